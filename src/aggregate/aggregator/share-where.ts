/**
 * The share of the records that answer a question with yes. The state has constant size and the bounds are tight.
 */
import type { Truth } from '../../schema/truth.js'
import type { Aggregator, Membership } from './aggregator.js'
import type { AnswerCounts, AnswerState } from './answer-counts.js'
import { monoidReportCounts, presentFigure } from './count-reports.js'
import type { ReportedFigure } from './report-counts.js'
import { shareBounds, totalOf } from './share-bounds.js'

const noAnswers: AnswerCounts = { yes: 0, maybe: 0, no: 0 }

const addAnswers = (a: AnswerCounts, b: AnswerCounts): AnswerCounts => ({
  yes: a.yes + b.yes,
  maybe: a.maybe + b.maybe,
  no: a.no + b.no,
})

/**
 * The share, from 0 to 1, of the records whose answer is yes. A maybe counts as either. `reported` is the number of records
 * that were asked; without any there is no share.
 *
 * @example
 * const attacks = contramap(match({ op: 'kind', in: ['attack'] }))(shareWhere)
 * aggregate(attacks)([{ id: 'test:1', kind: 'attack' }, { id: 'test:2' }]) // => { min: 0.5, max: 1, reported: 2, unreported: 0 }
 *
 * @category aggregates
 */
export const shareWhere: Aggregator<Truth, AnswerState, ReportedFigure> = {
  prepare: (answer: Truth, belongs: Membership) => {
    const one = { ...noAnswers, [answer]: 1 }
    return belongs === 'yes' ? { certain: one, possible: noAnswers } : { certain: noAnswers, possible: one }
  },
  monoid: {
    empty: { certain: noAnswers, possible: noAnswers },
    concat: (a, b) => ({ certain: addAnswers(a.certain, b.certain), possible: addAnswers(a.possible, b.possible) }),
  },
  present: (state) => {
    const counts = {
      ...monoidReportCounts.empty,
      reported: totalOf(state.certain),
      possiblyReported: totalOf(state.possible),
    }
    return presentFigure(counts, shareBounds(state))
  },
}
