/**
 * The mean of figures. The state grows with the number of different amounts, and the bounds are tight.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Aggregator } from './aggregator.js'
import { type Repeated, sizeOf } from './amounts.js'
import type { ReportedFigure } from './report-counts.js'
import { spread } from './spread.js'
import type { SpreadState } from './spread-state.js'

const sumOfAll = (amounts: readonly Repeated[]): number => amounts.reduce((sum, { amount, times }) => sum + amount * times, 0)

/**
 * The mean of all certain amounts and of those possible ones that draw it further. They are given in the order in which they
 * draw: once one does not, no later one does.
 */
const drawn = (
  certain: readonly Repeated[],
  possible: Iterable<Repeated>,
  draws: (amount: number, mean: number) => boolean,
): number => {
  let sum = sumOfAll(certain)
  let size = sizeOf(certain)
  for (const { amount, times } of possible) {
    if (size > 0 && !draws(amount, sum / size)) break
    sum += amount * times
    size += times
  }
  return sum / size
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
export const meanOf: Aggregator<Quantity | undefined, SpreadState, ReportedFigure> = /* @__PURE__ */ spread({
  least: (certain, possible) => drawn(certain, possible, (amount, mean) => amount < mean),
  most: (certain, possible) => drawn(certain, [...possible].reverse(), (amount, mean) => amount > mean),
})
