import { expect, test } from 'vitest'
import { aggregate, fold } from '../../../src/aggregate/aggregator/aggregator.js'
import { distinctOf } from '../../../src/aggregate/aggregator/distinct-of.js'
import { allValues, oneValue } from '../../../src/aggregate/aggregator/possible-values.js'
import { topOf } from '../../../src/aggregate/aggregator/top-of.js'

const times = (count: number, value: string) => Array.from({ length: count }, () => oneValue(value))

test('a field that was not told may add one more value, a list that was not told any number', () => {
  expect(aggregate(distinctOf)([oneValue('a'), oneValue(null), oneValue(undefined)])).toEqual({ min: 1, max: 3 })
  expect(aggregate(distinctOf)([allValues(['a', 'b']), allValues(undefined)])).toEqual({ min: 2 })
  expect(aggregate(distinctOf)([allValues(['a']), undefined])).toEqual({ min: 1 })
  expect(aggregate(distinctOf)([allValues([])])).toEqual({ min: 0, best: 0, max: 0 })
})

test('what a record has for certain is only possible where the record may not belong', () => {
  expect(fold(distinctOf)([[oneValue('a'), 'maybe']])).toEqual({ min: 0, max: 1 })
  expect(aggregate(distinctOf)([{ certain: [], possible: ['2021-06', '2021-07'] }])).toEqual({ min: 0, max: 2 })
})

test('a value that a record names twice counts once', () => {
  const [row] = aggregate(topOf(1))([{ certain: ['a', 'a'], possible: ['a'] }])
  expect(row?.count).toEqual({ min: 1, best: 1, max: 1 })
})

test('rows that share a place are all possible, and none of them is certain', () => {
  const rows = aggregate(topOf(1))([...times(2, 'b'), ...times(2, 'a'), oneValue('c')])
  expect(rows).toEqual([
    { value: 'a', count: { min: 2, best: 2, max: 2 }, top: 'possible' },
    { value: 'b', count: { min: 2, best: 2, max: 2 }, top: 'possible' },
  ])
})

test('few records of which nothing is told leave a value in the top that is far ahead', () => {
  const rows = aggregate(topOf(2))([
    ...times(9, 'a'),
    ...times(6, 'b'),
    ...times(2, 'c'),
    oneValue(undefined),
    allValues(undefined),
  ])
  expect(rows).toEqual([
    { value: 'a', count: { min: 9, max: 11 }, top: 'certain' },
    { value: 'b', count: { min: 6, max: 8 }, top: 'certain' },
  ])
})

test('what nobody named may be in the top, too', () => {
  const rows = aggregate(topOf(1))([oneValue('a'), oneValue(undefined), oneValue(undefined)])
  expect(rows).toEqual([
    { value: 'a', count: { min: 1, max: 3 }, top: 'possible' },
    { value: null, count: { min: 0, max: 2 }, top: 'possible' },
  ])
})

test('values that were not told are shared out: two of them cannot both pass a value of two', () => {
  const rows = aggregate(topOf(2))([...times(2, 'a'), oneValue(undefined), oneValue(undefined), oneValue(undefined)])
  expect(rows[0]).toEqual({ value: 'a', count: { min: 2, max: 5 }, top: 'certain' })
})

test('a list that was not told gives every value one record more', () => {
  const [row] = aggregate(topOf(3))([oneValue('a'), allValues(undefined)])
  expect(row).toEqual({ value: 'a', count: { min: 1, max: 2 }, top: 'possible' })
})

test('a value that no record need have is never certain', () => {
  expect(fold(topOf(5))([[oneValue('a'), 'maybe']])).toEqual([{ value: 'a', count: { min: 0, max: 1 }, top: 'possible' }])
})

test('the number of rows is a whole number from 1', () => {
  for (const k of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => topOf(k)).toThrow(RangeError)
})
