/**
 * Matches the records of one list: those of each two feeds, and those of one feed where that is asked for.
 *
 * @internal
 */
import type { ConstrainedUnion } from '../clusters/constrained-union.js'
import type { Prepared } from '../prepare/prepared.js'
import { type ListMatches, type Matching, matchLists } from './match-lists.js'
import { listsByFeed } from './prepare-sources.js'
import { inOrder } from './turned.js'

/** The pairs inside one list. A record may have a partner in each other feed. */
export const matchFeeds = (list: readonly Prepared[], matching: Matching, union: ConstrainedUnion): ListMatches => {
  const feeds = listsByFeed(list)
  const found = feeds.flatMap((one, at) => feeds.slice(at).map((other) => matchLists(one, other, matching, union)))
  return {
    pairs: found.flatMap(({ pairs }) => pairs.map(inOrder)),
    refused: found.flatMap(({ refused }) => refused.map(inOrder)),
    compared: found.reduce((sum, { compared }) => sum + compared, 0),
  }
}
