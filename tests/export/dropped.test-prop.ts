/** What coarsening tells of itself: every difference, and nothing that is none. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coarsen, coarsenDataset } from '../../src/export/coarsen.js'
import type { Dropped } from '../../src/export/coarsened.js'
import { Incident } from '../../src/schema/incident.js'
import { arbitrary } from '../../src/testing/arbitrary.js'
import { datasets } from '../../src/testing/datasets.js'
import { policies } from './policies.js'

type Path = readonly (string | number)[]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** Where two values differ. An element that is told to be removed has none beside it; the others keep their order. */
const differences = (before: unknown, after: unknown, path: Path, isRemoved: (path: Path) => boolean): readonly Path[] => {
  if (Object.is(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after)) {
    const left = before.flatMap((element, position) => (isRemoved([...path, position]) ? [] : [[element, position] as const]))
    if (left.length !== after.length) return [path]
    return [
      ...before.flatMap((_, position) => (isRemoved([...path, position]) ? [[...path, position]] : [])),
      ...left.flatMap(([element, position], at) => differences(element, after[at], [...path, position], isRemoved)),
    ]
  }
  if (!isObject(before) || !isObject(after) || Array.isArray(before) || Array.isArray(after)) return [path]
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => differences(before[key], after[key], [...path, key], isRemoved))
}

const isWithin = (inner: Path, outer: Path): boolean => outer.every((key, at) => inner[at] === key)

const expectToldOf = (before: object, after: object, dropped: readonly Dropped[]): void => {
  const told = dropped.map(({ path }) => path)
  const removed = new Set(dropped.flatMap(({ path, what }) => (what === 'removed' ? [JSON.stringify(path)] : [])))
  const found = differences(before, after, [], (path) => removed.has(JSON.stringify(path)))
  expect(found.filter((path) => !told.some((one) => isWithin(path, one)))).toEqual([])
  expect(told.filter((one) => !found.some((path) => isWithin(path, one) || isWithin(one, path)))).toEqual([])
  // Of what was removed as a whole, the parts are no news.
  expect(told.filter((path) => path.some((_, length) => removed.has(JSON.stringify(path.slice(0, length)))))).toEqual([])
  expect(new Set(told.map((path) => JSON.stringify(path))).size).toBe(told.length)
}

test('every difference is told, and what is told is one', () => {
  let seen = 0
  fc.assert(
    fc.property(arbitrary(Incident), policies, (one, policy) => {
      const { incident, dropped } = coarsen(one, { ...policy, ids: 'keep' })
      seen += dropped.length
      expectToldOf(one, incident, dropped)
    }),
    { numRuns: 800 },
  )
  fc.assert(
    fc.property(datasets(), policies, (one, policy) => {
      const { dataset, dropped } = coarsenDataset(one, { ...policy, ids: 'keep' })
      seen += dropped.length
      expectToldOf(one, dataset, dropped)
    }),
    { numRuns: 300 },
  )
  expect(seen).toBeGreaterThan(3_000)
})

test('a part that says less is told once, and without what it said', () => {
  fc.assert(
    fc.property(datasets(), policies, (one, policy) => {
      for (const entry of coarsenDataset(one, policy).dropped) {
        expect(Object.keys(entry)).toEqual(['path', 'what'])
        expect(['removed', 'coarsened', 'marked', 'renumbered']).toContain(entry.what)
      }
    }),
  )
})
