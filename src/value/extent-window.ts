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
import { covers, FUTURE, type LocalSet, meets, PAST, type Reading, readExtent, sinceClock } from './extent-set.js'
import { DAY } from './local-time.js'
import { fromCases } from './truth.js'

/**
 * Whether only words are told: such a window is unknown, not unbounded.
 *
 * @internal
 */
export const isOnlyText = ({ start, end, clock }: Extent): boolean =>
  start === undefined && end === undefined && clock === undefined

/** One way in which it may have been, from its first moment to its end. */
type Completion = readonly [begin: number, end: number]

/**
 * The ways in which it may have been that can differ in their answer. What repeats each day answers in the same way on all days but
 * for those at the bounds, so that a few stand for all.
 */
const begins = (window: LocalSet, { lo, hi, from }: Reading, duration: number): readonly number[] =>
  [lo, hi - DAY, 0, ...[window.lo, window.hi].flatMap((edge) => [edge, edge - duration + 1].flatMap((at) => [at, at - DAY]))]
    .filter(Number.isFinite)
    // At each of them, and then when a clock next begins or ends.
    .flatMap((at) => [at, from, window.from, window.from + window.length].map((clock) => at + sinceClock(clock, at)))

const completions = (window: LocalSet, reading: Reading): readonly Completion[] => {
  const { kind, lo, hi, from, length } = reading
  const isBand = kind === 'band'
  const duration = isBand ? length : 1
  const repeated = (): readonly Completion[] =>
    begins(window, reading, duration)
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

const ask =
  (test: typeof covers) =>
  (window: LocalSet) =>
  (reading: Reading): Truth => {
    const { kind, lo, hi, length } = reading
    if (kind === 'moment' && length >= DAY && window.length >= DAY && lo < hi)
      return fromCases({
        all: lo >= window.lo && hi <= window.hi,
        some: lo < window.hi && hi > window.lo && window.lo < window.hi,
      })
    const answers = completions(window, reading).map(([begin, end]) => test(window, begin, end))
    // Without a completion nothing is known.
    return answers.length === 0 ? 'maybe' : fromCases({ some: answers.includes(true), all: !answers.includes(false) })
  }

const askLocal =
  (question: ReturnType<typeof ask>) =>
  (window: Extent): ((extent: Extent) => Truth) => {
    if (isOnlyText(window)) return () => 'maybe'
    const isInside = question(readExtent(window))
    return (extent) => isInside(readExtent(extent))
  }

/**
 * Whether all of a reading lies in a set.
 *
 * @internal
 */
export const isWithin: (set: LocalSet) => (reading: Reading) => Truth = /* @__PURE__ */ ask(covers)

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
export const overlapsLocal: (window: Extent) => (extent: Extent) => Truth = /* @__PURE__ */ (() => askLocal(ask(meets)))()
