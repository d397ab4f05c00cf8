/** A policy that keeps all. It is no part of sitrep: taking things away from it would publish what nobody thought of. */
import type { CoarsenPolicy } from '../../src/export/coarsen-policy.js'

export const everythingKept: CoarsenPolicy = {
  place: 'keep',
  time: 'keep',
  ids: 'keep',
  keep: ['names', 'texts', 'reports', 'citations', 'roles', 'sexes', 'ages', 'nationalities', 'organisations', 'occupancy'],
  actors: 'keep',
  native: 'keep',
  extra: 'keep',
}
