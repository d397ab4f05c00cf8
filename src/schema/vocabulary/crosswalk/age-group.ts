/**
 * Age groups beside the codes of others. No scheme here counts people by age in a code of its own.
 */
import type { AgeGroup } from '../age-group.js'
import type { Crosswalk } from './crosswalk.js'

/** Age groups beside the codes of others. No scheme here counts people by age in a code of its own. */
export const ageGroupCrosswalk: Crosswalk<AgeGroup> = {
  child: {},
  adult: {},
  elderly: {},
  unknown: {},
}
