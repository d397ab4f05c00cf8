/** Random places, with what is hard for an index: the poles, the 180th meridian, wide circles, areas, degrees that do not exist. */
import fc from 'fast-check'
import type { Place, Point } from '../../src/schema/place.js'

const latitude = fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, -89.999, -0, 0, 45, 89.9999, 90))
const longitude = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.constantFrom(-180, -179.9999, -0, 0, 179.9999, 180),
)

/** A point anywhere. */
export const anyPoint: fc.Arbitrary<Point> = fc.record({ lat: latitude, lon: longitude })

/** A few places that others lie around, so that circles meet. */
const centres: readonly Point[] = [
  { lat: 33.3, lon: 44.4 },
  { lat: 10, lon: 179.999 },
  { lat: -20, lon: -180 },
  { lat: 89.99, lon: 12 },
  { lat: -90, lon: 0 },
]

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value))

/** A point near one of a few. */
export const closePoint: fc.Arbitrary<Point> = fc
  .tuple(
    fc.constantFrom(...centres),
    fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  )
  .map(([{ lat, lon }, north, east]) => ({
    lat: clamp(lat + north, 90),
    lon: lon + east > 180 ? lon + east - 360 : lon + east < -180 ? lon + east + 360 : lon + east,
  }))

const stray: fc.Arbitrary<Point> = fc.record({
  lat: fc.constantFrom(Number.NaN, 91, -1e300, 33.3, Number.POSITIVE_INFINITY),
  lon: fc.constantFrom(Number.NaN, 181, 404.4, 44.4, 1e300),
})

export const point: fc.Arbitrary<Point> = fc.oneof(anyPoint, { arbitrary: closePoint, weight: 4 })

const radius = fc.oneof(
  fc.constantFrom(5e-324, 0.5, 10, 100.000001, 20_037_509),
  fc.double({ min: 0.001, max: 300_000, noNaN: true }),
  fc.double({ min: 1, max: 20_037_509, noNaN: true }),
)
const levels = ['exact', 'settlement', 'admin1', 'water'] as const

/** A place with any of these parts left out. */
export const place: fc.Arbitrary<Place> = fc.record(
  {
    point: fc.oneof({ arbitrary: point, weight: 9 }, stray),
    radius: fc.oneof({ arbitrary: radius, weight: 9 }, fc.constantFrom(-5, Number.NaN, 1e300, Number.POSITIVE_INFINITY)),
    level: fc.constantFrom(...levels),
    country: fc.constant('IRQ' as const),
  },
  { requiredKeys: [] },
)

/** How far, in metres. */
export const distances: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 1, 50_000, 20_015_115, 2e7, Number.POSITIVE_INFINITY, -1, Number.NaN),
  fc.double({ min: 0, max: 200_000, noNaN: true }),
  fc.double({ min: 0, max: 2.1e7, noNaN: true }),
)
