/**
 * The share of the records that report something. The state has constant size and the bounds are tight.
 */
import type { Aggregator } from './aggregator.js'
import { monoidReportCounts, presentFigure, type ReportCounts, type ReportedFigure, reportCounts } from './report-counts.js'

/**
 * The share, from 0 to 1, of the records that report something at all. Undefined: not reported. No records have no share.
 *
 * @example
 * fold(reportedShare)([['Taji', 'yes'], [undefined, 'yes'], ['Balad', 'maybe']])
 * // => { min: 0.5, max: 2 / 3, reported: { min: 1, max: 2 }, unreported: 1 }
 *
 * @category aggregates
 */
export const reportedShare: Aggregator<unknown, ReportCounts, ReportedFigure> = {
  prepare: (told, belongs) => reportCounts(told !== undefined, belongs),
  monoid: monoidReportCounts,
  present: (counts) => {
    const { reported, possiblyReported, unreported, possiblyUnreported } = counts
    if (reported + possiblyReported + unreported + possiblyUnreported === 0) return presentFigure(counts, undefined)
    const share = (met: number, others: number, otherwise: number): number =>
      met + others === 0 ? otherwise : met / (met + others)
    // Where no record is certain, one that may belong decides alone.
    const min = share(reported, unreported + possiblyUnreported, 1)
    const max = share(reported + possiblyReported, unreported, 0)
    return presentFigure(counts, { min, max, best: min === max ? min : undefined })
  },
}
