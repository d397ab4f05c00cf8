/** What each feature contributes, and in which words. All records are invented. The weights are set here, so that defaults may change. */
import { expect, test } from 'vitest'
import { withWeights } from '../../../src/match/compare/default-weights.js'
import { explainMatch, type MatchFeature, type MatchPart } from '../../../src/match/compare/explain-match.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import type { Extent } from '../../../src/schema/extent.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { Place } from '../../../src/schema/place.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import { about, atLeast, between, exactly } from '../../../src/value/quantity.js'

const weights = withWeights({
  time: { reach: 10, error: 0.5, span: 1_024, tail: 1 },
  place: {
    reach: 20_000,
    error: 1_000,
    span: 1_024_000,
    tail: 1,
    slack: { exact: 0, settlement: 2_000, admin2: 16_000, admin1: 64_000, country: 512_000, fuzzy: 16_000, water: 64_000 },
    site: 15,
    country: 2,
    otherCountry: -5,
    admin1: { low: 0.2, high: 0.8, unlike: -4, alike: 3 },
    admin2: { low: 0.2, high: 0.8, unlike: -4, alike: 4 },
    name: { low: 0.2, high: 0.8, unlike: -1, alike: 1 },
  },
  kind: { same: 1, differ: -4, confused: [{ codes: ['clash', 'attack'], bits: 0.5 }] },
  weapons: { same: 3, coarser: 2, sameRoot: -1, differ: -3, confused: [{ codes: ['rocket', 'artillery'], bits: -0.5 }] },
  actors: {
    low: 0.2,
    high: 0.8,
    unlike: -2,
    alike: 2.5,
    initials: 0.9,
    commonWords: ['the', 'of', 'army'],
    unknownWords: ['unknown'],
  },
  killed: { none: 0.5, doubling: 1, most: 6, least: -3, error: 0.5, overlap: 0.5, range: 0.5 },
  injured: { none: 0, doubling: 2, most: 3, least: -1, error: 0.5, overlap: 0.5, range: 0.5 },
})

const part = (feature: MatchFeature, a: Partial<Incident>, b: Partial<Incident>, left: Dataset = { sitrep: 1 }): MatchPart => {
  const { parts } = explainMatch({ id: 'a:1', ...a }, { id: 'b:1', ...b }, { weights, left })
  const [backwards] = explainMatch({ id: 'b:1', ...b }, { id: 'a:1', ...a }, { weights, left }).parts.filter(
    (one) => one.feature === feature,
  )
  const [found] = parts.filter((one) => one.feature === feature)
  if (found === undefined) throw new Error(`no ${feature}`)
  expect(backwards).toEqual(found)
  return found
}

const near = (bits: number) => expect.closeTo(bits, 2)

const time = (a: Extent, b: Extent) => part('time', { when: a }, { when: b })
const days = (start: string, end = start, zone?: string): Extent => ({
  start: `2021-${start}`,
  end: `2021-${end}`,
  ...(zone && { zone }),
})

