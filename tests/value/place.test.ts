import { expect, test } from 'vitest'
import { distance, distanceBounds, inBox, near, uncertainty } from '../../src/value/place.js'

const baghdad = { lat: 33.3, lon: 44.4 }

test('distance against a known one: a degree of latitude is 111.195 km on the mean sphere', () => {
  expect(distance({ lat: 0, lon: 0 }, { lat: 1, lon: 0 })).toBeCloseTo(111_195.08, 1)
  expect(distance({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111_195.08, 1)
})

test('a point that stands for an area leaves distances open, a withheld one too', () => {
  expect(near(baghdad, 1)({ point: baghdad, level: 'admin1' })).toBe('maybe')
  expect(near(baghdad, 1)({ point: { lat: -33, lon: 0 }, level: 'country' })).toBe('maybe')
  expect(near(baghdad, 1)({ redacted: true, country: 'IRQ' })).toBe('maybe')
  expect(inBox({ west: 0, south: 0, east: 1, north: 1 })({ point: baghdad, level: 'settlement' })).toBe('maybe')
  expect(distanceBounds({ point: baghdad, level: 'fuzzy' }, { point: baghdad })).toEqual({ min: 0 })
})

test('a radius bounds what a level leaves open', () => {
  expect(uncertainty({ point: baghdad, level: 'settlement', radius: 25_000 })).toBe(25_000)
  expect(near(baghdad, 30_000)({ point: baghdad, level: 'settlement', radius: 25_000 })).toBe('yes')
})

test('a box that is a pole alone', () => {
  const pole = inBox({ west: -10, south: 90, east: 20, north: 90 })
  expect(pole({ point: { lat: 89.99, lon: 100 }, radius: 5_000 })).toBe('maybe')
  expect(pole({ point: { lat: 80, lon: 100 }, radius: 5_000 })).toBe('no')
})

test('boxes: across the 180th meridian, all the way round, to the pole', () => {
  const pacific = { west: 170, south: -20, east: -170, north: 20 }
  expect(inBox(pacific)({ point: { lat: 0, lon: 179 } })).toBe('yes')
  expect(inBox(pacific)({ point: { lat: 0, lon: -171 } })).toBe('yes')
  expect(inBox(pacific)({ point: { lat: 0, lon: 0 } })).toBe('no')
  const arctic = { west: -180, south: 66, east: 180, north: 90 }
  expect(inBox(arctic)({ point: { lat: 89, lon: 180 }, radius: 500_000 })).toBe('yes')
  expect(inBox(arctic)({ point: { lat: 66.1, lon: 0 }, radius: 500_000 })).toBe('maybe')
  expect(inBox(arctic)({ point: { lat: 0, lon: 0 }, radius: 500_000 })).toBe('no')
})
