/** A walk of the tree loses no point and gives none twice. Few different degrees, so that many points lie on the cuts and edges. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point } from '../../src/schema/place.js'
import { eachRun, isBetween, type PointTree, pointTree } from '../../src/table/point-tree.js'

const degree = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -60, max: 60 }))
const points: fc.Arbitrary<readonly Point[]> = fc.array(fc.record({ lat: degree, lon: degree }), {
  minLength: 1,
  maxLength: 300,
  size: 'max',
})
const box = fc
  .tuple(degree, degree, degree, degree)
  .map(([a, b, c, d]) => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as const)

type Box = readonly [west: number, south: number, east: number, north: number]

/** Where the points that lie in the box stood in the list. */
const found = (tree: PointTree, area: Box): readonly number[] => {
  const list: number[] = []
  eachRun(tree, ...area, (first, last) => {
    for (let at = first; at <= last; at++) if (isBetween(tree, at, ...area)) list.push(tree.positions[at] as number)
  })
  return list.sort((a, b) => a - b)
}

const expected = (list: readonly Point[], [west, south, east, north]: Box): readonly number[] =>
  list.flatMap(({ lat, lon }, position) => (lon >= west && lon <= east && lat >= south && lat <= north ? [position] : []))

test('each point in the box is in one run', () => {
  fc.assert(
    fc.property(points, box, (list, area) => {
      expect(found(pointTree(list), area)).toEqual(expected(list, area))
    }),
  )
})

test('a search may be made in the midst of another', () => {
  fc.assert(
    fc.property(points, box, box, (list, outer, inner) => {
      const tree = pointTree(list)
      const seen: number[] = []
      eachRun(tree, ...outer, (first, last) => {
        expect(found(tree, inner)).toEqual(expected(list, inner))
        for (let at = first; at <= last; at++) if (isBetween(tree, at, ...outer)) seen.push(tree.positions[at] as number)
      })
      expect(seen.sort((a, b) => a - b)).toEqual(expected(list, outer))
    }),
  )
})
