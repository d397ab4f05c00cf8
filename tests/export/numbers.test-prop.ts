/** New ids: neither the old ids nor the order of the source play a part in what is published. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coarsenDataset } from '../../src/export/coarsen.js'
import { type CoarsenPolicy, publicPolicy } from '../../src/export/coarsen-policy.js'
import type { Dataset } from '../../src/schema/dataset.js'
import { datasets } from '../../src/testing/datasets.js'
import { everythingKept } from './everything-kept.js'

/** The same records under other ids and in another order. */
const disguised = (dataset: Dataset, seed: number): Dataset => {
  const scrambled = (text: string): string =>
    `other:${[...text].map((letter) => ((letter.charCodeAt(0) * 7_919 + seed * 31) % 997).toString(36)).join('')}`
  const renamed = JSON.parse(
    JSON.stringify(dataset, (_, value: unknown) =>
      typeof value === 'string' && /^test:[a-z]*\/?\d+$/.test(value) ? scrambled(value) : value,
    ),
  ) as Dataset
  return Object.fromEntries(
    Object.entries(renamed).map(([list, records]) => [
      list,
      Array.isArray(records)
        ? [...records.slice(seed % (records.length + 1)), ...records.slice(0, seed % (records.length + 1))].reverse()
        : records,
    ]),
  ) as unknown as Dataset
}

const isWorthwhile = (dataset: Dataset): boolean => (dataset.incidents?.length ?? 0) > 1

test('they depend on what is published alone', () => {
  const policies: readonly CoarsenPolicy[] = [
    publicPolicy,
    { place: 'country', time: 'year', ids: 'number' },
    { ...everythingKept, ids: 'number' },
    { place: { grid: 1 }, time: 'month', ids: 'number', actors: 'keep', keep: ['reports'] },
  ]
  fc.assert(
    fc.property(datasets().filter(isWorthwhile), fc.constantFrom(...policies), fc.nat(1_000), (dataset, policy, seed) => {
      expect(coarsenDataset(disguised(dataset, seed), policy).dataset).toEqual(coarsenDataset(dataset, policy).dataset)
    }),
    { numRuns: 1_000 },
  )
})
