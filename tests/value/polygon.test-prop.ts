import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point } from '../../src/schema/place.js'
import { distance, EARTH_RADIUS, inBox, inPolygon } from '../../src/value/place.js'

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const wrap = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180

/** A polygon that is a box, somewhere on the Earth, also across the 180th meridian. */
const box = fc
  .record({
    west: fc.integer({ min: -180, max: 179 }),
    width: fc.integer({ min: 1, max: 170 }),
    south: fc.integer({ min: -80, max: 70 }),
    height: fc.integer({ min: 1, max: 10 }),
  })
  .map(({ west, width, south, height }) => ({ west, south, east: wrap(west + width), north: south + height }))
const cornersOf = ({
  west,
  south,
  east,
  north,
}: {
  west: number
  south: number
  east: number
  north: number
}): readonly Point[] => [
  { lat: south, lon: west },
  { lat: south, lon: east },
  { lat: north, lon: east },
  { lat: north, lon: west },
]
/** Half degrees, so that edges and corners are met. */
const point: fc.Arbitrary<Point> = fc.record({
  lat: fc.integer({ min: -178, max: 178 }).map((half) => half / 2),
  lon: fc.integer({ min: -360, max: 360 }).map((half) => half / 2),
})
/** A point near the box, half of the time. */
const near = (area: { west: number; south: number; east: number; north: number }): fc.Arbitrary<Point> =>
  fc.oneof(
    point,
    fc.record({
      lat: fc.integer({ min: area.south * 2 - 4, max: area.north * 2 + 4 }).map((half) => half / 2),
      lon: fc.integer({ min: -8, max: 8 }).map((half) => wrap(area.west + half / 2)),
    }),
  )
const boxAndPoint = box.chain((area) => fc.record({ area: fc.constant(area), point: near(area) }))

test('a polygon of four corners is the box, whichever corner is the first and whichever way round', () => {
  fc.assert(
    fc.property(
      boxAndPoint,
      fc.nat(3),
      fc.boolean(),
      fc.option(fc.double({ min: 1, max: 3e6, noNaN: true })),
      (at, first, back, radius) => {
        const corners = cornersOf(at.area)
        const turned = [...corners.slice(first), ...corners.slice(0, first)]
        const place = { point: at.point, ...(radius !== null && { radius }) }
        expect(inPolygon(back ? turned.reverse() : turned)(place)).toBe(inBox(at.area)(place))
      },
    ),
    { numRuns: 2_000 },
  )
})

/** The spot at a distance and a bearing from another, on the sphere. */
const destination = (from: Point, metres: number, bearing: number): Point => {
  const [lat, angle] = [radians(from.lat), metres / EARTH_RADIUS]
  const sin = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing)
  const lon = Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(lat), Math.cos(angle) - Math.sin(lat) * sin)
  return { lat: (Math.asin(Math.max(-1, Math.min(1, sin))) * 180) / Math.PI, lon: wrap(from.lon + (lon * 180) / Math.PI) }
}

const polygon = fc
  .record({
    middle: fc.record({ lat: fc.integer({ min: -60, max: 60 }), lon: fc.integer({ min: -180, max: 180 }) }),
    size: fc.integer({ min: 1, max: 25 }),
  })
  .chain(({ middle, size }) =>
    fc
      .array(fc.record({ lat: fc.integer({ min: -size, max: size }), lon: fc.integer({ min: -size, max: size }) }), {
        minLength: 3,
        maxLength: 6,
      })
      .map((offsets) => ({
        middle,
        size,
        corners: offsets.map(({ lat, lon }) => ({ lat: middle.lat + lat, lon: wrap(middle.lon + lon) })),
      })),
  )

test('a circle: no spot of it contradicts the answer, and an open answer has the edge near', () => {
  fc.assert(
    fc.property(
      polygon,
      fc.double({ min: -30, max: 30, noNaN: true }),
      fc.double({ min: -30, max: 30, noNaN: true }),
      fc.double({ min: 1, max: 4_000_000, noNaN: true }),
      ({ middle, corners }, lat, lon, radius) => {
        const spot = { lat: Math.max(-89, Math.min(89, middle.lat + lat)), lon: wrap(middle.lon + lon) }
        const answer = inPolygon(corners)({ point: spot, radius })
        for (let bearing = 0; bearing < 2 * Math.PI; bearing += Math.PI / 12)
          for (const part of [0.999, 0.6, 0]) {
            const exact = inPolygon(corners)({ point: destination(spot, radius * part, bearing) })
            expect(exact).not.toBe('maybe')
            if (answer !== 'maybe') expect(exact).toBe(answer)
          }
        if (answer !== 'maybe') return
        // Some spot of some side is in the circle, as near as 500 steps along each side can tell.
        let nearest = Number.POSITIVE_INFINITY
        corners.forEach((corner, at) => {
          const next = corners[(at + 1) % corners.length] as Point
          const east = wrap(next.lon - corner.lon)
          for (let step = 0; step <= 500; step++)
            nearest = Math.min(
              nearest,
              distance(spot, { lat: corner.lat + ((next.lat - corner.lat) * step) / 500, lon: corner.lon + (east * step) / 500 }),
            )
        })
        expect(nearest).toBeLessThanOrEqual(radius * 1.0001 + 15_000)
      },
    ),
    { numRuns: 300 },
  )
})

test('far away on the other side of the Earth is outside, and around a pole is open', () => {
  const narrow = [
    { lat: -10, lon: 170 },
    { lat: 10, lon: 170 },
    { lat: 10, lon: -170 },
    { lat: -10, lon: -170 },
  ]
  expect(inPolygon(narrow)({ point: { lat: 0, lon: 0 } })).toBe('no')
  expect(inPolygon(narrow)({ point: { lat: 0, lon: 180 } })).toBe('yes')
  expect(inPolygon(narrow)({ point: { lat: 0, lon: -180 } })).toBe('yes')
  const around = [0, 90, 180, -90].map((lon) => ({ lat: 80, lon }))
  expect(inPolygon(around)({ point: { lat: 85, lon: 12 } })).toBe('maybe')
})

test('a circle at a pole, with the edge of a box as far away everywhere, is answered at once', () => {
  const cap = { west: -179, south: 80, east: 179, north: 90 }
  const edge = distance({ lat: 90, lon: 0 }, { lat: 80, lon: 0 })
  for (const share of [0.5, 0.999_999, 1, 1.000_001])
    expect(inBox({ ...cap, west: 0, east: 0 })({ point: { lat: 90, lon: 0 }, radius: edge * share })).toBe('maybe')
  expect(inBox({ west: -180, south: 80, east: 180, north: 90 })({ point: { lat: 90, lon: 0 }, radius: edge * 0.99 })).toBe('yes')
  expect(inBox({ west: -180, south: 80, east: 180, north: 90 })({ point: { lat: 90, lon: 0 }, radius: edge * 1.01 })).toBe(
    'maybe',
  )
})
