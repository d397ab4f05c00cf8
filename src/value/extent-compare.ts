/**
 * The five questions about time: `before`, `after`, `sameTime`, `within`, `overlaps`. The answer is `yes` when it is true of
 * every completion of both sides, `no` when of none, else `maybe`.
 *
 * A completion is one way in which it may really have been: a moment of one millisecond (`within`), or an interval
 * (`throughout`); `extent-set` says which on the local calendar, `instant-set` which instants these are. `before`, `after`
 * and `sameTime` always compare instants: where a zone is not told or not known, a side may be any time from 14 hours before
 * to 12 hours after, even if the other side has no zone either, for it may be another one. `within` and `overlaps` compare
 * instants only with a window that has a zone; any other window is asked on the extent's own local calendar, and zones play
 * no role. A window is a set, see `extent-window`: in a zone, all instants whose local time is in it.
 *
 * Laws. An answer is sound: no completion contradicts a yes or a no. With local windows it is exact; with instants it is
 * exact but within hours of a clock change, and for a `throughout` of many days with a clock. `after` is the converse of
 * `before`; `sameTime` is symmetric; of before, sameTime and after one at most is yes. Within implies overlaps. An extent
 * with more completions (wider bounds, no zone) has the same answer or maybe. One that contradicts itself has no
 * completion, and every answer is maybe.
 *
 * This module loads zone data code (7 kB gzip); `extent-window` and `buckets` do not.
 */
import type { Extent } from '../schema/extent.js'
import type { Truth } from '../schema/truth.js'
import { FUTURE, PAST } from './extent-set.js'
import { isOnlyText, overlapsLocal, withinLocal } from './extent-window.js'
import { type Hull, hullOf, type Piece, piecesNear } from './instant-set.js'
import { fromCases } from './truth.js'

/** The first and the last instant at which the completions begin. */
const begins = ({ moment, begin, end }: Hull): Piece['begin'] => [begin[0], moment ? end[1] - 1 : Math.min(begin[1], end[1] - 1)]

/** The first and the last instant at which the completions end. */
const ends = ({ moment, begin, end }: Hull): Piece['end'] => [moment ? begin[0] + 1 : Math.max(end[0], begin[0] + 1), end[1]]

/**
 * Whether it was over when the other began. What ends at the instant at which the other begins is before it.
 *
 * @example
 * before({ start: '2021-06-09', zone: 'UTC' })({ end: '2021-06-08', zone: 'UTC' }) // => 'yes'
 * before({ start: '2021-06-09' })({ end: '2021-06-08' }) // => 'maybe'
 * before({ start: '2021-06-11' })({ end: '2021-06-08' }) // => 'yes'
 *
 * @category combinators
 */
export const before =
  (other: Extent) =>
  (extent: Extent): Truth => {
    const hull = hullOf(extent)
    const otherHull = hullOf(other)
    if (hull === undefined || otherHull === undefined) return 'maybe'
    const [firstEnd, lastEnd] = ends(hull)
    const [firstBegin, lastBegin] = begins(otherHull)
    return fromCases({ some: firstEnd <= lastBegin, all: lastEnd <= firstBegin })
  }

/**
 * Whether it began when the other was over: the converse of {@link before}.
 *
 * @example
 * after({ end: '2021-06-08', zone: 'UTC' })({ start: '2021-06-09', zone: 'Asia/Baghdad' }) // => 'maybe'
 * after({ end: '2021-06-08', zone: 'Asia/Baghdad' })({ start: '2021-06-09', zone: 'UTC' }) // => 'yes'
 *
 * @category combinators
 */
export const after =
  (other: Extent) =>
  (extent: Extent): Truth =>
    before(extent)(other)

/** What a piece can be: for a moment, any millisecond of it, so that its begin has the whole piece as its range. */
const freed = (piece: Piece, moment: boolean): Piece =>
  moment ? { begin: [piece.begin[0], piece.end[1] - 1], end: [piece.begin[0] + 1, piece.end[1]] } : piece

const canBeEqual = (a: Piece, b: Piece, moment: boolean): boolean => {
  const first = Math.max(a.begin[0], b.begin[0], moment ? Math.max(a.end[0], b.end[0]) - 1 : PAST)
  const last = Math.min(a.end[1], b.end[1], moment ? Math.min(a.begin[1], b.begin[1]) + 1 : FUTURE)
  return first < last && first <= Math.min(a.begin[1], b.begin[1]) && last >= Math.max(a.end[0], b.end[0])
}

const isFixed = ({ begin, end }: Piece): boolean => begin[0] === begin[1] && end[0] === end[1]

/**
 * Whether it was at the same time: the same millisecond, or an interval with the same begin and end. So it is seldom a yes;
 * two events of one day are a maybe. To ask whether something happened during another, use {@link within} or
 * {@link overlaps}.
 *
 * @example
 * sameTime({ start: '2021-06-06', end: '2021-06-06' })({ start: '2021-06-06', end: '2021-06-06' }) // => 'maybe'
 * sameTime({ start: '2021-06-09', zone: 'UTC' })({ end: '2021-06-08', zone: 'UTC' }) // => 'no'
 *
 * @category combinators
 */
