/** What is kept of all figures of many records. */
import type { Multiset } from './multiset.js'
import type { ReportCounts } from './report-counts.js'

/**
 * Figures of many records, while they are being collected.
 *
 * @category aggregates
 */
export interface SpreadState {
  readonly counts: ReportCounts
  /** The least of each figure whose record belongs for certain. */
  readonly least: Multiset
  /** The most of each of them. */
  readonly most: Multiset
  /** The least of each figure whose record may belong. */
  readonly possibleLeast: Multiset
  /** The most of each of them. */
  readonly possibleMost: Multiset
  /** The best figure of all that have one. */
  readonly best: Multiset
  /** How many figures are hedged. */
  readonly hedged: number
}
