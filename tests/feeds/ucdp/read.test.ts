import { expect, test } from 'vitest'
import { ucdp } from '../../../src/feeds/ucdp/index.js'
import { incidentOf, nativeOf, readAs, readWith } from './reading.js'
import { event } from './rows.js'

test('an event, whole', () => {
  expect(readAs('ged-csv-49', event).issues).toEqual([])
  expect(incidentOf(readAs('ged-csv-49', event))).toEqual({
    id: 'ucdp:9900501',
    kind: 'clash',
    when: { start: '2021-06-04', end: '2021-06-05' },
    where: {
      name: 'Namunah village',
      country: 'IRQ',
      admin1: 'Mithal province',
      admin2: 'North Mithal district',
      point: { lat: 33.44, lon: 44.06 },
      radius: 25_000,
      text: 'orchards,\nnorth of Namunah',
    },
    participants: [
      { actor: 'ucdp:actor/990101', role: 'side' },
      { actor: 'ucdp:actor/990201', role: 'side' },
    ],
    harm: {
      killed: {
        total: { min: 4, best: 6, max: 9 },
        parts: [
          { dimension: 'actor', value: 'ucdp:actor/990101', count: { min: 0, best: 1 } },
          { dimension: 'actor', value: 'ucdp:actor/990201', count: { min: 0, best: 2 } },
          { dimension: 'role', value: 'civilian', count: { min: 0, best: 3 } },
          { dimension: 'role', value: 'unknown', count: { min: 0, best: 0 } },
        ],
      },
    },
    reports: [expect.stringMatching(/^ucdp:report\/[0-9a-f]{16}$/), expect.stringMatching(/^ucdp:report\/[0-9a-f]{16}$/)],
    origin: { feed: 'ucdp', generation: 'ged-csv-49', id: '9900501', unit: 'incident' },
    native: [
      { scheme: 'ucdp:type_of_violence', code: '1' },
      { scheme: 'ucdp:active_year', code: '1' },
      { scheme: 'ucdp:relid', code: 'INV-2021-1-990201-501' },
      { scheme: 'ucdp:conflict_new_id', code: '9101202', label: 'Iraq: Invented conflict' },
      { scheme: 'ucdp:conflict_dset_id', code: '9101201' },
      { scheme: 'ucdp:dyad_new_id', code: '9201202', label: 'Government of Iraq - Paper Lantern Front' },
      { scheme: 'ucdp:dyad_dset_id', code: '9201201' },
      { scheme: 'ucdp:priogrid_gid', code: '177569' },
      { scheme: 'ucdp:region', code: 'Middle East' },
      { scheme: 'ucdp:code_status', code: 'Clear' },
      { scheme: 'ucdp:date_prec', code: '2' },
      { scheme: 'ucdp:where_prec', code: '2' },
      { scheme: 'ucdp:country_id', code: '645', label: 'Iraq' },
      { scheme: 'ucdp:side_a_dset_id', code: '990111' },
      { scheme: 'ucdp:side_b_dset_id', code: '990211' },
      { scheme: 'ucdp:number_of_sources', code: '2' },
      { scheme: 'ucdp:source_original', label: 'army statement' },
      { scheme: 'ucdp:event_clarity', code: '1' },
    ],
  })
})

test('no cell of the event is lost: each is a value, a native code, or follows from others', () => {
  const seen = JSON.stringify(readAs('ged-csv-49', event).fragment)
  const follows = ['year', 'source_article', 'source_office', 'source_date', 'source_headline', 'geom_wkt', 'active_year']
  for (const [column, value] of Object.entries(event))
    if (value !== null && !follows.includes(column)) expect(seen, column).toContain(JSON.stringify(value).slice(1, -1))
})

test('the release stands in the origin where the caller tells it', () => {
  const reading = ucdp.read(event, { generation: 'ged-csv-49', release: '25.1' })
  expect(reading).toMatchObject({ right: { incidents: [{ origin: { release: '25.1' } }] } })
})

test.each([
  [1, 'clash', []],
  [2, 'clash', []],
  [3, 'attack', []],
  [4, undefined, ['warning unknown-class type_of_violence']],
])('type_of_violence %i', (type, kind, codes) => {
  const reading = readWith({ type_of_violence: type })
  expect(incidentOf(reading).kind).toBe(kind)
  expect(reading.codes).toEqual(codes)
  expect(nativeOf(reading, 'type_of_violence')).toEqual([String(type)])
})

test.each([
  [1, 'incident', []],
  [2, 'summary', []],
  [3, undefined, ['warning unknown-class event_clarity']],
])('event_clarity %i', (clarity, unit, codes) => {
  const reading = readWith({ event_clarity: clarity })
  expect(incidentOf(reading).origin?.unit).toBe(unit)
  expect(reading.codes).toEqual(codes)
})

test('an event that UCDP has not cleared is told', () => {
  const reading = readWith({ code_status: 'Check, invented' })
  expect(reading.codes).toEqual(['info code-status code_status'])
  expect(nativeOf(reading, 'code_status')).toEqual(['Check, invented'])
})

test('white space at the edges is left out, and told once a row', () => {
  const reading = readWith({ adm_1: ' Mithal province', source_original: 'army statement\n' })
  expect(reading.codes).toEqual(['info edge-space adm_1'])
  expect(reading.issues[0]?.message).toContain('adm_1, source_original')
  expect(incidentOf(reading)).toEqual(incidentOf(readWith({})))
})

test('what HDX adds is checked and not kept', () => {
  const reading = readWith({ iso3: 'IRQ', start_year: 2021, end_year: '2021' })
  expect(reading.issues).toEqual([])
  expect(incidentOf(reading)).toEqual(incidentOf(readWith({})))
})

test('what HDX contradicts is kept', () => {
  const reading = readWith({ iso3: 'IRN', start_year: 2020, end_year: 2021 })
  expect(reading.codes).toEqual(['warning hdx-disagrees iso3', 'warning hdx-disagrees start_year'])
  expect([nativeOf(reading, 'iso3'), nativeOf(reading, 'start_year'), nativeOf(reading, 'end_year')]).toEqual([
    ['IRN'],
    ['2020'],
    [],
  ])
})

test('columns of a re-user are kept as they came, whatever their names', () => {
  const row = JSON.parse(
    JSON.stringify({ ...event, mine: { a: [1] }, constructor: 'c' }).replace('"mine"', '"__proto__":{"b":2},"mine"'),
  )
  const reading = ucdp.read(row, { generation: 'api-json' })
  const extra = reading._tag === 'Right' ? reading.right.incidents?.[0]?.extra : undefined
  expect(Object.entries(extra ?? {})).toEqual([
    ['__proto__', { b: 2 }],
    ['mine', { a: [1] }],
    ['constructor', 'c'],
  ])
  expect(Object.getPrototypeOf(extra)).toBe(Object.prototype)
})

test('row numbers of R and pandas are dropped, other things in their columns are not', () => {
  expect(incidentOf(readWith({ '': '17', 'Unnamed: 0': '17.0' })).extra).toBeUndefined()
  expect(incidentOf(readWith({ '': 'note', X: '17' })).extra).toEqual({ '': 'note' })
})
