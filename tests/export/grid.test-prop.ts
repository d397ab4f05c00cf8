/** Points on a grid. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toGrid } from '../../src/export/coarsening/grid.js'
import { distance } from '../../src/value/place.js'

const degrees = (limit: number) =>
  fc.oneof(
    fc.double({ min: -limit, max: limit, noNaN: true }),
    fc.constantFrom(-limit, limit, 0, 0.5, -0.5, limit - 1e-9, -0),
    fc.integer({ min: -limit * 2, max: limit * 2 }).map((half) => half / 2),
  )
const points = fc.record({ lat: degrees(90), lon: degrees(180) })
const sizes = fc.oneof(
  fc.constantFrom(0.001, 0.1, 0.25, 0.3, 0.5, 1, 7, 45, 90, 170, 180),
  fc.double({ min: 0.001, max: 180, noNaN: true }),
)
const radii = fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 2e7, noNaN: true }))

const HALF_WAY_ROUND = 20_015_115

test('the circle holds the former circle, and every cell that the point may have been in', () => {
  fc.assert(
    fc.property(points, sizes, radii, (point, size, radius) => {
      const told = toGrid(size, point, radius)
      expect(told.radius).toBeGreaterThanOrEqual(Math.min(HALF_WAY_ROUND, distance(point, told.point) + radius))
      expect(Math.abs(told.point.lat)).toBeLessThanOrEqual(90)
      expect(Math.abs(told.point.lon)).toBeLessThanOrEqual(180)
      expect(told.radius).toBeLessThanOrEqual(20_037_509)
    }),
    { numRuns: 3_000 },
  )
})

test('points of one cell and one radius cannot be told apart, and cells are not smaller than asked for', () => {
  fc.assert(
    fc.property(
      points,
      sizes,
      radii,
      fc.double({ min: -0.499, max: 0.499, noNaN: true }),
      fc.boolean(),
      (point, size, radius, part, isLat) => {
        const { point: centre } = toGrid(size, point, undefined)
        const other = { ...centre, [isLat ? 'lat' : 'lon']: (isLat ? centre.lat : centre.lon) + part * size }
        // A few millimetres at the edge of a cell are lost in rounding.
        fc.pre(size > 0.01)
        expect(toGrid(size, other, radius).point).toEqual(centre)
        if (other.lat !== centre.lat || other.lon !== centre.lon) expect(toGrid(size, other, 0)).toEqual(toGrid(size, centre, 0))
      },
    ),
    { numRuns: 3_000 },
  )
})

test('what is on the grid stays', () => {
  fc.assert(
    fc.property(points, sizes, fc.option(radii, { nil: undefined }), (point, size, radius) => {
      const once = toGrid(size, point, radius)
      const twice = toGrid(size, once.point, once.radius)
      expect(twice).toEqual(once)
      expect(twice.point).toBe(once.point)
      expect('radius' in once).toBe(radius !== undefined)
    }),
    { numRuns: 3_000 },
  )
})
