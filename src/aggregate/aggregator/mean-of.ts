/**
 * The mean of figures. The state grows with the number of different amounts, and the bounds are tight.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Aggregator } from './aggregator.js'
import { sortedAmounts } from './multiset.js'
import { presentFigure, type ReportedFigure } from './report-counts.js'
import { bestOf, type SpreadState, spread } from './spread.js'

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

const mean = (amounts: readonly number[]): number => sum(amounts) / amounts.length

/** The mean of all certain amounts and of as many possible ones, the most drawing first, as draw it further. */
const drawn = (certain: readonly number[], possible: readonly number[], further: (a: number, b: number) => boolean): number => {
  let total = sum(certain)
  let count = certain.length
  for (const amount of possible) {
    if (count > 0 && !further(amount, total / count)) break
    total += amount
    count += 1
  }
  return total / count
}

/**
 * The mean of the figures that were reported. Undefined: the record did not report it. A record that may belong is counted
 * where it lowers the least mean or raises the greatest one.
 *
 * @example
 * fold(meanOf)([[exactly(4), 'yes'], [exactly(2), 'maybe'], [undefined, 'yes']])
 * // => { min: 3, max: 4, reported: { min: 1, max: 2 }, unreported: 1 }
 *
 * @category aggregates
 */
export const meanOf: Aggregator<Quantity | undefined, SpreadState, ReportedFigure> = {
  ...spread,
  present: (state) => {
    const { counts, hedged } = state
    if (counts.reported + counts.possiblyReported === 0) return presentFigure(counts, undefined)
    const best = bestOf(state)
    const min = drawn(sortedAmounts(state.least), sortedAmounts(state.possibleLeast), (amount, reached) => amount < reached)
    const max = drawn(
      sortedAmounts(state.most),
      [...sortedAmounts(state.possibleMost)].reverse(),
      (amount, reached) => amount > reached,
    )
    return presentFigure(counts, { min, best: best && mean(best), max }, hedged)
  },
}