test.each<[string, Extent, Extent, number, string]>([
  ['one day', days('06-06'), days('06-06'), 10, 'same day'],
  ['the next day', days('06-06'), days('06-07'), 10 - Math.log2(5), '1 day apart, where sources differ by about 0.5 days'],
  [
    'across a year',
    days('01-01'),
    { start: '2020-12-30', end: '2020-12-30' },
    10 - Math.log2(17),
    '2 days apart, where sources differ by about 0.5 days',
  ],
  ['a day in a week', days('06-06'), days('06-01', '06-07'), 10 - Math.log2(7), 'inside time of 7 days'],
  ['a day at the edge of days', days('06-06'), days('06-06', '06-07'), 9, 'inside time of 2 days'],
  [
    'a day after days',
    days('06-08'),
    days('06-06', '06-07'),
    9 - Math.log2(5),
    '1 day apart, where sources differ by about 0.5 days',
  ],
  [
    'two that overlap in part',
    days('06-06', '06-07'),
    days('06-07', '06-08'),
    9 - Math.log2(5),
    '1 day apart, where sources differ by about 0.5 days',
  ],
  ['one month', days('06-01', '06-30'), days('06-01', '06-30'), 10 - Math.log2(30), 'the same time of 30 days'],
  ['a minute in a day', days('06-06T12:00'), days('06-06'), 10, 'same time'],
  ['minutes count as half a day, the usual error', days('06-06T12:00'), days('06-06T12:00'), 11, 'same time'],
  [
    'hours apart',
    days('06-06T12:00'),
    days('06-06T18:00'),
    11 - Math.log2(1.25),
    '0.25 days apart, where sources differ by about 0.5 days',
  ],
  ['no end', { start: '2021-06-01' }, days('06-06'), 0, 'inside time without an end'],
  ['no end and no beginning', { start: '2021-06-01' }, { end: '2021-06-06' }, 0, 'the same time without an end'],
  [
    'before something without an end',
    { start: '2021-06-09' },
    days('06-06'),
    -Math.log2(37),
    '3 days apart, where sources differ by about 0.5 days',
  ],
  ['longer than all records', days('06-06'), { start: '2000-01-01', end: '2021-12-31' }, 0, 'inside time of 8036 days'],
  [
    'a clock of a night, two dates',
    { ...days('06-06', '06-07'), clock: { start: '22:00', end: '01:59' } },
    days('06-06'),
    9,
    'inside time of 2 days',
  ],
])('time: %s', (_, a, b, bits, words) => {
  expect(time(a, b)).toEqual({ feature: 'time', contribution: near(bits), compared: true, words })
})

test('time: beyond reach there is no pair, at its edge there is', () => {
  expect(time(days('06-01'), days('06-13'))).toMatchObject({
    contribution: Number.NEGATIVE_INFINITY,
    words: '11 days apart, and more than 10 days is no pair',
  })
  expect(time(days('06-01'), days('06-12'))).toMatchObject({ contribution: near(10 - Math.log2(1 + 22 ** 2)) })
  expect(time({ start: '2021-06-13' }, days('06-01'))).toMatchObject({ contribution: Number.NEGATIVE_INFINITY })
  expect(time({ end: '2021-06-13' }, days('06-01'))).toMatchObject({ contribution: 0 })
})

test('time: two zones are compared as instants, one zone as local time', () => {
  const baghdad = days('06-06T01:00', '06-06T01:00', 'Asia/Baghdad')
  const utc = days('06-05T22:00', '06-05T22:00', 'UTC')
  expect(time(baghdad, utc)).toMatchObject({ contribution: 11, words: 'same time, compared as instants of two zones' })
  expect(time(baghdad, days('06-05T22:00'))).toMatchObject({ contribution: near(11 - Math.log2(1 + 0.25 ** 2)) })
  expect(time(days('06-06', '06-06', 'Asia/Baghdad'), days('06-06'))).toMatchObject({ contribution: 10, words: 'same day' })
  // A day of 25 hours: one zone has one calendar, and a day of it is a day.
  const longDay = days('10-31', '10-31', 'Europe/Berlin')
  expect(time(longDay, longDay)).toMatchObject({ contribution: 10, words: 'same day' })
  // Kiritimati begins a day 25 hours before Pago Pago does.
  expect(time(days('06-06', '06-06', 'Pacific/Kiritimati'), days('06-06', '06-06', 'Pacific/Pago_Pago'))).toMatchObject({
    words: '1 day apart, where sources differ by about 0.5 days, compared as instants of two zones',
  })
})

test('time: a time of day alone, and words alone, tell no day', () => {
  const silent = { contribution: 0, compared: false, words: 'not told by one' }
  expect(time({ clock: { start: '00:15', end: '00:15' } }, days('06-06'))).toMatchObject(silent)
  expect(time({ text: 'in the night' }, days('06-06'))).toMatchObject(silent)
})

