/** Invented datasets with everything that a rollup can be asked for; whatever it is, it may be absent. */
import fc from 'fast-check'
import type { Attribution } from '../../src/schema/attribution.js'
import type { Dataset } from '../../src/schema/dataset.js'
import type { Casualties, HarmPart } from '../../src/schema/harm.js'
import type { Incident } from '../../src/schema/incident.js'
import { quantity } from '../value/arbitraries.js'
import { anyExtent } from '../value/extent-model.js'
import { ledger } from '../value/ledger-model.js'
import { incident } from './incidents.js'

const told = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
const present = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>
  }

const SITES = ['test:base', 'test:gate', 'test:round', 'test:about', 'test:nowhere']
const site = fc.constantFrom(...SITES)
const actor = fc.constantFrom('test:a', 'test:b', 'test:c')

const place = fc
  .record({
    country: told(fc.constantFrom('IRQ', 'SYR')),
    site: told(site),
    relation: told(fc.constantFrom('at', 'near', 'inside')),
    level: told(fc.constantFrom('exact', 'admin1')),
    point: told(fc.record({ lat: fc.integer({ min: -90, max: 90 }), lon: fc.integer({ min: -180, max: 180 }) })),
    radius: told(fc.constantFrom(0, 500, 200_000)),
  })
  .map(present)

const part: fc.Arbitrary<HarmPart> = fc
  .oneof(
    fc.record({ dimension: fc.constant('sex' as const), value: fc.constantFrom('female', 'male', 'unknown') }),
    fc.record({ dimension: fc.constant('role' as const), value: fc.constantFrom('civilian', 'unknown') }),
    fc.record({
      dimension: fc.constant('age' as const),
      value: fc.constantFrom('child', 'adult', 'unknown'),
      years: told(fc.record({ from: fc.nat(40), to: fc.integer({ min: 40, max: 80 }) })),
    }),
  )
  .chain((one) => quantity(4).map((count) => present({ ...one, count }) as HarmPart))
const casualties: fc.Arbitrary<Casualties> = fc
  .record({ total: told(quantity(8)), parts: told(fc.array(part, { maxLength: 3 })) })
  .map(present)

const weaponUse = fc
  .tuple(fc.constantFrom('rocket', 'missile', 'missile/ballistic', 'unknown'), ledger, told(fc.constantFrom('test:kind')))
  .map(([category, figures, weapon]) => present({ category, ...figures, weapon }))

const target = fc
  .record({ category: told(fc.constantFrom('government', 'military')), site: told(site), name: told(fc.constant('a house')) })
  .map(present)

const anyIncident = fc
  .tuple(
    incident,
    fc.record({
      when: told(anyExtent),
      where: told(place),
      outcome: told(fc.constantFrom('completed', 'intercepted')),
      origin: told(fc.constantFrom({ feed: 'test' }, { feed: 'test', unit: 'incident' }, { feed: 'test', unit: 'mention' })),
      weapons: told(fc.array(weaponUse, { maxLength: 3 })),
      targets: told(fc.array(target, { maxLength: 3 })),
    }),
    fc.record({ killed: told(casualties), injured: told(casualties) }),
    fc.boolean(),
  )
  .map(([plain, more, harm, isPlain]) => ({ ...plain, ...(!isPlain && { ...present(more), harm: present(harm) }) }) as Incident)

const attribution = (ids: readonly string[]): fc.Arbitrary<Attribution> =>
  fc
    .record({
      about: fc
        .uniqueArray(fc.constantFrom(...ids, 'test:series'), { minLength: 1, maxLength: 2 })
        .map((list) => list.map((id) => ({ type: id === 'test:series' ? ('series' as const) : ('incident' as const), id }))),
      kind: fc.constantFrom('claim', 'denial', 'accusation', 'finding', 'no-claim'),
      by: told(actor),
      against: told(fc.array(actor, { maxLength: 2 })),
      said: told(anyExtent),
      generic: told(fc.constant(true as const)),
      clears: told(fc.constant(true as const)),
      retracted: told(fc.constant({ start: '2021-12-01' })),
    })
    .map((one) => present(one) as unknown as Attribution)

/** A dataset of up to so many incidents. */
export const anyDataset = (maxLength = 8): fc.Arbitrary<Dataset> =>
  fc
    .array(anyIncident, { minLength: 1, maxLength })
    .map((list) => list.map((one, position) => ({ ...one, id: `test:${position}` })))
    .chain((incidents) =>
      told(fc.array(attribution(incidents.map(({ id }) => id)), { maxLength: 5 })).map(
        (attributions): Dataset => ({
          sitrep: 1,
          incidents,
          sites: [
            { id: 'test:base', country: 'IRQ', point: { lat: 33, lon: 44 } },
            { id: 'test:gate', parent: 'test:base' },
            { id: 'test:round', parent: 'test:about' },
            { id: 'test:about', parent: 'test:round' },
          ],
          actors: [{ id: 'test:a' }, { id: 'test:b', parent: 'test:a' }],
          weapons: [{ id: 'test:kind', category: 'missile/cruise' }],
          series: [{ id: 'test:series' }],
          links: [
            {
              id: 'test:part',
              kind: 'part-of',
              from: { type: 'incident', id: 'test:0' },
              to: { type: 'series', id: 'test:series' },
            },
          ],
          ...(attributions && {
            attributions: attributions.map((one, position) => ({ ...one, id: `test:statement-${position}` })),
          }),
        }),
      ),
    )
