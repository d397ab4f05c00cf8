import { describe, expect, test } from 'vitest'
import { aggregate, fold, type Membership } from '../../../src/aggregate/aggregator/aggregator.js'
import { greatestOf } from '../../../src/aggregate/aggregator/greatest-of.js'
import { histogramOf } from '../../../src/aggregate/aggregator/histogram-of.js'
import { leastOf } from '../../../src/aggregate/aggregator/least-of.js'
import { meanOf } from '../../../src/aggregate/aggregator/mean-of.js'
import { quantileOf } from '../../../src/aggregate/aggregator/quantile-of.js'
import { sumOf } from '../../../src/aggregate/aggregator/sum-of.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import { about, atLeast, atMost, between, exactly, none } from '../../../src/value/quantity.js'

const median = quantileOf(0.5)

describe.each([
  ['least', fold(leastOf)],
  ['greatest', fold(greatestOf)],
  ['mean', fold(meanOf)],
  ['median', fold(median)],
] as const)('the %s', (_name, answer) => {
  const certain = (...figures: readonly (Quantity | undefined)[]) => answer(figures.map((figure) => [figure, 'yes'] as const))

  test('of nothing, or of silence, has no figures', () => {
    expect(certain()).toEqual({ reported: 0, unreported: 0 })
    expect(certain(undefined, undefined)).toEqual({ reported: 0, unreported: 2 })
    expect(answer([[undefined, 'maybe']])).toEqual({ reported: 0, unreported: { min: 0, max: 1 } })
  })

  test('of one figure is that figure', () => {
    expect(certain(exactly(2))).toEqual({ min: 2, best: 2, max: 2, reported: 1, unreported: 0 })
    expect(certain(none)).toEqual({ min: 0, best: 0, max: 0, reported: 1, unreported: 0 })
    expect(certain(atLeast(39))).toEqual({ min: 39, reported: 1, unreported: 0 })
  })

  test('of a hedged figure is hedged, and has no bound above', () => {
    expect(certain(about(3500))).toEqual({
      min: 0,
      best: 3500,
      approximate: true,
      reported: 1,
      unreported: 0,
    })
  })

  test('of a record that may not belong says that there may be none', () => {
    expect(answer([[exactly(5), 'maybe']])).toEqual({
      min: 5,
      max: 5,
      reported: { min: 0, max: 1 },
      unreported: 0,
    })
  })
})

test('without a record that belongs for certain an extreme may be that of any one record alone', () => {
  const members = [
    [between(2, 3), 'maybe'],
    [between(5, 9), 'maybe'],
  ] as const
  expect(fold(leastOf)(members)).toMatchObject({ min: 2, max: 9 })
  expect(fold(greatestOf)(members)).toMatchObject({ min: 2, max: 9 })
})

test('an open figure leaves the greatest open, and the least only when it is alone', () => {
  expect(aggregate(greatestOf)([atLeast(2), exactly(5)])).toEqual({ min: 5, reported: 2, unreported: 0 })
  expect(aggregate(leastOf)([atLeast(2), exactly(5)])).toEqual({ min: 2, max: 5, reported: 2, unreported: 0 })
})

test('the median of an odd number is told where an open figure does not reach it', () => {
  expect(aggregate(median)([exactly(1), between(2, 4), atLeast(9)])).toMatchObject({ min: 2, max: 4 })
  expect(aggregate(median)([exactly(1), atLeast(9)])).toEqual({ min: 5, reported: 2, unreported: 0 })
})

test('one record that may belong can draw a quantile further than all of them', () => {
  // With both it is the 1 itself, which lies above 0.8, four fifths of the way from 0 to the first 1.
  const members = [
    [exactly(0), 'yes'],
    [exactly(10), 'yes'],
    [exactly(1), 'maybe'],
    [exactly(1), 'maybe'],
  ] as const
  expect(fold(quantileOf(0.4))(members).min).toBeCloseTo(0.8, 12)
})

test('of unequal amounts as many are taken as draw the quantile furthest, from the far end on', () => {
  const certain = (amount: number) => Array.from({ length: 2 }, () => [exactly(amount), 'yes'] as const)
  const possible = (...amounts: readonly number[]) => amounts.map((amount) => [exactly(amount), 'maybe'] as const)
  expect(fold(median)([...certain(0), ...possible(10, 10, 10, 1)])).toMatchObject({ min: 0, max: 10 })
  expect(fold(median)([...certain(10), ...possible(0, 0, 0, 9)])).toMatchObject({ min: 0, max: 10 })
})

