/** However a rollup is asked, and in however many parts, the answer is the same. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Query } from '../../src/aggregate/query.js'
import { answer, merge, present, reduce, run } from '../../src/aggregate/run.js'
import { indexDataset } from '../../src/dataset/index-dataset.js'
import type { Incident } from '../../src/schema/incident.js'
import { Quantity } from '../../src/schema/quantity.js'
import type { FigureData } from '../../src/schema/rollup-figure.js'
import { Tally } from '../../src/schema/tally.js'
import { table } from '../../src/table/table.js'
import { anyDataset } from './any-dataset.js'
import { anyQuery } from './any-query.js'

test('a table, a dataset and a state give the same rows and the same overlap', () => {
  fc.assert(
    fc.property(anyDataset(), fc.array(anyQuery(), { minLength: 1, maxLength: 3 }), (dataset, queries) => {
      const columns = table(dataset)
      for (const query of [...queries, ...queries]) {
        const rows = run(query)(dataset)
        expect(run(query)(columns)).toEqual(rows)
        const state = reduce(query)(columns)
        expect(present(query)(state)).toEqual(rows)
        expect(reduce(query)(dataset).overlap).toEqual(state.overlap)
        const { certain, possible } = state.overlap
        const overlap = { min: certain, ...(possible === 0 && { best: certain }), max: certain + possible }
        expect(answer(query)(dataset)).toEqual({ rows, overlap })
        expect(answer(query)(columns)).toEqual({ rows, overlap })
      }
    }),
    { numRuns: 100 },
  )
})

async function* streamOf(list: readonly Incident[]): AsyncGenerator<Incident> {
  for (const incident of list) yield await Promise.resolve(incident)
}

const divisible = anyQuery(['incidents', 'weapons', 'targets', 'participants'])

test('any split, merged in any order and written as JSON, gives the same rows', async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset(), divisible, fc.infiniteStream(fc.nat(3)), async (dataset, query, parts) => {
      const index = indexDataset(dataset)
      const split: Incident[][] = [[], [], [], []]
      const incidents = dataset.incidents ?? []
      for (const incident of incidents) (split[parts.next().value as number] as Incident[]).push(incident)
      const states = split.map((part) => JSON.parse(JSON.stringify(reduce(query, index)(part))))
      const join = merge(query)
      const [a, b, c, d] = states
      const whole = answer(query)(dataset)
      for (const state of [
        join(join(join(a, b), c), d),
        join(d, join(c, join(b, a))),
        join(join(c, a), join(d, b)),
        reduce(query, index)(new Set(incidents)),
        await reduce(query, index)(streamOf(incidents)),
      ]) {
        expect(present(query)(state)).toEqual(whole.rows)
        expect(state.overlap.certain).toBe(whole.overlap.min)
        expect(state.overlap.certain + state.overlap.possible).toBe(whole.overlap.max)
      }
      const nothing = reduce(query)([])
      expect(present(query)(join(nothing, join(a, nothing)))).toEqual(present(query)(a))
    }),
  )
})

/** The figures of a row, each with what was asked. */
const figuresOf = ({ select }: Query, row: Readonly<Record<string, unknown>>) =>
  select.map((figure) => [figure as FigureData, row[figure.as]] as const)

test('every figure is a valid value', () => {
  fc.assert(
    fc.property(anyDataset(), anyQuery(), (dataset, query) => {
      for (const row of run(query)(dataset))
        for (const [{ of }, shown] of figuresOf(query, row)) {
          if (of === 'count' || of === 'distinct') expect(Quantity.parse(shown)).toEqual(shown)
          if (of === 'sum' || of === 'least' || of === 'mean' || of === 'quantile') expect(Tally.parse(shown)).toEqual(shown)
          if (of === 'share' || of === 'ratio') {
            expect(Tally.parse(shown)).toEqual(shown)
            const { min = 0, max = 1 } = shown as Tally
            expect([min >= 0, max <= 1]).toEqual([true, true])
          }
        }
    }),
  )
})

test('rows stand in the order of their keys, each once, and only where something belongs', () => {
  fc.assert(
    fc.property(anyDataset(), anyQuery(), (dataset, query) => {
      const by = query.by ?? []
      const { groups } = reduce(query)(dataset)
      const names = groups.map(({ keys }) => JSON.stringify(keys))
      expect(new Set(names).size).toBe(names.length)
      const counted = run({ ...query, select: [{ as: 'count', of: 'count' }] })(dataset)
      if (by.length > 0) for (const { count } of counted) expect((count as Quantity).max).toBeGreaterThan(0)
      // Null stands behind all text.
      const order = counted.map((row) => by.map(({ as }) => (row[as] === null ? '1' : `0${row[as]}`)))
      const less = (a: readonly string[], b: readonly string[]): boolean => {
        const place = a.findIndex((value, position) => value !== b[position])
        return place >= 0 && (a[place] as string) < (b[place] as string)
      }
      for (const [place, keys] of order.entries()) if (place > 0) expect(less(order[place - 1] as string[], keys)).toBe(true)
    }),
  )
})

test('a stream is counted in batches', async () => {
  const query: Query = {
    by: [{ as: 'kind', of: 'field', path: 'kind' }],
    select: [
      { as: 'count', of: 'count' },
      { as: 'killed', of: 'sum', path: 'killed' },
    ],
  }
  const list = Array.from({ length: 25_000 }, (_, n): Incident => {
    const total = { min: n % 3, best: n % 3, max: n % 3 }
    return { id: `test:${n}`, ...(n % 2 === 0 && { kind: 'attack' }), harm: { killed: { total } } }
  })
  const rows = run(query)(list)
  expect(rows[0]).toEqual({
    kind: 'attack',
    count: { min: 12_500, best: 12_500, max: 12_500 },
    killed: { min: 12_500, best: 12_500, max: 12_500, reported: 12_500, unreported: 0 },
  })
  expect(present(query)(reduce(query)(list.values()))).toEqual(rows)
  expect(present(query)(await reduce(query)(streamOf(list)))).toEqual(rows)
})
