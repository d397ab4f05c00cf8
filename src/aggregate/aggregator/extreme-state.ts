/** What is kept while the least or the greatest is being found. */
import type { ReportCounts } from './report-counts.js'

/**
 * An end of a range: `null` is without bound.
 *
 * @category aggregates
 */
export type RangeEnd = number | null

/**
 * The least or the greatest of figures, while it is being found. `near` is the end that the extreme is drawn to: the low one
 * of the least, the high one of the greatest. An end of no record is `null`, too: the counts tell whether there is one.
 *
 * @category aggregates
 */
export interface ExtremeState {
  readonly counts: ReportCounts
  /** The most extreme near end of any record. */
  readonly near: RangeEnd
  /** The most extreme far end of the records that belong for certain. */
  readonly far: RangeEnd
  /** The least extreme far end of the records that may belong. */
  readonly possibleFar: RangeEnd
  /** The most extreme best figure, 0 where there is none. */
  readonly best: number
  /** How many figures have a best figure. */
  readonly bests: number
  /** How many figures are hedged. */
  readonly hedged: number
}
