/**
 * The shape of a {@link Where}: a question that incidents can be asked, as data. It can be stored, sent and checked.
 *
 * The answer is three-valued: an incident that does not tell what is asked answers maybe.
 *
 * Questions hold questions, at most 32 deep: those that come from outside are checked before anything walks into them.
 */
import * as z from 'zod'
import { Confidence } from './confidence.js'
import { Extent } from './extent.js'
import { ActorId, IncidentId, SiteId, WeaponId } from './id.js'
import { limitNesting } from './limit-nesting.js'
import { Point } from './place.js'
import { listOf, type Schema } from './schema.js'
import { Text } from './text.js'
import { admiraltyCredibilities, admiraltyReliabilities } from './vocabulary/admiralty.js'
import { attributionKinds } from './vocabulary/attribution-kind.js'
import { CountryCode } from './vocabulary/country.js'
import { incidentKinds } from './vocabulary/incident-kind.js'
import { inquiryStatuses } from './vocabulary/inquiry-status.js'
import { originUnits } from './vocabulary/origin-unit.js'
import { outcomes } from './vocabulary/outcome.js'
import { participantRoles } from './vocabulary/participant-role.js'
import { personRoles } from './vocabulary/person-role.js'
import { siteRelations } from './vocabulary/site-relation.js'
import { targetCategories } from './vocabulary/target-category.js'
import { codeOf } from './vocabulary/vocabulary.js'
import { WeaponCategory } from './weapon-category.js'

const whereAtom = /* @__PURE__ */ (() => {
  const someOf = <T>(element: Schema<T>): Schema<readonly T[]> =>
    z.array(element as z.ZodType).min(1, { error: 'Name at least one value to ask for.' }) as z.ZodType<unknown> as Schema<
      readonly T[]
    >
  const degrees = (limit: number) => z.number().min(-limit).max(limit)
  return z.discriminatedUnion('op', [
    z.strictObject({
      /** It is one of these incidents. */
      op: z.literal('id'),
      in: someOf(IncidentId),
    }),
    z.strictObject({
      /** What happened is one of these. */
      op: z.literal('kind'),
      in: someOf(codeOf(incidentKinds)),
    }),
    z.strictObject({
      /** It ended in one of these ways. */
      op: z.literal('outcome'),
      in: someOf(codeOf(outcomes)),
    }),
    z.strictObject({
      /** The inquiry has one of these states. */
      op: z.literal('status'),
      in: someOf(codeOf(inquiryStatuses)),
    }),
    z.strictObject({
      /** Its row in the feed stands for one of these: an incident, several of them, a mention in the news, a wave. */
      op: z.literal('unit'),
      in: someOf(codeOf(originUnits)),
    }),
    z.strictObject({
      /** It happened in one of these countries. */
      op: z.literal('country'),
      in: someOf(CountryCode),
    }),
    z.strictObject({
      /** It happened in one of these first-order divisions, by name. */
      op: z.literal('admin1'),
      in: someOf(Text),
    }),
    z.strictObject({
      /** It happened in one of these second-order divisions, by name. */
      op: z.literal('admin2'),
      in: someOf(Text),
    }),
    z.strictObject({
      /** It happened at one of these sites, or at a site inside them. */
      op: z.literal('site'),
      /** The sites. */
      in: someOf(SiteId),
      /** How its place lies to the site; any way when left out. */
      relation: z.exactOptional(someOf(codeOf(siteRelations))),
    }),
    z.strictObject({
      /** It was aimed at such a target. All that is named must hold of one target. */
      op: z.literal('target'),
      /** Whom or what the target serves. */
      category: z.exactOptional(someOf(codeOf(targetCategories))),
      /** One of these sites, or a site inside them. */
      site: z.exactOptional(someOf(SiteId)),
      /** One of these actors, or a part of them. */
      actor: z.exactOptional(someOf(ActorId)),
      /** Nationality of the target. */
      country: z.exactOptional(someOf(CountryCode)),
    }),
    z.strictObject({
      /** Such a weapon was used. */
      op: z.literal('weapon'),
      /** One of these kinds, or a finer one. */
      category: z.exactOptional(someOf(WeaponCategory)),
      /** One of these weapons. */
      weapon: z.exactOptional(someOf(WeaponId)),
    }),
    z.strictObject({
      /** Such an actor took part. */
      op: z.literal('participant'),
      /** One of these actors, or a part of them. */
      actor: z.exactOptional(someOf(ActorId)),
      /** In one of these roles. */
      role: z.exactOptional(someOf(codeOf(participantRoles))),
    }),
    z.strictObject({
      /** There is such a statement on who did it. All that is named must hold of one statement. */
      op: z.literal('attribution'),
      /** It is of one of these kinds. */
      kind: z.exactOptional(someOf(codeOf(attributionKinds))),
      /** One of these actors says it, or a part of them. */
      by: z.exactOptional(someOf(ActorId)),
      /** It accuses one of these actors, a part of them, or perhaps a collective that they are in. With the kind `denial` it clears them. */
      against: z.exactOptional(someOf(ActorId)),
      /** It clears them instead of accusing them: a denial, or a finding or an assessment that says so. */
      clears: z.exactOptional(z.literal(true)),
      /** The speaker is at least so sure, on the scale named. */
      atLeast: z.exactOptional(Confidence),
    }),
    z.strictObject({
      /** Such a report tells of it. */
      op: z.literal('report'),
      /** It has one of these publishers. */
      publisher: z.exactOptional(someOf(Text)),
      /** Its source is at least so reliable (Admiralty A to E). */
      reliability: z.exactOptional(codeOf(admiraltyReliabilities)),
      /** What it says is at least so credible (Admiralty 1 to 5). */
      credibility: z.exactOptional(codeOf(admiraltyCredibilities)),
    }),
    z.strictObject({
      /** At least so many people were harmed. */
      op: z.literal('casualties'),
      /** In which way. */
      of: z.enum(['killed', 'injured', 'abducted', 'missing']),
      /** Counted in this role alone; all of them when left out. */
      role: z.exactOptional(codeOf(personRoles)),
      /** How many. */
      atLeast: z.number().min(0),
    }),
    z.strictObject({
      /** Its name or description holds this text; upper and lower case do not matter. */
      op: z.literal('text'),
      contains: Text,
    }),
    z.strictObject({
      /** It happened inside this time. A window without a zone is asked on the incident's own calendar. */
      op: z.literal('during'),
      window: Extent,
    }),
    z.strictObject({
      /** It happened before this time. */
      op: z.literal('before'),
      time: Extent,
    }),
    z.strictObject({
      /** It happened after this time. */
      op: z.literal('after'),
      time: Extent,
    }),
    z.strictObject({
      /** It happened at most so many metres from a point. */
      op: z.literal('near'),
      /** The point. */
      point: Point,
      /** How far, in metres. */
      metres: z.number().min(0),
    }),
    z.strictObject({
      /** It happened in this box of degrees, edges included. West larger than east crosses the 180th meridian. */
      op: z.literal('box'),
      /** Its western edge, in degrees of longitude. */
      west: degrees(180),
      /** Its southern edge, in degrees of latitude. */
      south: degrees(90),
      /** Its eastern edge, in degrees of longitude. */
      east: degrees(180),
      /** Its northern edge, in degrees of latitude. */
      north: degrees(90),
    }),
    z.strictObject({
      /** It happened in this polygon: the corners in order; the last is joined to the first. */
      op: z.literal('polygon'),
      corners: z.array(Point).min(3, { error: 'A polygon has at least three corners.' }) as z.ZodType<unknown> as Schema<
        readonly Point[]
      >,
    }),
    z.strictObject({
      /** The record tells this at all: a path such as `where.site` or `harm.killed.total`. Yes or no, never maybe. */
      op: z.literal('reported'),
      path: z.string().regex(/^[a-z][a-zA-Z0-9]*(?:\.[a-z][a-zA-Z0-9]*){0,5}$/, {
        error: 'A path is made of keys and dots, such as "harm.killed.total".',
      }),
    }),
  ])
})()

