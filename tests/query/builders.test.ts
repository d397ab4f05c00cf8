/** Builders write JSON that the schema accepts, and refuse slips of a programmer with advice. */
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import * as query from '../../src/query/index.js'
import { check } from '../../src/schema/check.js'
import { IncidentOrder } from '../../src/schema/incident-query.js'
import { Where } from '../../src/schema/where.js'

const {
  after,
  aimedAt,
  all,
  any,
  anIncident,
  atSite,
  attributed,
  before,
  casualtiesAtLeast,
  containsText,
  during,
  inAdmin1,
  inAdmin2,
  inCountry,
  involving,
  near,
  not,
  ofKind,
  ofUnit,
  own,
  reported,
  reportedBy,
  usedWeapon,
  usedWeaponRecord,
  withId,
  within,
  withOutcome,
  withStatus,
} = query

const triangle = [
  { lat: 33, lon: 44 },
  { lat: 34, lon: 44 },
  { lat: 33, lon: 45 },
]

const written: readonly (readonly [Where, Where])[] = [
  [withId('test:1'), { op: 'id', in: ['test:1'] }],
  [ofKind('attack'), { op: 'kind', in: ['attack'] }],
  [withOutcome('failed', 'foiled'), { op: 'outcome', in: ['failed', 'foiled'] }],
  [withStatus('verified'), { op: 'status', in: ['verified'] }],
  [ofUnit('mention', 'wave'), { op: 'unit', in: ['mention', 'wave'] }],
  [inCountry('IRQ', 'SYR'), { op: 'country', in: ['IRQ', 'SYR'] }],
  [inAdmin1('Anbar'), { op: 'admin1', in: ['Anbar'] }],
  [inAdmin2('Hit'), { op: 'admin2', in: ['Hit'] }],
  [atSite('test:a'), { op: 'site', in: ['test:a'] }],
  [atSite(['test:a', 'test:b'], { relation: 'near' }), { op: 'site', in: ['test:a', 'test:b'], relation: ['near'] }],
  [aimedAt({}), { op: 'target' }],
  [
    aimedAt({ category: 'military', site: 'test:a', actor: ['test:x'], country: 'USA' }),
    { op: 'target', category: ['military'], site: ['test:a'], actor: ['test:x'], country: ['USA'] },
  ],
  [usedWeapon('rocket', 'missile/ballistic'), { op: 'weapon', category: ['rocket', 'missile/ballistic'] }],
  [usedWeaponRecord('test:w'), { op: 'weapon', weapon: ['test:w'] }],
  [involving('test:x'), { op: 'participant', actor: ['test:x'] }],
  [involving(['test:x', 'test:y']), { op: 'participant', actor: ['test:x', 'test:y'] }],
  [involving({ actor: 'test:x', role: ['attacker'] }), { op: 'participant', actor: ['test:x'], role: ['attacker'] }],
  [involving({ role: 'attacker' }), { op: 'participant', role: ['attacker'] }],
  [attributed(), { op: 'attribution' }],
  [
    attributed({ kind: 'finding', by: 'test:x', against: ['test:y'], clears: true, atLeast: { scale: 'stix', value: 50 } }),
    {
      op: 'attribution',
      kind: ['finding'],
      by: ['test:x'],
      against: ['test:y'],
      clears: true,
      atLeast: { scale: 'stix', value: 50 },
    },
  ],
  [
    reportedBy({ publisher: 'Test News', reliability: 'B', credibility: '2' }),
    { op: 'report', publisher: ['Test News'], reliability: 'B', credibility: '2' },
  ],
  [reportedBy({ reliability: 'B' }), { op: 'report', reliability: 'B' }],
  [casualtiesAtLeast('killed', 0), { op: 'casualties', of: 'killed', atLeast: 0 }],
  [casualtiesAtLeast('injured', 2, 'civilian'), { op: 'casualties', of: 'injured', role: 'civilian', atLeast: 2 }],
  [containsText('airport'), { op: 'text', contains: 'airport' }],
  [during('2021'), { op: 'during', window: { start: '2021-01-01', end: '2021-12-31' } }],
  [during('2021-Q2'), { op: 'during', window: { start: '2021-04-01', end: '2021-06-30' } }],
  [during('2021-W22'), { op: 'during', window: { start: '2021-05-31', end: '2021-06-06' } }],
  [during('2020-02'), { op: 'during', window: { start: '2020-02-01', end: '2020-02-29' } }],
  [during('2021-06-06T00:15'), { op: 'during', window: { start: '2021-06-06T00:15', end: '2021-06-06T00:15' } }],
  [during({ clock: { start: '22:00', end: '05:00' } }), { op: 'during', window: { clock: { start: '22:00', end: '05:00' } } }],
  [before('2021-06-06'), { op: 'before', time: { start: '2021-06-06', end: '2021-06-06' } }],
  [after('2021-06'), { op: 'after', time: { start: '2021-06-01', end: '2021-06-30' } }],
  [near({ lat: 33, lon: 44 }, 500), { op: 'near', point: { lat: 33, lon: 44 }, metres: 500 }],
  [within({ west: 179, south: -1, east: -179, north: 1 }), { op: 'box', west: 179, south: -1, east: -179, north: 1 }],
  [within(triangle), { op: 'polygon', corners: triangle }],
  [reported('harm.killed.total'), { op: 'reported', path: 'harm.killed.total' }],
  [all(), { op: 'all', of: [] }],
  [all(all(ofKind('attack')), not(inCountry('IRQ'))), { op: 'all', of: [ofKind('attack'), { op: 'not', of: inCountry('IRQ') }] }],
  [
    any(any(ofKind('attack')), all(inCountry('IRQ'))),
    { op: 'any', of: [ofKind('attack'), { op: 'all', of: [inCountry('IRQ')] }] },
  ],
  [anIncident(ofKind('attack')), { op: 'incident', of: ofKind('attack') }],
]

