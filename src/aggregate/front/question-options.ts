/** What a ready-made question can be asked with. */
import { all } from '../../query/combine.js'
import { during } from '../../query/when-it-was.js'
import type { Extent } from '../../schema/extent.js'
import type { Where } from '../../schema/where.js'

/**
 * What a ready-made question can be asked with.
 *
 * @category questions
 */
export interface QuestionOptions {
  /** Which records. Those that leave it open widen the bounds. All when left out. */
  readonly where?: Where
  /** When: an extent, or the name of a day, week, month, quarter or year such as `2021-06`. Any time when left out. */
  readonly during?: Extent | string
  /** What a field that was not told answers: `maybe` (when left out), or `no`. */
  readonly absent?: 'maybe' | 'no'
  /** Only those that belong for certain. */
  readonly certain?: true
}

/**
 * Which records a question is asked of, with the name of each part as a rollup has it.
 *
 * @internal
 */
export interface Selection extends Omit<QuestionOptions, 'during'> {}

/**
 * The options as parts of a rollup. What the question itself asks comes first.
 *
 * @throws RangeError when `during` is no time.
 * @internal
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
