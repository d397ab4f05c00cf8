/** What a ready-made question can be asked with. */
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
