/**
 * Sums of figures. The state has constant size and the bounds are tight: see `sitrep/value`, where the arithmetic stands.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Tally } from '../../schema/tally.js'
import { monoidTally, presentTally, type TallyState, tallyOf } from '../../value/tally.js'
import type { Aggregator } from './aggregator.js'

/**
 * The sum of the figures that were reported. Undefined: the record did not report it.
 *
 * @example
 * fold(sumOf)([[exactly(2), 'yes'], [exactly(3), 'maybe']])
 * // => { min: 2, max: 5, reported: { min: 1, max: 2 }, unreported: 0 }
 *
 * @category aggregates
 */
export const sumOf: Aggregator<Quantity | undefined, TallyState, Tally> = {
  prepare: tallyOf,
  monoid: monoidTally,
  present: presentTally,
}
