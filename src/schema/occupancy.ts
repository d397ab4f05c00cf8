/** The shape of an {@link Occupancy}: who is at a site, and how many. */
import * as z from 'zod'
import { Extent } from './extent.js'
import { ActorId, ReportId } from './id.js'
import { Quantity } from './quantity.js'
import { listOf, type Schema } from './schema.js'
import { Text } from './text.js'
import { CountryCode } from './vocabulary/country.js'
import { personRoles } from './vocabulary/person-role.js'
import { codeOf } from './vocabulary/vocabulary.js'

const people = /* @__PURE__ */ (() => ({
  /** The actor that they belong to. */
  actor: z.exactOptional(ActorId),
  /** Their nationality, ISO 3166-1 alpha-3. */
  country: z.exactOptional(CountryCode),
  /** Their role. */
  role: z.exactOptional(codeOf(personRoles)),
  /** Who they are, in the source's words. */
  name: z.exactOptional(Text),
  /** How many people. Absent: they are there, their number was not told. */
  count: z.exactOptional(Quantity),
}))()

const occupants = /* @__PURE__ */ (() => z.strictObject(people))()

/**
 * A group of people at a site, counted inside a larger one.
 *
 * @category records
 */
export interface Occupants extends Readonly<z.output<typeof occupants>> {}

/** The schema of {@link Occupants}. */
export const Occupants: Schema<Occupants> = occupants

const occupancy = /* @__PURE__ */ (() =>
  z.strictObject({
    ...people,
    /** The time that the figure is told of. */
    asOf: z.exactOptional(Extent),
    /** Groups that are counted inside this figure, such as "2,500 of them from the United States". */
    includes: z.exactOptional(listOf(Occupants)),
    /** The reports that tell it. */
    reports: z.exactOptional(listOf(ReportId)),
  }))()

/**
 * Who is at a site, and how many. Figures in `includes` are parts of this one and are never added to it.
 *
 * @category records
 */
export interface Occupancy extends Readonly<z.output<typeof occupancy>> {}

/** The schema of an {@link Occupancy}. */
export const Occupancy: Schema<Occupancy> = occupancy
