/** What became of one row of a feed. */
import type { Issue } from '../schema/issue.js'
import type { FeedFragment } from './feed.js'

/**
 * Where a row stands in its file.
 *
 * @category feeds
 */
export interface RowPosition {
  /** Number of the row, from 1. The header and hashtag rows are no rows. */
  readonly row: number
  /** Number of the line on which the row begins, from 1. */
  readonly line: number
}

/**
 * What became of one row. Each row that goes in comes out as exactly one of these.
 *
 * `accepted`: it became records. `joined`: it belongs to the record of another row, or said once more what an earlier row said,
 * and adds no record of its own. `rejected`: it became nothing; its reasons are in `issues` and its text is in `raw`.
 *
 * The outcomes of a feed whose rows may be one record together (`Feed.group`) do not come in the order of the file: such rows
 * wait for each other, and the others do not wait for them. `row` tells the order.
 *
 * @category feeds
 */
export type RowOutcome = RowPosition &
  (
    | { readonly status: 'accepted'; readonly fragment: FeedFragment; readonly issues: readonly Issue[] }
    | { readonly status: 'joined'; readonly issues: readonly Issue[] }
    | { readonly status: 'rejected'; readonly issues: readonly Issue[]; readonly raw: string }
  )
