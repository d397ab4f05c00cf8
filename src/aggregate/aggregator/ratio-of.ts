/**
 * The ratio of a part to its whole, over records. The state has constant size while membership is certain, and grows with the
 * number of different pairs of records that may belong. The bounds are tight where the figures are bounded.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Aggregator } from './aggregator.js'
import { ratioEnds } from './ratio-ends.js'
import type { ReportedFigure } from './report-counts.js'
import { share } from './share.js'
import type { ShareState } from './share-state.js'

/**
 * A part and the whole that includes it. An absent figure was not told.
 *
 * @category aggregates
 */
export interface PartOfWhole {
  readonly part?: Quantity | undefined
  readonly whole?: Quantity | undefined
}

/**
 * The sum of the parts divided by the sum of the wholes, from 0 to 1, over the records that tell both. The part is included
 * in its whole, so it is never more. Where for certain there is no whole at all, there is no ratio. A part that is more than
 * its whole for certain is a contradiction, and counts as all of a whole of its own size.
 *
 * @example
 * aggregate(ratioOf)([{ part: exactly(2), whole: between(4, 5) }]) // => { min: 0.4, max: 0.5, reported: 1, unreported: 0 }
 *
 * @category aggregates
 */
export const ratioOf: Aggregator<PartOfWhole, ShareState, ReportedFigure> = /* @__PURE__ */ share(ratioEnds)
