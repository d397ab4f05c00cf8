/** The shape of a {@link Place}: where something is, as far as it was told. */
import * as z from 'zod'
import { fault } from './fault.js'
import { SiteId } from './id.js'
import type { Schema } from './schema.js'
import { Text } from './text.js'
import { CountryCode } from './vocabulary/country.js'
import { placeLevels } from './vocabulary/place-level.js'
import { siteRelations } from './vocabulary/site-relation.js'
import { codeOf } from './vocabulary/vocabulary.js'

const point = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Latitude in degrees, WGS 84, from -90 (south) to 90 (north). */
    lat: z
      .number()
      .min(-90, { error: 'A latitude is at least -90 degrees.' })
      .max(90, { error: 'A latitude is at most 90 degrees. Perhaps latitude and longitude are swapped.' }),
    /** Longitude in degrees, WGS 84, from -180 (west) to 180 (east). */
    lon: z
      .number()
      .min(-180, { error: 'A longitude is at least -180 degrees.' })
      .max(180, { error: 'A longitude is at most 180 degrees.' }),
  }))()

/**
 * A point on the Earth in degrees, WGS 84.
 *
 * @category values
 */
export interface Point extends Readonly<z.output<typeof point>> {}

/** The schema of a {@link Point}. */
export const Point: Schema<Point> = point

/** The uncertainty of a point in metres (Darwin Core's coordinateUncertaintyInMeters), at most half the Earth's circumference. */
export const Radius: Schema<number> = /* @__PURE__ */ (() =>
  z
    .number()
    .gt(0, { error: 'A radius is more than 0 metres. Leave it out when no uncertainty was told.' })
    .max(20_037_509, { error: 'A radius is in metres, and at most half the circumference of the Earth.' }))()

const place = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** The site it is told in relation to. */
      site: z.exactOptional(SiteId),
      /** How it lies to the site. */
      relation: z.exactOptional(codeOf(siteRelations)),
      /** What the point or the names stand for: an exact spot, a settlement, a whole district. */
      level: z.exactOptional(codeOf(placeLevels)),
      /** Name of the place, as the source has it. */
      name: z.exactOptional(Text),
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
      /** The place, or its exact point, was withheld on purpose. */
      redacted: z.exactOptional(z.literal(true)),
      /** The source's words for it. */
      text: z.exactOptional(Text),
    })
    .check(({ value, issues }) => {
      if (value.relation !== undefined && value.site === undefined)
        issues.push(
          fault(
            value,
            'relation-without-site',
            'A relation needs the site it is a relation to. Add "site", or leave "relation" out.',
          ),
        )
      if (value.radius !== undefined && value.point === undefined)
        issues.push(
          fault(value, 'radius-without-point', 'A radius needs the point it is around. Add "point", or leave "radius" out.'),
        )
    }))()

/**
 * Where something is, as far as it was told. A point without a level and without a radius is taken as told; a point that stands
 * for a district or a country says so by its `level`.
 *
 * @category values
 */
export interface Place extends Readonly<z.output<typeof place>> {}

/** The schema of a {@link Place}. */
export const Place: Schema<Place> = place
