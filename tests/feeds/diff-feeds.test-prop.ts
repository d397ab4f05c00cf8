/** The laws of differences, over invented datasets. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffFeeds, type FeedDiff } from '../../src/feeds/diff-feeds.js'
import type { Dataset, RecordList } from '../../src/schema/dataset.js'

type AnyRecord = { readonly id: string }

const origin = fc.record(
  { feed: fc.constantFrom('a', 'b'), generation: fc.constantFrom('x', 'y'), id: fc.constantFrom('1', '2') },
  { requiredKeys: ['feed'] },
)

/** Records of any shape: differences do not look at what fields mean. Few ids, so that two datasets share many. */
const records = fc.uniqueArray(
  fc.record(
    { id: fc.nat(8).map((n) => `test:${n}`), origin, name: fc.constantFrom('a', 'b'), extra: fc.jsonValue({ maxDepth: 3 }) },
    { requiredKeys: ['id'] },
  ),
  { selector: ({ id }) => id },
)

const dataset: fc.Arbitrary<Dataset> = fc
  .record({ incidents: records, actors: records, reports: records }, { requiredKeys: [] })
  .map((lists) => ({ sitrep: 1, ...lists }) as unknown as Dataset)

const put = (target: unknown, path: readonly (string | number)[], change: { readonly after?: unknown }): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return change.after
  if (Array.isArray(target)) return target.map((value, i) => (i === key ? put(value, rest, change) : value))
  const entries = Object.entries(target as object).filter(([name]) => name !== key)
  const value = Object.hasOwn(target as object, key) ? (target as Record<string | number, unknown>)[key] : undefined
  const next = put(value, rest, change)
  return Object.fromEntries(next === undefined ? entries : [...entries, [key, next]])
}

/** The first dataset with all differences put in. */
const applied = (before: Dataset, { added, changed, withdrawn }: FeedDiff): ReadonlyMap<string, unknown> => {
  const found = byListAndId(before)
  for (const { list, id } of withdrawn) found.delete(`${list} ${id}`)
  for (const { list, id, record } of added) found.set(`${list} ${id}`, record)
  for (const { list, id, fields } of changed)
    for (const { path, ...change } of fields) found.set(`${list} ${id}`, put(found.get(`${list} ${id}`), path, change))
  return found
}

const byListAndId = (from: Dataset): Map<string, unknown> =>
  new Map(
    (['incidents', 'actors', 'reports'] satisfies RecordList[]).flatMap((list) =>
      (from[list] ?? []).map((record: AnyRecord) => [`${list} ${record.id}`, record] as const),
    ),
  )

/** Records without what tells how they were read. */
const told = (from: ReadonlyMap<string, unknown>): unknown =>
  [...from]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, record]) => {
      const { origin: from, ...rest } = record as { readonly origin?: Readonly<Record<string, unknown>> }
      const { generation: _, release: __, ...kept } = from ?? {}
      return [key, rest, from && kept]
    })

const ids = (entries: readonly { readonly list: string; readonly id: string }[]): readonly string[] =>
  entries.map(({ list, id }) => `${list} ${id}`).sort()

describe('diffFeeds', () => {
  test('nothing differs from itself', () => {
    fc.assert(
      fc.property(dataset, (a) => {
        expect(diffFeeds(a, structuredClone(a))).toEqual({
          added: [],
          changed: [],
          withdrawn: [],
          unchanged: byListAndId(a).size,
        })
      }),
    )
  })

  test('every record is told once', () => {
    fc.assert(
      fc.property(dataset, dataset, (a, b) => {
        const { added, changed, withdrawn, unchanged } = diffFeeds(a, b)
        expect(withdrawn.length + changed.length + unchanged).toBe(byListAndId(a).size)
        expect(added.length + changed.length + unchanged).toBe(byListAndId(b).size)
      }),
    )
  })

  test('what is added one way round is withdrawn the other way round', () => {
    fc.assert(
      fc.property(dataset, dataset, (a, b) => {
        const there = diffFeeds(a, b)
        const back = diffFeeds(b, a)
        expect(ids(there.added)).toEqual(ids(back.withdrawn))
        expect(ids(there.withdrawn)).toEqual(ids(back.added))
        expect(ids(there.changed)).toEqual(ids(back.changed))
      }),
    )
  })

  test('the first with all differences put in is the second', () => {
    fc.assert(
      fc.property(dataset, dataset, (a, b) => {
        expect(told(applied(a, diffFeeds(a, b)))).toEqual(told(byListAndId(b)))
      }),
    )
  })
})