const place = (a: Place, b: Place, left?: Dataset) => part('place', { where: a }, { where: b }, left)
/** So many kilometres to the north. */
const north = (km: number) => ({ lat: 33 + km / 111.195, lon: 44 })
const here = { point: north(0) }

test.each<[string, Place, Place, number, string]>([
  ['one point', here, here, 20, '0 m apart'],
  ['one point, not exact', { ...here, level: 'settlement' }, here, 18, '0 m apart; a point that may be 2 km off'],
  ['a kilometre', here, { point: north(1) }, 19, '1 km apart'],
  [
    'in the circle of a town',
    { ...here, level: 'settlement' },
    { point: north(2) },
    18,
    '2 km apart; a point that may be 2 km off',
  ],
  [
    'two towns',
    { ...here, level: 'settlement' },
    { point: north(4), level: 'settlement' },
    18 - Math.log2(5),
    '4 km apart; a point that may be 2 km off',
  ],
  [
    'two districts, half a district apart',
    { ...here, level: 'admin2' },
    { point: north(8), level: 'admin2' },
    12 - Math.log2(1.25),
    '8 km apart; a point that may be 16 km off',
  ],
  ['its own radius', { ...here, radius: 4_000 }, { point: north(4) }, 16, '4 km apart; a point that may be 4 km off'],
  ['the same names of places', { ...here, name: 'Al-Asad' }, { ...here, name: 'AL ASAD' }, 21, '0 m apart; same place "AL ASAD"'],
  [
    'other names of places',
    { ...here, name: 'Al-Asad' },
    { ...here, name: 'Kirkuk' },
    19,
    '0 m apart; place "Al-Asad" and "Kirkuk" are 0 % alike',
  ],
  [
    'names in two scripts',
    { ...here, name: 'Kirkuk' },
    { ...here, name: 'كركوك' },
    20,
    '0 m apart; place "Kirkuk" and "كركوك" in different scripts',
  ],
  ['one country adds nothing to points', { ...here, country: 'IRQ' }, { ...here, country: 'IRQ' }, 20, '0 m apart'],
  ['two countries', { ...here, country: 'IRQ' }, { ...here, country: 'SYR' }, 15, '0 m apart; different countries, IRQ and SYR'],
  ['provinces of exact points', { ...here, admin1: 'Anbar' }, { ...here, admin1: 'Anbar' }, 20, '0 m apart'],
  [
    'provinces of the point of one',
    { ...here, admin1: 'Anbar', level: 'admin1' },
    { point: north(60), admin1: 'Anbar' },
    11,
    '60 km apart; a point that may be 64 km off; same province "Anbar"',
  ],
  ['countries alone', { country: 'IRQ' }, { country: 'IRQ' }, 2, 'without a point of one; same country IRQ'],
  ['a point in a country', { country: 'IRQ' }, { ...here, country: 'IRQ' }, 2, 'without a point of one; same country IRQ'],
  [
    'the point of a country is the country',
    { country: 'IRQ', point: north(3_000), level: 'country' },
    { ...here, country: 'IRQ' },
    2,
    'without a point of one; same country IRQ',
  ],
  [
    'names',
    { country: 'IRQ', admin1: 'Anbar', admin2: 'Hit' },
    { country: 'IRQ', admin1: 'al-Anbar', admin2: 'Hit', name: 'x' },
    2 + 4 + 3,
    'without a point of one; same country IRQ; province "Anbar" and "al-Anbar" are 86 % alike; same district "Hit"',
  ],
  [
    'a province of one, a country of the other',
    { admin1: 'Anbar' },
    { ...here, admin1: 'Basra' },
    -4,
    'without a point of one; province "Anbar" and "Basra" are 0 % alike',
  ],
])('place: %s', (_, a, b, bits, words) => {
  expect(place(a, b)).toEqual({ feature: 'place', contribution: near(bits), compared: true, words })
})

