/**
 * The least figure of all. The state has constant size and the bounds are tight.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Aggregator } from './aggregator.js'
import { presentFigure } from './count-reports.js'
import { least, ranged } from './extreme.js'
import type { ExtremeState } from './extreme-state.js'
import type { ReportedFigure } from './report-counts.js'

/**
 * The least of the figures that were reported. Undefined: the record did not report it. There is a best figure only where
 * every record has one and belongs for certain.
 *
 * @example
 * fold(leastOf)([[exactly(5), 'yes'], [between(2, 9), 'maybe'], [undefined, 'yes']])
 * // => { min: 2, max: 5, reported: { min: 1, max: 2 }, unreported: 1 }
 *
 * @category aggregates
 */
export const leastOf: Aggregator<Quantity | undefined, ExtremeState, ReportedFigure> = {
  prepare: (figure, belongs) => least.of(figure && ranged(figure), belongs),
  monoid: least.monoid,
  present: (state) => presentFigure(state.counts, least.boundsOf(state), state.hedged),
}
