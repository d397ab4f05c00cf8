/**
 * The names that shapes and vocabularies have outside of TypeScript: in JSON Schema, in the command, in the docs.
 *
 * The registry is sitrep's own. In zod's global one, the ESM and the CJS build of this package would register the same names
 * twice, and zod would refuse them.
 *
 * @internal
 */
import * as z from 'zod'
import { Account } from './account.js'
import { Actor } from './actor.js'
import { Aggregate } from './aggregate.js'
import { Attribution } from './attribution.js'
import { Confidence } from './confidence.js'
import { Dataset } from './dataset.js'
import { descriptions } from './descriptions.js'
import { Extent } from './extent.js'
import { Extra } from './extra.js'
import { Casualties, Harm, HarmPart } from './harm.js'
import { AccountId, ActorId, AggregateId, AttributionId, IncidentId, LinkId, ReportId, SeriesId, SiteId, WeaponId } from './id.js'
import { Incident } from './incident.js'
import { IncidentOrder, IncidentQuery } from './incident-query.js'
import { Link } from './link.js'
import { MergedRecord } from './merged-record.js'
import { NativeCode } from './native-code.js'
import { Occupancy, Occupants } from './occupancy.js'
import { Origin } from './origin.js'
import { Participant } from './participant.js'
import { Place, Point, Radius } from './place.js'
import { Quantity } from './quantity.js'
import { Report } from './report.js'
import { Rollup } from './rollup.js'
import { RollupFigure } from './rollup-figure.js'
import { RollupKey } from './rollup-key.js'
import { SeriesClaim } from './series-claim.js'
import { Site, SiteOperator } from './site.js'
import { Subject } from './subject.js'
import { Tally } from './tally.js'
import { Target } from './target.js'
import { Text } from './text.js'
import { Truth } from './truth.js'
import { Unit } from './unit.js'
import { actorKinds } from './vocabulary/actor-kind.js'
import { admiraltyCredibilities, admiraltyReliabilities } from './vocabulary/admiralty.js'
import { ageGroups } from './vocabulary/age-group.js'
import { attributionKinds } from './vocabulary/attribution-kind.js'
import { CountryCode } from './vocabulary/country.js'
import { damages } from './vocabulary/damage.js'
import { analyticConfidences, likelihoods } from './vocabulary/icd203.js'
import { incidentKinds } from './vocabulary/incident-kind.js'
import { inquiryStatuses } from './vocabulary/inquiry-status.js'
import { linkKinds } from './vocabulary/link-kind.js'
import { originUnits } from './vocabulary/origin-unit.js'
import { outcomes } from './vocabulary/outcome.js'
import { participantRoles } from './vocabulary/participant-role.js'
import { personRoles } from './vocabulary/person-role.js'
import { placeLevels } from './vocabulary/place-level.js'
import { reportKinds } from './vocabulary/report-kind.js'
import { reportStages } from './vocabulary/report-stage.js'
import { sexes } from './vocabulary/sex.js'
import { siteCategories } from './vocabulary/site-category.js'
import { siteRelations } from './vocabulary/site-relation.js'
import { targetCategories } from './vocabulary/target-category.js'
import type { Vocabulary } from './vocabulary/vocabulary.js'
import { weaponRoots } from './vocabulary/weapon-root.js'
import { Weapon } from './weapon.js'
import { WeaponCategory } from './weapon-category.js'
import { WeaponUse } from './weapon-use.js'
import { Where, WhereAtom } from './where.js'

/** Every shape by its name: first the records, then what they are made of, then ids. */
export const shapes = {
  Dataset,
  Incident,
  Site,
  Weapon,
  Actor,
  Report,
  RollupFigure,
  Rollup,
  RollupKey,
  Attribution,
  Account,
  SeriesClaim,
  Link,
  Aggregate,
  Harm,
  Casualties,
  HarmPart,
  WeaponUse,
  Target,
  Participant,
  Occupancy,
  Occupants,
  SiteOperator,
  Subject,
  Origin,
  MergedRecord,
  NativeCode,
  Extra,
  Quantity,
  Tally,
  Extent,
  Place,
  Point,
  Radius,
  Truth,
  Unit,
  Confidence,
  WeaponCategory,
  CountryCode,
  Text,
  Where,
  WhereAtom,
  IncidentQuery,
  IncidentOrder,
  IncidentId,
  SiteId,
  WeaponId,
  ActorId,
  ReportId,
  AttributionId,
  AccountId,
  SeriesId,
  LinkId,
  AggregateId,
}

/** Keeps the names in the type, and leaves the words out of the declarations. */
const named = <Name extends string>(table: Readonly<Record<Name, Readonly<Record<string, Vocabulary>>>>) => table

/** Every vocabulary, by the name of one of its codes and by its own name. */
export const vocabularies = /* @__PURE__ */ named({
  IncidentKind: { incidentKinds },
  Outcome: { outcomes },
  InquiryStatus: { inquiryStatuses },
  TargetCategory: { targetCategories },
  ParticipantRole: { participantRoles },
  PersonRole: { personRoles },
  Sex: { sexes },
  AgeGroup: { ageGroups },
  Damage: { damages },
  SiteCategory: { siteCategories },
  SiteRelation: { siteRelations },
  PlaceLevel: { placeLevels },
  ActorKind: { actorKinds },
  WeaponRoot: { weaponRoots },
  AttributionKind: { attributionKinds },
  LinkKind: { linkKinds },
  ReportKind: { reportKinds },
  ReportStage: { reportStages },
  OriginUnit: { originUnits },
  AdmiraltyReliability: { admiraltyReliabilities },
  AdmiraltyCredibility: { admiraltyCredibilities },
  Likelihood: { likelihoods },
  AnalyticConfidence: { analyticConfidences },
})

/** `SeriesClaim` as words for people: "Series claim". */
export const titleOf = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** What zod is to call each shape. */
export const registry = /* @__PURE__ */ (() => {
  const all = z.registry<{ readonly id: string; readonly title: string; readonly description: string }>()
  for (const [name, shape] of Object.entries(shapes))
    all.add(shape, { id: name, title: titleOf(name), description: descriptions[name]?.text ?? '' })
  return all
})()
