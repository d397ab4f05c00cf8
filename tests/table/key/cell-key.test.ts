import { expect, test } from 'vitest'
import { rollup } from '../../../src/aggregate/rollup.js'
import { count } from '../../../src/aggregate/rollup-figures.js'
import { gridCell } from '../../../src/aggregate/rollup-keys.js'
import { run } from '../../../src/aggregate/run.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import type { Place } from '../../../src/schema/place.js'

const sites: Dataset['sites'] = [{ id: 'test:base', point: { lat: 33.5, lon: 44.5 } }]
const rows = (degrees: number, where: Place) =>
  run(rollup({ by: { cell: gridCell(degrees) }, select: { count: count() } }))({
    sitrep: 1,
    incidents: [{ id: 'test:1', where }],
    sites,
  }).map(({ cell, count: { min, max } }) => [cell, min, max])
const point = (lat: number, lon: number, radius?: number): Place => ({
  point: { lat, lon },
  ...(radius !== undefined && { radius }),
})

test('a cell is named by its south-western corner, and holds its southern and western edges', () => {
  expect(rows(1, point(33.5, 44.5))).toEqual([['33,44', 1, 1]])
  expect(rows(1, point(33, 44))).toEqual([['33,44', 1, 1]])
  expect(rows(10, point(-0.5, -0.5))).toEqual([['-10,-10', 1, 1]])
})

test('binary fractions move nothing into the cell before', () => {
  for (let tenth = -900; tenth < 900; tenth++)
    expect(rows(0.1, point(tenth / 10, 0.3))[0]?.[0]).toBe(`${tenth / 10},0.3`.replace(/^-0,/, '0,'))
})

test('the poles and the 180th meridian lie in cells', () => {
  expect(rows(10, point(90, 0))).toEqual([['80,0', 1, 1]])
  expect(rows(10, point(-90, 0))).toEqual([['-90,0', 1, 1]])
  expect(rows(10, point(0, 180))).toEqual([['0,-180', 1, 1]])
  expect(rows(10, point(0, -180))).toEqual([['0,-180', 1, 1]])
})

test('a point with a radius may lie in each cell that its circle meets', () => {
  expect(rows(1, point(33.5, 44.5, 1000))).toEqual([['33,44', 1, 1]])
  expect(rows(1, point(33.5, 44.999, 1000))).toEqual([
    ['33,44', 0, 1],
    ['33,45', 0, 1],
  ])
  expect(rows(1, point(0.5, 179.999, 1000))).toEqual([
    ['0,-180', 0, 1],
    ['0,179', 0, 1],
  ])
  expect(rows(1, point(-0.001, -0.001, 1000)).length).toBe(4)
})

test('around a pole the circle meets the cells of all longitudes', () => {
  expect(rows(30, point(89.9, 0, 50_000)).length).toBe(12)
  expect(rows(0.5, point(89.9, 0, 50_000))).toEqual([[null, 1, 1]])
})

test('an area, a place without a point and a very wide circle tell no cell', () => {
  expect(rows(1, { ...point(33, 44), level: 'admin1' })).toEqual([[null, 1, 1]])
  expect(rows(1, { country: 'IRQ' })).toEqual([[null, 1, 1]])
  expect(rows(0.01, point(33, 44, 100_000))).toEqual([[null, 1, 1]])
})

test('a place without a point has that of the site that it is at', () => {
  expect(rows(1, { site: 'test:base' })).toEqual([['33,44', 1, 1]])
  expect(rows(1, { site: 'test:base', relation: 'near' })).toEqual([[null, 1, 1]])
})
