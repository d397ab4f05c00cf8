/** The law on absent keys: whoever asks for a value counts its row, and perhaps those of whom the value was not told. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { run } from '../../src/aggregate/run.js'
import { windowsOf } from '../../src/aggregate/windows-of.js'
import type { Dataset } from '../../src/schema/dataset.js'
import type { Quantity } from '../../src/schema/quantity.js'
import type { KeyData } from '../../src/schema/rollup-key.js'
import type { Where } from '../../src/schema/where.js'
import { bucketsOfWindows } from '../../src/table/key/bucket-key.js'
import { table } from '../../src/table/table.js'
import { bucketExtent, buckets } from '../../src/value/buckets.js'
import { anyDataset } from './any-dataset.js'
import { anyWhere } from './any-query.js'

const nobody: Quantity = { min: 0, max: 0 }

/** How many answer a question, and of those how many stand in the row of a value, and in that of none. */
const counts = (dataset: Dataset, where: Where, key: KeyData, value: string, asked: Where) => {
  const select = [{ as: 'count', of: 'count' as const }]
  const source = table(dataset)
  const rows = run({ where, by: [{ as: 'key', ...key }], select })(source)
  const row = (name: string | null) => (rows.find((one) => one['key'] === name)?.['count'] ?? nobody) as Quantity
  const [all] = run({ where: { op: 'all', of: [where, asked] }, select })(source)
  return { asked: all?.['count'] as Quantity, told: row(value), untold: row(null) }
}

const everything: Where = { op: 'all', of: [] }
const where = fc.option(anyWhere, { nil: everything })

test('a field: the row, and none to all of those that do not tell it', () => {
  const field = fc.constantFrom<readonly [KeyData, string, Where]>(
    [{ of: 'field', path: 'kind' }, 'attack', { op: 'kind', in: ['attack'] }],
    [{ of: 'field', path: 'where.country' }, 'IRQ', { op: 'country', in: ['IRQ'] }],
    [{ of: 'field', path: 'outcome' }, 'intercepted', { op: 'outcome', in: ['intercepted'] }],
    [{ of: 'field', path: 'origin.unit' }, 'mention', { op: 'unit', in: ['mention'] }],
  )
  fc.assert(
    fc.property(anyDataset(), where, field, (dataset, asks, [key, value, is]) => {
      const { asked, told, untold } = counts(dataset, asks, key, value, is)
      expect([asked.min, asked.max]).toEqual([told.min, (told.max ?? 0) + (untold.max ?? 0)])
    }),
  )
})

const bucket = fc.constantFrom<readonly [KeyData & { readonly of: 'bucket' }, string]>(
  [{ of: 'bucket', unit: 'day' }, '1970-01-02'],
  [{ of: 'bucket', unit: 'week' }, '1970-W01'],
  [{ of: 'bucket', unit: 'month' }, '2021-12'],
  [{ of: 'bucket', unit: 'quarter' }, '2022-Q1'],
  [{ of: 'bucket', unit: 'year' }, '2021'],
)
const window = fc.constantFrom<Where>(
  { op: 'during', window: { start: '1970-01-01T18:00', end: '1970-01-03' } },
  { op: 'during', window: { start: '2021-12-20', end: '2022-02-10' } },
  { op: 'during', window: { start: '2021-12-31', end: '2021-12-31' } },
)
const cut = fc.oneof(
  where,
  window,
  fc.tuple(window, anyWhere).map(([one, other]): Where => ({ op: 'all', of: [one, other] })),
)

test('a bucket of time: the row, and none to all of those whose time has no bucket, inside a window or not', () => {
  fc.assert(
    fc.property(anyDataset(), cut, bucket, (all, asks, [key, value]) => {
      // What lasted through a month and longer is perhaps counted there, and did not happen inside it.
      const incidents = (all.incidents ?? []).filter(({ when }) => when?.meaning !== 'throughout')
      const dataset = { ...all, incidents }
      const is: Where = { op: 'during', window: bucketExtent(value) ?? {} }
      const { asked, told, untold } = counts(dataset, asks, key, value, is)
      expect(asked.min).toBe(told.min)
      expect(asked.max).toBeGreaterThanOrEqual(told.max ?? 0)
      // Nothing is in a bucket outside of the window, though each of the two alone leaves it open.
      const inside = bucketsOfWindows(windowsOf(asks), key.unit)
      if (value < (inside.first ?? '') || value > (inside.last ?? '9999-99')) return
      expect(asked.max).toBeLessThanOrEqual((told.max ?? 0) + (untold.max ?? 0))
      // A time that is open on one side has no bucket either, though it may be known to lie elsewhere.
      const isHalfOpen = incidents.some(({ when = {} }) => {
        const { first, last } = buckets(when, key.unit)
        return (first === undefined) !== (last === undefined)
      })
      if (!isHalfOpen) expect(asked.max).toBe((told.max ?? 0) + (untold.max ?? 0))
    }),
    { numRuns: 400 },
  )
})

test('a list: what is asked for lies between the row and the row with those that may have more', () => {
  const list = fc.constantFrom<readonly [KeyData, string, Where]>(
    [{ of: 'weapon' }, 'rocket', { op: 'weapon', category: ['rocket'] }],
    [{ of: 'weapon', depth: 1 }, 'missile', { op: 'weapon', category: ['missile'] }],
    [{ of: 'actor' }, 'test:b', { op: 'participant', actor: ['test:b'] }],
    [{ of: 'actor', role: 'attacker' }, 'test:a', { op: 'participant', actor: ['test:a'], role: ['attacker'] }],
    [{ of: 'target' }, 'military', { op: 'target', category: ['military'] }],
    [{ of: 'statement', read: 'kind' }, 'claim', { op: 'attribution', kind: ['claim'] }],
    [{ of: 'statement', read: 'by' }, 'test:b', { op: 'attribution', by: ['test:b'] }],
    [{ of: 'statement', read: 'against' }, 'test:a', { op: 'attribution', against: ['test:a'] }],
    [{ of: 'site', read: 'targets', level: 'each' }, 'test:base', { op: 'target', site: ['test:base'] }],
  )
  fc.assert(
    fc.property(anyDataset(), where, list, (all, asks, [key, value, is]) => {
      // Actors and sites that the dataset does not describe may lie in each other.
      const actors = ['test:a', 'test:b', 'test:c'].map((id) => ({ id }))
      const sites = [...(all.sites ?? []), { id: 'test:nowhere' }]
      // A question looks up the record of a weapon even where the use says that its kind is not known.
      const dataset = { ...all, actors, sites, weapons: [] }
      const { asked, told, untold } = counts(dataset, asks, key, value, is)
      expect(asked.min).toBe(told.min)
      expect(asked.max).toBeLessThanOrEqual((told.max ?? 0) + (untold.max ?? 0))
    }),
    { numRuns: 400 },
  )
})
