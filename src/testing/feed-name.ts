/**
 * The name of the feed that made ids are of.
 *
 * @internal
 */
import { FEED_ID_PATTERN } from '../schema/id.js'

/** The name, `test` when none is given. What no id can begin with is refused. */
export const checkedFeed = (feed = 'test'): string => {
  if (!FEED_ID_PATTERN.test(feed)) throw new RangeError(`"${feed}" is no name of a feed. It is in kebab-case, such as "test".`)
  return feed
}
