/**
 * The greatest figure of all. The state has constant size and the bounds are tight.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Aggregator } from './aggregator.js'
import { presentFigure } from './count-reports.js'
import { greatest, ranged } from './extreme.js'
import type { ExtremeState } from './extreme-state.js'
import type { ReportedFigure } from './report-counts.js'

/**
 * The greatest of the figures that were reported. Undefined: the record did not report it. There is a best figure only where
 * every record has one and belongs for certain.
 *
 * @example
 * fold(greatestOf)([[exactly(5), 'yes'], [between(2, 9), 'maybe'], [undefined, 'yes']])
 * // => { min: 5, max: 9, reported: { min: 1, max: 2 }, unreported: 1 }
 *
 * @category aggregates
 */
export const greatestOf: Aggregator<Quantity | undefined, ExtremeState, ReportedFigure> = {
  prepare: (figure, belongs) => greatest.of(figure && ranged(figure), belongs),
  monoid: greatest.monoid,
  present: (state) => presentFigure(state.counts, greatest.boundsOf(state), state.hedged),
}
