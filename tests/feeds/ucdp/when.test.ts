import { expect, test } from 'vitest'
import { incidentOf, nativeOf, readWith } from './reading.js'

test('the two dates are the bounds, over the end of a month too', () => {
  const reading = readWith({ date_start: '2021-12-30', date_end: '2022-01-02', date_prec: 2, year: 2021 })
  expect(reading.codes).toEqual([])
  expect(incidentOf(reading).when).toEqual({ start: '2021-12-30', end: '2022-01-02' })
  expect(nativeOf(reading, 'year')).toEqual(['2021'])
})

test.each([
  [1, '2021-06-04', '2021-06-04'],
  [2, '2021-06-04', '2021-06-09'],
  [3, '2021-06-04', '2021-06-10'],
  [4, '2021-06-04', '2021-06-11'],
  [4, '2021-05-01', '2021-05-31'],
  [5, '2021-05-01', '2021-06-01'],
  [5, '2020-01-01', '2020-12-31'],
])('date_prec %i fits %s to %s', (date_prec, date_start, date_end) => {
  const reading = readWith({ date_prec, date_start, date_end, year: Number(date_start.slice(0, 4)) })
  expect(reading.codes).toEqual([])
  expect(incidentOf(reading).when).toEqual({ start: date_start, end: date_end })
})

test('a class that the dates contradict is told, and the dates are believed', () => {
  const reading = readWith({ date_prec: 1, date_end: '2021-06-30' })
  expect(reading.codes).toEqual(['info date-precision date_prec'])
  expect(incidentOf(reading).when).toEqual({ start: '2021-06-04', end: '2021-06-30' })
  expect(readWith({ date_prec: 9 }).codes).toEqual(['warning unknown-class date_prec'])
})

test('an end before the start: the hull, and the two as they came', () => {
  const reading = readWith({ date_start: '2021-06-05', date_end: '2021-06-04' })
  expect(reading.codes).toEqual(['warning date-order date_end'])
  expect(incidentOf(reading).when).toEqual({ start: '2021-06-04', end: '2021-06-05' })
  expect([nativeOf(reading, 'date_start'), nativeOf(reading, 'date_end')]).toEqual([['2021-06-05'], ['2021-06-04']])
})

test('a missing date leaves the extent open', () => {
  expect(incidentOf(readWith({ date_start: null })).when).toEqual({ end: '2021-06-05' })
  expect(incidentOf(readWith({ date_end: '' })).when).toEqual({ start: '2021-06-04' })
  const neither = readWith({ date_start: null, date_end: null })
  expect(incidentOf(neither).when).toBeUndefined()
  expect(nativeOf(neither, 'year')).toEqual(['2021'])
  expect(neither.codes).toEqual(['warning date-missing date_start'])
})

test('a year outside the dates is told and kept', () => {
  const reading = readWith({ year: 2019 })
  expect(reading.codes).toEqual(['warning year-disagrees year'])
  expect(nativeOf(reading, 'year')).toEqual(['2019'])
})
