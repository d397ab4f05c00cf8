/**
 * The ratio of a part to its whole, over records. The state has constant size while membership is certain, and grows with the
 * number of different pairs of records that may belong. The bounds are tight where the figures are bounded.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Aggregator } from './aggregator.js'
import type { ReportedFigure } from './report-counts.js'
import { type ShareState, share } from './share.js'

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
 * in its whole, so it is never more. Where for certain there is no whole at all, there is no ratio.
 *
 * @example
 * aggregate(ratioOf)([{ part: exactly(2), whole: between(4, 5) }]) // => { min: 0.4, max: 0.5, reported: 1, unreported: 0 }
 *
 * @category aggregates
 */
export const ratioOf: Aggregator<PartOfWhole, ShareState, ReportedFigure> = /* @__PURE__ */ share(({ part, whole }) => {
  if (part === undefined || whole === undefined) return undefined
  // A part above its whole is a contradiction: each is then allowed as much as the other needs.
  const wholeMost = Math.max(whole.max ?? Number.POSITIVE_INFINITY, part.min)
  const partMost = Math.min(part.max ?? Number.POSITIVE_INFINITY, wholeMost)
  return {
    least: { part: part.min, whole: wholeMost },
    greatest: { part: partMost, whole: Math.max(whole.min, partMost) },
  }
})