test.each(written)('%j', (built, json) => {
  expect(built).toStrictEqual(json)
  expect(JSON.parse(JSON.stringify(built))).toStrictEqual(json)
  expect(check(Where)(built)).toEqual(E.right(built))
})

test('every question of the schema has a builder', () => {
  const opsIn = (where: Where): readonly string[] =>
    'of' in where && typeof where.of === 'object'
      ? [where.op, ...(Array.isArray(where.of) ? where.of : [where.of]).flatMap((part: Where) => opsIn(part))]
      : [where.op]
  const known = check(Where)({ op: 'no-such-question' })
  const message = E.isLeft(known) ? (known.left[0]?.message ?? '') : ''
  const ops = message.slice(message.indexOf('may be: ') + 8, -1).split(', ')
  expect(ops.length).toBeGreaterThan(20)
  expect([...new Set(written.flatMap(([built]) => opsIn(built)))].sort()).toEqual([...ops].sort())
})

describe('slips are refused early, with advice', () => {
  test.each<readonly [string, () => unknown, RegExp]>([
    ['no value', () => ofKind(), /ofKind needs at least one value/],
    ['an empty list', () => atSite([]), /atSite needs at least one value/],
    ['an empty list inside', () => aimedAt({ category: [] }), /"category" of aimedAt needs at least one value/],
    ['no weapon', () => usedWeapon(), /usedWeapon needs at least one value/],
    ['no actor', () => involving([]), /"actor" of involving needs/],
    ['no publisher', () => reportedBy({ publisher: [] }), /"publisher" of reportedBy needs/],
    ['a country of two letters', () => inCountry('IQ'), /alpha-3 code, such as "IRQ": "IQ"/],
    ['a nationality in small letters', () => aimedAt({ country: 'usa' }), /alpha-3 code/],
    ['a word for a time', () => during('last June'), /Not a time: "last June". Write a day/],
    ['a day that does not exist', () => during('2021-02-29'), /Not a time/],
    ['a month that does not exist', () => before('2021-13'), /Not a time/],
    ['an instant', () => after('2021-06-06T00:15Z'), /Not a time/],
    ['a latitude of 91', () => near({ lat: 91, lon: 0 }, 1), /A latitude is -90 to 90 degrees: 91. Perhaps/],
    ['a longitude of 181', () => near({ lat: 0, lon: 181 }, 1), /A longitude is -180 to 180 degrees: 181/],
    ['no number', () => near({ lat: Number.NaN, lon: 0 }, 1), /A latitude/],
    ['a distance below 0', () => near({ lat: 0, lon: 0 }, -1), /A distance is 0 metres or more: -1/],
    ['an infinite distance', () => near({ lat: 0, lon: 0 }, Number.POSITIVE_INFINITY), /A distance/],
    ['two corners', () => within(triangle.slice(0, 2)), /at least three corners: 2/],
    ['a corner beyond the Earth', () => within([...triangle, { lat: 0, lon: 200 }]), /A longitude/],
    [
      'a box upside down',
      () => within({ west: 0, south: 2, east: 1, north: 1 }),
      /south of a box is not north of its north: 2, 1/,
    ],
    ['a box beyond a pole', () => within({ west: 0, south: 2, east: 1, north: 91 }), /A latitude/],
    ['fewer than nobody', () => casualtiesAtLeast('killed', -1), /0 or more: -1/],
    ['no number of people', () => casualtiesAtLeast('killed', Number.NaN), /0 or more: NaN/],
    ['no text', () => containsText(''), /needs a text to look for/],
  ])('%s', (_, build, message) => {
    expect(build).toThrow(RangeError)
    expect(build).toThrow(message)
  })
})

