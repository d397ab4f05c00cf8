import { expect, test } from 'vitest'
import { incidentOf, nativeOf, readWith } from './reading.js'
import type { Event } from './rows.js'

const placeOf = (changes: Event) => incidentOf(readWith(changes)).where

test.each([
  [1, 'exact', undefined],
  [2, undefined, 25_000],
  [3, 'admin2', undefined],
  [4, 'admin1', undefined],
  [5, 'fuzzy', undefined],
  [6, 'country', undefined],
  [7, 'water', undefined],
])('where_prec %i', (where_prec, level, radius) => {
  const place = placeOf({ where_prec })
  expect([place?.level, place?.radius]).toEqual([level, radius])
  expect(place?.point).toEqual({ lat: 33.44, lon: 44.06 })
})

test('a class that is not in the codebook gives no level', () => {
  const reading = readWith({ where_prec: 8 })
  expect(incidentOf(reading).where?.level).toBeUndefined()
  expect(reading.codes).toEqual(['warning unknown-class where_prec'])
})

test('names that were not told are absent', () => {
  const place = placeOf({ adm_1: '', adm_2: 'NA', where_coordinates: null, where_description: ' ' })
  expect(Object.keys(place ?? {}).sort()).toEqual(['country', 'point', 'radius'])
})

test.each([
  'POINT (44.06 33.44)',
  'POINT (44.060000 33.440000)',
  'POINT(44.06 33.44)',
  'point ( 44.0600001  33.4399999 )',
  'POINT (4.406e1 33.44)',
])('%s agrees', (geom_wkt) => {
  const reading = readWith({ geom_wkt })
  expect(reading.codes).toEqual([])
  expect(nativeOf(reading, 'geom_wkt')).toEqual([])
})

test.each(['POINT (44.06 -33.44)', 'POINT (33.44 44.06)', 'POINT (44.06 33.4401)'])(
  '%s is told, latitude and longitude stay',
  (geom_wkt) => {
    const reading = readWith({ geom_wkt })
    expect(reading.codes).toEqual(['warning wkt-disagrees geom_wkt'])
    expect(incidentOf(reading).where?.point).toEqual({ lat: 33.44, lon: 44.06 })
    expect(['latitude', 'longitude', 'geom_wkt'].map((column) => nativeOf(reading, column))).toEqual([
      ['33.44'],
      ['44.06'],
      [geom_wkt],
    ])
  },
)

test('a WKT that is no point is told and kept', () => {
  const reading = readWith({ geom_wkt: 'LINESTRING (1 2, 3 4)' })
  expect(reading.codes).toEqual(['warning wkt-unreadable geom_wkt'])
  expect(nativeOf(reading, 'geom_wkt')).toEqual(['LINESTRING (1 2, 3 4)'])
})

test('no point is made up', () => {
  const neither = readWith({ latitude: null, longitude: 'NA', geom_wkt: '' })
  expect(neither.codes).toEqual([])
  expect(incidentOf(neither).where).not.toHaveProperty('point')
  expect(incidentOf(neither).where).not.toHaveProperty('radius')
  const half = readWith({ latitude: null })
  expect(half.codes).toEqual(['warning wkt-disagrees geom_wkt'])
  expect(incidentOf(half).where).not.toHaveProperty('point')
  expect([nativeOf(half, 'longitude'), nativeOf(half, 'geom_wkt')]).toEqual([['44.06'], ['POINT (44.06 33.44)']])
})

test('a point off the globe is left out and kept in native', () => {
  const reading = readWith({ latitude: 144.06, longitude: 33.44, geom_wkt: 'POINT (33.44 144.06)' })
  expect(reading.codes).toEqual(['warning point-range latitude'])
  expect(incidentOf(reading).where).not.toHaveProperty('point')
  expect([nativeOf(reading, 'latitude'), nativeOf(reading, 'longitude')]).toEqual([['144.06'], ['33.44']])
  expect(readWith({ longitude: -181, geom_wkt: null }).codes).toEqual(['warning point-range longitude'])
})

test.each<[string, Event, string | undefined, readonly string[]]>([
  ['names are never read', { country_id: 484, country: 'Iraq' }, 'COG', []],
  [
    'a state without a code then',
    { country_id: 345, date_start: '1999-03-20', date_end: '1999-03-20', year: 1999, date_prec: 1 },
    undefined,
    ['info no-iso-country country_id'],
  ],
  [
    'a change of code during the event',
    { country_id: 365, date_start: '1991-12-18', date_end: '1991-12-22', year: 1991 },
    undefined,
    ['info no-iso-country country_id'],
  ],
  ['after the change', { country_id: 365, date_start: '1991-12-22', date_end: '1991-12-23', year: 1991 }, 'RUS', []],
  [
    'no dates, but a year after the change',
    { country_id: 365, date_start: null, date_end: null, year: 1995 },
    'RUS',
    ['warning date-missing date_start'],
  ],
  ['a number that is none', { country_id: 9999 }, undefined, ['warning country-number-unknown country_id']],
  [
    'before the state',
    { country_id: 344, date_start: '1991-12-22', date_end: '1991-12-23', year: 1991 },
    'HRV',
    ['info country-outside-dates country_id'],
  ],
  ['Gaza', { country_id: 666, adm_1: 'Gaza Strip' }, 'PSE', ['info country-territory country_id']],
  [
    'the West Bank, by the name of the place',
    { country_id: 666, adm_1: null, where_coordinates: 'West Bank' },
    'PSE',
    ['info country-territory country_id'],
  ],
  ['a district of Israel', { country_id: 666, adm_1: 'Southern district' }, 'ISR', []],
  ['Israel or Gaza', { country_id: 666, adm_1: null }, undefined, ['info country-unclear country_id']],
  ['Western Sahara', { country_id: 600, adm_1: 'Western Sahara' }, 'ESH', ['info country-territory country_id']],
  ['Morocco', { country_id: 600, adm_1: null }, 'MAR', []],
  [
    'East Timor under Indonesia',
    { country_id: 850, adm_1: 'East Timor province', date_start: '1999-09-04', date_end: '1999-09-05', year: 1999 },
    'TLS',
    ['info country-territory country_id'],
  ],
  ['what is South Sudan today', { country_id: 625, date_start: '2005-01-04', date_end: '2005-01-05', year: 2005 }, 'SDN', []],
])('country: %s', (_, changes, country, codes) => {
  const reading = readWith(changes)
  expect(incidentOf(reading).where?.country).toBe(country)
  expect(reading.codes).toEqual(codes)
  expect(nativeOf(reading, 'country_id')).toEqual([`${changes.country_id}=Iraq`])
})

test('a state of HDX’s own is no contradiction in a territory, and its guess is kept where there is no country', () => {
  expect(readWith({ country_id: 666, adm_1: 'Gaza Strip', iso3: 'ISR' }).codes).toEqual(['info country-territory country_id'])
  const yugoslavia = readWith({ country_id: 345, iso3: 'SRB', date_start: '1999-03-20', date_end: '1999-03-21', year: 1999 })
  expect(yugoslavia.codes).toEqual(['info no-iso-country country_id'])
  expect(nativeOf(yugoslavia, 'iso3')).toEqual(['SRB'])
})
