/** All crosswalks in one place, for pages and for checks. A feed imports the one that it needs. */
import { actorKindCrosswalk } from './actor-kind.js'
import { admiraltyCredibilityCrosswalk } from './admiralty-credibility.js'
import { admiraltyReliabilityCrosswalk } from './admiralty-reliability.js'
import { ageGroupCrosswalk } from './age-group.js'
import { analyticConfidenceCrosswalk } from './analytic-confidence.js'
import { attributionKindCrosswalk } from './attribution-kind.js'
import type { NearCodes } from './crosswalk.js'
import { damageCrosswalk } from './damage.js'
import { incidentKindCrosswalk } from './incident-kind.js'
import { inquiryStatusCrosswalk } from './inquiry-status.js'
import { likelihoodCrosswalk } from './likelihood.js'
import { linkKindCrosswalk } from './link-kind.js'
import { originUnitCrosswalk } from './origin-unit.js'
import { outcomeCrosswalk } from './outcome.js'
import { participantRoleCrosswalk } from './participant-role.js'
import { personRoleCrosswalk } from './person-role.js'
import { placeLevelCrosswalk } from './place-level.js'
import { reportKindCrosswalk } from './report-kind.js'
import { reportStageCrosswalk } from './report-stage.js'
import { sexCrosswalk } from './sex.js'
import { siteCategoryCrosswalk } from './site-category.js'
import { siteRelationCrosswalk } from './site-relation.js'
import { targetCategoryCrosswalk } from './target-category.js'
import { weaponRootCrosswalk } from './weapon-root.js'

/** The crosswalk of every vocabulary, by the name under which the vocabulary is exported. */
export const crosswalks = {
  actorKinds: actorKindCrosswalk,
  admiraltyCredibilities: admiraltyCredibilityCrosswalk,
  admiraltyReliabilities: admiraltyReliabilityCrosswalk,
  ageGroups: ageGroupCrosswalk,
  analyticConfidences: analyticConfidenceCrosswalk,
  attributionKinds: attributionKindCrosswalk,
  damages: damageCrosswalk,
  incidentKinds: incidentKindCrosswalk,
  inquiryStatuses: inquiryStatusCrosswalk,
  likelihoods: likelihoodCrosswalk,
  linkKinds: linkKindCrosswalk,
  originUnits: originUnitCrosswalk,
  outcomes: outcomeCrosswalk,
  participantRoles: participantRoleCrosswalk,
  personRoles: personRoleCrosswalk,
  placeLevels: placeLevelCrosswalk,
  reportKinds: reportKindCrosswalk,
  reportStages: reportStageCrosswalk,
  sexes: sexCrosswalk,
  siteCategories: siteCategoryCrosswalk,
  siteRelations: siteRelationCrosswalk,
  targetCategories: targetCategoryCrosswalk,
  weaponRoots: weaponRootCrosswalk,
} as const satisfies Readonly<Record<string, Readonly<Record<string, NearCodes>>>>
