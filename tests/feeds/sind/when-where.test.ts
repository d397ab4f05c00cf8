/** When and where an event of SiND was. */
import { describe, expect, test } from 'vitest'
import type { Row } from '../../../src/feeds/feed.js'
import { incidentOf, nativeOf, readWith } from './reading.js'

const AID = 'aid-workers-41'
const EDUCATION = 'education-33'
const HEALTH = 'health-care-43'
const CAMPS = 'protection-28'

describe('when', () => {
  test.each([
    ['2031-02-03', { start: '2031-02-03', end: '2031-02-03' }, []],
    ['2031-02-03T00:00:00.000Z', { start: '2031-02-03', end: '2031-02-03' }, []],
    ['45281', { start: '2023-12-21', end: '2023-12-21' }, ['info serial-date Date']],
    [45281, { start: '2023-12-21', end: '2023-12-21' }, ['info serial-date Date']],
    ['30-10-2031', { start: '2031-10-30', end: '2031-10-30' }, []],
    ['03-11-2031', { start: '2031-11-03', end: '2031-11-03' }, []],
    ['3/11/2031', { start: '2031-03-11', end: '2031-11-03' }, ['warning ambiguous-date Date']],
    ['11/3/2031', { start: '2031-03-11', end: '2031-11-03' }, ['warning ambiguous-date Date']],
    ['3 November 2031', { start: '2031-11-03', end: '2031-11-03' }, []],
    ['2031', { start: '2031-01-01', end: '2031-12-31' }, []],
    [2031, { start: '2031-01-01', end: '2031-12-31' }, []],
    ['2031-02-30', { text: '2031-02-30' }, ['warning cell-unread Date']],
    ['2031-02-03T22:00:00.000Z', { text: '2031-02-03T22:00:00.000Z' }, ['warning cell-unread Date']],
    [true, undefined, ['warning cell-unread Date']],
    ['', undefined, ['warning date-missing Date']],
    [null, undefined, ['warning date-missing Date']],
  ])('%j', (cell, when, codes) => {
    const reading = readWith(AID, { Date: cell })
    expect(incidentOf(reading).when).toEqual(when)
    expect(reading.codes).toEqual(codes)
    // What is not written as SiND writes a day stays as it came.
    const isPlain = typeof cell === 'string' && /^2031-02-03(?:T00:00:00.000Z)?$|^$/.test(cell)
    expect(nativeOf(reading, 'Date')).toEqual(isPlain || cell === null ? [] : [String(cell)])
  })

  test('the days of the coder', () => {
    const reading = readWith(HEALTH, { 'Date Event Entered': '2031-02-10T00:00:00.000Z', 'Date Event Modified': '' })
    expect(nativeOf(reading, 'Date Event Entered')).toEqual(['2031-02-10T00:00:00.000Z'])
    expect(nativeOf(reading, 'Date Event Modified')).toEqual([])
  })
})

