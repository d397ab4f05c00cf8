/** New ids: neither the old ids nor the order of the source play a part in what is published. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coarsenDataset } from '../../src/export/coarsen.js'
import { type CoarsenPolicy, publicPolicy } from '../../src/export/coarsen-policy.js'
import type { Dataset } from '../../src/schema/dataset.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Link } from '../../src/schema/link.js'
import { datasets } from '../../src/testing/datasets.js'
import { everythingKept } from './everything-kept.js'

/** Lists whose order says nothing, wherever they are. */
const SETS: ReadonlySet<string> = new Set(['reports', 'about', 'incidents', 'against', 'basedOn', 'sites', 'in', 'actor'])

/** The same records under other ids and in another order. */
const disguised = (dataset: Dataset, seed: number): Dataset => {
  const scrambled = (text: string): string =>
    `other:${[...text].map((letter) => ((letter.charCodeAt(0) * 7_919 + seed * 31) % 997).toString(36)).join('')}`
  const renamed = JSON.parse(
    JSON.stringify(dataset, (key, value: unknown) =>
      typeof value === 'string' && /^test:[a-z]*\/?\d+$/.test(value)
        ? scrambled(value)
        : Array.isArray(value) && SETS.has(key) && value.every((element) => /test:/.test(JSON.stringify(element)))
          ? [...value].reverse()
          : typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
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

const link = (id: string, from: string, to: string): Link => ({
  id: `test:${id}`,
  from: { type: 'incident', id: `test:${from}` },
  to: { type: 'incident', id: `test:${to}` },
  kind: 'led-to',
})

test('what is alike is told apart by what it is tied to, however far', () => {
  // Two chains that differ at their ends alone.
  const chains = (letters: readonly string[]): Dataset => ({
    sitrep: 1,
    incidents: letters.flatMap((letter): Incident[] => [
      { id: `test:${letter}1` },
      { id: `test:${letter}2` },
      { id: `test:${letter}3` },
      { id: `test:${letter}4`, ...(letter === 'a' && { kind: 'attack' }) },
    ]),
    links: letters.flatMap((letter) => [1, 2, 3].map((at) => link(`${letter}l${at}`, `${letter}${at}`, `${letter}${at + 1}`))),
  })
  const one = coarsenDataset(chains(['a', 'b']), publicPolicy).dataset
  expect(coarsenDataset(chains(['b', 'a']), publicPolicy).dataset).toEqual(one)
})

test('what cannot be told apart is numbered alike in all lists', () => {
  const twins = (order: readonly string[]): Dataset => ({
    sitrep: 1,
    incidents: [{ id: 'test:a' }, { id: 'test:b' }],
    attributions: order.map((letter) => ({
      id: `test:s${letter}`,
      about: [{ type: 'incident', id: `test:${letter}` }],
      kind: 'no-claim',
    })),
  })
  const one = coarsenDataset(twins(['a', 'b']), publicPolicy).dataset
  expect(coarsenDataset(twins(['b', 'a']), publicPolicy).dataset).toEqual(one)
})

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
    { numRuns: 200 },
  )
})
