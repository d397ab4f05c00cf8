/** What hangs on incidents, counted as if each thing were looked at by itself. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rollup } from '../../src/aggregate/rollup.js'
import { count, ratio, sum } from '../../src/aggregate/rollup-figures.js'
import { field, siteKey, weaponCategory } from '../../src/aggregate/rollup-keys.js'
import { run } from '../../src/aggregate/run.js'
import { indexDataset } from '../../src/dataset/index-dataset.js'
import { match } from '../../src/query/match.js'
import { unitsOf } from '../../src/query/units.js'
import type { Dataset } from '../../src/schema/dataset.js'
import { units } from '../../src/schema/unit.js'
import { table } from '../../src/table/table.js'
import { tally } from '../../src/value/tally.js'
import { anyDataset } from './any-dataset.js'
import { anyWhere } from './any-query.js'

test('the things that answer a question are those that answer it one by one', () => {
  fc.assert(
    fc.property(
      anyDataset(),
      fc.constantFrom(...units),
      anyWhere,
      fc.constantFrom('maybe' as const, 'no' as const),
      fc.boolean(),
      (dataset, from, where, absent, isTable) => {
        const { views, index } = unitsOf(from, dataset.incidents ?? [], indexDataset(dataset))
        const answers = views.map(match(where, index, { absent }))
        const certain = answers.filter((answer) => answer === 'yes').length
        const possible = answers.filter((answer) => answer === 'maybe').length
        const query = rollup({ from, where, absent, select: { count: count() } })
        const [row] = run(query)(isTable ? table(dataset) : dataset)
        expect([row?.count.min, row?.count.max]).toEqual([certain, certain + possible])
      },
    ),
    { numRuns: 500 },
  )
})

/** The same by loops over the records. */
test('uses of weapons, targets and participants are counted each', () => {
  fc.assert(
    fc.property(anyDataset(), (dataset) => {
      const uses = (dataset.incidents ?? []).flatMap(({ weapons = [] }) => weapons)
      const kinds = new Map<string, (typeof uses)[number][]>()
      for (const use of uses) {
        // A kind that is not told is that of the record, of which there is one.
        const told = use.category === 'unknown' && use.weapon === undefined ? '' : (use.category ?? '')
        const kind = use.weapon === undefined || told === 'rocket' ? told : told === 'missile/ballistic' ? told : 'missile/cruise'
        kinds.set(kind, [...(kinds.get(kind) ?? []), use])
        // Of two minds, it is of both kinds.
        if (use.weapon !== undefined && (kind === 'rocket' || kind === 'missile/ballistic'))
          kinds.set('missile/cruise', [...(kinds.get('missile/cruise') ?? []), use])
      }
      const query = rollup({
        from: 'weapons',
        by: { kind: weaponCategory() },
        select: { uses: count(), launched: sum('weapons.launched'), rate: ratio('weapons.intercepted', 'weapons.launched') },
      })
      const rows = run(query)(dataset)
      expect(rows.map(({ kind }) => kind ?? '').toSorted()).toEqual([...kinds.keys()].toSorted())
      for (const { kind, uses: counted, launched } of rows) {
        const own = kinds.get(kind ?? '') ?? []
        expect(counted).toEqual({ min: own.length, best: own.length, max: own.length })
        expect(launched).toEqual(tally(own.map((use) => use.launched)))
      }
      for (const from of ['weapons', 'targets', 'participants'] as const) {
        const [all] = run(rollup({ from, select: { count: count() } }))(dataset)
        const expected = (dataset.incidents ?? []).reduce((sum, one) => sum + (one[from]?.length ?? 0), 0)
        expect(all?.count).toEqual({ min: expected, best: expected, max: expected })
      }
    }),
  )
})

const attacked: Dataset = {
  sitrep: 1,
  incidents: [
    { id: 'test:1', kind: 'attack', where: { site: 'test:gate' }, targets: [] },
    { id: 'test:2', kind: 'protest', where: { site: 'test:square' }, targets: [{ site: 'test:embassy' }] },
    { id: 'test:3', kind: 'attack', where: { site: 'test:square', relation: 'near' }, targets: [] },
  ],
  sites: [
    { id: 'test:base', country: 'IRQ' },
    { id: 'test:gate', parent: 'test:base', country: 'IRQ' },
    { id: 'test:square', country: 'IRQ' },
    { id: 'test:embassy', country: 'SYR' },
  ],
  attributions: [
    { id: 'test:a', kind: 'claim', about: [{ type: 'incident', id: 'test:1' }], by: 'test:group' },
    { id: 'test:b', kind: 'denial', about: [{ type: 'incident', id: 'test:2' }], by: 'test:group' },
  ],
  actors: [{ id: 'test:group' }],
}

test('sites are those at which, or inside which, such an incident happened', () => {
  const query = rollup({
    from: 'sites',
    where: { op: 'incident', of: { op: 'kind', in: ['attack'] } },
    by: { site: siteKey() },
    select: { count: count() },
  })
  expect(run(query)(attacked).map(({ site, count: { min, max } }) => [site, min, max])).toEqual([
    ['test:base', 1, 1],
    ['test:gate', 1, 1],
    ['test:square', 0, 1],
  ])
  const byCountry = rollup({ from: 'sites', by: { country: field('where.country') }, select: { count: count() } })
  expect(run(byCountry)(attacked).map(({ country, count: { best } }) => [country, best])).toEqual([
    ['IRQ', 3],
    ['SYR', 1],
  ])
})

test('statements are those on such an incident', () => {
  const query = rollup({
    from: 'attributions',
    where: { op: 'incident', of: { op: 'kind', in: ['attack'] } },
    by: { id: field('id') },
    select: { count: count() },
  })
  expect(run(query)(attacked).map(({ id }) => id)).toEqual(['test:a'])
})

test('without a dataset there are no sites and no statements', () => {
  for (const from of ['sites', 'attributions'] as const)
    expect(run(rollup({ from, select: { count: count() } }))(attacked.incidents ?? [])).toEqual([
      { count: { min: 0, best: 0, max: 0 } },
    ])
})
