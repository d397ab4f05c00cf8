/** The figures that every question about incidents is answered by. */
import type { Quantity } from '../../../schema/quantity.js'
import type { Tally } from '../../../schema/tally.js'
import type { KeyValue } from '../../../table/key-value.js'

/**
 * How many incidents, and how many people were harmed in them.
 *
 * @category questions
 */
export interface IncidentFigures {
  /** How many incidents: at least those that belong for certain, at most those that may, too. */
  readonly incidents: Quantity
  /** People killed in them, as far as they tell it. */
  readonly killed: Tally
  /** People injured in them, as far as they tell it. */
  readonly injured: Tally
}

/**
 * A row of figures. The key is `null` where incidents do not tell it.
 *
 * @category questions
 */
export type IncidentRow<Key extends string> = { readonly [K in Key]: KeyValue } & IncidentFigures
