/**
 * How parts of the answer to a rollup look, and the answer itself.
 */
import type { Quantity } from '../schema/quantity.js'
import type { KeyValue } from '../table/key-value.js'

/**
 * One group of a {@link RollupState}.
 *
 * @category aggregates
 */
export interface RollupGroup {
  /** The value of each key, in the order of the query. */
  readonly keys: readonly KeyValue[]
  /** The state of each figure, in the order of the query. */
  readonly states: readonly unknown[]
}

/**
 * The part of an answer that some incidents make: JSON, so that parts can be made anywhere and joined.
 *
 * @category aggregates
 */
export interface RollupState {
  readonly groups: readonly RollupGroup[]
  /** How many records stand in several rows, for certain and perhaps: the rows count them more than once. */
  readonly overlap: { readonly certain: number; readonly possible: number }
}

/**
 * Rows, and how far they count records more than once.
 *
 * @category aggregates
 */
export interface Answer<Row> {
  readonly rows: readonly Row[]
  /** How many records stand in several rows, so that the rows do not add up to the whole. Exactly 0: they do. */
  readonly overlap: Quantity
}
