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
import { completions, covers, type LocalSet, meets, type Reading, readExtent } from './extent-set.js'
import { DAY } from './local-time.js'
import { fromCases } from './truth.js'

/**
 * Whether only words are told: such a window is unknown, not unbounded.
 *
 * @internal
 */
export const isOnlyText = ({ start, end, clock }: Extent): boolean => (start ?? end ?? clock) === undefined

const ask =
  (test: typeof covers) =>
  (window: LocalSet) =>
  (reading: Reading): Truth => {
    const { kind, lo, hi, length } = reading
    if (kind === 'moment' && length >= DAY && window.length >= DAY && lo < hi)
      return fromCases({
        all: covers(window, lo, hi),
        some: Math.max(lo, window.lo) < Math.min(hi, window.hi),
      })
    const answers = completions(reading, window).map(([begin, end]) => test(window, begin, end))
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
