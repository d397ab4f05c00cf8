import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, type Membership } from '../../../src/aggregate/aggregator/aggregator.js'
import { firstOf } from '../../../src/aggregate/aggregator/first-of.js'
import { intervalOf } from '../../../src/aggregate/aggregator/interval-of.js'
import { lastOf } from '../../../src/aggregate/aggregator/last-of.js'
import { medianIntervalOf } from '../../../src/aggregate/aggregator/median-interval-of.js'
import type { Extent } from '../../../src/schema/extent.js'
import { beginOf, DAY, endOf } from '../../../src/value/local-time.js'
import { anyExtent, completions as timesOf } from '../../value/extent-model.js'
import { answersOver, expectSound, members } from './completions.js'
import { told } from './subjects.js'

const MINUTE = 60_000

/** The first, the last and some other of a list. */
const samples = (list: readonly number[]): readonly number[] => {
  const inOrder = [...new Set(list)].sort((a, b) => a - b)
  return [...new Set([0, Math.floor(inOrder.length / 3), inOrder.length - 1].flatMap((place) => inOrder.slice(place)[0] ?? []))]
}

/** When it may have begun, and ended, in milliseconds: the ends of each minute of the model stand for those between. */
const casesOf = (extent: Extent, side: 'begin' | 'end'): readonly number[] =>
  samples(
    timesOf(extent).flatMap(([begin, end]) =>
      extent.meaning !== 'throughout'
        ? [begin * MINUTE, end * MINUTE - 1]
        : [side === 'begin' ? begin * MINUTE : end * MINUTE - 1],
    ),
  )

/** Both sides told, so that every completion lies inside of the model. */
const bounded = anyExtent.filter(({ start, end }) => start !== undefined && end !== undefined)
const extents = members(told(bounded), (extent) => (extent === undefined ? [1] : casesOf(extent, 'begin')))
type Extents = readonly (readonly [Extent | undefined, Membership])[]

/** A contradiction, such as a clock outside of the days, tells no time. */
const reporting = (list: Extents, side: 'begin' | 'end') =>
  list
    .map(([extent, belongs]) => ({ cases: extent === undefined ? [] : casesOf(extent, side), belongs }))
    .filter(({ cases }) => cases.length > 0)

const range = ({ start, end }: { start?: string; end?: string }) => ({
  start: start === undefined ? undefined : beginOf(start),
  end: end === undefined ? undefined : endOf(end) - 1,
})

const expected = (answers: readonly number[]) =>
  answers.length === 0 ? { start: undefined, end: undefined } : { start: Math.min(...answers), end: Math.max(...answers) }

test('the first and the last time have the bounds of every completion, and both are reached', () => {
  fc.assert(
    fc.property(extents, (list) => {
      const begins = reporting(list, 'begin')
      const firsts = answersOver(begins, (chosen) => (chosen.length === 0 ? undefined : Math.min(...chosen)))
      expect(range(fold(firstOf)(list))).toEqual(expected(firsts))
      const ends = reporting(list, 'end')
      const lasts = answersOver(ends, (chosen) => (chosen.length === 0 ? undefined : Math.max(...chosen)))
      expect(range(fold(lastOf)(list))).toEqual(expected(lasts))
      const certain = begins.filter(({ belongs }) => belongs === 'yes').length
      expect(fold(firstOf)(list).reported).toEqual(certain === begins.length ? certain : { min: certain, max: begins.length })
    }),
  )
})

test('the bounds of the mean interval hold it under every completion', () => {
  fc.assert(
    fc.property(extents, (list) => {
      const answers = answersOver(reporting(list, 'begin'), (chosen) =>
        chosen.length < 2 ? undefined : (Math.max(...chosen) - Math.min(...chosen)) / (chosen.length - 1) / DAY,
      )
      expectSound(fold(intervalOf)(list), answers)
    }),
  )
})

test('the mean interval of moments that are known is what it is', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 2, maxLength: 8 }), (moments) => {
      const list = moments.map((ms) => `2021-06-06T12:30:00.${String(ms).padStart(3, '0')}`)
      const { min, max } = fold(intervalOf)(list.map((text) => [{ start: text, end: text }, 'yes'] as const))
      const mean = (Math.max(...moments) - Math.min(...moments)) / (moments.length - 1) / DAY
      expect(min).toBeCloseTo(mean, 15)
      expect(max).toBeCloseTo(mean, 15)
    }),
  )
})

const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
const dated = fc.tuple(
  fc.integer({ min: 18_000, max: 18_040 }),
  fc.constantFrom(0, 1),
  fc.constantFrom<Membership>('yes', 'maybe'),
)

test('the median interval is that of the days that are known for certain, and the others are counted', () => {
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 12 }), (list) => {
      const { days, among, leftOut } = fold(medianIntervalOf)(
        list.map(([day, more, belongs]) => [{ start: dayText(day), end: dayText(day + more) }, belongs] as const),
      )
      const known = list.flatMap(([day, more, belongs]) => (more === 0 && belongs === 'yes' ? [day] : [])).sort((a, b) => a - b)
      const gaps = known
        .slice(1)
        .map((day, place) => day - (known[place] as number))
        .sort((a, b) => a - b)
      const half = (gaps.length - 1) / 2
      const median = ((gaps[Math.floor(half)] ?? 0) + (gaps[Math.ceil(half)] ?? 0)) / 2
      expect({ days, among, leftOut }).toEqual({
        days: gaps.length === 0 ? undefined : median,
        among: known.length,
        leftOut: list.length - known.length,
      })
    }),
  )
})
