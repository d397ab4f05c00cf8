import { expect, test } from 'vitest'
import { bucketExtent, bucketNames, buckets, bucketUnit } from '../../src/value/buckets.js'

test('an end is in the bucket of its own unit', () => {
  expect(buckets({ start: '2021-06-30T23:59', end: '2021-06-30T23:59' }, 'month')).toEqual({ first: '2021-06', last: '2021-06' })
  expect(buckets({ start: '2021-01-01', end: '2021-12-31' }, 'quarter')).toEqual({ first: '2021-Q1', last: '2021-Q4' })
  expect(buckets({ start: '2021-06-06T12:30', end: '2021-06-06' }, 'day')).toEqual({ first: '2021-06-06', last: '2021-06-06' })
})

test('no date, no bound', () => {
  expect(buckets({ text: 'some weeks ago' }, 'year')).toEqual({})
  expect(buckets({ clock: { start: '00:15', end: '00:15' } }, 'year')).toEqual({})
  expect(buckets({ end: '2021-06-06' }, 'year')).toEqual({ last: '2021' })
})

test('a contradiction says nothing', () => {
  expect(buckets({ start: '2021-06-07', end: '2021-06-06' }, 'day')).toEqual({})
  expect(buckets({ start: '2021-06-06T10:00', end: '2021-06-06T12:00', clock: { start: '15:00', end: '16:00' } }, 'day')).toEqual(
    {},
  )
})

test('a night that lasted throughout reaches into the day after', () => {
  const night = { start: '2021-06-30', end: '2021-06-30', clock: { start: '22:00', end: '01:59' } } as const
  expect(buckets(night, 'month')).toEqual({ first: '2021-06', last: '2021-06' })
  expect(buckets({ ...night, meaning: 'throughout' }, 'month')).toEqual({ first: '2021-06', last: '2021-07' })
  expect(buckets({ ...night, start: '9999-12-31', end: '9999-12-31', meaning: 'throughout' }, 'year')).toEqual({ first: '9999' })
})

test('weeks at the ends of the calendar are cut there', () => {
  expect(buckets({ start: '0000-01-01', end: '0000-01-03' }, 'week')).toEqual({ first: '-0001-W52', last: '0000-W01' })
  expect(bucketExtent('-0001-W52')).toEqual({ start: '0000-01-01', end: '0000-01-02' })
  expect(bucketExtent('9999-W52')).toEqual({ start: '9999-12-27', end: '9999-12-31' })
})

test('names that are no buckets', () => {
  for (const name of [
    '',
    '2021-00',
    '2021-13',
    '2021-Q0',
    '2021-Q5',
    '2021-W00',
    '2021-W53',
    '2021-02-29',
    '21',
    '-0001-W51',
    '12021',
  ])
    expect(bucketUnit(name)).toBe(undefined)
  expect(bucketUnit('2020-W53')).toBe('week')
  expect(bucketNames('month', '2021-W01', '2021-02', 100)).toBe(undefined)
})

test('hostile ranges cost nothing', () => {
  expect(bucketNames('day', '0000-01-01', '9999-12-31', 3_000)).toBe(undefined)
  expect(bucketNames('day', '9999-12-31', '0000-01-01', 3_000)).toEqual([])
})
