/** What is compared of an incident. All records are invented. */
import { expect, test } from 'vitest'
import { indexDataset } from '../../../src/dataset/index-dataset.js'
import { defaultMatchWeights, withWeights } from '../../../src/match/compare/default-weights.js'
import { explainMatch } from '../../../src/match/compare/explain-match.js'
import { mostBits, scorePair } from '../../../src/match/compare/score-pair.js'
import { emptyNames, prepare } from '../../../src/match/prepare/prepare.js'
import type { Prepared } from '../../../src/match/prepare/prepared.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import type { Incident } from '../../../src/schema/incident.js'

const weights = defaultMatchWeights
const one = (
  incident: Partial<Incident>,
  dataset?: Omit<Dataset, 'incidents' | 'sitrep'>,
  names = emptyNames(weights),
): Prepared => {
  const incidents = [{ id: 'a:1', ...incident }]
  const [record] = prepare(dataset ? { sitrep: 1, incidents, ...dataset } : incidents, weights, names).records
  if (record === undefined) throw new Error('no record')
  return record
}

const day = (text: string): number => Date.parse(`${text}T00:00Z`)

test('one record of each id, in order, from a list, a dataset or an index', () => {
  const incidents: readonly Incident[] = [{ id: 'a:2' }, { id: 'a:1', kind: 'attack' }, { id: 'a:2', kind: 'clash' }]
  const dataset: Dataset = { sitrep: 1, incidents }
  for (const source of [incidents, dataset, indexDataset(dataset)]) {
    const { records } = prepare(source, weights)
    expect(records.map(({ id, kind, incident }) => [id, kind, incident])).toEqual([
      ['a:2', -1, incidents[0]],
      ['a:1', 0, incidents[1]],
    ])
  }
  expect(prepare({ sitrep: 1 }, weights).records).toEqual([])
  expect(prepare([], weights).records).toEqual([])
})

test('the feed is that of the origin, else the first part of the id', () => {
  expect(one({}).feed).toBe('a')
  expect(one({ id: 'a:b:c' }).feed).toBe('a')
  expect(one({ origin: { feed: 'b' } }).feed).toBe('b')
})

test('time: half-open bounds in milliseconds, local and as instants', () => {
  expect(one({}).time).toBeUndefined()
  expect(one({ when: { text: 'at night' } }).time).toBeUndefined()
  expect(one({ when: { clock: { start: '00:15', end: '00:15' } } }).time).toBeUndefined()
  const [lo, hi] = [day('2021-06-06'), day('2021-06-08')]
  expect(one({ when: { start: '2021-06-06', end: '2021-06-07' } }).time).toEqual({
    lo,
    hi,
    zone: undefined,
    instantLo: lo,
    instantHi: hi,
  })
  expect(one({ when: { start: '2021-06-06', end: '2021-06-07', zone: 'Asia/Baghdad' } }).time).toEqual({
    ...{ lo, hi, zone: 'Asia/Baghdad' },
    instantLo: lo - 3 * 3_600_000,
    instantHi: hi - 3 * 3_600_000,
  })
  expect(one({ when: { start: '2021-06-06', zone: 'Asia/Baghdad' } }).time).toMatchObject({
    hi: Number.POSITIVE_INFINITY,
    instantHi: Number.POSITIVE_INFINITY,
  })
  expect(one({ when: { end: '2021-06-07', zone: 'Asia/Baghdad' } }).time).toMatchObject({
    lo: Number.NEGATIVE_INFINITY,
    instantLo: Number.NEGATIVE_INFINITY,
  })
})

test('time: a clock narrows its days, and bounds nothing where it contradicts them', () => {
  const clock = { start: '10:00', end: '11:59' }
  expect(one({ when: { start: '2021-06-06', end: '2021-06-06', clock } }).time).toMatchObject({
    lo: day('2021-06-06') + 36e6,
    hi: day('2021-06-06') + 432e5,
  })
  expect(one({ when: { start: '2021-06-06T13:00', end: '2021-06-06T14:00', clock } }).time).toMatchObject({
    lo: day('2021-06-06') + 13 * 36e5,
    hi: day('2021-06-06') + 14 * 36e5 + 6e4,
  })
})

test('time: an hour that comes twice is as long as both', () => {
  const { time } = one({ when: { start: '2021-10-31T02:30', end: '2021-10-31T02:30', zone: 'Europe/Berlin' } })
  expect((time?.instantHi ?? 0) - (time?.instantLo ?? 0)).toBe(3_660_000)
  const { time: before } = one({ when: { start: '2021-10-31T01:00', end: '2021-10-31T01:59', zone: 'Europe/Berlin' } })
  expect((before?.instantHi ?? 0) - (before?.instantLo ?? 0)).toBe(3_600_000)
})

test('place: what tells nothing is undefined', () => {
  expect(one({}).place).toBeUndefined()
  expect(one({ where: { text: 'somewhere' } }).place).toBeUndefined()
  expect(one({ where: { redacted: true, name: '?!' } }).place).toBeUndefined()
})

test('place: how far a point may be off', () => {
  const point = { lat: 33, lon: 44 }
  const slackOf = (where: Incident['where']): number | undefined => one({ ...(where && { where }) }).place?.slack
  expect(slackOf({ point })).toBe(0)
  expect(slackOf({ point, level: 'settlement' })).toBe(weights.place.slack.settlement)
  expect(slackOf({ point, level: 'admin1' })).toBe(weights.place.slack.admin1)
  expect(slackOf({ point, level: 'admin1', radius: 7 })).toBe(7)
  expect(one({ where: { point, level: 'country' } }).place).toMatchObject({ lat: 33, slack: weights.place.slack.country })
  expect(one({ where: { point, level: 'country', country: 'IRQ' } }).place).toMatchObject({
    lat: Number.NaN,
    x: Number.NaN,
    country: 'IRQ',
  })
  expect(one({ where: { point, level: 'country', country: 'IRQ', radius: 9 } }).place).toMatchObject({ lat: 33, slack: 9 })
})

