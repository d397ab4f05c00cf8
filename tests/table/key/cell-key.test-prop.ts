import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rollup } from '../../../src/aggregate/rollup.js'
import { count } from '../../../src/aggregate/rollup-figures.js'
import { gridCell } from '../../../src/aggregate/rollup-keys.js'
import { run } from '../../../src/aggregate/run.js'
import type { Place } from '../../../src/schema/place.js'

const cells = (degrees: number, where: Place) =>
  run(rollup({ by: { cell: gridCell(degrees) }, select: { count: count() } }))([{ id: 'test:1', where }]).map(({ cell }) => cell)

const degrees = fc.constantFrom(0.5, 1, 5, 30)
const radians = (angle: number): number => (angle * Math.PI) / 180
const angle = (radian: number): number => (radian * 180) / Math.PI

/** The point so many metres away in a direction, on a sphere. */
const away = (lat: number, lon: number, metres: number, bearing: number) => {
  const distance = metres / 6_371_008.8
  const north = Math.asin(
    Math.sin(radians(lat)) * Math.cos(distance) + Math.cos(radians(lat)) * Math.sin(distance) * Math.cos(radians(bearing)),
  )
  const east = Math.atan2(
    Math.sin(radians(bearing)) * Math.sin(distance) * Math.cos(radians(lat)),
    Math.cos(distance) - Math.sin(radians(lat)) * Math.sin(north),
  )
  return { lat: angle(north), lon: ((((lon + angle(east) + 180) % 360) + 360) % 360) - 180 }
}

test('a point as it was told lies in one cell, which holds it', () => {
  fc.assert(
    fc.property(
      degrees,
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      (side, lat, lon) => {
        const [name, ...more] = cells(side, { point: { lat, lon } })
        expect(more).toEqual([])
        const [south, west] = (name as string).split(',').map(Number) as [number, number]
        expect([lat >= south - 1e-6, lat <= south + side + 1e-6]).toEqual([true, true])
        // The 180th meridian is the western edge of the cells behind it.
        const turned = lon > 180 - 1e-6 ? lon - 360 : lon
        expect([turned >= west - 1e-6, turned <= west + side + 1e-6]).toEqual([true, true])
      },
    ),
  )
})

test('every point of the circle lies in a cell that the place may be in, unless there are too many', () => {
  fc.assert(
    fc.property(
      degrees,
      fc.integer({ min: -90, max: 90 }),
      fc.constantFrom(-180, -179.99, -5, 0, 44.3, 179.99, 180),
      fc.constantFrom(10, 1_000, 50_000, 300_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 359 }),
      (side, lat, lon, radius, share, bearing) => {
        const names = cells(side, { point: { lat, lon }, radius })
        if (names.includes(null)) return
        expect(names).toContain(cells(side, { point: away(lat, lon, radius * share * 0.999, bearing) })[0])
      },
    ),
    { numRuns: 1000 },
  )
})