test('place: what excludes a pair', () => {
  const no = Number.NEGATIVE_INFINITY
  expect(place(here, { point: north(20.1) })).toMatchObject({
    contribution: no,
    words: '20 km apart, and more than 20 km is no pair',
  })
  expect(place(here, { point: north(19.9) }).contribution).toBeGreaterThan(no)
  expect(place({ ...here, radius: 300 }, { point: north(20.1) }).contribution).toBeGreaterThan(no)
  expect(place({ country: 'IRQ' }, { country: 'SYR' })).toMatchObject({
    contribution: no,
    words: 'different countries, IRQ and SYR, and one has no point',
  })
  expect(place({ country: 'IRQ' }, { ...here, country: 'SYR' })).toMatchObject({ contribution: no })
  expect(place({ country: 'IRQ' }, here)).toMatchObject({ contribution: 0, compared: false, words: 'without a point of one' })
})

test('place: the date line and the poles are no edges', () => {
  expect(place({ point: { lat: 0, lon: 180 } }, { point: { lat: 0, lon: -180 } })).toMatchObject({ contribution: 20 })
  expect(place({ point: { lat: 90, lon: 0 } }, { point: { lat: 90, lon: 120 } })).toMatchObject({ contribution: 20 })
  expect(place({ point: { lat: 0, lon: 179.995 } }, { point: { lat: 0, lon: -179.996 } })).toMatchObject({
    contribution: near(19),
    words: '1 km apart',
  })
  expect(place({ point: { lat: 0, lon: 0 } }, { point: { lat: 0, lon: 180 } })).toMatchObject({
    words: '20015 km apart, and more than 20 km is no pair',
  })
})

const sites: Dataset = {
  sitrep: 1,
  sites: [
    { id: 's:port', name: 'The Port', country: 'IRQ', admin1: 'Basra', point: north(0) },
    { id: 's:quay', parent: 's:port' },
    { id: 's:ship', mobile: true, point: north(0), country: 'IRQ' },
    { id: 's:bases', collective: true, point: north(0) },
    { id: 's:round', parent: 's:round' },
  ],
}

test('place: a site lends its point and its names', () => {
  expect(place({ site: 's:port' }, here, sites)).toMatchObject({ contribution: 20 })
  expect(place({ site: 's:port' }, { country: 'IRQ', admin1: 'Basra', name: 'the port' }, sites)).toMatchObject({
    contribution: 2 + 3 + 1,
  })
  expect(place({ site: 's:port', point: north(4) }, { ...here, radius: 4_000 }, sites)).toMatchObject({ contribution: 16 })
  expect(place({ site: 's:port', relation: 'near' }, here, sites)).toMatchObject({ contribution: 18 })
  expect(place({ site: 's:quay' }, here, sites)).toMatchObject({ contribution: 18 })
  expect(place({ site: 's:ship' }, here, sites)).toMatchObject({ compared: false })
  expect(place({ site: 's:bases' }, here, sites)).toMatchObject({ compared: false, words: 'not told by one' })
  expect(place({ site: 's:round' }, here, sites)).toMatchObject({ compared: false })
})

test('place: the same site counts, with or without a record of it', () => {
  expect(place({ site: 's:nowhere' }, { site: 's:nowhere' })).toMatchObject({
    contribution: 15,
    words: 'same site; without a point of one',
  })
  expect(place({ site: 's:port' }, { site: 's:port' }, sites)).toMatchObject({ contribution: 21 })
  expect(place({ site: 's:port', point: north(8) }, { site: 's:port' }, sites)).toMatchObject({ contribution: 15 })
  expect(place({ site: 's:bases' }, { site: 's:bases' }, sites)).toMatchObject({ compared: false })
  expect(place({ site: 's:one' }, { site: 's:two' })).toMatchObject({ compared: false })
})

