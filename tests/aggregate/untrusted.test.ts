/** Data and questions of strangers: nothing breaks, hangs, or is said that was not told. */
import { expect, test } from 'vitest'
import type { Query } from '../../src/aggregate/query.js'
import { rollup } from '../../src/aggregate/rollup.js'
import { count, sum, top } from '../../src/aggregate/rollup-figures.js'
import { bucket, field, participatingActor, targetCategory, weaponCategory } from '../../src/aggregate/rollup-keys.js'
import { merge, present, reduce, run } from '../../src/aggregate/run.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Quantity } from '../../src/schema/quantity.js'

const named = (as: string): Query => ({ select: [{ as, of: 'count' }] })

test('a name that objects have by nature is no trap', () => {
  expect(() => run(named('__proto__'))).toThrow(RangeError)
  expect(() => run(named('x'.repeat(10_000)))).toThrow(RangeError)
  for (const as of ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'x'.repeat(64)]) {
    const [row = {}] = run({ ...named(as), by: [{ as: 'key', of: 'field', path: 'kind' }] })([{ id: 'test:1' }])
    expect(Object.keys(row)).toEqual(['key', as])
    expect((row as Record<string, unknown>)[as]).toEqual({ min: 1, best: 1, max: 1 })
  }
})

test('a kind of key or figure that objects have by nature is not known', () => {
  const strange = (of: string): Query => ({ select: [{ as: 'x', of: of as 'count' }] })
  const byStrange = (of: string): Query => ({ ...named('x'), by: [{ as: 'y', of: of as 'target' }] })
  for (const of of ['__proto__', 'constructor', 'toString']) {
    expect(() => run(strange(of))).toThrow(/There is no figure/)
    expect(() => run(byStrange(of))).toThrow(/There is no key/)
  }
})

test('values that objects have by nature are values like any other', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'none', 'null']
  const list = ids.map((id): Incident => ({ id, participants: [{ actor: id }] }))
  const query = rollup({ by: { id: field('id') }, select: { actors: top(participatingActor(), 3) } })
  const rows = run(query)(list)
  expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  const halves = [list.slice(0, 2), list.slice(2)].map((part) => JSON.parse(JSON.stringify(reduce(query)(part))))
  expect(present(query)(halves.reduce(merge(query)))).toEqual(rows)
})

test('an incident that may be in very many groups is taken as one that does not tell its last keys', () => {
  const big: Incident = {
    id: 'test:1',
    when: { start: '1950-01-01', end: '2021-12-31' },
    weapons: Array.from({ length: 200 }, (_, n) => ({ category: `other/kind-${n}` as 'other' })),
    participants: Array.from({ length: 200 }, (_, n) => ({ actor: `test:${n}` })),
    harm: { killed: { total: { min: 2, best: 2, max: 2 } } },
  }
  const small: Incident = { id: 'test:2', when: { start: '1950-01-01', end: '1950-01-01' }, weapons: [], participants: [] }
  const query = rollup({
    by: { weapon: weaponCategory(), actor: participatingActor(), month: bucket('month') },
    select: { count: count(), killed: sum('killed') },
  })
  const rows = run(query)([big, small])
  expect(rows.length).toBeLessThan(5_000)
  // It stands in the row of each of its weapons, for certain; who and when is not told apart.
  expect(rows.filter(({ weapon, count: { min } }) => weapon?.startsWith('other/') && min === 1).length).toBe(200)
  expect(rows.filter(({ weapon }) => weapon === 'none').map(({ count: { best } }) => best)).toEqual([1])
  for (const { weapon, killed } of rows) if (weapon !== 'none') expect(killed.max).toBe(2)
})

test('a very long list is read', () => {
  const targets: Incident['targets'] = Array.from({ length: 100_000 }, (_, n) => ({ category: 'military', site: `test:${n}` }))
  const query = rollup({ by: { target: targetCategory() }, select: { count: count() } })
  expect(run(query)([{ id: 'test:1', targets }]).map(({ target, count: { best } }) => [target, best])).toEqual([['military', 1]])
  const participants: Incident['participants'] = Array.from({ length: 100_000 }, (_, n) => ({ actor: `test:${n}` }))
  const actors = run(rollup({ by: { actor: participatingActor() }, select: { count: count() } }))([
    { id: 'test:1', participants },
  ])
  expect(actors.reduce((most, { count: { max = 0 } }) => Math.max(most, max), 0)).toBe(1)
})

test('huge and tiny figures stay what they are', () => {
  const killed = (total: Quantity, n: number): Incident => ({ id: `test:${n}`, harm: { killed: { total } } })
  const figures = [
    { min: Number.MAX_VALUE, best: Number.MAX_VALUE, max: Number.MAX_VALUE },
    { min: 5e-324, best: 5e-324, max: 5e-324 },
  ]
  const [row] = run(rollup({ select: { killed: sum('killed') } }))(figures.map(killed))
  expect(row?.killed).toEqual({
    min: Number.MAX_VALUE,
    best: Number.MAX_VALUE,
    max: Number.MAX_VALUE,
    reported: 2,
    unreported: 0,
  })
})

test('gaps that are filled beside very many values are refused', () => {
  const list = Array.from(
    { length: 3_000 },
    (_, n): Incident => ({ id: `test:${n}`, when: { start: '2021-01-01', end: '2021-01-01' } }),
  )
  const query = rollup({
    where: { op: 'during', window: { start: '1950-01-01', end: '2040-12-31' } },
    by: { id: field('id'), day: bucket('day', { fill: true }) },
    select: { count: count() },
  })
  expect(() => run(query)(list)).toThrow(/coarser/)
})
