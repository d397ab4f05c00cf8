/** Merging, over invented records that say more or less of the same things. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeDatasets } from '../../src/dataset/merge-datasets.js'
import type { Fragment } from '../../src/schema/dataset.js'

const record = fc.record(
  {
    id: fc.constantFrom('test:1', 'test:2'),
    name: fc.constantFrom('A', 'B'),
    country: fc.constantFrom('IRQ', 'SYR'),
    text: fc.constant('words'),
    native: fc.constantFrom([], [{ scheme: 'test:n', code: '1' }]),
  },
  { requiredKeys: ['id'] },
)
type Record = typeof record extends fc.Arbitrary<infer R> ? R : never

const listOfRecords = fc.constantFrom('sites' as const, 'actors' as const)
/** The records of one list, each a part of its own. */
const asParts = (list: 'sites' | 'actors', records: readonly Record[]): readonly Fragment[] =>
  records.map((one) => ({ [list]: [one] }))

/** Whether one record says all that another one says, by comparing texts of their entries. */
const says = (one: object, other: object): boolean => {
  const entries = new Set(Object.entries(one).map((entry) => JSON.stringify(entry)))
  return Object.entries(other).every((entry) => entries.has(JSON.stringify(entry)))
}

const records = fc.array(record, { minLength: 1, maxLength: 6 })

test('what stands says more than any lesser record, and all else is told', () => {
  const seen = { grown: 0, told: 0 }
  fc.assert(
    fc.property(listOfRecords, records, (list, all) => {
      const { dataset, issues } = mergeDatasets(asParts(list, all))
      const stands = dataset[list] ?? []
      expect(stands.map(({ id }) => id)).toEqual([...new Set(all.map(({ id }) => id))])
      for (const one of stands) {
        const same = all.filter(({ id }) => id === one.id)
        // No record says all of it and more.
        expect(same.filter((other) => says(other, one) && !says(one, other))).toEqual([])
        if (!same.slice(0, 1).some((first) => says(first, one))) seen.grown += 1
      }
      const told = all.filter((one) => !stands.some((other) => other.id === one.id && says(other, one)))
      expect(issues.map(({ value }) => value)).toEqual(told)
      for (const { path, value } of issues) expect(stands[path[1] as number]?.id).toBe((value as Record).id)
      if (told.length > 0) seen.told += 1
    }),
    { numRuns: 2_000 },
  )
  expect(Math.min(seen.grown, seen.told)).toBeGreaterThan(100)
})

test('whether something is told of an id does not depend on the order, and where nothing is, neither does what stands', () => {
  const byId = (merged: ReturnType<typeof mergeDatasets>, list: 'sites' | 'actors') =>
    new Map(
      (merged.dataset[list] ?? []).map((one) => {
        const isTold = merged.issues.some(({ value }) => (value as Record).id === one.id)
        return [one.id as string, isTold ? 'told' : one]
      }),
    )
  fc.assert(
    fc.property(
      listOfRecords,
      records.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      (list, [all, shuffled]) => {
        const one = byId(mergeDatasets(asParts(list, all)), list)
        const other = byId(mergeDatasets(asParts(list, shuffled)), list)
        expect(other).toEqual(one)
      },
    ),
    { numRuns: 2_000 },
  )
})

test('merging what was merged, alone or with its parts, changes nothing', () => {
  fc.assert(
    fc.property(listOfRecords, records, (list, all) => {
      const parts = asParts(list, all)
      const { dataset, issues } = mergeDatasets(parts)
      expect(mergeDatasets([dataset])).toEqual({ dataset, issues: [] })
      expect(mergeDatasets([dataset, dataset])).toEqual({ dataset, issues: [] })
      expect(mergeDatasets([dataset, ...parts])).toEqual({ dataset, issues })
    }),
  )
})