test.each<[Incident['kind'], Incident['kind'], number, boolean, string]>([
  ['attack', 'attack', 1, true, 'both attack'],
  ['attack', 'clash', 0.5, true, 'attack and clash, which sources confuse'],
  ['protest', 'clash', -4, true, 'clash and protest'],
  ['other', 'other', 0, false, 'told by none'],
  ['other', 'attack', 0, false, 'not told by one'],
])('kind: %s and %s', (a, b, contribution, compared, words) => {
  expect(part('kind', { ...(a && { kind: a }) }, { ...(b && { kind: b }) })).toEqual({
    feature: 'kind',
    contribution,
    compared,
    words,
  })
})

type Uses = NonNullable<Incident['weapons']>
const uses = (...categories: string[]): Uses => categories.map((category) => ({ category })) as Uses

test.each<[Uses, Uses, number, boolean, string]>([
  [uses('missile/ballistic'), uses('missile/ballistic'), 3, true, 'both missile/ballistic'],
  [uses('missile'), uses('missile/ballistic'), 2, true, 'missile and missile/ballistic, one word coarser than the other'],
  [uses('missile/cruise'), uses('missile/ballistic'), -1, true, 'missile/ballistic and missile/cruise, of one root'],
  [uses('missile/anti'), uses('missile/anti-tank'), -1, true, 'missile/anti and missile/anti-tank, of one root'],
  [uses('rocket/guided'), uses('artillery/mortar'), -0.5, true, 'artillery/mortar and rocket/guided, which sources confuse'],
  [uses('rocket'), uses('firearm'), -3, true, 'firearm and rocket'],
  [uses('rocket', 'firearm', 'unknown'), uses('melee', 'firearm'), 3, true, 'both firearm'],
  [uses('unknown', 'other/odd'), uses('rocket'), 0, false, 'not told by one'],
  [[], uses('rocket'), 0, false, 'not told by one'],
  [uses('none'), uses('rocket'), -3, true, 'none and rocket'],
  [[{ weapon: 'w:one' }], uses('rocket'), 3, true, 'both rocket'],
  [[{ weapon: 'w:two' }], uses('rocket'), 0, false, 'not told by one'],
])('weapons: %j and %j', (a, b, contribution, compared, words) => {
  const left: Dataset = { sitrep: 1, weapons: [{ id: 'w:one', category: 'rocket' }] }
  expect(part('weapons', { weapons: a }, { weapons: b }, left)).toEqual({ feature: 'weapons', contribution, compared, words })
})

const actors: Dataset = {
  sitrep: 1,
  actors: [
    { id: 'a:rsf', name: 'Rapid Support Forces' },
    { id: 'b:rsf', name: 'RSF' },
    { id: 'b:rsf2', name: 'Quwat', aliases: ['Forces, Rapid Support'] },
    { id: 'a:army', name: 'Army of Ruritania (2019-)' },
    { id: 'b:army', name: 'Ruritania' },
    { id: 'a:hayl', name: 'Hayl Brigade' },
    { id: 'b:hayl', name: 'al-Hayyl Brigades' },
    { id: 'a:they', name: 'Unknown gunmen' },
    { id: 'a:them', name: 'They', kind: 'unknown' },
    { id: 'b:arabic', name: 'قوات الدعم السريع' },
  ],
}

const by = (...ids: string[]): Partial<Incident> => ({ participants: ids.map((actor) => ({ actor })) })

