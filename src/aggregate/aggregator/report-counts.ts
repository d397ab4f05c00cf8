/** How many records reported a figure, and how many did not: what every answer over figures carries along. */
import type { Tally } from '../../schema/tally.js'

/**
 * How many records reported a figure, while they are being counted.
 *
 * @category aggregates
 */
export interface ReportCounts {
  /** How many records that belong here reported it. */
  readonly reported: number
  /** How many records that may belong here reported it. */
  readonly possiblyReported: number
  /** How many records that belong here did not report it. */
  readonly unreported: number
  /** How many records that may belong here did not report it. */
  readonly possiblyUnreported: number
}

/**
 * A figure over records, with how many of them told it. Its bounds are bounds on the figure of the records that reported:
 * without any there are none. An absent `max` beside a `min` means that nothing bounds it from above. Where `reported` may
 * be 0 there may be no figure at all, and the bounds are those of the figure that there is otherwise.
 *
 * @category aggregates
 */
export interface ReportedFigure extends Tally {}
