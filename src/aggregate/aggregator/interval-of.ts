/**
 * The mean interval between incidents. The state has constant size. The bounds are sound and need not be reached: the first
 * and the last time are bounded apart, though one record may set both.
 */
import type { Extent } from '../../schema/extent.js'
import { DAY } from '../../value/local-time.js'
import type { Aggregator } from './aggregator.js'
import { presentFigure } from './count-reports.js'
import { greatest, least } from './extreme.js'
import type { ExtremeState } from './extreme-state.js'
import { beginRange } from './local-range.js'
import type { ReportedFigure } from './report-counts.js'

/**
 * The first and the last begin of incidents, while they are being found.
 *
 * @category aggregates
 */
export interface IntervalState {
  readonly first: ExtremeState
  readonly last: ExtremeState
}

/**
 * The mean number of days from the begin of one incident to that of the next: from the first to the last, divided by one
 * less than there are. One incident alone has none. Undefined, or an extent that tells no day: not reported.
 *
 * A day is a day of 24 hours, and when in its day an incident began counts: a week from one day to another is 6 to 8 days.
 *
 * @example
 * const { min = 0, max = 0 } = aggregate(intervalOf)([day('2021-06-01'), day('2021-06-08')])
 * Math.round(min) // => 6
 * Math.round(max) // => 8
 *
 * @category aggregates
 */
export const intervalOf: Aggregator<Extent | undefined, IntervalState, ReportedFigure> = {
  prepare: (extent, belongs) => {
    const range = beginRange(extent)
    return { first: least.of(range, belongs), last: greatest.of(range, belongs) }
  },
  monoid: {
    empty: { first: least.monoid.empty, last: greatest.monoid.empty },
    concat: (a, b) => ({ first: least.monoid.concat(a.first, b.first), last: greatest.monoid.concat(a.last, b.last) }),
  },
  present: (state) => {
    const first = least.boundsOf(state.first)
    const last = greatest.boundsOf(state.last)
    const { counts, hedged } = state.first
    const { reported, possiblyReported } = counts
    const most = reported + possiblyReported
    if (most < 2 || first === undefined || last === undefined) return presentFigure(counts, undefined)
    // The fewest incidents that have an interval at all are two.
    const fewest = Math.max(2, reported)
    return presentFigure(
      counts,
      {
        min: Math.max(0, last.min - first.max) / DAY / (most - 1),
        max: (last.max - first.min) / DAY / (fewest - 1),
      },
      hedged,
    )
  },
}
