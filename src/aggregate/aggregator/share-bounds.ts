/**
 * The bounds of a share of answers.
 *
 * @internal
 */
import type { AnswerCounts, AnswerState } from './answer-counts.js'
import type { FigureBounds } from './count-reports.js'

/** How many records there are. */
export const totalOf = ({ yes, maybe, no }: AnswerCounts): number => yes + maybe + no

/** The share of those that met it among all. Where that is nobody, one record that may belong is alone. */
const shareOf = (met: number, others: number, alone: number): number => (met + others === 0 ? alone : met / (met + others))

/** The bounds of the share of records that say yes. Undefined where no record may belong. */
export const shareBounds = ({ certain, possible }: AnswerState): FigureBounds | undefined => {
  if (totalOf(certain) + totalOf(possible) === 0) return undefined
  // A record that may belong is there where it draws the share further.
  const min = shareOf(certain.yes, certain.maybe + certain.no + possible.maybe + possible.no, 1)
  const max = shareOf(certain.yes + certain.maybe + possible.yes + possible.maybe, certain.no, 0)
  return { min, max, ...(min === max && { best: min }) }
}
