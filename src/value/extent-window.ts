/**
 * Whether an extent lies in a window, asked on the extent's own local calendar. No zone is looked at and no zone data is
 * loaded; `within` and `overlaps` in `extent-compare` also know windows with a zone.
 *
 * A window is an {@link Extent} read as a set: all moments from the beginning of its `start` to the end of its `end`, at
 * the times of day of its `clock`. Its `meaning` and `approximate` play no role. A window of which only a text is told is
 * a set that nobody knows: every answer is maybe.
 *
 * Laws, where a completion is what `extent-set` says: `yes` is true of every completion, `no` of none, else `maybe`, and
 * the answers are exact, clocks included. Within implies overlaps: where `withinLocal` is yes, `overlapsLocal` is yes,
 * and where `overlapsLocal` is no, `withinLocal` is no; for a moment the two are one question. An extent with more
 * completions has the same answer or maybe. A larger window never turns a yes away from yes. An extent that contradicts
 * itself has no completion, and every answer is maybe.
 */
import type { Extent } from '../schema/extent.js'
import type { Truth } from '../schema/truth.js'
import {
  bandsOf,
  covers,
  FUTURE,
  hasCommon,
  type LocalSet,
  meets,
  PAST,
  type Reading,
  rangeOf,
  readExtent,
} from './extent-set.js'
import { DAY } from './local-time.js'
import { fromCases } from './truth.js'

/**
 * Whether only words are told: such a window is unknown, not unbounded.
 *
 * @internal
 */
export const isOnlyText = ({ start, end, clock }: Extent): boolean =>
  start === undefined && end === undefined && clock === undefined

const isAllTime = ({ lo, hi, length }: LocalSet): boolean => lo === PAST && hi === FUTURE && length >= DAY

const momentIn = (window: LocalSet, reading: Reading): Truth => {
  const { lo, hi } = reading
  const inLo = lo > window.lo ? lo : window.lo
  const inHi = hi < window.hi ? hi : window.hi
  if (reading.length >= DAY && window.length >= DAY) {
    if (inLo < inHi) return inLo === lo && inHi === hi ? 'yes' : 'maybe'
    return lo < hi ? 'no' : 'maybe'
  }
  const some = hasCommon(inLo, inHi, reading, window)
  const outside = { ...window, from: window.from + window.length, length: DAY - window.length }
  const others =
    hasCommon(lo, hi < window.lo ? hi : window.lo, reading, reading) ||
    hasCommon(lo > window.hi ? lo : window.hi, hi, reading, reading) ||
    hasCommon(inLo, inHi, reading, outside)
  return some === others ? 'maybe' : fromCases({ some, all: !others })
}

/** The shortest interval that the reading allows; there are many when neither bound is told. */
const shortest = ({ lo, hi }: Reading): readonly [number, number] =>
  lo === PAST ? [hi - 1, hi] : hi === FUTURE ? [lo, lo + 1] : [lo, hi]

const intervalWithin = (window: LocalSet, reading: Reading): Truth => {
  const { lo, hi } = reading
  if (lo === PAST && hi === FUTURE) return isAllTime(window) ? 'yes' : meets(window, lo, hi) ? 'maybe' : 'no'
  return fromCases({ some: covers(window, ...shortest(reading)), all: covers(window, lo, hi) })
}

const intervalOverlaps = (window: LocalSet, reading: Reading): Truth => {
  const { lo, hi } = reading
  const all = lo === PAST && hi === FUTURE ? isAllTime(window) : meets(window, ...shortest(reading))
  return fromCases({ some: meets(window, lo, hi), all })
}

/**
 * The bands of one reading differ only where the window's bounds cut them: the first two that reach into the window, the
 * last two, and what lies between is like one of these. `outside` says whether a band does not touch the bounds at all.
 */
const bandCases = (window: LocalSet, reading: Reading): { readonly begins: readonly number[]; readonly outside: boolean } => {
  const bands = bandsOf(reading)
  if (bands === undefined) return { begins: [], outside: false }
  // A band reaches into [lo, hi) when it ends after lo and begins before hi.
  const reaching = bandsOf({
    ...reading,
    lo: Math.max(reading.lo, window.lo - reading.length + 1),
    hi: Math.min(reading.hi, window.hi),
  })
  if (reaching === undefined) return { begins: [], outside: true }
  const { first, last } = reaching
  // Where a side is unbounded, the days far out are all alike, and any one stands for them.
  const from = first !== PAST ? first : last !== FUTURE ? last - 2 * DAY : reading.from
  const to = last !== FUTURE ? last : from + 2 * DAY
  const begins = [from, from + DAY, to - DAY, to].filter((begin) => begin >= from && begin <= to)
  return { begins, outside: first !== bands.first || last !== bands.last }
}

const bandIn = (window: LocalSet, reading: Reading, test: (set: LocalSet, begin: number, end: number) => boolean): Truth => {
  const { begins, outside } = bandCases(window, reading)
  const answers = begins.map((begin) => test(window, begin, begin + reading.length))
  return fromCases({ some: answers.includes(true), all: !outside && !answers.includes(false) })
}

const ask =
  (interval: typeof intervalWithin, band: typeof covers) =>
  (set: LocalSet) =>
  (reading: Reading): Truth => {
    if (reading.kind === 'moment') return momentIn(set, reading)
    // Without a completion nothing is known.
    if (rangeOf(reading) === undefined) return 'maybe'
    return reading.kind === 'interval' ? interval(set, reading) : bandIn(set, reading, band)
  }

const askLocal =
  (question: ReturnType<typeof ask>) =>
  (window: Extent): ((extent: Extent) => Truth) => {
    if (isOnlyText(window)) return () => 'maybe'
    const within = question(readExtent(window))
    return (extent) => within(readExtent(extent))
  }

/**
 * Whether all of a reading lies in a set.
 *
 * @internal
 */
export const isWithin: (set: LocalSet) => (reading: Reading) => Truth = /* @__PURE__ */ ask(intervalWithin, covers)

/**
 * Whether all of it lies in the window, on the extent's own local calendar.
 *
 * @example
 * const june = { start: '2021-06-01', end: '2021-06-30' }
 * withinLocal(june)({ start: '2021-06-05', end: '2021-06-06' }) // => 'yes'
 * withinLocal(june)({ start: '2021-06-30', end: '2021-07-01' }) // => 'maybe'
 * withinLocal(june)({ start: '2021-06-30', end: '2021-07-01', meaning: 'throughout' }) // => 'no'
 *
 * @category combinators
 */
export const withinLocal: (window: Extent) => (extent: Extent) => Truth = /* @__PURE__ */ askLocal(isWithin)

/**
 * Whether some of it lies in the window, on the extent's own local calendar.
 *
 * @example
 * const june = { start: '2021-06-01', end: '2021-06-30' }
 * overlapsLocal(june)({ start: '2021-06-30', end: '2021-07-01' }) // => 'maybe'
 * overlapsLocal(june)({ start: '2021-06-30', end: '2021-07-01', meaning: 'throughout' }) // => 'yes'
 *
 * @category combinators
 */
export const overlapsLocal: (window: Extent) => (extent: Extent) => Truth = /* @__PURE__ */ (() =>
  askLocal(ask(intervalOverlaps, meets)))()
