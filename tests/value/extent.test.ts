import { expect, test } from 'vitest'
import { Extent } from '../../src/schema/extent.js'
import { clockTime, day, eqExtent, inZone, moment, month, since, span, throughout, until, year } from '../../src/value/extent.js'

test('constructors make extents that the schema takes', () => {
  const made = [
    day('2024-02-29'),
    month('2024-02'),
    year('0000'),
    moment('2021-06-06T12:30:00.000'),
    span('2021-06-06T12:30', '2021-06-06'),
    since('2021-01-01'),
    until('2021-06-07T00:00'),
    clockTime('00:15'),
    clockTime('22:00', '01:59:59'),
    inZone('Asia/Baghdad')(throughout(day('2021-06-06'))),
  ]
  for (const extent of made) expect(Extent.safeParse(extent).error).toBe(undefined)
})

test('a month ends on its last day', () => {
  expect(month('2024-02').end).toBe('2024-02-29')
  expect(month('1900-02').end).toBe('1900-02-28')
  expect(month('2021-12').end).toBe('2021-12-31')
})

test.each([
  () => day('2021-02-29'),
  () => day('2021-06'),
  () => day('2021-06-06T12:30'),
  () => month('2021-13'),
  () => month('2021'),
  () => year('21'),
  () => year('02021'),
  () => moment('2021-06-06T24:00'),
  () => moment('2021-06-06T12:30Z'),
  () => span('2021-06-07', '2021-06-06'),
  () => span('2021-06-06T12:30', '2021-06-06T12:29'),
  () => span('2021', '2022'),
  () => since('yesterday'),
  () => until('2021-06-31'),
  () => clockTime('24:00'),
  () => clockTime('9:00'),
  () => clockTime('09:00', 'noon'),
  () => inZone('Asia/Bagdad')(day('2021-06-06')),
])('a constructor refuses what is no time, early: %s', (make) => {
  expect(make).toThrow(RangeError)
})

test('a refusal names the text', () => {
  expect(() => day('2021-02-29')).toThrow('"2021-02-29"')
  expect(() => span('2021-06-07', '2021-06-06')).toThrow('The end comes before the start "2021-06-07": "2021-06-06"')
})

test('equality looks at all fields but the words', () => {
  const full: Extent = {
    start: '2021-06-06',
    end: '2021-06-07',
    clock: { start: '22:00', end: '01:59' },
    zone: 'Asia/Baghdad',
    meaning: 'throughout',
    approximate: true,
    text: 'overnight',
  }
  expect(eqExtent.equals(full, { ...full, clock: { start: '22:00', end: '01:59' }, text: 'in the night' })).toBe(true)
  const { start, end, clock, zone, meaning, approximate } = full
  const others: readonly Extent[] = [
    { ...full, start: '2021-06-05' },
    { ...full, end: '2021-06-08' },
    { ...full, clock: { start: '22:01', end: '01:59' } },
    { ...full, clock: { start: '22:00', end: '02:00' } },
    { ...full, zone: 'UTC' },
    { ...full, meaning: 'within' },
    { start, end, clock, zone, meaning } as Extent,
    { start, end, zone, meaning, approximate } as Extent,
  ]
  for (const other of others) {
    expect(eqExtent.equals(full, other)).toBe(false)
    expect(eqExtent.equals(other, full)).toBe(false)
  }
})
