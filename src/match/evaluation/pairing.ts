/** Which records belong together, in the forms in which it is told. */
import type { IncidentId } from '../../schema/id.js'
import type { Link } from '../../schema/link.js'

/**
 * A pair of records that belong together, such as a `MatchedPair`, or one of the truth of a generated set.
 *
 * @category evaluation
 */
export interface ToldPair {
  readonly left: IncidentId
  readonly right: IncidentId
  /** Absent: the same. */
  readonly kind?: 'same' | 'part-of'
}

/**
 * Which records belong together, in one of three forms, which may be mixed:
 *
 * - judgements: links `same` and `part-of` of incidents count; other links, and those that were taken back, do not
 * - pairs
 * - groups: all members of a group are the same
 *
 * @category evaluation
 */
export type Pairing = readonly (Link | ToldPair | readonly IncidentId[])[]
