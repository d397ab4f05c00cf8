/**
 * What an {@link Extent} says, as instants: the ground of before, after, sameTime, and of windows with a zone.
 *
 * Each local begin and end becomes a range of instants, see `instantsOf`: one instant in a known zone, two or more at a
 * clock change, 26 hours where there is no zone. An end is its last local millisecond, and one more. A completion is then
 *
 * - for `within`: one millisecond from the earliest begin to the latest end,
 * - for `throughout`: an interval whose begin is in the range of begins and whose end is in the range of ends. A bound that
 *   was not told has no limits.
 *
 * With a clock there is one {@link Piece} for each day, and it is asked only near the other side of the question. A clock
 * that still has more than {@link MAX_PIECES} days there counts as all the time from its first to its last: the answers stay
 * sound, and may be maybe where days would tell more.
 *
 * @internal
 */
import type { Extent } from '../schema/extent.js'
import { FUTURE, PAST, rangeOf, readExtent } from './extent-set.js'
import { instantsOf } from './instant-zone.js'
import { DAY } from './local-time.js'

/** How many days of a clock are looked at one by one. */
export const MAX_PIECES = 400

/**
 * How far around the other side a clock is looked at. Local time is less than a day from UTC and a clock is a day at most, so
 * a clock that goes on has days in this margin that do not touch the other side: they stand for all that lie beyond.
 */
const MARGIN = 3 * DAY

/**
 * Instants that begin in one range and end in another; each range holds its two numbers.
 *
 * @category values
 */
export interface Piece {
  readonly begin: readonly [earliest: number, latest: number]
  readonly end: readonly [earliest: number, latest: number]
}

/**
 * Everything that an extent may be in instants, from the first to the last; whether it is one moment of that.
 *
 * @category values
 */
export interface Hull extends Piece {
  readonly moment: boolean
}

/** The instants at which it begins, when this is its first local millisecond. An open side is not limited. */
const beginsAt = (first: number, zone: string | undefined): Piece['begin'] => {
  if (first === PAST || first === FUTURE) return [PAST, FUTURE]
  const { earliest, latest } = instantsOf(first, zone)
  return [earliest, latest]
}

/** The instants at which it ends, when this is its last local millisecond. */
const endsAt = (last: number, zone: string | undefined): Piece['end'] => {
  const [earliest, latest] = beginsAt(last, zone)
  return [earliest + 1, latest + 1]
}

/**
 * All that the extent may be, or undefined when it contradicts itself.
 *
 * @example
 * hullOf({ start: '1970-01-01', end: '1970-01-01', zone: 'UTC' }) // => { moment: true, begin: [0, 0], end: [86400000, 86400000] }
 *
 * @category conversions
 */
export const hullOf = (extent: Extent): Hull | undefined => {
  const reading = readExtent(extent)
  const range = rangeOf(reading)
  if (range === undefined) return undefined
  const { zone } = extent
  const moment = reading.kind === 'moment'
  const begin = beginsAt(range.first, zone)
  const end = endsAt(range.last, zone)
  if (reading.kind !== 'band') return { moment, begin, end }
  // The first and the last of many bands; each is the whole clock.
  const lastBegin = beginsAt(range.last - reading.length + 1, zone)
  const firstEnd = endsAt(range.first + reading.length - 1, zone)
  return { moment, begin: [begin[0], lastBegin[1]], end: [firstEnd[0], end[1]] }
}

/**
 * The pieces of an extent near another hull. `whole`: a moment of a piece may be anywhere in it; false where the days of a
 * clock were not told apart.
 *
 * @category values
 */
export interface Pieces {
  readonly pieces: readonly Piece[]
  readonly whole: boolean
}

/**
 * The pieces of an extent from some days before to some days after another hull. What lies beyond does not touch it.
 *
 * @example
 * const night = { clock: { start: '22:00', end: '05:59' }, zone: 'UTC' }
 * const [nights, day] = [hullOf(night), hullOf({ start: '2021-06-06', end: '2021-06-06', zone: 'UTC' })]
 * nights && day && piecesNear(night, nights, day).pieces.length // => 8
 *
 * @category conversions
 */
export const piecesNear = (extent: Extent, hull: Hull, other: Hull): Pieces => {
  const { zone, clock } = extent
  const reading = readExtent(extent)
  const { lo, hi, from, length } = reading
  if (clock === undefined || (hull.moment && length >= DAY)) return { pieces: [hull], whole: true }
  const nearLo = Math.max(lo, other.begin[0] - MARGIN)
  const nearHi = Math.min(hi, other.end[1] + MARGIN)
  if (!(nearHi - nearLo <= MAX_PIECES * DAY)) return { pieces: [hull], whole: false }
  const pieces: Piece[] = []
  for (let begin = Math.floor((nearLo - from) / DAY) * DAY + from; begin < nearHi; begin += DAY) {
    // A moment is in what the bounds leave of the clock; a band is the whole clock, if it begins inside the bounds.
    const first = hull.moment ? Math.max(begin, lo) : begin
    const last = (hull.moment ? Math.min(begin + length, hi) : begin + length) - 1
    if (first <= last && first >= lo && first < hi) pieces.push({ begin: beginsAt(first, zone), end: endsAt(last, zone) })
  }
  return { pieces, whole: true }
}
