/**
 * Quantiles of figures, the median among them. The state grows with the number of different amounts, and the bounds are tight.
 *
 * Between two amounts the quantile is taken in proportion, as most programs do (type 7 of Hyndman and Fan): the median of
 * two amounts is halfway between them.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Aggregator } from './aggregator.js'
import { sortedAmounts } from './multiset.js'
import { presentFigure, type ReportedFigure } from './report-counts.js'
import { bestOf, type SpreadState, spread } from './spread.js'

/** The amount at a place of two lists in order, of which the second ends early, as if they were one. */
const amountAt = (place: number, one: readonly number[], other: readonly number[], from: number, to: number): number => {
  // So many of `one` stand among the first `place`; the others are of `other`.
  let low = Math.max(0, place - (to - from))
  let high = Math.min(place, one.length)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((one[middle] as number) < (other[from + place - middle - 1] as number)) low = middle + 1
    else high = middle
  }
  const next = from + place - low
  return Math.min(
    low < one.length ? (one[low] as number) : Number.POSITIVE_INFINITY,
    next < to ? (other[next] as number) : Number.POSITIVE_INFINITY,
  )
}

/** The quantile of `certain` and of `possible` from one place to another, both in order. */
const quantile = (q: number, certain: readonly number[], possible: readonly number[], from: number, to: number): number => {
  const position = q * (certain.length + to - from - 1)
  const place = Math.floor(position)
  const low = amountAt(place, certain, possible, from, to)
  // Nothing is taken of the next amount here, which may be infinite or not there.
  if (position === place) return low
  const high = amountAt(place + 1, certain, possible, from, to)
  return low === high ? low : low + (high - low) * (position - place)
}

/** The furthest quantile over every number of possible amounts: for each number, those at one end are the furthest. */
const furthest = (q: number, certain: readonly number[], possible: readonly number[], lowest: boolean): number => {
  let found = lowest ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  const all = possible.length
  for (let taken = certain.length === 0 ? 1 : 0; taken <= all; taken++) {
    const reached = lowest ? quantile(q, certain, possible, 0, taken) : quantile(q, certain, possible, all - taken, all)
    found = lowest ? Math.min(found, reached) : Math.max(found, reached)
  }
  return found
}

/**
 * A quantile of the figures that were reported: 0.5 is the median, 0 the least, 1 the greatest. Undefined: the record did
 * not report it.
 *
 * @throws RangeError when the quantile is not from 0 to 1.
 * @example
 * aggregate(quantileOf(0.5))([exactly(1), between(2, 4), atLeast(9)]) // => { min: 2, max: 4, reported: 3, unreported: 0 }
 *
 * @category aggregates
 */
export const quantileOf = (q: number): Aggregator<Quantity | undefined, SpreadState, ReportedFigure> => {
  if (!(q >= 0 && q <= 1)) throw new RangeError(`A quantile is a number from 0 to 1, and this is ${q}. The median is 0.5.`)
  return {
    ...spread,
    present: (state) => {
      const { counts, hedged } = state
      if (counts.reported + counts.possiblyReported === 0) return presentFigure(counts, undefined)
      const best = bestOf(state)
      const min = furthest(q, sortedAmounts(state.least), sortedAmounts(state.possibleLeast), true)
      const max = furthest(q, sortedAmounts(state.most), sortedAmounts(state.possibleMost), false)
      return presentFigure(counts, { min, best: best && quantile(q, best, [], 0, 0), max }, hedged)
    },
  }
}
