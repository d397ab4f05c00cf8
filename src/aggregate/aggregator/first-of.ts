/**
 * When the first of the records began. The state has constant size and the bounds are tight.
 */
import type { Extent } from '../../schema/extent.js'
import type { Aggregator } from './aggregator.js'
import { least } from './extreme.js'
import type { ExtremeState } from './extreme-state.js'
import { beginRange, presentTime } from './local-range.js'
import type { ReportedTime } from './reported-time.js'

/**
 * When the first of the records began. A record that may belong can make it earlier, and later only where none belongs for
 * certain; there may be no first then, which `reported` tells. Undefined, or an extent that tells no day: not reported.
 *
 * @example
 * fold(firstOf)([[{ start: '2021-06-05', end: '2021-06-06' }, 'yes'], [{ start: '2021-06-01', end: '2021-06-30' }, 'maybe']])
 * // => { start: '2021-06-01', end: '2021-06-06', reported: { min: 1, max: 2 }, unreported: 0 }
 *
 * @category aggregates
 */
export const firstOf: Aggregator<Extent | undefined, ExtremeState, ReportedTime> = {
  prepare: (extent, belongs) => least.of(beginRange(extent), belongs),
  monoid: least.monoid,
  present: (state) => presentTime(least, state),
}
