/** The shape of a {@link Site}: a place that can be hit. */
import * as z from 'zod'
import { Extent } from './extent.js'
import { Extra } from './extra.js'
import { ActorId, ReportId, SiteId } from './id.js'
import { NativeCode } from './native-code.js'
import { Occupancy } from './occupancy.js'
import { Point, Radius } from './place.js'
import { listOf, type Schema } from './schema.js'
import { Text } from './text.js'
import { CountryCode } from './vocabulary/country.js'
import { placeLevels } from './vocabulary/place-level.js'
import { siteCategories } from './vocabulary/site-category.js'
import { codeOf } from './vocabulary/vocabulary.js'

const siteOperator = /* @__PURE__ */ (() =>
  z.strictObject({
    /** The actor that runs it. */
    actor: ActorId,
    /** When it ran it. */
    during: z.exactOptional(Extent),
  }))()

/**
 * Who runs a site, and when.
 *
 * @category records
 */
export interface SiteOperator extends Readonly<z.output<typeof siteOperator>> {}

/** The schema of a {@link SiteOperator}. */
export const SiteOperator: Schema<SiteOperator> = siteOperator

const site = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Its id, `feed:native-id`. */
    id: SiteId,
    /** Its name, as the source has it. */
    name: z.exactOptional(Text),
    /** Other names of it. */
    aliases: z.exactOptional(listOf(Text)),
    /** What kind of place it is. */
    category: z.exactOptional(codeOf(siteCategories)),
    /** The site that it lies inside. */
    parent: z.exactOptional(SiteId),
    /** Country, ISO 3166-1 alpha-3 (or XKX). */
    country: z.exactOptional(CountryCode),
    /** First-order administrative division, as the source names it. */
    admin1: z.exactOptional(Text),
    /** Second-order administrative division, as the source names it. */
    admin2: z.exactOptional(Text),
    /** Point in degrees, WGS 84. */
    point: z.exactOptional(Point),
    /** Uncertainty of the point in metres, only where it was published or the coder set it. */
    radius: z.exactOptional(Radius),
    /** What the point stands for. */
    level: z.exactOptional(codeOf(placeLevels)),
    /** It stands for several sites that were not told apart, such as "bases that host Americans". */
    collective: z.exactOptional(z.literal(true)),
    /** It has no fixed place: a convoy, a ship. */
    mobile: z.exactOptional(z.literal(true)),
    /** Who runs it, over time. */
    operators: z.exactOptional(listOf(SiteOperator)),
    /** Who is there, and how many. */
    occupancy: z.exactOptional(listOf(Occupancy)),
    /** The reports that tell of it. */
    reports: z.exactOptional(listOf(ReportId)),
    /** The feed's own codes, as they came. */
    native: z.exactOptional(listOf(NativeCode)),
    /** A description in the source's words. */
    text: z.exactOptional(Text),
    /** A user's own keys. */
    extra: z.exactOptional(Extra),
  }))()

/**
 * A place that can be hit: a base, an embassy, an airport, a convoy; or several that were not told apart. Sites lie inside
 * sites.
 *
 * @category records
 */
export interface Site extends Readonly<z.output<typeof site>> {}

/** The schema of a {@link Site}. */
export const Site: Schema<Site> = site
