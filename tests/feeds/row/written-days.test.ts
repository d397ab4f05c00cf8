import { expect, test } from 'vitest'
import { dayOfSerial, writtenDays } from '../../../src/feeds/row/written-days.js'

const day = (date: string) => [{ start: date, end: date }]

test.each([
  ['2021-06-05', day('2021-06-05')],
  ['2021-6-5', day('2021-06-05')],
  ['20210605', day('2021-06-05')],
  ['2021/06/05', day('2021-06-05')],
  ['2021-06-05 00:00:00+00:00', day('2021-06-05')],
  ['2021-06-05T00:00:00.000Z', day('2021-06-05')],
  ['18-December-2015', day('2015-12-18')],
  ['23 June 2020', day('2020-06-23')],
  ['Sat 5th June, 2021', day('2021-06-05')],
  ['Saturday, 5 Jun 2021', day('2021-06-05')],
  ['June 5, 2021', day('2021-06-05')],
  ['Sept. 5 2021', day('2021-09-05')],
  ['20/01/2016', day('2016-01-20')],
  ['02/24/2022', day('2022-02-24')],
  ['5.5.2022', day('2022-05-05')],
  ['2021', [{ start: '2021-01-01', end: '2021-12-31' }]],
  ['2021-06', [{ start: '2021-06-01', end: '2021-06-30' }]],
  ['Feb 2024', [{ start: '2024-02-01', end: '2024-02-29' }]],
  ['February, 2023', [{ start: '2023-02-01', end: '2023-02-28' }]],
  ['3/4/2022', [...day('2022-04-03'), ...day('2022-03-04')]],
])('%s', (words, expected) => {
  expect(writtenDays(words)).toEqual(expected)
})

test('the order of a feed decides, and never against the calendar', () => {
  expect(writtenDays('3/4/2022', 'month-first')).toEqual(day('2022-03-04'))
  expect(writtenDays('3/4/2022', 'day-first')).toEqual(day('2022-04-03'))
  expect(writtenDays('24/02/2022', 'month-first')).toEqual([])
})

test.each([
  '',
  'last week',
  '31/02/2022',
  '3/4/22',
  '2021-13',
  '2021-06-31',
  'Juny 2020',
  '0000',
  '2021-06-05 13:00',
  '5 June',
  'x'.repeat(1e6),
])('%.20s is not read', (words) => {
  expect(writtenDays(words)).toEqual([])
})

test('a serial number of a spreadsheet', () => {
  expect([dayOfSerial(42367), dayOfSerial(45281), dayOfSerial(61)]).toEqual(['2015-12-29', '2023-12-21', '1900-03-01'])
  expect([60, 0, -5, 1.5, 1e9, Number.NaN].map(dayOfSerial)).toEqual(Array(6).fill(undefined))
})
