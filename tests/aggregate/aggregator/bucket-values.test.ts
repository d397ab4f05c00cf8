import { expect, test } from 'vitest'
import { bucketValues } from '../../../src/aggregate/aggregator/bucket-values.js'

test.each([
  ['one day', { start: '2021-06-06', end: '2021-06-06' }, { certain: ['2021-06'], possible: [] }],
  ['a night between months', { start: '2021-06-30', end: '2021-07-01' }, { certain: [], possible: ['2021-06', '2021-07'] }],
  ['nothing', undefined, { certain: [], possible: [], untold: 'one' }],
  ['words alone', { text: 'lately' }, { certain: [], possible: [], untold: 'one' }],
  ['an open beginning', { end: '2021-06-06' }, { certain: [], possible: [], untold: 'one' }],
])('the months of %s', (_, when, expected) => {
  expect(bucketValues('month')(when)).toEqual(expected)
})

test('inside a window', () => {
  const inJune = bucketValues('month', [{ start: '2021-06-01', end: '2021-06-30' }])
  expect(inJune({ start: '2021-06-30', end: '2021-07-01' })).toEqual({ certain: ['2021-06'], possible: [] })
  expect(inJune({ end: '2021-06-06' })).toEqual({ certain: ['2021-06'], possible: [] })
})
