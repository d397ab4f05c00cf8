/** Invented incidents that lie close enough together to be compared: a few days, a few places, a few names. */
import fc from 'fast-check'
import type { Dataset } from '../../../src/schema/dataset.js'
import type { Extent } from '../../../src/schema/extent.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { Place, Point } from '../../../src/schema/place.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import { formatDay } from '../../../src/value/local-time.js'

/** What the incidents refer to. */
export const references: Dataset = {
  sitrep: 1,
  sites: [
    { id: 'test:airport', name: 'Long Plain Airport', country: 'IRQ', point: { lat: 33.26, lon: 44.23 }, level: 'exact' },
    { id: 'test:camp', name: 'North Camp', parent: 'test:airport' },
    { id: 'test:bases', collective: true, point: { lat: 33, lon: 44 } },
    { id: 'test:convoy', mobile: true, point: { lat: 33, lon: 44 } },
    { id: 'test:circle-a', parent: 'test:circle-b' },
    { id: 'test:circle-b', parent: 'test:circle-a' },
  ],
  weapons: [{ id: 'test:shahed', category: 'uncrewed-aircraft/one-way-attack' }],
  actors: [
    { id: 'test:army', name: 'Army of the Northern Plain', aliases: ['ANP'] },
    { id: 'test:front', name: 'Front for the Long Valley' },
    { id: 'test:front-2', name: 'Long Valley Front (2019-)', aliases: ['Frönt'] },
    { id: 'test:cyrillic', name: 'Армия' },
    { id: 'test:unknown', name: 'Unidentified armed group' },
    { id: 'test:unknown-2', kind: 'unknown', name: 'They' },
    { id: 'test:nameless' },
  ],
}

const perhaps = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined, freq: 4 })

/** Leaves out what is undefined. */
const told = <T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<{ [K in keyof T]?: NonNullable<T[K]> }> =>
  arbitrary.map((value) => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as never)

const dayText = (day: number): string => formatDay(18_780 + day) ?? ''

const zones = fc.constantFrom('UTC', 'Asia/Baghdad', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London')

const extents: fc.Arbitrary<Extent> = fc
  .record({
    day: fc.nat(20),
    more: fc.oneof(fc.constant(0), fc.nat(12)),
    from: fc.constantFrom('', '', 'T00:00', 'T12:30', 'T23:59:59'),
    open: fc.constantFrom('none', 'none', 'none', 'none', 'start', 'end', 'both'),
    clock: perhaps(fc.constantFrom({ start: '22:00', end: '03:00' }, { start: '00:15', end: '00:15' })),
    zone: perhaps(zones),
    throughout: fc.boolean(),
  })
  .map(({ day, more, from, open, clock, zone, throughout }) => ({
    ...(open !== 'start' && open !== 'both' && { start: `${dayText(day)}${from}` }),
    ...(open !== 'end' && open !== 'both' && { end: `${dayText(day + more)}${from}` }),
    ...((clock || open === 'both') && { clock: clock ?? { start: '00:15', end: '00:15' } }),
    ...(zone && { zone }),
    ...(throughout && { meaning: 'throughout' as const }),
  }))

const points: fc.Arbitrary<Point> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => ({ lat: 33 + a / 100, lon: 44 + b / 100 })) },
  { weight: 1, arbitrary: fc.constantFrom({ lat: 0, lon: 180 }, { lat: 0, lon: -180 }, { lat: 0, lon: 179.99 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ lat: 90, lon: 0 }, { lat: 90, lon: 123 }, { lat: -90, lon: 0 }, { lat: 89.999, lon: 60 }),
  },
)

const placeNames = fc.constantFrom(
  'Ayn al-Asad',
  'Ain al Asad',
  'Al Asad',
  'Kupyansk',
  "Kup'yansk",
  'Куп’янськ',
  'Long Plain',
  '?',
)

const places: fc.Arbitrary<Place> = told(
  fc.record({
    point: perhaps(points),
    level: perhaps(
      fc.constantFrom('exact', 'settlement', 'admin2', 'admin1', 'country', 'fuzzy', 'water') as fc.Arbitrary<
        NonNullable<Place['level']>
      >,
    ),
    radius: perhaps(fc.constantFrom(1, 500, 40_000, 20_037_509)),
    country: perhaps(fc.constantFrom('IRQ', 'IRQ', 'SYR')),
    admin1: perhaps(placeNames),
    admin2: perhaps(placeNames),
    name: perhaps(placeNames),
    site: perhaps(fc.constantFrom('test:airport', 'test:camp', 'test:bases', 'test:convoy', 'test:circle-a', 'test:nowhere')),
    relation: perhaps(fc.constantFrom('at', 'near') as fc.Arbitrary<'at' | 'near'>),
  }),
).map(({ radius, relation, ...place }) => ({
  ...place,
  ...(place.point && radius && { radius }),
  ...(place.site && relation && { relation }),
}))

const quantities: fc.Arbitrary<Quantity> = fc.oneof(
  fc.nat(20).map((n) => ({ min: n, best: n, max: n })),
  fc.nat(20).map((n) => ({ min: n })),
  fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map(([a, b, c]) => ({ min: a, best: a + b, max: a + b + c })),
  fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) => ({ min: a, max: a + b })),
  fc.constantFrom({ min: 0 }, { min: 0, best: 3_500, approximate: true as const }, { min: Number.MAX_SAFE_INTEGER }),
)

const kinds = fc.constantFrom('attack', 'attack', 'clash', 'sabotage', 'other', 'protest') as fc.Arbitrary<
  NonNullable<Incident['kind']>
>

const weaponUses: fc.Arbitrary<NonNullable<Incident['weapons']>[number]> = fc.constantFrom(
  { category: 'missile' },
  { category: 'missile/ballistic' },
  { category: 'missile/cruise' },
  { category: 'missile/ballistic/short-range' },
  { category: 'rocket' },
  { category: 'firearm' },
  { category: 'unknown' },
  { category: 'other/odd' },
  { weapon: 'test:shahed' },
  { weapon: 'test:nowhere' },
)

const actorIds = fc.constantFrom(
  'test:army',
  'test:front',
  'test:front-2',
  'test:cyrillic',
  'test:unknown',
  'test:unknown-2',
  'test:nameless',
  'test:nowhere',
)

/** Incidents of one feed, as many fields told as not. */
export const nearbyIncident = (feed: string): fc.Arbitrary<Incident> =>
  told(
    fc.record({
      when: perhaps(extents),
      where: perhaps(places),
      kind: perhaps(kinds),
      weapons: perhaps(fc.array(weaponUses, { maxLength: 3 })),
      participants: perhaps(fc.array(fc.record({ actor: actorIds }), { maxLength: 3 })),
      targets: perhaps(fc.array(fc.record({ actor: actorIds }), { maxLength: 1 })),
      killed: perhaps(quantities),
      injured: perhaps(quantities),
    }),
  ).map(({ killed, injured, ...rest }) => ({
    id: `${feed}:1`,
    ...rest,
    ...((killed || injured) && {
      harm: { ...(killed && { killed: { total: killed } }), ...(injured && { injured: { total: injured } }) },
    }),
  }))
