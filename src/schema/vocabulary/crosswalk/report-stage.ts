/**
 * How far a report has come. No scheme here has a code for it.
 */
import type { ReportStage } from '../report-stage.js'
import type { Crosswalk } from './crosswalk.js'

/** How far a report has come. No scheme here has a code for it. */
export const reportStageCrosswalk: Crosswalk<ReportStage> = {
  initial: {},
  update: {},
  final: {},
}
