/** When and where a wave was. */
import { describe, expect, test } from 'vitest'
import { incidentOf, nativeOf, readWith } from './reading.js'

describe('when', () => {
  const when = (time_start: unknown, time_end: unknown) => incidentOf(readWith({ time_start, time_end })).when
  const zone = 'Europe/Kyiv'

  test('days and minutes, as they were told', () => {
    expect(when('2031-02-03', '2031-02-03')).toEqual({ start: '2031-02-03', end: '2031-02-03', zone })
    expect(when('2031-02-03 00:00', '2031-02-03T23:59')).toEqual({ start: '2031-02-03T00:00', end: '2031-02-03T23:59', zone })
    expect(when('2031-02-03 00:00:00', '2031-02-03 07:00:00')).toEqual({ start: '2031-02-03', end: '2031-02-03T07:00', zone })
    expect(when('2031-02-03 07:00:09', '2031-02-03')).toEqual({ start: '2031-02-03T07:00:09', end: '2031-02-03', zone })
  })

  test('white space at the edges is noted', () => {
    const reading = readWith({ time_start: '2031-02-03 22:15 ', time_end: '2031-02-04 ' })
    expect(reading.codes).toEqual(['info edge-space time_start'])
    expect(incidentOf(reading).when).toEqual({ start: '2031-02-03T22:15', end: '2031-02-04', zone })
  })

  test('an end before its start spans the time between', () => {
    const reading = readWith({ time_start: '2031-02-03 21:10', time_end: '2031-02-03 01:30' })
    expect(reading.codes).toEqual(['warning date-order time_end'])
    expect(incidentOf(reading).when).toEqual({ start: '2031-02-03T01:30', end: '2031-02-03T21:10', zone })
    expect([nativeOf(reading, 'time_start'), nativeOf(reading, 'time_end')]).toEqual([['2031-02-03 21:10'], ['2031-02-03 01:30']])
  })

  test('a missing or unreadable time leaves its side open', () => {
    const open = readWith({ time_start: '' })
    expect(open.codes).toEqual(['warning date-missing time_start'])
    expect(incidentOf(open).when).toEqual({ end: '2031-02-04T05:05', zone })
    const unread = readWith({ time_end: '2031-02-30 09:00' })
    expect(unread.codes).toEqual(['warning cell-unread time_end', 'warning date-missing time_end'])
    expect(incidentOf(unread).when).toEqual({ start: '2031-02-03T22:15', zone })
    expect(nativeOf(unread, 'time_end')).toEqual(['2031-02-30 09:00'])
    expect(when('25:00', 'yesterday')).toBeUndefined()
    expect(readWith({ time_start: '2031-02-03 24:10' }).codes).toContain('warning cell-unread time_start')
  })

  test('that the zone is assumed is told with every time, and with no other row', () => {
    expect(readWith({}).issues.map(({ code, severity, value }) => [code, severity, value])).toEqual([
      ['assumed-zone', 'info', 'Europe/Kyiv'],
    ])
    expect(readWith({ time_start: '', time_end: '' }).issues.map(({ code }) => code)).toEqual(['date-missing'])
  })
})

describe('where', () => {
  test.each([
    ['Ukraine', { name: 'Ukraine', country: 'UKR', level: 'country' }],
    ['', { country: 'UKR', level: 'country' }],
    ['south', { name: 'south', country: 'UKR' }],
    ['Odesa oblast and Sumy oblast', { name: 'Odesa oblast and Sumy oblast', country: 'UKR' }],
    ['Odesa oblast, Black Sea', { name: 'Odesa oblast, Black Sea', country: 'UKR' }],
    [
      'Sumy oblast, Testiv Raion',
      { name: 'Sumy oblast, Testiv Raion', country: 'UKR', level: 'admin2', admin1: 'Sumy oblast', admin2: 'Testiv Raion' },
    ],
  ])('%j', (target, place) => {
    const reading = readWith({ target })
    expect(incidentOf(reading).where).toEqual(place)
    expect(reading.codes).toEqual([])
  })

  test('a target outside Ukraine has no country', () => {
    const reading = readWith({ target: 'Sumy oblast and Kursk oblast' })
    expect(reading.codes).toEqual(['info target-abroad target'])
    expect(incidentOf(reading).where).toEqual({ name: 'Sumy oblast and Kursk oblast' })
  })
})