test('place: what the place tells itself stands before what its site tells', () => {
  const sites: Dataset['sites'] = [
    { id: 's:1', country: 'SYR', admin1: 'Homs', name: 'Gate', point: { lat: 34, lon: 36 }, level: 'settlement' },
  ]
  const names = emptyNames(weights)
  const told = one({ where: { site: 's:1', country: 'LBN', admin1: 'Bekaa', name: 'Door' } }, { sites }, names).place
  expect(told).toMatchObject({ lat: 34, lon: 36, slack: weights.place.slack.settlement, country: 'LBN', site: 's:1' })
  expect([told?.admin1, told?.name].map((number) => names.places.labelOf(number ?? -1))).toEqual(['Bekaa', 'Door'])
  const lent = one({ where: { site: 's:1' } }, { sites }, names).place
  expect([lent?.admin1, lent?.name].map((number) => names.places.labelOf(number ?? -1))).toEqual(['Homs', 'Gate'])
  expect(lent).toMatchObject({ country: 'SYR', admin2: -1 })
})

test('kinds, weapons, actors and counts that say nothing are left out', () => {
  const silent = one({
    kind: 'other',
    weapons: [{ category: 'unknown' }, { category: 'other/odd' }, { weapon: 'w:nowhere' }],
    participants: [],
    harm: { killed: { total: { min: 0 } }, injured: {} },
  })
  expect(silent).toMatchObject({ kind: -1, weapons: undefined, actors: undefined, killed: undefined, injured: undefined })
  const full = one({
    kind: 'clash',
    weapons: [{ category: 'rocket' }, { category: 'none' }, { category: 'rocket' }],
    participants: [{ actor: 'x:1' }, { actor: 'x:1' }, { actor: 'x:2' }],
    targets: [{ actor: 'x:2' }, { category: 'civilian' }],
    harm: { killed: { total: { min: 0, max: 4 } }, injured: { total: { min: 0, best: 0, max: 0 } } },
  })
  expect(full).toMatchObject({ kind: 0, weapons: [0, 1], actors: [0, 1] })
  expect(full.killed).toEqual({ min: 0, best: Number.NaN, max: 4 })
  expect(full.injured).toEqual({ min: 0, best: 0, max: 0 })
})

test('two sets share one numbering, or cannot be compared', () => {
  const names = emptyNames(weights)
  const [a, b] = [one({ kind: 'attack' }, undefined, names), one({ kind: 'attack' }, undefined, names)]
  expect(scorePair(a, b, weights)).toBe(weights.kind.same)
  expect(() => scorePair(a, one({ kind: 'attack' }), weights)).toThrow(TypeError)
  expect(() => scorePair(a, b, withWeights({}))).toThrow(TypeError)
})

test('gaps: days and metres between the bounds of two records', () => {
  const at = (start: string, km: number, radius: number): Incident => ({
    id: 'a:1',
    when: { start, end: start },
    where: { point: { lat: km / 111.195, lon: 0 }, radius },
  })
  const excluded = (a: Incident, b: Incident, days: number, metres: number): readonly string[] | undefined =>
    explainMatch(a, b, { weights: withWeights({ time: { reach: days }, place: { reach: metres } }) }).excluded
  expect(excluded(at('2021-06-06', 0, 1), at('2021-06-07', 0, 1), 0, 0)).toBeUndefined()
  expect(excluded(at('2021-06-09', 0, 1), at('2021-06-06', 0, 1), 2, 0)).toBeUndefined()
  expect(excluded(at('2021-06-09', 0, 1), at('2021-06-06', 0, 1), 1.99, 0)).toEqual(['time'])
  expect(excluded(at('2021-06-06', 10, 2_000), at('2021-06-06', 0, 3_000), 0, 5_005)).toBeUndefined()
  expect(excluded(at('2021-06-06', 10, 2_000), at('2021-06-06', 0, 3_000), 0, 4_995)).toEqual(['place'])
  expect(excluded(at('2021-06-06', 4, 2_000), at('2021-06-06', 0, 3_000), 0, 0)).toBeUndefined()
  expect(excluded({ id: 'a:2' }, at('2021-06-06', 0, 1), 0, 0)).toBeUndefined()
  expect(mostBits(one({}), weights)).toEqual({ time: 0, place: 0, rest: 0 })
})

test('the bounds of what a record can contribute are close where they can be', () => {
  const most = mostBits(
    one({ when: { start: '2021-01-01', end: '2021-12-31' }, harm: { killed: { total: { min: 0, best: 0, max: 0 } } } }),
    weights,
  )
  expect(most.time).toBeCloseTo(Math.log2(weights.time.span / 365), 5)
  expect(most.place).toBe(0)
  // A day of 23 hours, which may be compared as instants.
  const short = mostBits(one({ when: { start: '2021-03-28', end: '2021-03-28', zone: 'Europe/Berlin' } }), weights)
  expect(short.time).toBeCloseTo(Math.log2((weights.time.span * 24) / 23), 5)
  expect(most.rest).toBe(weights.killed.none)
  expect(mostBits(one({ where: { country: 'IRQ' } }), weights).place).toBe(weights.place.country)
})
