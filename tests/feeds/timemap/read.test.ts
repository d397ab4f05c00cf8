/** One event: its id, its date, its place. */
import { describe, expect, test } from 'vitest'
import { incidentOf, nativeOf, plain, readAs, readWith } from './reading.js'
import { event, eventInCsv, eventOfServer } from './rows.js'

describe('a whole event', () => {
  test('as JSON', () => {
    const reading = readAs('export-json', event)
    expect(reading.codes).toEqual(['info source-hidden sources'])
    expect(reading.fragment).toEqual({
      incidents: [
        {
          id: 'timemap:CIV9001',
          when: { start: '2031-02-27', end: '2031-02-27' },
          where: { name: 'Testivka, north of Testopol', point: { lat: 48.5, lon: 37.25 } },
          targets: [{ category: 'education', name: 'School or childcare' }],
          weapons: [{ category: 'missile/cruise', text: 'Cruise missile' }],
          reports: ['timemap:report/src_CIV9001_1', 'timemap:report/src_CIV9001_2'],
          origin: { feed: 'timemap', generation: 'export-json', id: 'CIV9001', unit: 'incident' },
          native: [
            { scheme: 'timemap:filters', code: 'Type of area affected', label: 'School or childcare' },
            { scheme: 'timemap:filters', code: 'Weapon System', label: 'Cruise missile' },
            { scheme: 'timemap:sources', code: 'srcHidden', label: 'HIDDEN: Source hidden' },
          ],
          text: 'An invented school is damaged.',
          incomplete: ['reports'],
        },
      ],
      reports: [
        {
          id: 'timemap:report/src_CIV9001_1',
          url: 'https://example.org/posts/1',
          text: 'Broken windows',
          native: [{ scheme: 'timemap:sources', code: 'src_CIV9001_1' }],
        },
        {
          id: 'timemap:report/src_CIV9001_2',
          url: 'https://example.org/posts/2?a=1,2',
          text: 'Yard',
          native: [{ scheme: 'timemap:sources', code: 'src_CIV9001_2' }],
        },
      ],
    })
  })

  test('as CSV: the same, without what CSV does not tell', () => {
    const reading = readAs('export-csv', eventInCsv)
    expect(reading.codes).toEqual(['info source-hidden sources'])
    const ofJson = incidentOf(readAs('export-json', event))
    const { origin, reports, native, ...incident } = incidentOf(reading)
    const { origin: _, reports: __, native: ___, ...expected } = ofJson
    expect(incident).toEqual(expected)
    expect(reading.fragment?.reports?.map(({ url }) => url)).toEqual([
      'https://example.org/posts/1',
      'https://example.org/posts/2?a=1,2',
    ])
    expect(reports?.length).toBe(2)
    expect(nativeOf(reading, 'sources')).toEqual(['HIDDEN'])
    expect(nativeOf(reading, 'associations')).toEqual([
      'Type of area affected=School or childcare',
      'Weapon System=Cruise missile',
    ])
  })

  test('from the server: what stands in other files is named as such', () => {
    const reading = readAs('server-json', eventOfServer)
    expect(reading.codes).toEqual([
      'info associations-elsewhere associations',
      'info source-hidden sources',
      'info source-missing sources',
    ])
    const incident = incidentOf(reading)
    expect(incident.when).toEqual({ start: '2031-02-27T07:45', end: '2031-02-27T07:45' })
    expect([incident.weapons, incident.targets, incident.incomplete]).toEqual([
      undefined,
      undefined,
      ['targets', 'weapons', 'reports'],
    ])
    expect(nativeOf(reading, 'associations')).toEqual(['School or childcare', 'Cruise missile'])
    expect(nativeOf(reading, 'time_precision')).toEqual(['about'])
    expect(reading.fragment?.reports).toEqual([
      { id: 'timemap:report/src_CIV9001_1', native: [{ scheme: 'timemap:sources', code: 'src_CIV9001_1' }] },
      { id: 'timemap:report/src_CIV9001_2', native: [{ scheme: 'timemap:sources', code: 'src_CIV9001_2' }] },
    ])
  })

  test('a key of somebody else stands in extra', () => {
    expect(incidentOf(readWith({ graphic: 'TRUE' })).extra).toEqual({ graphic: 'TRUE' })
  })
})

