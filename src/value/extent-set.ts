/**
 * What an {@link Extent} says, as numbers on its own local calendar: the ground of every question about time.
 *
 * An extent denotes a local set: from the beginning of `start` to the end of `end` (half-open, an absent bound is no
 * bound), and of that only the times of day in `clock`, when there is one. A {@link Reading} holds it, together with what
 * a *completion* is, that is, one way in which it may really have been:
 *
 * - `moment` (`meaning` is `within`): one millisecond of the local set.
 * - `interval` (`throughout`, no clock): from the beginning of `start` to the end of `end`; a bound that was not told may
 *   be anywhere, as long as the interval is not empty.
 * - `band` (`throughout` with a clock): the clock of one day, which begins inside the bounds. A clock that runs over
 *   midnight is one band and may end on the day after the last.
 *
 * Only text: any moment (or interval) there is. A contradiction, such as a clock outside of the bounds, has no completion.
 *
 * @internal
 */
import type { Extent } from '../schema/extent.js'
import { beginOf, clockBegin, clockEnd, DAY, endOf } from './local-time.js'

/** The bound of a side that is unbounded to the past. */
export const PAST: number = Number.NEGATIVE_INFINITY
/** The bound of a side that is unbounded to the future. */
export const FUTURE: number = Number.POSITIVE_INFINITY

/**
 * A set of local milliseconds: `[lo, hi)`, and of that the times of day `[from, from + length)`, which may run over
 * midnight. Without a clock, `length` is a whole day.
 *
 * @category values
 */
export interface LocalSet {
  readonly lo: number
  readonly hi: number
  readonly from: number
  readonly length: number
}

/**
 * A local set, and what one completion of it is.
 *
 * @category values
 */
export interface Reading extends LocalSet {
  readonly kind: 'moment' | 'interval' | 'band'
}

/**
 * The extent in numbers: local milliseconds, unbounded sides are infinite.
 *
 * @example
 * readExtent({ start: '1970-01-01', end: '1970-01-01' }) // => { kind: 'moment', lo: 0, hi: 86400000, from: 0, length: 86400000 }
 *
 * @category conversions
 */
export const readExtent = (extent: Extent): Reading => {
  const { start, end, clock } = extent
  const lo = start === undefined ? PAST : beginOf(start)
  const hi = end === undefined ? FUTURE : endOf(end)
  const throughout = extent.meaning === 'throughout'
  if (clock === undefined) return { kind: throughout ? 'interval' : 'moment', lo, hi, from: 0, length: DAY }
  const from = clockBegin(clock.start)
  const length = clockEnd(clock.end) - from
  return { kind: throughout ? 'band' : 'moment', lo, hi, from, length: length > 0 ? length : length + DAY }
}

/**
 * How long before `at` the clock began for the last time: 0 to a day.
 *
 * @example
 * sinceClock(0, 3600000) // => 82800000
 *
 * @category folds
 */
export const sinceClock = (at: number, from: number): number => at - from - Math.floor((at - from) / DAY) * DAY

/** The first moment at or after `at` with a time of day in the clock. */
const nextMoment = (at: number, { from, length }: LocalSet): number => {
  const since = sinceClock(at, from)
  return since < length ? at : at + DAY - since
}

/**
 * The first and the last begin of the clock inside the bounds, or undefined when there is none. Both are infinite where
 * the bounds are.
 *
 * @example
 * bandsOf({ lo: 0, hi: 2 * 86400000, from: 3600000, length: 60000 }) // => { first: 3600000, last: 90000000 }
 *
 * @category conversions
 */
export const bandsOf = ({ lo, hi, from }: LocalSet): { readonly first: number; readonly last: number } | undefined => {
  const late = sinceClock(lo, from)
  const first = lo === PAST ? lo : late === 0 ? lo : lo + DAY - late
  const last = hi === FUTURE ? hi : hi - 1 - sinceClock(hi - 1, from)
  return first <= last ? { first, last } : undefined
}

/**
 * The first and the last local millisecond that any completion holds (both included, infinite where unbounded), or
 * undefined when there is no completion.
 *
 * @example
 * rangeOf(readExtent({ start: '1970-01-01', end: '1970-01-02', clock: { start: '01:00', end: '01:00' } }))
 * // => { first: 3600000, last: 90059999 }
 *
 * @category folds
 */
export const rangeOf = (reading: Reading): { readonly first: number; readonly last: number } | undefined => {
  const { lo, hi, from, length } = reading
  if (reading.kind === 'band') {
    const bands = bandsOf(reading)
    return bands && { first: bands.first, last: bands.last + length - 1 }
  }
  if (length >= DAY) return lo < hi ? { first: lo, last: hi - 1 } : undefined
  const first = lo === PAST ? lo : nextMoment(lo, reading)
  // The clock of the last moment is that of `hi - 1`, or ended before it.
  const since = sinceClock(hi - 1, from)
  const last = hi === FUTURE ? hi : since < length ? hi - 1 : hi - 1 - since + length - 1
  return first <= last ? { first, last } : undefined
}

/**
 * Whether some millisecond of `[lo, hi)` has its time of day both in the clock `one` and in the clock `other`.
 *
 * @example
 * const morning = readExtent({ clock: { start: '06:00', end: '11:59' } })
 * const noon = readExtent({ clock: { start: '11:00', end: '13:00' } })
 * hasCommon(0, 86400000, morning, noon) // => true
 * hasCommon(0, 3600000, morning, noon) // => false
 *
 * @category folds
 */
export const hasCommon = (lo: number, hi: number, one: LocalSet, other: LocalSet): boolean => {
  if (!(lo < hi) || one.length <= 0 || other.length <= 0) return false
  if (one.length >= DAY && other.length >= DAY) return true
  // Both clocks come again each day, so any one day stands for an unbounded side.
  const at = lo !== PAST ? lo : hi !== FUTURE ? hi - DAY : 0
  // The first common moment is the first of all, or the begin of one of the clocks.
  return (
    commonAt(at, hi, one, other) ||
    commonAt(at + ((DAY - sinceClock(at, one.from)) % DAY), hi, one, other) ||
    commonAt(at + ((DAY - sinceClock(at, other.from)) % DAY), hi, one, other)
  )
}

const commonAt = (at: number, hi: number, one: LocalSet, other: LocalSet): boolean =>
  at < hi && sinceClock(at, one.from) < one.length && sinceClock(at, other.from) < other.length

/**
 * Whether all of `[begin, end)` lies in the set.
 *
 * @example
 * covers(readExtent({ start: '1970-01-01', end: '1970-01-01' }), 0, 86400000) // => true
 *
 * @category folds
 */
export const covers = (set: LocalSet, begin: number, end: number): boolean =>
  begin >= set.lo && end <= set.hi && (set.length >= DAY || end - begin <= set.length - sinceClock(begin, set.from))

/**
 * Whether `[begin, end)` and the set have a millisecond in common.
 *
 * @example
 * meets(readExtent({ start: '1970-01-01', end: '1970-01-01' }), 86400000, 86400001) // => false
 *
 * @category folds
 */
export const meets = (set: LocalSet, begin: number, end: number): boolean =>
  hasCommon(begin > set.lo ? begin : set.lo, end < set.hi ? end : set.hi, set, set)
