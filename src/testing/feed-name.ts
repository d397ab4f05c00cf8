/**
 * The name of the feed that made ids are of.
 *
 * @internal
 */

const NAME = /^[a-z][a-z0-9-]{0,62}$/

/** The name, `test` when none is given. What no id can begin with is refused. */
export const checkedFeed = (feed = 'test'): string => {
  if (!NAME.test(feed)) throw new RangeError(`"${feed}" is no name of a feed. It is in kebab-case, such as "test".`)
  return feed
}
