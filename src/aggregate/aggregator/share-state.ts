/** What is kept while a share is being added up. */
import type { Multiset } from './multiset.js'
import type { ReportCounts } from './report-counts.js'

/**
 * Parts and wholes, added up. What has no bound is counted and not added.
 *
 * @category aggregates
 */
export interface ShareSums {
  readonly part: number
  readonly whole: number
  readonly openParts: number
  readonly openWholes: number
}

/**
 * A share while it is being added up.
 *
 * @category aggregates
 */
export interface ShareState {
  readonly counts: ReportCounts
  /** The smallest parts and the largest wholes of the records that belong for certain. */
  readonly least: ShareSums
  /** The largest parts and the smallest wholes of the same. */
  readonly greatest: ShareSums
  /** The pairs of the records that may belong, as `part/whole`, each with how often it occurs. */
  readonly possibleLeast: Multiset
  readonly possibleGreatest: Multiset
  /** The best figures of the records that have them. */
  readonly best: ShareSums
  /** How many records have them. */
  readonly bests: number
  /** How many records have a hedged figure. */
  readonly hedged: number
}
