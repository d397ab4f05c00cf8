/**
 * The share of the records that answer a question with yes. The state has constant size and the bounds are tight.
 */
import type { Truth } from '../../schema/truth.js'
import type { Aggregator, Membership } from './aggregator.js'
import { monoidReportCounts, presentFigure, type ReportedFigure } from './report-counts.js'

/**
 * How many records give each answer.
 *
 * @category aggregates
 */
export interface AnswerCounts {
  readonly yes: number
  readonly maybe: number
  readonly no: number
}

/**
 * The answers of records, while they are being counted.
 *
 * @category aggregates
 */
export interface AnswerState {
  /** The answers of the records that belong for certain. */
  readonly certain: AnswerCounts
  /** The answers of the records that may belong. */
  readonly possible: AnswerCounts
}

const noAnswers: AnswerCounts = { yes: 0, maybe: 0, no: 0 }

const addAnswers = (a: AnswerCounts, b: AnswerCounts): AnswerCounts => ({
  yes: a.yes + b.yes,
  maybe: a.maybe + b.maybe,
  no: a.no + b.no,
})

const totalOf = ({ yes, maybe, no }: AnswerCounts): number => yes + maybe + no

/** The share of those that met it among all. Where that is nobody, one record that may belong is alone. */
const shareOf = (met: number, others: number, alone: number): number => (met + others === 0 ? alone : met / (met + others))

/**
 * The bounds of a share of answers. Undefined where no record may belong.
 *
 * @internal
 */
export const shareBounds = ({ certain, possible }: AnswerState) => {
  if (totalOf(certain) + totalOf(possible) === 0) return undefined
  // A record that may belong is there where it draws the share further.
  const min = shareOf(certain.yes, certain.maybe + certain.no + possible.maybe + possible.no, 1)
  const max = shareOf(certain.yes + certain.maybe + possible.yes + possible.maybe, certain.no, 0)
  return { min, max, ...(min === max && { best: min }) }
}

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
