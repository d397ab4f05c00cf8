/**
 * How many different values. The state grows with the number of values. The bounds are sound and need not be reached: a
 * record that has one of several values counts as if it could have all or none of them.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Aggregator } from './aggregator.js'
import { countValues } from './count-values.js'
import { distinctBounds } from './distinct-bounds.js'
import type { PossibleValues } from './possible-values.js'
import type { ValueCounts } from './value-counts.js'

/**
 * How many different values the records have: at least those that some record has for certain, at most all that some may
 * have, with those that were not told. Undefined: the record tells nothing of its values, and may have any number of them.
 * One such record leaves the count open.
 *
 * @example
 * fold(distinctOf)([[oneValue('IRQ'), 'yes'], [oneValue('IRQ'), 'yes'], [oneValue('SYR'), 'maybe']]) // => { min: 1, max: 2 }
 * aggregate(distinctOf)([oneValue('IRQ'), oneValue(undefined)]) // => { min: 1, max: 2 }
 * aggregate(distinctOf)([allValues(['IRQ', 'SYR']), allValues(undefined)]) // => { min: 2 }
 *
 * @category aggregates
 */
export const distinctOf: Aggregator<PossibleValues | undefined, ValueCounts, Quantity> = {
  ...countValues,
  present: ({ values, untoldOne, untoldAny }) => {
    const met = Object.values(values)
    return distinctBounds({ certain: met.filter(([certain]) => certain > 0).length, met: met.length, untoldOne, untoldAny })
  },
}
