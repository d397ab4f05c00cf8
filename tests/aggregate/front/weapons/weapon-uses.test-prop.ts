import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weaponsFirstAndLastSeen, weaponUsesByCategory } from '../../../../src/aggregate/front/weapons/weapon-uses.js'
import { rollup } from '../../../../src/aggregate/rollup.js'
import { count, first, last, sum } from '../../../../src/aggregate/rollup-figures.js'
import { weaponCategory } from '../../../../src/aggregate/rollup-keys.js'
import { run } from '../../../../src/aggregate/run.js'
import type { Dataset } from '../../../../src/schema/dataset.js'
import type { Incident } from '../../../../src/schema/incident.js'
import { quantity } from '../../../value/arbitraries.js'
import { incidents } from '../../incidents.js'
import { options, selectionOf } from '../options.js'

const figure = fc.option(quantity(5), { nil: undefined })
const ledger = fc
  .record({
    launched: figure,
    intercepted: figure,
    failed: figure,
    impacted: figure,
    hit: figure,
    weapon: fc.constantFrom(undefined, 'test:grad'),
  })
  .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)))

/** Incidents whose uses of weapons have ledgers, and perhaps a record instead of a kind. */
const dataset = fc.tuple(incidents, fc.infiniteStream(ledger)).map(
  ([list, ledgers]): Dataset => ({
    sitrep: 1,
    weapons: [{ id: 'test:grad', category: 'rocket' }],
    incidents: list.map(
      (incident, position): Incident => ({
        ...incident,
        id: `test:${position}`,
        ...(incident.weapons && {
          weapons: incident.weapons.map(({ category }) => {
            const added = ledgers.next().value as Record<string, unknown>
            return { ...(added['weapon'] === undefined && { category }), ...added } as NonNullable<Incident['weapons']>[number]
          }),
        }),
      }),
    ),
  }),
)
const depth = fc.constantFrom(undefined, 1, 2)

test('uses by kind are the rollup of uses by kind', () => {
  fc.assert(
    fc.property(dataset, options, depth, (data, asked, steps) => {
      const query = rollup({
        ...selectionOf(asked),
        from: 'weapons',
        by: { category: weaponCategory(steps) },
        select: {
          uses: count(),
          launched: sum('weapons.launched'),
          intercepted: sum('weapons.intercepted'),
          failed: sum('weapons.failed'),
          impacted: sum('weapons.impacted'),
          hit: sum('weapons.hit'),
        },
      })
      const withDepth = steps === undefined ? asked : { ...asked, depth: steps }
      expect(weaponUsesByCategory(withDepth)(data).rows).toEqual(run(query)(data))
    }),
  )
})

test('first and last seen are the rollup of uses by kind', () => {
  fc.assert(
    fc.property(dataset, options, (data, asked) => {
      const query = rollup({
        ...selectionOf(asked),
        from: 'weapons',
        by: { category: weaponCategory() },
        select: { uses: count(), first: first(), last: last() },
      })
      expect(weaponsFirstAndLastSeen(asked)(data).rows).toEqual(run(query)(data))
    }),
  )
})
