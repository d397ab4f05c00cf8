/**
 * Points and places.
 *
 * @internal
 */
import * as fc from 'fast-check'
import { SiteId } from '../schema/id.js'
import type { Place, Point } from '../schema/place.js'
import { CountryCode } from '../schema/vocabulary/country.js'
import type { Maker } from './making.js'
import { SHRINKS_TO_FIRST, someText } from './texts.js'

const degrees = (limit: number): fc.Arbitrary<number> =>
  fc.oneof(
    SHRINKS_TO_FIRST,
    { weight: 8, arbitrary: fc.integer({ min: -limit * 100, max: limit * 100 }).map((hundredths) => hundredths / 100 + 0) },
    { weight: 1, arbitrary: fc.constantFrom(0, limit, -limit) },
  )

/** Points all over the Earth, its poles and the 180th meridian too. */
export const points = (): fc.Arbitrary<Point> => fc.record({ lat: degrees(90), lon: degrees(180) }, { noNullPrototype: true })

/** Uncertainties of points, in metres. */
export const radii = (): fc.Arbitrary<number> =>
  fc.oneof(
    SHRINKS_TO_FIRST,
    { weight: 4, arbitrary: fc.constantFrom(500, 1, 5_000, 50_000) },
    { weight: 1, arbitrary: fc.constantFrom(0.5, 20_037_509) },
  )

/** A place at a site, with the exact point and all its names. */
export const exactPlaces: Maker = (of): fc.Arbitrary<Place> =>
  fc.record(
    {
      site: of(SiteId),
      relation: fc.constant('at' as const),
      level: fc.constant('exact' as const),
      name: someText(),
      country: of(CountryCode),
      admin1: someText(),
      admin2: someText(),
      point: points(),
    },
    { noNullPrototype: true },
  )

/** The point of an area, where it would be an exact one. */
export const withoutExactPoint = (place: Place): Place =>
  place.point === undefined || place.radius !== undefined || (place.level ?? 'exact') !== 'exact'
    ? place
    : { ...place, level: 'settlement' }
