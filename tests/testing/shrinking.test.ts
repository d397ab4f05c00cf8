/** A failing test shows little: what has nothing to do with the failure is gone, or as plain as can be. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dataset } from '../../src/schema/dataset.js'
import { Incident } from '../../src/schema/incident.js'
import { arbitrary, datasets, incidents } from '../../src/testing/index.js'

/** The smallest value for which something does not hold. */
const smallest = <T>(values: fc.Arbitrary<T>, holds: (value: T) => boolean): T | undefined => {
  const { counterexample } = fc.check(fc.property(values, holds), { seed: 4, numRuns: 2_000 })
  return counterexample?.[0]
}

test('an incident', () => {
  expect(smallest(arbitrary(Incident), () => false)).toEqual({ id: 'test:1' })
  expect(smallest(arbitrary(Incident), ({ harm }) => (harm?.killed?.total?.min ?? 0) < 5)).toEqual({
    id: 'test:1',
    harm: { killed: { total: { min: 5 } } },
  })
  expect(smallest(arbitrary(Incident), ({ when }) => when?.approximate === undefined)).toEqual({
    id: 'test:1',
    when: { start: '2020-01-01', end: '2020-01-01', approximate: true },
  })
})

test('a list of incidents', () => {
  expect(smallest(incidents(), (list) => list.length < 2)).toEqual([{ id: 'test:1' }, { id: 'test:2' }])
})

test('a dataset, without records that nothing refers to', () => {
  expect(smallest(datasets(), () => false)).toEqual({ sitrep: 1 })
  const sited = ({ incidents: list = [] }: Dataset): boolean => list.every(({ where }) => where?.site === undefined)
  expect(smallest(datasets(), sited)).toEqual({
    sitrep: 1,
    incidents: [{ id: 'test:1', where: { site: 'test:site/1' } }],
    sites: [{ id: 'test:site/1' }],
  })
  const linked = ({ links = [] }: Dataset): boolean => links.length === 0
  const { links, ...rest } = smallest(datasets(), linked) ?? { sitrep: 1 }
  expect(links?.map(({ from, to }) => [from.id, to.id].sort())).toEqual([['test:1', 'test:series/1']])
  expect(rest).toEqual({ sitrep: 1, incidents: [{ id: 'test:1' }], series: [{ id: 'test:series/1' }] })
})
