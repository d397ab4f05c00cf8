import { describe, expect, test } from 'vitest'
import { incidentsByMonth } from '../../src/aggregate/front/incidents/incident-counts.js'
import { rollup } from '../../src/aggregate/rollup.js'
import { count } from '../../src/aggregate/rollup-figures.js'
import { field } from '../../src/aggregate/rollup-keys.js'
import { answer, reduce, run } from '../../src/aggregate/run.js'
import { summarize } from '../../src/aggregate/summary.js'
import type { Aggregate } from '../../src/schema/aggregate.js'
import type { Incident } from '../../src/schema/incident.js'
import { table } from '../../src/table/table.js'

const incident: Incident = { id: 'test:1', when: { start: '2021-06-05', end: '2021-06-05' } }
const aggregates: readonly Aggregate[] = [
  { id: 'test:a', during: { start: '2021-06-01', end: '2021-06-30' }, incidents: { min: 7, best: 7, max: 7 } },
  { id: 'test:b', category: 'invented', incidents: { min: 7 } },
  { id: 'test:c', during: { start: '2021-06-01', end: '2021-06-30' }, killed: { min: 7 } },
]
const query = rollup({ by: { country: field('where.country') }, select: { incidents: count() } })

/** As a caller without types gives them. */
const untyped = (records: readonly object[]): readonly Incident[] => records as readonly Incident[]
const refused = (what: () => unknown): void =>
  expect(what).toThrow(/^An aggregate stands among the incidents\. .*give the incidents alone\.$/)

describe.each(aggregates)('an aggregate ($id) is refused', (aggregate) => {
  test.each([
    ['alone', [aggregate]],
    ['behind incidents', [...Array<Incident>(1000).fill(incident), aggregate]],
    ['before incidents', [aggregate, ...Array<Incident>(1000).fill(incident)]],
    ['as a half', [...Array<Incident>(500).fill(incident), ...Array<Aggregate>(500).fill(aggregate), incident]],
  ])('%s', (_, records) => {
    const source = untyped(records)
    refused(() => run(query)(source))
    refused(() => run(query)({ sitrep: 1, incidents: source }))
    refused(() => answer(query)(source))
    refused(() => table(source))
    refused(() => reduce(query)(source))
    refused(() => reduce(query)(new Set(source)))
    refused(() => summarize(['country'])(source))
    refused(() => incidentsByMonth()(source))
  })

  test('in a stream', async () => {
    const stream = (async function* () {
      yield incident
      yield* untyped([aggregate])
    })()
    await expect(reduce(query)(stream)).rejects.toThrow(TypeError)
  })
})

test('a dataset with both is no mixture: its incidents are counted, and its aggregates are not', () => {
  const rows = run(query)({ sitrep: 1, incidents: [incident], aggregates })
  expect(rows).toEqual([{ country: null, incidents: { min: 1, best: 1, max: 1 } }])
})

test('an incident with keys of its own is an incident', () => {
  for (const own of [{ during: 'June' }, { incidents: { min: 1 } }, { category: 'x' }])
    expect(run(query)(untyped([{ ...incident, ...own }]))).toHaveLength(1)
  expect(run(query)(untyped([{ id: 'test:1', category: 'x', killed: 3, incidents: 2 }]))).toHaveLength(1)
  expect(run(query)([])).toEqual([])
})
