/** The values that rows are told apart by. */

/**
 * The value of a key: text, or `null` where incidents do not tell it.
 *
 * @category tables
 */
export type KeyValue = string | null