describe('where', () => {
  const where = (changes: Row) => incidentOf(readWith(CAMPS, changes)).where

  test.each([
    ['(2) 25 km precision', undefined, 25_000],
    ['(2) 25 km Precision ', undefined, 25_000],
    ['(3) District, communicipality, commune ', 'admin2', undefined],
    ['(4) Province, State, Governorate ', 'admin1', undefined],
    ['(5) Linear Feature e.g. Along Road/River ', 'fuzzy', undefined],
    ['(6) Country', 'country', undefined],
  ])('%s', (precision, level, radius) => {
    const place = where({ 'Geo Precision': precision })
    expect([place?.level, place?.radius]).toEqual([level, radius])
  })

  test('a class that is not known, and one without a point', () => {
    const reading = readWith(CAMPS, { 'Geo Precision': '(7) Somewhere' })
    expect(reading.codes).toEqual(['warning unknown-class Geo Precision'])
    expect(nativeOf(reading, 'Geo Precision')).toEqual(['7=Somewhere'])
    expect(where({ 'Geo Precision': '(2) 25 km Precision', Latitude: '', Longitude: '' })?.radius).toBeUndefined()
  })

  test.each(['censored', 'censored by HDX', 'Censored '])('%s: withheld, and no fault', (word) => {
    const reading = readWith(CAMPS, { 'Geo Precision': word, Latitude: null, Longitude: '' })
    const place = incidentOf(reading).where
    expect(place?.redacted).toBe(true)
    expect(place?.point).toBeUndefined()
    expect(place?.level).toBeUndefined()
    expect(reading.codes).toEqual(['info place-redacted Geo Precision'])
    expect(nativeOf(reading, 'Geo Precision')).toEqual([word.trim()])
  })

  test('a coordinate that says so itself', () => {
    const reading = readWith(CAMPS, { Latitude: 'censored', Longitude: 'censored' })
    expect(incidentOf(reading).where?.redacted).toBe(true)
    expect(reading.codes).toEqual(['info place-redacted Latitude'])
  })

  test.each([
    [{ Latitude: '91' }, 'warning point-range Latitude', ['91']],
    [{ Longitude: '-180.5' }, 'warning point-range Longitude', ['33.4000000000']],
    [{ Longitude: '' }, 'warning point-incomplete Longitude', ['33.4000000000']],
    [{ Latitude: 'north' }, 'warning cell-unread Latitude', ['north']],
  ])('%j gives no point', (changes, code, native) => {
    const reading = readWith(CAMPS, changes)
    expect(incidentOf(reading).where?.point).toBeUndefined()
    expect(reading.codes).toContain(code)
    expect(nativeOf(reading, 'Latitude')).toEqual(native)
  })

  test('OPT is PSE; a code that is none is no country', () => {
    const reading = readWith(CAMPS, { Country: 'OPT', 'Country ISO': 'PSE' })
    expect(incidentOf(reading).where?.country).toBe('PSE')
    expect(nativeOf(reading, 'Country')).toEqual(['OPT'])
    const lower = readWith(CAMPS, { 'Country ISO': 'pse' })
    expect([incidentOf(lower).where?.country, nativeOf(lower, 'Country ISO')]).toEqual(['PSE', ['pse']])
    const unknown = readWith(CAMPS, { 'Country ISO': 'OPT' })
    expect(incidentOf(unknown).where?.country).toBeUndefined()
    expect(unknown.codes).toEqual(['warning country-unknown Country ISO'])
  })

  test('no information on the province', () => {
    const reading = readWith(CAMPS, { 'Admin 1': 'No Information' })
    expect(incidentOf(reading).where?.admin1).toBeUndefined()
    expect(nativeOf(reading, 'Admin 1')).toEqual(['No Information'])
    expect(readWith(CAMPS, { 'Admin 1': 'Anbar ' }).codes).toEqual(['info edge-space Admin 1'])
  })

  test('a camp is one site in all rows of its country', () => {
    const [a, b, c] = ['IRQ', 'IRQ', 'SYR'].map((iso, i) =>
      readWith(CAMPS, { 'Camp Name': 'Camp One', 'Country ISO': iso, 'SiND ID': i }),
    )
    expect(a?.fragment?.sites).toEqual(b?.fragment?.sites)
    expect(a?.fragment?.sites?.[0]).toMatchObject({ name: 'Camp One', category: 'camp', country: 'IRQ' })
    expect(c?.fragment?.sites?.[0]?.id).not.toBe(a?.fragment?.sites?.[0]?.id)
    expect(a && incidentOf(a).where?.site).toBe(a?.fragment?.sites?.[0]?.id)
  })

  test.each(['Temporary/Makeshift Site', 'No Information', 'Other'])('%s is no camp', (name) => {
    const reading = readWith(CAMPS, { 'Camp Name': name })
    expect(reading.fragment?.sites).toBeUndefined()
    expect(nativeOf(reading, 'Camp Name')).toEqual([name])
  })

  test('the kind of place is a site for all places of it', () => {
    const reading = readWith(AID, { 'Location of Incident': 'health building ' })
    expect(reading.fragment?.sites).toEqual([
      { id: 'sind:site/health-building', name: 'Health Building', category: 'hospital', collective: true },
    ])
    expect(nativeOf(reading, 'Location of Incident')).toEqual(['health building'])
    const way = readWith(EDUCATION, { 'Location of event': 'On Way To or From School' })
    expect(incidentOf(way).where).toMatchObject({ site: 'sind:site/education-building', relation: 'en-route' })
    expect(readWith(AID, { 'Location of Incident': 'Other' }).fragment?.sites).toBeUndefined()
    expect(readWith(AID, { 'Location of Incident': 'Submarine' }).codes).toEqual(['info unknown-label Location of Incident'])
  })
})
