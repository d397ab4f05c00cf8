/** One row of a feed to its records, checked on the way in and on the way out. */
import * as E from 'fp-ts/lib/Either.js'
import type { Feed, Generation, RowContext } from './feed.js'
import { checkedRows, type RowReading } from './read/checked-row.js'

export type { RowReading } from './read/checked-row.js'

/**
 * Reads one row. The row is checked against the publisher's shape, and every record that comes of it against sitrep's own,
 * so that what is accepted is valid whatever the row held. The path of an issue of a record begins with its list.
 *
 * @example
 * const [feed] = feeds
 * const [generation] = feed.generations
 * readRow(feed, generation, { generation: generation.id })({}).fragment // => undefined
 *
 * @category feeds
 */
export const readRow = (feed: Feed, generation: Generation, context: RowContext): ((value: unknown) => RowReading) => {
  const { checkShape, read } = checkedRows(feed, generation)
  return (value) => {
    const row = checkShape(value)
    return E.isLeft(row) ? { fragment: undefined, issues: row.left } : read(row.right, context)
  }
}