test.each<[string, Partial<Incident>, Partial<Incident>, number, boolean, string]>([
  ['initials', by('a:rsf'), by('b:rsf'), 2.5, true, '"RSF" and "Rapid Support Forces" are 90 % alike'],
  ['an alias, in another order', by('a:rsf'), by('b:rsf2'), 2.5, true, '"Quwat" and "Rapid Support Forces" are 100 % alike'],
  [
    'words that tell nothing',
    by('a:army'),
    by('b:army'),
    2.5,
    true,
    '"Army of Ruritania (2019-)" and "Ruritania" are 100 % alike',
  ],
  ['nothing alike', by('a:army'), by('b:rsf'), -2, true, '"Army of Ruritania (2019-)" and "RSF" are 14 % alike'],
  [
    'one of two',
    by('a:army', 'a:rsf'),
    by('b:army'),
    -2 + ((2.0664 / 3 - 0.2) / 0.6) * 4.5,
    true,
    '"Army of Ruritania (2019-)", "Rapid Support Forces" and "Ruritania" are 69 % alike',
  ],
  [
    'the same two',
    by('a:army', 'a:rsf'),
    by('a:rsf', 'a:army'),
    2.5,
    true,
    'both "Army of Ruritania (2019-)", "Rapid Support Forces"',
  ],
  [
    'an actor as a target',
    by('a:army'),
    { targets: [{ actor: 'b:army' }] },
    2.5,
    true,
    '"Army of Ruritania (2019-)" and "Ruritania" are 100 % alike',
  ],
  ['who is not known', by('a:they', 'a:them'), by('b:army'), 0, false, 'not told by one'],
  ['one id without a record', by('c:1'), by('c:1'), 2.5, true, 'both "c:1"'],
  [
    'two ids without a record',
    by('c:1'),
    by('c:2'),
    0,
    false,
    'names that cannot be compared: in different scripts, or an id without a name',
  ],
  [
    'two scripts',
    by('a:rsf'),
    by('b:arabic'),
    0,
    false,
    'names that cannot be compared: in different scripts, or an id without a name',
  ],
  ['nobody', by(), by('a:rsf'), 0, false, 'not told by one'],
])('actors: %s', (_, a, b, bits, compared, words) => {
  expect(part('actors', a, b, actors)).toEqual({ feature: 'actors', contribution: near(bits), compared, words })
})

const killed = (total: Quantity): Partial<Incident> => ({ harm: { killed: { total } } })

test.each<[string, Quantity, Quantity, number, string]>([
  ['none', exactly(0), exactly(0), 0.5, 'both 0'],
  ['one', exactly(1), exactly(1), 1.5, 'both 1'],
  ['many', exactly(15), exactly(15), 4.5, 'both 15'],
  ['more than counts', exactly(1e6), exactly(1e6), 6, 'both 1000000'],
  ['one doubling', exactly(3), exactly(7), 2.5 - Math.log2(5), '3 and 7'],
  ['ranges that overlap', { min: 2, best: 3, max: 9 }, exactly(7), 2.5 - 1, '3 (2 to 9) and 7, whose ranges overlap'],
  ['far apart', exactly(0), exactly(500), -3, '0 and 500'],
  ['at least', atLeast(3), exactly(7), 1.75, '7 and at least 3, whose ranges overlap'],
  ['at least more', atLeast(15), exactly(7), (3.5 - Math.log2(5)) / 2, '7 and at least 15'],
  ['two ranges', between(1, 3), between(3, 9), 1.25, '1 to 3 and 3 to 9, whose ranges overlap'],
  ['about', about(15), exactly(15), 4.5, '15 and about 15, whose ranges overlap'],
])('killed: %s', (_, a, b, bits, words) => {
  expect(part('killed', killed(a), killed(b))).toEqual({ feature: 'killed', contribution: near(bits), compared: true, words })
})

test('killed: "at least 0", and parts without a total, say nothing', () => {
  expect(part('killed', killed({ min: 0 }), killed(exactly(3)))).toMatchObject({ compared: false, words: 'not told by one' })
  const parts = { harm: { killed: { parts: [{ dimension: 'role', value: 'civilian', count: exactly(3) }] } } } as const
  expect(part('killed', parts, killed(exactly(3)))).toMatchObject({ compared: false })
})

test('injured: counted apart, by weights of its own', () => {
  const injured = (n: number): Partial<Incident> => ({ harm: { injured: { total: exactly(n) } } })
  expect(part('injured', injured(1), injured(1))).toMatchObject({ contribution: 2 })
  expect(part('injured', injured(7), injured(7))).toMatchObject({ contribution: 3 })
  expect(part('injured', injured(0), injured(7))).toMatchObject({ contribution: -1 })
  expect(part('killed', injured(1), injured(1))).toMatchObject({ compared: false })
})
