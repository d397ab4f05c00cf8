import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostAttackedSites } from '../../../../src/aggregate/front/sites/most-attacked-sites.js'
import { timesAttacked } from '../../../../src/aggregate/front/sites/times-attacked.js'
import { all, anIncident } from '../../../../src/query/combine.js'
import { matchSite } from '../../../../src/query/match-unit.js'
import type { Dataset } from '../../../../src/schema/dataset.js'
import type { Incident } from '../../../../src/schema/incident.js'
import type { Where } from '../../../../src/schema/where.js'

const told = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
const present = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T

/** The last one is described by nobody. */
const ids = ['test:a', 'test:b', 'test:c', 'test:d', '__proto__', 'test:nowhere'] as const
const site = fc.constantFrom(...ids)
const sites = fc
  .tuple(
    ...ids
      .slice(0, -1)
      .map((id) =>
        fc.record({ id: fc.constant(id), parent: told(site), collective: fc.constantFrom(undefined, undefined, true as const) }),
      ),
  )
  .map((list) => list.map(present))
const incident = fc
  .record({
    kind: fc.constantFrom('attack' as const, 'attack' as const, undefined, 'discovery' as const),
    outcome: fc.constantFrom(undefined, 'completed' as const, 'foiled' as const),
    where: told(fc.record({ site: told(site), relation: told(fc.constantFrom('at', 'inside', 'near')) }).map(present)),
    targets: told(fc.array(fc.record({ site: told(site) }).map(present), { maxLength: 2 })),
    incomplete: fc.constantFrom(undefined, undefined, ['targets'] as const),
  })
  .map(present)
const dataset = fc.record({ sites, list: fc.array(incident, { maxLength: 6 }) }).map(
  ({ sites: described, list }): Dataset =>
    ({
      sitrep: 1,
      sites: described,
      incidents: list.map((one, position) => ({ id: `test:${position}`, ...one }) as Incident),
    }) as Dataset,
)
const options = fc.record(
  { absent: fc.constantFrom('maybe' as const, 'no' as const), certain: fc.constant(true as const) },
  { requiredKeys: [] },
)

test('the sites that were attacked most often were attacked as often as each is when asked alone', () => {
  fc.assert(
    fc.property(dataset, options, (data, asked) => {
      const all = Object.fromEntries(
        ids.flatMap((id) => {
          const attacks = timesAttacked(id, asked)(data)
          const isNamed = data.sites?.some((one) => one.id === id) || JSON.stringify(data.incidents).includes(`"${id}"`)
          return isNamed && attacks.max !== 0 ? [[`=${id}`, attacks]] : []
        }),
      )
      const rows = mostAttackedSites(100, asked)(data)
      // A site that only an incident of another kind names is none that was attacked.
      const found = Object.fromEntries(rows.map(({ site: id, attacks }) => [`=${id}`, attacks]))
      expect({ ...all, ...found }).toEqual(all)
      for (const { id } of data.sites ?? []) expect(found[`=${id}`]).toEqual(all[`=${id}`])
    }),
  )
})

const attack: Where = {
  op: 'all',
  of: [
    { op: 'kind', in: ['attack'] },
    {
      op: 'not',
      of: {
        op: 'all',
        of: [
          { op: 'reported', path: 'outcome' },
          { op: 'outcome', in: ['foiled', 'threatened'] },
        ],
      },
    },
  ],
}

test('a site was attacked when some attack on it is found, and perhaps when one may be', () => {
  fc.assert(
    fc.property(dataset, fc.constantFrom('maybe' as const, 'no' as const), (data, absent) => {
      for (const one of data.sites ?? []) {
        const { min, max } = timesAttacked(one.id, { absent })(data)
        const found = matchSite(anIncident(all(attack)), data, { absent })(one)
        expect(found).toBe(min > 0 ? 'yes' : max === 0 ? 'no' : 'maybe')
      }
    }),
  )
})