export const sameTime =
  (other: Extent) =>
  (extent: Extent): Truth => {
    const hull = hullOf(extent)
    const otherHull = hullOf(other)
    if (hull === undefined || otherHull === undefined) return 'maybe'
    const mine = piecesNear(extent, hull, otherHull)
    const others = piecesNear(other, otherHull, hull)
    const moment = hull.moment || otherHull.moment
    let some = false
    let all = true
    for (const a of mine.pieces.map((piece) => freed(piece, hull.moment)))
      for (const b of others.pieces.map((piece) => freed(piece, otherHull.moment))) {
        const equal = canBeEqual(a, b, moment)
        some ||= equal
        all &&= equal && isFixed(a) && isFixed(b)
      }
    return fromCases({ some, all: some && all })
  }

type Range = readonly [begin: number, end: number]

interface ZonedWindow {
  /** Where an instant may be in the window, in order. */
  readonly outer: readonly Range[]
  /** Where an instant is certainly in the window. */
  readonly inner: readonly Range[]
}

const windowNear = (window: Extent, windowHull: Hull, hull: Hull): ZonedWindow => {
  const { pieces, whole } = piecesNear(window, windowHull, hull)
  const outer: Range[] = []
  const inner: Range[] = []
  for (const { begin, end } of pieces) {
    const last = outer.at(-1)
    // What touches is one range: a clock change may have closed the gap between two days.
    if (last !== undefined && begin[0] <= last[1]) outer[outer.length - 1] = [last[0], Math.max(last[1], end[1])]
    else outer.push([begin[0], end[1]])
    const certain: Range = [begin[0] === PAST ? PAST : begin[1], end[1] === FUTURE ? FUTURE : end[0]]
    if (whole && certain[0] < certain[1]) inner.push(certain)
  }
  return { outer, inner }
}

const touches = ([begin, end]: Range, { begin: [first], end: [, last] }: Piece): boolean => first < end && begin < last

/** Whether some completion of the piece lies in the range: the longest that does. */
const canBeIn = (range: Range, { begin, end }: Piece): boolean => {
  const first = Math.max(begin[0], range[0])
  const last = Math.min(end[1], range[1])
  return first < last && first <= begin[1] && last >= end[0]
}

/** Whether every completion of the piece lies in the range. */
const mustBeIn = (range: Range, { begin, end }: Piece): boolean => begin[0] >= range[0] && end[1] <= range[1]

/** Whether every completion of the piece has an instant in the range. */
const mustMeet = (range: Range, { begin, end }: Piece): boolean =>
  (range[1] === FUTURE || Math.min(begin[1], end[1] - 1) < range[1]) &&
  (range[0] === PAST || Math.max(end[0], begin[0] + 1) > range[0])

const askZoned = (
  window: Extent,
  can: (range: Range, piece: Piece) => boolean,
  must: (range: Range, piece: Piece) => boolean,
): ((extent: Extent) => Truth) => {
  // A window is a set, whatever its meaning.
  const set: Extent = { ...window, meaning: 'within' }
  const windowHull = hullOf(set)
  if (isOnlyText(window)) return () => 'maybe'
  return (extent) => {
    const hull = hullOf(extent)
    if (hull === undefined) return 'maybe'
    if (windowHull === undefined) return 'no'
    const { outer, inner } = windowNear(set, windowHull, hull)
    const { pieces } = piecesNear(extent, hull, windowHull)
    const some = pieces.some((piece) => outer.some((range) => (hull.moment ? touches : can)(range, piece)))
    const all = some && pieces.every((piece) => inner.some((range) => (hull.moment ? mustBeIn : must)(range, piece)))
    return fromCases({ some, all })
  }
}

/**
 * Whether all of it lies in the window. A window with a zone is asked about instants, any other about the extent's own local
 * calendar.
 *
 * @example
 * const june6 = { start: '2021-06-06', end: '2021-06-06' }
 * within(june6)({ start: '2021-06-06T00:15', end: '2021-06-06T00:15', zone: 'Asia/Baghdad' }) // => 'yes'
 * within({ ...june6, zone: 'UTC' })({ start: '2021-06-06T00:15', end: '2021-06-06T00:15', zone: 'Asia/Baghdad' }) // => 'no'
 * within({ ...june6, zone: 'UTC' })({ start: '2021-06-06T00:15', end: '2021-06-06T00:15' }) // => 'maybe'
 *
 * @category combinators
 */
export const within = (window: Extent): ((extent: Extent) => Truth) =>
  window.zone === undefined ? withinLocal(window) : askZoned(window, canBeIn, mustBeIn)

/**
 * Whether some of it lies in the window. A window with a zone is asked about instants, any other about the extent's own local
 * calendar.
 *
 * @example
 * const june6 = { start: '2021-06-06', end: '2021-06-06' }
 * overlaps(june6)({ start: '2021-06-05T22:00', end: '2021-06-06T02:00', meaning: 'throughout' }) // => 'yes'
 * overlaps({ ...june6, zone: 'UTC' })({ start: '2021-06-07', end: '2021-06-07', zone: 'Asia/Baghdad' }) // => 'maybe'
 *
 * @category combinators
 */
export const overlaps = (window: Extent): ((extent: Extent) => Truth) =>
  window.zone === undefined ? overlapsLocal(window) : askZoned(window, touches, mustMeet)
