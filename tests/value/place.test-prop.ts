import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point } from '../../src/schema/place.js'
import { type BoundingBox, distance, distanceBounds, EARTH_RADIUS, inBox, near } from '../../src/value/place.js'

const point: fc.Arbitrary<Point> = fc.record({
  lat: fc.double({ min: -89, max: 89, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
})
const radius = fc.double({ min: 1, max: 2_000_000, noNaN: true })

/** The point at a distance and a bearing from another, on the sphere. */
const destination = (from: Point, metres: number, bearing: number): Point => {
  const [lat, angle] = [(from.lat * Math.PI) / 180, metres / EARTH_RADIUS]
  const sin = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing)
  const lon = Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(lat), Math.cos(angle) - Math.sin(lat) * sin)
  return {
    lat: (Math.asin(Math.max(-1, Math.min(1, sin))) * 180) / Math.PI,
    lon: ((((from.lon + (lon * 180) / Math.PI + 540) % 360) + 360) % 360) - 180,
  }
}
const bearings = Array.from({ length: 24 }, (_, step) => (step * Math.PI) / 12)

test('distance: the same both ways, nothing to itself, the triangle inequality', () => {
  fc.assert(
    fc.property(point, point, point, (a, b, c) => {
      expect(distance(a, b)).toBeCloseTo(distance(b, a), 4)
      expect(distance(a, a)).toBe(0)
      expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c) + 1e-3)
    }),
  )
})

test('distance bounds hold the distance of every two possible spots', () => {
  fc.assert(
    fc.property(point, radius, point, radius, (a, ra, b, rb) => {
      const bounds = distanceBounds({ point: a, radius: ra }, { point: b, radius: rb })
      for (const bearing of bearings) {
        const found = distance(destination(a, ra, bearing), destination(b, rb, bearing + 1))
        expect(found).toBeGreaterThanOrEqual(bounds.min - 1)
        expect(found).toBeLessThanOrEqual((bounds.max ?? Number.POSITIVE_INFINITY) + 1)
      }
    }),
  )
})

test('near and inBox never contradict a possible spot, and a larger radius moves only towards maybe', () => {
  const box: fc.Arbitrary<BoundingBox> = fc
    .record({
      // Whole degrees: a gap narrower than the rounding of the test's own trigonometry proves nothing.
      west: fc.integer({ min: -180, max: 180 }),
      east: fc.integer({ min: -180, max: 180 }),
      latitudes: fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 })),
    })
    .map(({ west, east, latitudes: [a, b] }) => ({ west, east, south: Math.min(a, b), north: Math.max(a, b) }))
  fc.assert(
    fc.property(point, radius, point, radius, box, (centre, metres, spot, slack, area) => {
      for (const question of [near(centre, metres), inBox(area)]) {
        const answer = question({ point: spot, radius: slack })
        for (const bearing of bearings)
          for (const part of [0.999, 0.5, 0]) {
            const exact = question({ point: destination(spot, slack * part, bearing) })
            if (answer !== 'maybe') expect(exact).toBe(answer)
          }
        const wider = question({ point: spot, radius: slack * 1.5 })
        if (wider !== 'maybe') expect(wider).toBe(answer)
      }
    }),
  )
})
