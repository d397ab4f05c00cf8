import { expect, test } from 'vitest'
import { incidentOf, nativeOf, readAs, readWith } from './reading.js'
import { incident, written44 } from './rows.js'

test.each([
  ['2021', '6', '5', '2021-06-05', '2021-06-05'],
  ['2021', '12', '', '2021-12-01', '2021-12-31'],
  ['2021', '2', '', '2021-02-01', '2021-02-28'],
  ['2024', '2', '', '2024-02-01', '2024-02-29'],
  ['2021', '', '', '2021-01-01', '2021-12-31'],
  ['2021', '0', '0', '2021-01-01', '2021-12-31'],
  ['2021.0', '6.0', '5.0', '2021-06-05', '2021-06-05'],
])('%s, %j, %j is %s to %s', (Year, Month, Day, start, end) => {
  const reading = readWith({ Year, Month, Day })
  expect(incidentOf(reading).when).toEqual({ start, end })
  expect(reading.codes).toEqual([])
})

test('a 0 for a month or a day stays, to be told from a blank', () => {
  const reading = readWith({ Month: '0', Day: '0' })
  expect([nativeOf(reading, 'Month'), nativeOf(reading, 'Day')]).toEqual([['0'], ['0']])
  expect(nativeOf(readWith({ Month: '', Day: '' }), 'Month')).toEqual([])
})

test('a day without a month is the whole year', () => {
  const reading = readWith({ Month: '' })
  expect(incidentOf(reading).when).toEqual({ start: '2021-01-01', end: '2021-12-31' })
  expect(nativeOf(reading, 'Day')).toEqual(['5'])
  expect(reading.codes).toEqual(['warning day-without-month Day'])
})

test('a day that the month does not have is the whole month', () => {
  const reading = readWith({ Month: '2', Day: '29' })
  expect(incidentOf(reading).when).toEqual({ start: '2021-02-01', end: '2021-02-28' })
  expect(nativeOf(reading, 'Day')).toEqual(['29'])
  expect(reading.codes).toEqual(['warning day-impossible Day'])
  expect(readWith({ Year: '2024', Month: '2', Day: '29' }).codes).toEqual([])
})

test.each(['13', '-1', 'June', '6.5'])('a month %j is left out and kept', (Month) => {
  const reading = readWith({ Month, Day: '' })
  expect(incidentOf(reading).when).toEqual({ start: '2021-01-01', end: '2021-12-31' })
  expect(nativeOf(reading, 'Month')).toEqual([Month])
  expect(reading.codes).toEqual(['warning cell-unread Month'])
})

test.each(['32', '-5', '5th'])('a day %j is left out and kept', (Day) => {
  const reading = readWith({ Day })
  expect(incidentOf(reading).when).toEqual({ start: '2021-06-01', end: '2021-06-30' })
  expect(nativeOf(reading, 'Day')).toEqual([Day])
})

test.each(['', '97', '20211', 'x'])('without a year (%j) there is no extent, and the rest is kept', (Year) => {
  const reading = readWith({ Year })
  expect(incidentOf(reading)).not.toHaveProperty('when')
  expect([nativeOf(reading, 'Month'), nativeOf(reading, 'Day')]).toEqual([['6'], ['5']])
  expect(reading.codes).toContain('warning date-missing Year')
  expect(nativeOf(reading, 'Year')).toEqual(Year === '' ? [] : [Year])
})

test.each([
  ['2021-05', true],
  ['2021-06', false],
  ['2021-06-04', true],
  ['2021-06-05', false],
  ['25.1', false],
  ['2021', false],
])('the release %s: after it %s', (release, isAfter) => {
  const reading = readAs('csv-44', written44(incident), { release })
  expect(reading.codes).toEqual(isAfter ? ['warning after-release Year'] : [])
  expect(incidentOf(reading).when).toEqual({ start: '2021-06-05', end: '2021-06-05' })
  expect(incidentOf(reading).origin?.release).toBe(release)
})
