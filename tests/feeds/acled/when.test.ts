import { describe, expect, test } from 'vitest'
import { incidentOf, nativeOf, readWith, readWithout } from './reading.js'

const day = (date: string) => ({ start: date, end: date })

describe('event_date', () => {
  test.each([
    ['23 June 2021', day('2021-06-23'), []],
    ['23-June-2021', day('2021-06-23'), []],
    ['2021-06-23', day('2021-06-23'), []],
    ['2021-06-23T00:00:00Z', day('2021-06-23'), []],
    ['23/06/2021', day('2021-06-23'), []],
    ['06/06/2021', day('2021-06-06'), []],
    ['44370', day('2021-06-23'), ['info serial-date event_date']],
    [44370, day('2021-06-23'), ['info serial-date event_date']],
    ['04/06/2021', day('2021-06-04'), ['info ambiguous-date event_date']],
    ['06/23/2021', day('2021-06-23'), ['warning month-first-date event_date']],
    ['23-Jun-21', day('2021-06-23'), ['info two-digit-year event_date']],
    ['23/06/21', day('2021-06-23'), ['info two-digit-year event_date']],
    ['04/06/21', day('2021-06-04'), ['info two-digit-year event_date', 'info ambiguous-date event_date']],
    ['June 2021', { start: '2021-06-01', end: '2021-06-30' }, []],
  ])('%j', (event_date, when, codes) => {
    const reading = readWith({ event_date })
    expect([incidentOf(reading).when, reading.codes]).toEqual([when, codes])
    // What was mended or guessed stands there as it came.
    expect(nativeOf(reading, 'event_date').includes(String(event_date))).toBe(codes.length > 0)
  })

  test.each([
    ['0021-06-23', 'date-impossible'],
    ['1899-12-31', 'date-impossible'],
    ['last week', 'date-unread'],
    ['2021-06-31', 'date-unread'],
    ['2021-06-23T21:00:00Z', 'date-unread'],
    ['23-Jun-20', 'date-unread'],
    ['99999', 'year-disagrees'],
  ])('%s is %s: its words are kept, beside the year', (event_date, code) => {
    const reading = readWith({ event_date })
    expect(reading.codes.map((one) => one.split(' ')[1])).toContain(code)
    if (code !== 'year-disagrees')
      expect(incidentOf(reading).when).toEqual({ start: '2021-01-01', end: '2021-12-31', text: event_date })
  })

  test('without a year nothing is told but the words', () => {
    expect(incidentOf(readWith({ event_date: '0025-09-14', year: '25' })).when).toEqual({ text: '0025-09-14' })
    expect(nativeOf(readWith({ event_date: '0025-09-14', year: '25' }), 'year')).toEqual(['25'])
  })

  test('it is missing', () => {
    const reading = readWith({ event_date: '' })
    expect([incidentOf(reading).when, reading.codes]).toEqual([
      { start: '2021-01-01', end: '2021-12-31' },
      ['warning date-missing event_date'],
    ])
    expect(incidentOf(readWith({ event_date: '', year: '' }))).not.toHaveProperty('when')
  })

  test('it is no text', () => {
    const reading = readWith({ event_date: {}, year: '' })
    expect(reading.codes).toEqual(['warning cell-unread event_date', 'warning date-missing event_date'])
    expect(nativeOf(reading, 'event_date')).toEqual(['{}'])
  })

  test('it lies after the last edit', () => {
    expect(readWith({ event_date: '2021-07-02' }).codes).toEqual([])
    expect(readWith({ event_date: '2021-07-03' }).codes).toEqual(['warning future-date event_date'])
  })
})

test('another year than that of the date', () => {
  const reading = readWith({ year: '2020' })
  expect(reading.codes).toEqual(['warning year-disagrees year'])
  expect([incidentOf(reading).when, nativeOf(reading, 'year')]).toEqual([day('2021-06-23'), ['2020']])
})

describe('time_precision', () => {
  const text = '23 June 2021'
  const week = { start: '2021-06-17', end: '2021-06-29', approximate: true, text }
  test('1 is the day', () => expect(incidentOf(readWith({ time_precision: '1.0' })).when).toEqual(day('2021-06-23')))
  test('2 is the six days on either side', () => expect(incidentOf(readWith({ time_precision: 2 })).when).toEqual(week))
  test.each([
    ['15 June 2021', '2021-06-01', '2021-06-30'],
    ['23 June 2021', '2021-06-01', '2021-07-03'],
    ['1 June 2021', '2021-05-22', '2021-06-30'],
    ['28 February 2020', '2020-02-01', '2020-03-09'],
    ['15 February 2020', '2020-02-01', '2020-02-29'],
    ['31 December 2021', '2021-12-01', '2022-01-10'],
  ])('3 on %s is the month, and ten days on either side', (event_date, start, end) => {
    expect(incidentOf(readWith({ time_precision: '3', event_date })).when).toEqual({
      start,
      end,
      approximate: true,
      text: event_date,
    })
  })
  test('without it, or with another one, it is as coarse as it can be', () => {
    const month = { start: '2021-06-01', end: '2021-07-03', approximate: true, text }
    const missing = readWithout('time_precision', 'sub_event_type')
    expect([incidentOf(missing).when, missing.codes]).toEqual([month, ['info precision-missing time_precision']])
    const other = readWith({ time_precision: '4' })
    expect([incidentOf(other).when, other.codes]).toEqual([month, ['warning unknown-class time_precision']])
  })
  test('at the ends of the calendar', () => {
    const last = incidentOf(readWith({ event_date: '9999-12-30', time_precision: '3', year: '9999', timestamp: '' })).when
    expect(last).toEqual({ start: '9999-12-01', approximate: true, text: '9999-12-30' })
  })
})
