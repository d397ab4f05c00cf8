/**
 * When the last of the records ended. The state has constant size and the bounds are tight.
 */
import type { Extent } from '../../schema/extent.js'
import type { Aggregator } from './aggregator.js'
import { greatest } from './extreme.js'
import type { ExtremeState } from './extreme-state.js'
import { endRange, presentTime } from './local-range.js'
import type { ReportedTime } from './reported-time.js'

/**
 * When the last of the records ended. A record that may belong can make it later, and earlier only where none belongs for
 * certain; there may be no last then, which `reported` tells. Undefined, or an extent that tells no day: not reported.
 *
 * @example
 * fold(lastOf)([[{ start: '2021-06-05', end: '2021-06-06' }, 'yes'], [{ start: '2021-06-01', end: '2021-06-30' }, 'maybe']])
 * // => { start: '2021-06-05', end: '2021-06-30', reported: { min: 1, max: 2 }, unreported: 0 }
 *
 * @category aggregates
 */
export const lastOf: Aggregator<Extent | undefined, ExtremeState, ReportedTime> = {
  prepare: (extent, belongs) => greatest.of(endRange(extent), belongs),
  monoid: greatest.monoid,
  present: (state) => presentTime(greatest, state),
}
