/**
 * Amounts in order, asked for by their place: the ground of quantiles.
 *
 * @internal
 */
import { type Repeated, sizeOf } from './amounts.js'

/** Amounts that are there for certain, and amounts of which some stretch is there, as one list in order. */
export interface Ranking {
  /** How many amounts are there for certain. */
  readonly certain: number
  /** How many more may be there. */
  readonly possible: number
  /** The amount at a place, counted from 0, when of the possible ones those from `from` up to `to` are there. */
  readonly amountAt: (place: number, from: number, to: number) => number
}

/** How many amounts stand up to each of these, that one included. */
const ranksIn = (amounts: readonly number[], list: readonly Repeated[]): readonly number[] => {
  let next = 0
  let rank = 0
  return amounts.map((amount) => {
    for (let one = list[next]; one !== undefined && one.amount <= amount; one = list[++next]) rank += one.times
    return rank
  })
}

/** The ranking of two lists, each with its smallest amount first. */
export const rankingOf = (certain: readonly Repeated[], possible: readonly Repeated[]): Ranking => {
  const amounts = [...certain, ...possible].map(({ amount }) => amount).sort((a, b) => (a === b ? 0 : a - b))
  const certainRanks = ranksIn(amounts, certain)
  const possibleRanks = ranksIn(amounts, possible)
  return {
    certain: sizeOf(certain),
    possible: sizeOf(possible),
    amountAt: (place, from, to) => {
      let low = 0
      let high = amounts.length - 1
      while (low < high) {
        const middle = (low + high) >> 1
        const there = Math.min(Math.max(possibleRanks[middle] as number, from), to) - from
        if ((certainRanks[middle] as number) + there > place) high = middle
        else low = middle + 1
      }
      return amounts[low] as number
    },
  }
}

/** The quantile of those that are there. One of them at least has to be. */
export const quantileIn = ({ certain, amountAt }: Ranking, q: number, from: number, to: number): number => {
  const position = q * (certain + to - from - 1)
  const nearest = Math.round(position)
  // 0.1 and the product with it are rounded, so a place may be missed by the last bits.
  if (Math.abs(position - nearest) <= Number.EPSILON * position) return amountAt(nearest, from, to)
  const place = Math.floor(position)
  const low = amountAt(place, from, to)
  const high = amountAt(place + 1, from, to)
  return low === high ? low : low + (high - low) * (position - place)
}
