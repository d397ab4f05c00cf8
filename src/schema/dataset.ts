/** The shape of a {@link Dataset}: one document of records that refer to each other. */
import * as z from 'zod'
import { Account } from './account.js'
import { Actor } from './actor.js'
import { Aggregate } from './aggregate.js'
import { Attribution } from './attribution.js'
import { Incident } from './incident.js'
import { Link } from './link.js'
import { Report } from './report.js'
import { listOf, type Schema } from './schema.js'
import { SeriesClaim } from './series-claim.js'
import { Site } from './site.js'
import { Weapon } from './weapon.js'

/** The version of the format that this release reads and writes. */
export const FORMAT_VERSION = 1

const dataset = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Version of the format: 1. */
    sitrep: z.literal(FORMAT_VERSION),
    /** What happened. */
    incidents: z.exactOptional(listOf(Incident)),
    /** Places that can be hit. */
    sites: z.exactOptional(listOf(Site)),
    /** Kinds of weapons. */
    weapons: z.exactOptional(listOf(Weapon)),
    /** Groups, forces, states. */
    actors: z.exactOptional(listOf(Actor)),
    /** Documents that tell of incidents. */
    reports: z.exactOptional(listOf(Report)),
    /** Statements on who did it. */
    attributions: z.exactOptional(listOf(Attribution)),
    /** What single reports say of incidents. */
    accounts: z.exactOptional(listOf(Account)),
    /** Counts of incidents that are not listed. */
    series: z.exactOptional(listOf(SeriesClaim)),
    /** Judgements on how incidents and series belong together. */
    links: z.exactOptional(listOf(Link)),
    /** Published counts. */
    aggregates: z.exactOptional(listOf(Aggregate)),
  }))()

/**
 * One document of records that refer to each other by id, the unit that questions are asked of. `{ sitrep: 1, incidents }`
 * is a whole dataset.
 *
 * @category records
 */
export interface Dataset extends Readonly<z.output<typeof dataset>> {}

/** The schema of a {@link Dataset}. */
export const Dataset: Schema<Dataset> = dataset

/**
 * The name of a record list of a {@link Dataset}.
 *
 * @category records
 */
export type RecordList = Exclude<keyof Dataset, 'sitrep'>

/**
 * The record lists of a dataset without its version: what one row of a feed gives.
 *
 * @category records
 */
export type Fragment = Omit<Dataset, 'sitrep'>

/** The schema of the records in each list of a {@link Dataset}. */
export const recordSchemas: { readonly [K in RecordList]: Schema<NonNullable<Dataset[K]>[number]> } = {
  incidents: Incident,
  sites: Site,
  weapons: Weapon,
  actors: Actor,
  reports: Report,
  attributions: Attribution,
  accounts: Account,
  series: SeriesClaim,
  links: Link,
  aggregates: Aggregate,
}
