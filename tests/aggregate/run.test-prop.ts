import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Query } from '../../src/aggregate/query.js'
import { rollup } from '../../src/aggregate/rollup.js'
import { count, sum } from '../../src/aggregate/rollup-figures.js'
import { bucket, field } from '../../src/aggregate/rollup-keys.js'
import { merge, present, reduce, run } from '../../src/aggregate/run.js'
import { summarize } from '../../src/aggregate/summary.js'
import type { SummaryKey } from '../../src/aggregate/summary-key.js'
import { partition } from '../../src/query/match.js'
import type { Incident } from '../../src/schema/incident.js'
import type { KeyData } from '../../src/schema/rollup-key.js'
import type { Where, WhereAtom } from '../../src/schema/where.js'
import { monoidTally, presentTally, tallyOf } from '../../src/value/tally.js'
import { incidents } from './incidents.js'

const keyOf: Readonly<Record<SummaryKey, KeyData>> = {
  country: field('where.country'),
  admin1: field('where.admin1'),
  year: bucket('year'),
  month: bucket('month'),
  kind: field('kind'),
}
const keys = fc.uniqueArray(fc.constantFrom(...(Object.keys(keyOf) as SummaryKey[])), { maxLength: 3 })
const select = { incidents: count(), killed: sum('killed'), injured: sum('injured') }
const queryBy = (by: readonly SummaryKey[]): Query =>
  rollup({ by: Object.fromEntries(by.map((key) => [key, keyOf[key]])), select })

test('the columns answer as the plain summary does', () => {
  fc.assert(
    fc.property(keys, incidents, (by, list) => {
      expect(run(queryBy(by))(list)).toEqual(summarize(by)(list))
    }),
  )
})

const anyKeys: fc.Arbitrary<readonly KeyData[]> = fc.uniqueArray(
  fc.constantFrom<KeyData>(
    field('where.country'),
    bucket('month'),
    { of: 'weapon' },
    { of: 'weapon', depth: 1 },
    { of: 'actor' },
    { of: 'actor', role: 'attacker' },
    { of: 'target' },
  ),
  { maxLength: 3, selector: (key) => JSON.stringify(key) },
)
const queryOf = (list: readonly KeyData[]): Query =>
  rollup({ by: Object.fromEntries(list.map((key, position) => [`key${position}`, key])), select })

async function* streamOf(list: readonly Incident[]): AsyncGenerator<Incident> {
  for (const incident of list) yield await Promise.resolve(incident)
}

test('any split, merged in any order and written as JSON, gives the same rows', async () => {
  await fc.assert(
    fc.asyncProperty(anyKeys, incidents, fc.infiniteStream(fc.nat(3)), async (by, list, parts) => {
      const query = queryOf(by)
      const split: Incident[][] = [[], [], [], []]
      for (const incident of list) (split[parts.next().value as number] as Incident[]).push(incident)
      const states = split.map((part) => JSON.parse(JSON.stringify(reduce(query)(part))))
      const whole = run(query)(list)
      expect(present(query)(states.reduce(merge(query)))).toEqual(whole)
      expect(present(query)(states.reduceRight(merge(query)))).toEqual(whole)
      expect(present(query)(reduce(query)(new Set(list)))).toEqual(whole)
      expect(present(query)(await reduce(query)(streamOf(list)))).toEqual(whole)
    }),
  )
})

test('every incident is certain in a row, or possible in one', () => {
  fc.assert(
    fc.property(anyKeys, incidents, (by, list) => {
      for (const incident of list) {
        const { groups } = reduce(queryOf(by))([incident])
        expect(groups.length).toBeGreaterThan(0)
        for (const { states } of groups)
          expect([
            { certain: 1, possible: 0 },
            { certain: 0, possible: 1 },
          ]).toContainEqual(states[0])
      }
    }),
  )
})

test('a question cuts the buckets to its window', () => {
  const query = rollup({
    where: { op: 'during', window: { start: '2021-01-01', end: '2021-12-31' } },
    by: { month: bucket('month') },
    select: { incidents: count() },
  })
  const rows = run(query)([{ id: 'test:1', when: { start: '2020-12-31', end: '2021-01-01' } }])
  expect(rows).toEqual([{ month: '2021-01', incidents: { min: 0, max: 1 } }])
})

const atom: fc.Arbitrary<WhereAtom> = fc.constantFrom<WhereAtom>(
  { op: 'kind', in: ['attack'] },
  { op: 'country', in: ['IRQ'] },
  { op: 'weapon', category: ['missile/ballistic'] },
  { op: 'participant', actor: ['test:a'], role: ['attacker'] },
  { op: 'target', category: ['government'] },
  { op: 'during', window: { start: '2021-12-01', end: '2021-12-31' } },
  { op: 'after', time: { start: '2022-01-01' } },
  { op: 'casualties', of: 'killed', atLeast: 2 },
  { op: 'reported', path: 'harm.killed' },
)
const where = fc.letrec<{ where: Where }>((tie) => ({
  where: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atom,
    fc.record({ op: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ op: fc.constant('not' as const), of: tie('where') }),
  ),
})).where

test('the columns match as one incident after the other does', () => {
  fc.assert(
    fc.property(where, incidents, fc.constantFrom('maybe' as const, 'no' as const), (asked, list, absent) => {
      const { yes, maybe } = partition(asked, undefined, { absent })(list)
      const [row] = run(rollup({ where: asked, absent, select }))(list)
      expect(row).toEqual(
        yes.length + maybe.length === 0
          ? summarize([])([])[0]
          : {
              incidents: { min: yes.length, ...(maybe.length === 0 && { best: yes.length }), max: yes.length + maybe.length },
              killed: sumOf(yes, maybe, 'killed'),
              injured: sumOf(yes, maybe, 'injured'),
            },
      )
      const [certain] = run(rollup({ where: asked, absent, certain: true, select }))(list)
      expect(certain?.incidents).toEqual({ min: yes.length, best: yes.length, max: yes.length })
    }),
  )
})

const sumOf = (yes: readonly Incident[], maybe: readonly Incident[], of: 'killed' | 'injured') =>
  presentTally(
    [
      ...yes.map(({ harm }) => tallyOf(harm?.[of]?.total)),
      ...maybe.map(({ harm }) => tallyOf(harm?.[of]?.total, 'maybe')),
    ].reduce(monoidTally.concat, monoidTally.empty),
  )