/**
 * A single question of a {@link Where}.
 *
 * @category queries
 */
export type WhereAtom = Readonly<z.output<typeof whereAtom>>

/** The schema of a {@link WhereAtom}. */
export const WhereAtom: Schema<WhereAtom> = whereAtom

/**
 * All of these, by Kleene's logic: no when one is no, yes when all are yes.
 *
 * @category queries
 */
export interface WhereAll {
  readonly op: 'all'
  readonly of: readonly Where[]
}

/**
 * Any of these, by Kleene's logic: yes when one is yes, no when all are no.
 *
 * @category queries
 */
export interface WhereAny {
  readonly op: 'any'
  readonly of: readonly Where[]
}

/**
 * The opposite; maybe stays maybe.
 *
 * @category queries
 */
export interface WhereNot {
  readonly op: 'not'
  readonly of: Where
}

/**
 * What is asked of an incident, asked of the incidents that a thing hangs on. Of a site: some incident that happened at it, at a
 * site inside it, or was aimed at one of these answers so. Of a statement: some incident that it is about. Of a use of a weapon,
 * a target or a participant: its incident. Of an incident: the incident itself.
 *
 * @category queries
 */
export interface WhereIncident {
  readonly op: 'incident'
  readonly of: Where
}

/**
 * A question that incidents can be asked, as data.
 *
 * @category queries
 */
export type Where = WhereAtom | WhereAll | WhereAny | WhereNot | WhereIncident

// The shape holds itself, so its type is written by hand above and the schema is held to it: a recursive schema would
// become `any` in the declarations.
/** The schema of a {@link Where}. */
export const Where: Schema<Where> = /* @__PURE__ */ (() => {
  const where: Schema<Where> = z.lazy(() => limited) as z.ZodType<unknown> as Schema<Where>
  const nested = z.discriminatedUnion('op', [
    ...(whereAtom.options as unknown as [(typeof whereAtom.options)[0]]),
    z.strictObject({
      /** All of these: no when one is no, yes when all are yes. */
      op: z.literal('all'),
      of: listOf(where),
    }),
    z.strictObject({
      /** Any of these: yes when one is yes, no when all are no. */
      op: z.literal('any'),
      of: listOf(where),
    }),
    z.strictObject({
      /** The opposite; maybe stays maybe. */
      op: z.literal('not'),
      of: where,
    }),
    z.strictObject({
      /** Asked of the incidents that a site, a statement, a use of a weapon, a target or a participant hangs on. */
      op: z.literal('incident'),
      of: where,
    }),
  ])
  const limited = limitNesting(nested)
  return limited as z.ZodType<unknown> as Schema<Where>
})()
