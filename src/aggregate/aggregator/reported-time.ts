/** The bounds of a time over records. */
import type { Tally } from '../../schema/tally.js'

/**
 * The bounds of a time, as local times of which each denotes its whole unit. An absent bound is none. Local times are
 * compared as they are written; zones play no role.
 *
 * @category aggregates
 */
export interface ReportedTime extends Pick<Tally, 'reported' | 'unreported'> {
  /** It is not before the beginning of this. */
  readonly start?: string
  /** It is not after the end of this. */
  readonly end?: string
  /** The bounds of one of the times were the coder's choice. */
  readonly approximate?: true
}
