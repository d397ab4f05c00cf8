import { expect, test } from 'vitest'
import { beginOf, clockEnd, DAY, endOf, formatDay, formatLocal, isLocalTime, isoWeek } from '../../src/value/local-time.js'

test('the ends of the calendar have numbers, and no string beyond', () => {
  expect(formatDay(beginOf('0000-01-01') / DAY)).toBe('0000-01-01')
  expect(formatDay(beginOf('0000-01-01') / DAY - 1)).toBe(undefined)
  expect(formatDay(beginOf('9999-12-31') / DAY)).toBe('9999-12-31')
  expect(formatLocal(endOf('9999-12-31'), 'minute')).toBe(undefined)
  expect(formatLocal(endOf('9999-12-31') - 1, 'millisecond')).toBe('9999-12-31T23:59:59.999')
})

test('every unit ends where the next begins', () => {
  expect(endOf('2021-12-31')).toBe(beginOf('2022-01-01'))
  expect(endOf('2021-12-31T23:59')).toBe(beginOf('2022-01-01'))
  expect(endOf('2021-12-31T23:59:59')).toBe(beginOf('2022-01-01'))
  expect(endOf('2021-12-31T23:59:59.999')).toBe(beginOf('2022-01-01'))
  expect(clockEnd('23:59:59.999')).toBe(DAY)
})

test('a local time is a text of one spelling', () => {
  for (const text of [
    '',
    '2021',
    '2021-06',
    '2021-6-6',
    '2021-06-31',
    '2021-02-29',
    '2100-02-29',
    '2021-00-01',
    '2021-01-00',
    '2021-13-01',
  ])
    expect(isLocalTime(text)).toBe(false)
  for (const text of ['2021-06-06T24:00', '2021-06-06T23:60', '2021-06-06T12', '2021-06-06T12:30:60', '2021-06-06T12:30:00.1'])
    expect(isLocalTime(text)).toBe(false)
  for (const text of [
    '2021-06-06T12:30Z',
    '2021-06-06 12:30',
    '2021-06-06T12:30+03:00',
    ' 2021-06-06',
    '2021-06-06\n',
    '2021-06-06T',
  ])
    expect(isLocalTime(text)).toBe(false)
  for (const text of ['2000-02-29', '2024-02-29', '0000-02-29', '2021-06-06T00:00', '2021-06-06T23:59:59.999'])
    expect(isLocalTime(text)).toBe(true)
})

test('a week belongs to the year of its Thursday, also before the year 0', () => {
  expect(isoWeek(beginOf('2024-12-30') / DAY)).toEqual({ year: 2025, week: 1 })
  expect(isoWeek(beginOf('2027-01-03') / DAY)).toEqual({ year: 2026, week: 53 })
  expect(isoWeek(beginOf('0000-01-01') / DAY)).toEqual({ year: -1, week: 52 })
})
