/**
 * The share of those that answer a question.
 *
 * @internal
 */
import type { Truth } from '../../schema/truth.js'
import { truthOf } from '../../table/answer.js'
import { shareWhere } from '../aggregator/share-where.js'
import { aggregated } from './aggregated.js'
import type { FigureOf } from './figure-kind.js'

export const shareFigure = /* @__PURE__ */ aggregated(
  (_: FigureOf<'share'>) => shareWhere,
  ({ where }, { truths }) => {
    const answers = truths(where)
    return (row): Truth => truthOf(answers[row] as number)
  },
)
