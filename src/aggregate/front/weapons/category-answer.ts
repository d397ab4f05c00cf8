/** How questions about weapons are asked and answered. */
import type { Quantity } from '../../../schema/quantity.js'
import type { QuestionOptions } from '../question-options.js'

/**
 * What a question about weapons can be asked with. `usedWeapon` in `where` asks the use that is counted, all else its incident.
 *
 * @category questions
 */
export interface WeaponOptions extends QuestionOptions {
  /** How many steps of the kind of weapon are kept: 1 makes `uncrewed-aircraft` of every kind of drone. All when left out. */
  readonly depth?: number
}

/**
 * Rows by kind of weapon, and what they cannot hold.
 *
 * @category questions
 */
export interface CategoryAnswer<Row> {
  /** In the order of the kinds; `null` for weapons whose kind is not told. */
  readonly rows: readonly Row[]
  /** How many incidents do not tell their weapons, or not all of them. What they used stands in no row. */
  readonly untold: Quantity
}
