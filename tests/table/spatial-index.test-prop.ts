/** The index gives what asking each place gives: nothing is missed, nothing is told twice. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Place } from '../../src/schema/place.js'
import type { Truth } from '../../src/schema/truth.js'
import { type EachRow, type SpatialIndex, spatialIndex } from '../../src/table/spatial-index.js'
import { type BoundingBox, distance, inBox, near } from '../../src/value/place.js'
import { anyPoint, distances, place, point } from './places.js'

type Answers = readonly (readonly [row: number, answer: Truth])[]

const places = fc.array(fc.option(place, { nil: undefined }), { maxLength: 60 })

const box: fc.Arbitrary<BoundingBox> = fc.oneof(
  fc.tuple(point, point).map(([a, b]) => ({ west: a.lon, south: a.lat, east: b.lon, north: b.lat })),
  fc.tuple(point, point).map(([a, b]) => ({
    west: a.lon,
    south: Math.min(a.lat, b.lat),
    east: b.lon,
    north: Math.max(a.lat, b.lat),
  })),
  fc.constantFrom(
    { west: -180, south: -90, east: 180, north: 90 },
    { west: 170, south: -30, east: -170, north: 30 },
    { west: 180, south: -30, east: -180, north: 30 },
    { west: 44, south: 33, east: 404, north: 95 },
    { west: Number.NaN, south: 33, east: 45, north: 34 },
  ),
)

const searched = (search: (each: EachRow) => void): Answers => {
  const found: (readonly [number, Truth])[] = []
  search((row, answer) => found.push([row, answer]))
  return found.sort(([a], [b]) => a - b)
}

/** What each place answers, without those that the index keeps apart. */
const asked = (
  list: readonly (Place | undefined)[],
  { unplaced, absent }: SpatialIndex,
  ask: (place: Place) => Truth,
): Answers => {
  const apart = new Set([...unplaced, ...absent])
  return list.flatMap((one, row) => {
    const answer = one === undefined || apart.has(row) ? 'no' : ask(one)
    return answer === 'no' ? [] : [[row, answer] as const]
  })
}

test('near: what each place answers', () => {
  fc.assert(
    fc.property(places, point, distances, (list, centre, metres) => {
      const index = spatialIndex(list)
      expect(searched((each) => index.forEachNear(centre, metres, each))).toEqual(asked(list, index, near(centre, metres)))
    }),
  )
})

test('box: what each place answers', () => {
  fc.assert(
    fc.property(places, box, (list, area) => {
      const index = spatialIndex(list)
      expect(searched((each) => index.forEachInBox(area, each))).toEqual(asked(list, index, inBox(area)))
    }),
  )
})

test('what the index keeps apart are the rows without a place, and those that may be anywhere', () => {
  fc.assert(
    fc.property(places, point, distances, (list, centre, metres) => {
      const index = spatialIndex(list)
      expect(index.length).toBe(list.length)
      expect([...index.absent]).toEqual(list.flatMap((one, row) => (one === undefined ? [row] : [])))
      for (const row of index.unplaced)
        expect(near(centre, metres)(list[row] as Place)).toBe(near(centre, metres)({ country: 'IRQ' }))
    }),
  )
})

test('what lies exactly so far away is found, however the degrees are rounded', () => {
  fc.assert(
    fc.property(anyPoint, anyPoint, ({ lat, lon }, other) => {
      const centre = { lat, lon }
      const antipode = { lat: -lat, lon: lon > 0 ? lon - 180 : lon + 180 }
      for (const far of [other, { lat, lon: other.lon }, { lat: other.lat, lon }, antipode]) {
        const index = spatialIndex([{ point: far }])
        expect(searched((each) => index.forEachNear(centre, distance(centre, far), each))).toEqual([[0, 'yes']])
      }
    }),
  )
})
