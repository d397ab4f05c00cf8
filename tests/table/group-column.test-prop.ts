import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rollup } from '../../src/aggregate/rollup.js'
import { count, sum, top } from '../../src/aggregate/rollup-figures.js'
import { field, participatingActor, targetCategory, weaponCategory } from '../../src/aggregate/rollup-keys.js'
import { answer, run } from '../../src/aggregate/run.js'
import type { Incident } from '../../src/schema/incident.js'
import { table } from '../../src/table/table.js'
import { incident } from '../aggregate/incidents.js'

/** More pairs of ids and weapons, and of those and sites, than are numbered without being looked up. */
const MANY = 300

const many = Array.from(
  { length: MANY },
  (_, n): Incident => ({
    id: `other:${n}`,
    where: { site: `test:${n}` },
    weapons: [{ category: `other/kind-${n}` as 'other' }],
    participants: [],
    targets: [],
  }),
)
const some = fc
  .array(fc.tuple(incident, fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 12 })
  .map((list) =>
    list.map(([one, id, site]): Incident => ({ ...one, id: `test:${id}`, where: { ...one.where, site: `test:${site}` } })),
  )

const query = rollup({
  by: { id: field('id'), weapon: weaponCategory(), site: field('where.site'), actor: participatingActor('attacker') },
  select: { count: count(), killed: sum('killed'), targets: top(targetCategory(), 2) },
})

test('groups that are looked up and groups that are worked out are the same', () => {
  fc.assert(
    fc.property(some, fc.boolean(), (list, isTable) => {
      const all = [...list, ...many]
      const rows = run(query)(isTable ? table(all) : all).filter(({ id }) => id?.startsWith('test:') === true)
      expect(rows).toEqual(run(query)(list))
      expect(answer(query)(all).overlap).toEqual(answer(query)(list).overlap)
    }),
    { numRuns: 100 },
  )
})

test('each of very many pairs has its own row, in order', () => {
  const list = Array.from(
    { length: 100_000 },
    // Each pair comes twice, and far apart.
    (_, n): Incident => ({ id: `test:${n % 1000}`, where: { site: `test:${((n % 50_000) * 7) % 1013}` } }),
  )
  const byBoth = rollup({ by: { id: field('id'), site: field('where.site') }, select: { count: count() } })
  const rows = run(byBoth)(list)
  const counts = new Map<string, number>()
  for (const { id, where } of list) {
    const name = `${id}|${where?.site}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  expect(rows.length).toBe(counts.size)
  for (const { id, site, count: counted } of rows) expect(counted.best).toBe(counts.get(`${id}|${site}`))
  const names = rows.map(({ id, site }) => `${id}\u0000${site}`)
  expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : 1)))
})