describe('the id', () => {
  test.each(['', null, undefined, ['CIV1'], true])('%j refuses the event', (id) => {
    const reading = readWith({ id })
    expect(reading.fragment).toBeUndefined()
    expect(reading.codes).toEqual(['error id-missing id'])
  })

  test('a number is an id, and what cannot stand in one is hashed', () => {
    expect(incidentOf(readWith({ id: 12 })).id).toBe('timemap:12')
    expect(incidentOf(readWith({ id: 'a\u0000b' })).id).toMatch(/^timemap:[0-9a-f]{16}$/)
  })

  test('an event without a key is refused by its schema', () => {
    const { id: _, ...without } = plain
    expect(readAs('export-json', without).codes).toEqual(['error id-missing id'])
  })
})

describe('when', () => {
  const when = (date: unknown, more = {}) => incidentOf(readWith({ date, ...more })).when

  test.each([
    ['3/4/2031', '2031-03-04'],
    ['03/04/2031', '2031-03-04'],
    ['2/24/2031', '2031-02-24'],
    ['2031-02-24', '2031-02-24'],
    ['24 February 2031', '2031-02-24'],
  ])('%s is %s', (date, day) => {
    expect(when(date)).toEqual({ start: day, end: day })
    expect(readWith({ date }).codes).toEqual([])
  })

  test('a day first is no date of this feed', () => {
    const reading = readWith({ date: '24/02/2031' })
    expect(reading.codes).toEqual(['warning date-unread date'])
    expect(incidentOf(reading).when).toEqual({ text: '24/02/2031' })
    expect(nativeOf(reading, 'date')).toEqual(['24/02/2031'])
  })

  test('no date', () => {
    const reading = readWith({ date: '', time: '10:00' })
    expect(reading.codes).toEqual(['warning date-missing date'])
    expect(incidentOf(reading).when).toBeUndefined()
    expect(nativeOf(reading, 'time')).toEqual(['10:00'])
    expect(readWith({ date: 7 }).codes).toEqual(['warning date-unread date'])
    expect(readWith({ date: {} }).codes).toEqual(['warning cell-unread date', 'warning date-missing date'])
  })

  test('a time of day', () => {
    expect(when('3/4/2031', { time: '23:59' })).toEqual({ start: '2031-03-04T23:59', end: '2031-03-04T23:59' })
    for (const time of ['24:00', 'noon', '7']) {
      const reading = readWith({ time })
      expect(reading.codes).toEqual(['warning cell-unread time'])
      expect(nativeOf(reading, 'time')).toEqual([time])
    }
    // A month has no time of day.
    expect(readWith({ date: 'March 2031', time: '10:00' }).codes).toEqual(['warning cell-unread time'])
    expect(when('March 2031')).toEqual({ start: '2031-03-01', end: '2031-03-31' })
  })
})

describe('where', () => {
  const where = (changes: Readonly<Record<string, unknown>>) => incidentOf(readWith(changes)).where

  test('a number is as good as text, and a blank location is none', () => {
    expect(where({ latitude: 48.5, location: '' })).toEqual({ point: { lat: 48.5, lon: 37.25 } })
    expect(where({ latitude: '', longitude: '' })).toEqual({ name: 'Testivka, north of Testopol' })
    expect(where({ latitude: '', longitude: '', location: '' })).toBeUndefined()
    expect(where({ latitude: '0', longitude: '-0' })?.point).toEqual({ lat: 0, lon: 0 })
  })

  test('half a point is none', () => {
    const reading = readWith({ longitude: '' })
    expect(reading.codes).toEqual(['warning point-incomplete longitude'])
    expect(nativeOf(reading, 'latitude')).toEqual(['48.5'])
    expect(incidentOf(reading).where?.point).toBeUndefined()
    const comma = readWith({ latitude: '48,5', longitude: '' })
    expect([comma.codes, nativeOf(comma, 'latitude')]).toEqual([['warning point-incomplete longitude'], ['48,5']])
    expect(readWith({ latitude: 'north' }).codes).toEqual(['warning cell-unread latitude', 'warning point-incomplete latitude'])
  })

  test('off the globe', () => {
    const reading = readWith({ latitude: '148.5', longitude: '37' })
    expect(reading.codes).toEqual(['warning point-range latitude'])
    expect([nativeOf(reading, 'latitude'), nativeOf(reading, 'longitude')]).toEqual([['148.5'], ['37']])
    expect(readWith({ longitude: '-180.5' }).codes).toEqual(['warning point-range longitude'])
    expect(readWith({ latitude: '-90', longitude: '180' }).codes).toEqual([])
  })

  test('a decimal comma is read as the map reads it', () => {
    const reading = readWith({ latitude: '48,5' })
    expect(reading.codes).toEqual(['info decimal-comma latitude'])
    expect(incidentOf(reading).where?.point).toEqual({ lat: 48.5, lon: 37.25 })
    expect(nativeOf(reading, 'latitude')).toEqual(['48,5'])
  })
})
