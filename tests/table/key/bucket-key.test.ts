import { expect, test } from 'vitest'
import { rollup } from '../../../src/aggregate/rollup.js'
import { count } from '../../../src/aggregate/rollup-figures.js'
import { bucket, field } from '../../../src/aggregate/rollup-keys.js'
import { run } from '../../../src/aggregate/run.js'
import type { Extent } from '../../../src/schema/extent.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { BucketUnit } from '../../../src/value/buckets.js'

const rows = (unit: BucketUnit, whens: readonly (Extent | undefined)[], window?: Extent, fill = false) => {
  const query = rollup({
    ...(window && { where: { op: 'during', window } }),
    by: { bucket: bucket(unit, { fill }) },
    select: { count: count() },
  })
  const list = whens.map((when, place): Incident => ({ id: `test:${place}`, ...(when && { when }) }))
  return run(query)(list).map(({ bucket: name, count: { min, max } }) => [name, min, max])
}
const day = (text: string): Extent => ({ start: text, end: text })

test('weeks are ISO weeks, of the year that holds their Thursday', () => {
  expect(rows('week', [day('2020-12-31'), day('2021-01-01'), day('2021-01-03'), day('2021-01-04'), day('2024-12-30')])).toEqual([
    ['2020-W53', 3, 3],
    ['2021-W01', 1, 1],
    ['2025-W01', 1, 1],
  ])
})

test('a time that spans two buckets may belong to each, and lies in one', () => {
  const told = [{ start: '2021-12-31T23:00', end: '2022-01-01T00:59' }]
  for (const [unit, first, second] of [
    ['day', '2021-12-31', '2022-01-01'],
    ['month', '2021-12', '2022-01'],
    ['quarter', '2021-Q4', '2022-Q1'],
    ['year', '2021', '2022'],
  ] as const)
    expect(rows(unit, told)).toEqual([
      [first, 0, 1],
      [second, 0, 1],
    ])
  expect(rows('week', told)).toEqual([['2021-W52', 1, 1]])
})

test('what lasted throughout is perhaps counted in each of its buckets, inside the window or not', () => {
  const lasted: Extent = { start: '2021-01-15', end: '2021-02-15', meaning: 'throughout' }
  const both = [
    ['2021-01', 0, 1],
    ['2021-02', 0, 1],
  ]
  expect(rows('month', [lasted])).toEqual(both)
  expect(rows('month', [lasted], { start: '2021-01-01', end: '2021-12-31' })).toEqual(both)
  expect(rows('month', [lasted], { start: '2021-02-01', end: '2021-02-28' })).toEqual([])
  // How long it lasted is not told, and no window tells it.
  for (const open of [{ start: '2021-01-15' }, { end: '2021-02-15' }])
    expect(rows('month', [{ ...open, meaning: 'throughout' }], { start: '2021-01-01', end: '2021-12-31' })).toEqual([
      [null, 0, 1],
    ])
})

test('words, a time of day, no time and a time that is open on one side tell no bucket', () => {
  const told: readonly (Extent | undefined)[] = [
    { text: 'in the spring' },
    { clock: { start: '01:00', end: '02:00' } },
    undefined,
    { start: '2021-03-01' },
    { end: '2021-03-01' },
  ]
  expect(rows('month', told)).toEqual([[null, 5, 5]])
})

test('a window closes a time that is open on one side, and tells nothing of one that tells no day', () => {
  const window = { start: '2021-02-10', end: '2021-03-31' }
  const march = ['2021-03', 0, 1]
  expect(rows('month', [{ start: '2021-03-01' }], window)).toEqual([march])
  expect(rows('month', [{ end: '2021-03-01' }], window)).toEqual([['2021-02', 0, 1], march])
  expect(rows('month', [{ text: 'in the spring' }, undefined], window)).toEqual([[null, 0, 2]])
})

test('a window cuts the buckets that lie outside of it', () => {
  const told = [{ start: '2020-12-30', end: '2021-01-02' }]
  expect(rows('day', told, { start: '2021-01-01', end: '2021-12-31' })).toEqual([
    ['2021-01-01', 0, 1],
    ['2021-01-02', 0, 1],
  ])
})

test('a window that need not hold cuts nothing', () => {
  const january = { op: 'during' as const, window: { start: '2021-01-01', end: '2021-01-31' } }
  const attack = { op: 'kind' as const, in: ['attack' as const] }
  const list: readonly Incident[] = [{ id: 'test:1', kind: 'attack', when: { start: '2021-01-31', end: '2021-02-01' } }]
  for (const where of [
    { op: 'any' as const, of: [january, attack] },
    { op: 'not' as const, of: { op: 'all' as const, of: [january, { op: 'not' as const, of: attack }] } },
  ]) {
    const query = rollup({ where, by: { month: bucket('month') }, select: { count: count() } })
    expect(run(query)(list).map(({ month }) => month)).toEqual(['2021-01', '2021-02'])
  }
})

test('a time that may lie in very many buckets is not told', () => {
  expect(rows('day', [{ start: '2018-01-01', end: '2021-04-14' }]).length).toBe(1200)
  expect(rows('day', [{ start: '2018-01-01', end: '2021-04-15' }])).toEqual([[null, 1, 1]])
})

test('gaps of the window are filled, beside each of the other keys', () => {
  const window = { start: '2021-01-15', end: '2021-03-15' }
  expect(rows('month', [day('2021-02-01')], window, true)).toEqual([
    ['2021-01', 0, 0],
    ['2021-02', 1, 1],
    ['2021-03', 0, 0],
  ])
  expect(rows('month', [], window, true).length).toBe(3)
  const query = rollup({
    where: {
      op: 'all',
      of: [
        { op: 'during', window },
        { op: 'not', of: { op: 'during', window: day('2021-02-02') } },
      ],
    },
    by: { kind: field('kind'), month: bucket('month', { fill: true }) },
    select: { count: count() },
  })
  const list: readonly Incident[] = [
    { id: 'test:1', kind: 'attack', when: day('2021-02-01') },
    { id: 'test:2', kind: 'clash', when: day('2021-03-01') },
    { id: 'test:3', kind: 'clash' },
  ]
  expect(run(query)(list).map((row) => [row.kind, row.month, row.count.min, row.count.max])).toEqual([
    ['attack', '2021-01', 0, 0],
    ['attack', '2021-02', 1, 1],
    ['attack', '2021-03', 0, 0],
    ['clash', '2021-01', 0, 0],
    ['clash', '2021-02', 0, 0],
    ['clash', '2021-03', 1, 1],
    ['clash', null, 0, 1],
  ])
  expect(run(query)([]).length).toBe(0)
})

test('gaps are filled inside a window that has two ends, and not in one that nobody could read', () => {
  const filled = (window?: Extent) => () => rows('day', [], window, true)
  expect(filled()).toThrow(/start and an end/)
  expect(filled({ start: '2021-01-01' })).toThrow(RangeError)
  expect(filled({ start: '0001-01-01', end: '9999-12-31' })).toThrow(/coarser/)
})