test('a condition of one’s own stands anywhere, and is no data', () => {
  const isNamed = own(({ name }) => name !== undefined, 'it has a name')
  const isOpen = own(() => 'maybe')
  const asked = all(ofKind('attack'), any(isNamed, not(isOpen)))
  const named = { id: 'test:1', kind: 'attack', name: 'A name' } as const
  expect(query.match(asked)(named)).toBe('yes')
  expect(query.match(asked)({ id: 'test:2', kind: 'attack' })).toBe('maybe')
  expect(query.filterCertain(asked)([named])).toEqual([named])
  expect(query.partition(asked)([named]).yes).toEqual([named])
  expect(query.isData(asked)).toBe(false)
  expect(query.isData(anIncident(isNamed))).toBe(false)
  expect(query.isData(all(ofKind('attack'), not(any())))).toBe(true)
  expect(E.isLeft(check(Where)(asked))).toBe(true)
})

test('orders are data', () => {
  const orders = [
    query.byWhen(),
    query.byWhen('end'),
    query.byCasualties('killed'),
    query.descending(query.byCasualties('injured', 'max')),
    query.byAnswer(),
    query.byId(),
  ]
  for (const order of orders) expect(check(IncidentOrder)(order)).toEqual(E.right(order))
})

/** A question inside so many others. */
const nested = (levels: number): Where =>
  Array.from({ length: levels }).reduce<Where>((of) => ({ op: 'not', of }), { op: 'kind', in: ['attack'] })

test('questions are nested 32 deep and no deeper, by the schema and by all that walk into them', () => {
  expect(E.isRight(check(Where)(nested(32)))).toBe(true)
  expect(query.match(nested(32))({ id: 'test:1', kind: 'attack' })).toBe('yes')
  for (const levels of [33, 10_000]) {
    const deep = nested(levels)
    const found = check(Where)(deep)
    expect(E.isLeft(found) && found.left.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: 'nested-too-deep', path: [] },
    ])
    for (const walk of [query.match, query.explain, query.explainAnswer] as const)
      expect(() => walk(deep)).toThrow(/nested at most 32 deep/)
  }
  // Side by side there is no limit.
  expect(E.isRight(check(Where)(any(...Array.from({ length: 20_000 }, () => ofKind('attack')))))).toBe(true)
})
