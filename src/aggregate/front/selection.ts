/**
 * Which records a ready-made question is about.
 *
 * @internal
 */
import { all } from '../../query/combine.js'
import { during } from '../../query/when-it-was.js'
import type { Where } from '../../schema/where.js'
import type { QuestionOptions } from './question-options.js'

/**
 * Which records a question is asked of, with the name of each part as a rollup has it.
 */
export interface Selection extends Omit<QuestionOptions, 'during'> {}

/**
 * The options as parts of a rollup. What the question itself asks comes first.
 *
 * @throws RangeError when `during` is no time.
 */
export const toSelection = ({ where, during: time, absent, certain }: QuestionOptions, ...own: readonly Where[]): Selection => {
  const parts = [...own, ...(where === undefined ? [] : [where]), ...(time === undefined ? [] : [during(time)])]
  const [only] = parts
  return {
    ...(only !== undefined && { where: parts.length === 1 ? only : all(...parts) }),
    ...(absent !== undefined && { absent }),
    ...(certain !== undefined && { certain }),
  }
}
