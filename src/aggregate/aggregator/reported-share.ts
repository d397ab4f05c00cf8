/**
 * The share of the records that report something. The state has constant size and the bounds are tight.
 */
import type { Aggregator } from './aggregator.js'
import { monoidReportCounts, presentFigure, reportCounts } from './count-reports.js'
import type { ReportCounts, ReportedFigure } from './report-counts.js'
import { shareBounds } from './share-bounds.js'

/**
 * The share, from 0 to 1, of the records that report something at all. Undefined: not reported. No records have no share.
 *
 * @example
 * fold(reportedShare)([['Taji', 'yes'], [undefined, 'yes'], ['Balad', 'maybe'], [undefined, 'maybe']])
 * // => { min: 1 / 3, max: 2 / 3, reported: { min: 1, max: 2 }, unreported: { min: 1, max: 2 } }
 *
 * @category aggregates
 */
export const reportedShare: Aggregator<unknown, ReportCounts, ReportedFigure> = {
  prepare: (told, belongs) => reportCounts(told !== undefined, belongs),
  monoid: monoidReportCounts,
  present: (counts) =>
    presentFigure(
      counts,
      shareBounds({
        certain: { yes: counts.reported, maybe: 0, no: counts.unreported },
        possible: { yes: counts.possiblyReported, maybe: 0, no: counts.possiblyUnreported },
      }),
    ),
}
