/** Rows of a feed in the types of fp-ts. */
import type { Either } from 'fp-ts/lib/Either.js'
import { both, left, right, type These } from 'fp-ts/lib/These.js'
import type { Issue } from '../schema/issue.js'
import type { FeedFragment } from './feed.js'
import type { RowReading } from './read-row.js'

/**
 * What `readRow` answers, as a `These`: `left` for a row that is refused, `both` for records with something to know about them.
 *
 * @example
 * toThese({ fragment: { incidents: [{ id: 'test:1' }] }, issues: [] })._tag // => 'Right'
 * toThese({ fragment: undefined, issues: [] })._tag // => 'Left'
 *
 * @category conversions
 */
export const toThese = ({ fragment, issues }: RowReading): These<readonly Issue[], FeedFragment> =>
  fragment === undefined ? left(issues) : issues.length === 0 ? right(fragment) : both(issues, fragment)

/**
 * A `These` as an `Either`, which has no third case. Nothing is lost: the issues of a value
 * stand beside it.
 *
 * @example
 * toEither(toThese({ fragment: { incidents: [] }, issues: [] })) // => { _tag: 'Right', right: { value: { incidents: [] }, issues: [] } }
 * toEither(toThese({ fragment: undefined, issues: [] })) // => { _tag: 'Left', left: [] }
 *
 * @category conversions
 */
export const toEither = <A>(
  these: These<readonly Issue[], A>,
): Either<readonly Issue[], { readonly value: A; readonly issues: readonly Issue[] }> =>
  these._tag === 'Left'
    ? these
    : { _tag: 'Right', right: { value: these.right, issues: these._tag === 'Both' ? these.left : [] } }
