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
  const { start, end, clock, meaning } = extent
  const lo = start ? beginOf(start) : PAST
  const hi = end ? endOf(end) : FUTURE
  const from = clock ? clockBegin(clock.start) : 0
  const length = clock ? clockEnd(clock.end) - from : DAY
  const kind = meaning !== 'throughout' ? 'moment' : clock ? 'band' : 'interval'
  return { kind, lo, hi, from, length: length > 0 ? length : length + DAY }
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

/** One way in which it may have been, from its first moment to its end. */
type Completion = readonly [begin: number, end: number]

/**
 * The ways in which it may have been that can differ in how they lie to a set. What repeats each day lies in the same way on all
 * days but for those at the bounds, so that a few stand for all. Among them are the first and the last. None: a contradiction.
 *
 * @example
 * completions(readExtent({ start: '1970-01-01', meaning: 'throughout' }), readExtent({ end: '1970-01-01' })).length // => 2
 *
 * @category conversions
 */
export const completions = ({ kind, lo, hi, from, length }: Reading, set: LocalSet): readonly Completion[] => {
  const isBand = kind === 'band'
  const duration = isBand ? length : 1
  const repeated = (): readonly Completion[] =>
    [lo, hi, set.lo, set.hi, 0]
      .flatMap((edge) => [edge, edge - duration + 1].flatMap((at) => [at, at - 1, at - DAY]))
      .filter(Number.isFinite)
      // At each of them, and then when a clock next begins or ends.
      .flatMap((at) => [at, from, from + length - 1, set.from, set.from + set.length].map((clock) => at + sinceClock(clock, at)))
      .filter((at) => at >= lo && at < hi && sinceClock(at, from) < (isBand ? 1 : length))
      .map((at) => [at, at + duration])
  if (kind !== 'interval') return repeated()
  if (!(lo < hi)) return []
  // The shortest: a bound that is not told may be anywhere. Where neither is told, it may be any moment.
  if (lo === PAST && hi === FUTURE) return [[lo, hi], ...repeated()]
  return [
    [lo, hi],
    [lo === PAST ? hi - 1 : lo, hi === FUTURE ? lo + 1 : hi],
  ]
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
  const { kind, lo, hi, length } = reading
  if (length >= DAY && kind !== 'band') return lo < hi ? { first: lo, last: hi - 1 } : undefined
  const possible = completions(reading, reading)
  if (possible.length === 0) return undefined
  return {
    first: lo === PAST ? lo : Math.min(...possible.map(([begin]) => begin)),
    last: hi === FUTURE ? hi : Math.max(...possible.map(([, end]) => end)) - 1,
  }
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