test('a place that rounding misses by the last bits is still that place', () => {
  // 0.29 of 100 is 28.999999999999996.
  const list = Array.from({ length: 101 }, (_, n) => exactly(n))
  expect(aggregate(quantileOf(0.29))(list)).toMatchObject({ min: 29, best: 29, max: 29 })
  const open = list.map((one, n) => (n === 56 ? atLeast(56) : one))
  // 0.55 of 100 is 55.00000000000001, and what comes after it is open.
  expect(aggregate(quantileOf(0.55))(open.slice(0, 57).concat(list.slice(57).map(({ min }) => atLeast(min))))).toMatchObject({
    min: 55,
    max: 55,
  })
})

test('rounding turns no bounds around', () => {
  // Six times 0.09 is more than five times 0.09 and a number that is next above it.
  const above = 0.09 + 2 ** -56
  const figures = [{ min: 0.09, best: above, max: above }, ...Array.from({ length: 5 }, () => exactly(0.09))]
  const { min = 0, best = 0, max = 0 } = aggregate(meanOf)(figures)
  expect(min).toBeLessThanOrEqual(best)
  expect(best).toBeLessThanOrEqual(max)
})

test('a quantile is asked from 0 to 1', () => {
  for (const q of [-0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => quantileOf(q)).toThrow(RangeError)
})

test('very large amounts stay finite', () => {
  const most = exactly(Number.MAX_SAFE_INTEGER)
  expect(aggregate(meanOf)([most, most])).toMatchObject({ min: most.min, max: most.min })
  expect(aggregate(median)([most, most])).toMatchObject({ min: most.min, max: most.min })
})

test('a sum of hedged figures is hedged', () => {
  expect(aggregate(sumOf)([about(5), exactly(1)])).toEqual({
    min: 1,
    best: 6,
    approximate: true,
    reported: 2,
    unreported: 0,
  })
})

describe('a histogram', () => {
  const bins = histogramOf([1, 10])
  const none = { min: 0, best: 0, max: 0 }
  const one = { min: 1, best: 1, max: 1 }
  const perhaps = { min: 0, max: 1 }

  test('of nothing has its bins, all empty', () => {
    expect(aggregate(bins)([])).toEqual({
      below: none,
      bins: [
        { from: 1, to: 10, records: none },
        { from: 10, records: none },
      ],
      reported: 0,
      unreported: 0,
    })
  })

  test('has an edge in the bin that it begins', () => {
    const records = (n: number) => {
      const { below, bins: list } = aggregate(bins)([exactly(n)])
      return [below, ...list.map((bin) => bin.records)]
    }
    expect(records(0.999)).toEqual([one, none, none])
    expect(records(1)).toEqual([none, one, none])
    expect(records(9.999)).toEqual([none, one, none])
    expect(records(10)).toEqual([none, none, one])
    expect(records(1e9)).toEqual([none, none, one])
  })

  test('has a figure for certain in the one bin that holds all of it', () => {
    const inBins = (figure: Quantity, belongs: Membership) => {
      const { below, bins: list } = fold(bins)([[figure, belongs]])
      return [below, ...list.map((bin) => bin.records)]
    }
    expect(inBins(between(1, 9), 'yes')).toEqual([none, one, none])
    expect(inBins(between(1, 10), 'yes')).toEqual([none, perhaps, perhaps])
    expect(inBins(atMost(3), 'yes')).toEqual([perhaps, perhaps, none])
    expect(inBins(atLeast(3), 'yes')).toEqual([none, perhaps, perhaps])
    expect(inBins(exactly(3), 'maybe')).toEqual([none, perhaps, none])
  })

  test('does not change with the list of edges that it was made of', () => {
    const edges = [1, 10]
    const own = histogramOf(edges)
    edges.push(20)
    expect(aggregate(own)([]).bins.length).toBe(2)
  })

  test('needs edges that rise', () => {
    for (const edges of [[], [2, 1], [1, 1], [Number.NaN], [Number.POSITIVE_INFINITY]])
      expect(() => histogramOf(edges)).toThrow(RangeError)
  })
})
