import { fc, test } from '@fast-check/vitest'
import { Temporal } from 'temporal-polyfill'
import { expect } from 'vitest'
import { type BucketUnit, bucketExtent, bucketNames, bucketOf, buckets, bucketUnit } from '../../src/value/buckets.js'
import { overlapsLocal } from '../../src/value/extent-window.js'
import { anyExtent, completions, isOpen } from './extent-model.js'

const units: readonly BucketUnit[] = ['day', 'week', 'month', 'quarter', 'year']
const unit = fc.constantFrom(...units)

/** The bucket of a day, by Temporal. */
const slowName = (day: Temporal.PlainDate, of: BucketUnit): string => {
  const year = String(day.year).padStart(4, '0')
  if (of === 'day') return day.toString()
  if (of === 'week') {
    const { yearOfWeek = 0, weekOfYear = 0 } = day
    const sign = yearOfWeek < 0 ? '-' : ''
    return `${sign}${String(Math.abs(yearOfWeek)).padStart(4, '0')}-W${String(weekOfYear).padStart(2, '0')}`
  }
  if (of === 'month') return day.toString().slice(0, 7)
  return of === 'quarter' ? `${year}-Q${Math.ceil(day.month / 3)}` : year
}

const day = fc
  .oneof(
    fc.integer({ min: -719_528, max: 2_932_896 }),
    fc.integer({ min: -719_528, max: -719_000 }),
    fc.integer({ min: 2_932_400, max: 2_932_896 }),
  )
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }))

test.prop([day, unit], { numRuns: 2_000 })(
  'the bucket of a day is that of Temporal, and its extent holds just its days',
  (date, of) => {
    const name = bucketOf(date.toString(), of)
    expect(name).toBe(slowName(date, of))
    expect(bucketUnit(name)).toBe(of)
    const { start, end } = bucketExtent(name) as { start: string; end: string }
    expect(slowName(Temporal.PlainDate.from(start), of)).toBe(name)
    expect(slowName(Temporal.PlainDate.from(end), of)).toBe(name)
    if (start !== '0000-01-01') expect(slowName(Temporal.PlainDate.from(start).subtract({ days: 1 }), of)).not.toBe(name)
    if (end !== '9999-12-31') expect(slowName(Temporal.PlainDate.from(end).add({ days: 1 }), of)).not.toBe(name)
    expect(buckets({ start, end }, of)).toEqual({ first: name, last: name })
  },
)

test.prop([day, fc.integer({ min: 0, max: 500 }), unit], { numRuns: 500 })(
  'the names of a range are those of its days, in order',
  (date, days, of) => {
    const names: string[] = []
    let at = date
    for (let n = 0; n <= days && at.year <= 9_999; n++, at = at.add({ days: 1 })) {
      const name = slowName(at, of)
      if (names.at(-1) !== name) names.push(name)
    }
    const first = names[0] as string
    const last = names.at(-1) as string
    expect(bucketNames(of, first, last, names.length)).toEqual(names)
    expect(bucketNames(of, first, last, names.length - 1)).toBe(undefined)
    expect([...names].sort()).toEqual(names)
    if (first !== last) expect(bucketNames(of, last, first, 0)).toEqual([])
  },
)

test.prop([anyExtent, fc.constantFrom('day' as const, 'week' as const)], { numRuns: 800 })(
  'the range is that of all completions',
  (extent, of) => {
    const all = completions(extent)
    const at = (minute: number): string =>
      slowName(Temporal.PlainDate.from('1970-01-01').add({ days: Math.floor(minute / 1_440) }), of)
    const open = isOpen(extent)
    const told = buckets(extent, of)
    if (all.length === 0) {
      expect(told).toEqual({})
      return
    }
    let first = Number.POSITIVE_INFINITY
    let last = Number.NEGATIVE_INFINITY
    for (const [begin, end] of all) {
      first = Math.min(first, begin)
      last = Math.max(last, end - 1)
    }
    expect(told.first).toBe(open.start ? undefined : at(first))
    expect(told.last).toBe(open.end ? undefined : at(last))
  },
)

test.prop([anyExtent, unit], { numRuns: 800 })('a coarser range is the coarser bucket of the finer one', (extent, of) => {
  const days = buckets(extent, 'day')
  const coarse = buckets(extent, of)
  expect(coarse.first).toBe(days.first && bucketOf(days.first, of))
  expect(coarse.last).toBe(days.last && bucketOf(days.last, of))
})

test.prop([anyExtent, unit], { numRuns: 800 })('it may overlap the first and the last bucket, and none beyond', (extent, of) => {
  for (const name of Object.values(buckets(extent, of))) expect(overlapsLocal(bucketExtent(name) ?? {})(extent)).not.toBe('no')
  const { first, last } = buckets(extent, 'day')
  if (last !== undefined) expect(overlapsLocal({ start: `${last.slice(0, 8)}30` })(extent)).toBe('no')
  if (first !== undefined) expect(overlapsLocal({ end: '1970-01-01' })(extent)).toBe('no')
})

test.prop(
  [fc.string({ maxLength: 12 }), fc.oneof(fc.string({ maxLength: 12 }), fc.stringMatching(/^\d{4}-[WQ]?\d{1,2}(-\d\d)?$/))],
  { numRuns: 1_000 },
)('no text throws, and a text is the name of one unit at most', (a, b) => {
  for (const name of [a, b]) {
    const of = bucketUnit(name)
    expect(bucketExtent(name) === undefined).toBe(of === undefined)
    expect(units.filter((one) => bucketNames(one, name, name, 1) !== undefined)).toEqual(of === undefined ? [] : [of])
  }
})
