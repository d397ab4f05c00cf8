/**
 * Groups of records that tell of one incident, from pairs.
 *
 * Laws: no group holds two records that are judged not to be the same, or two of one feed with different ids, unless that was asked
 * for or judged; every record is in one group at most; the order of the pairs does not matter.
 */

import { feedOfId } from '../../dataset/feed-of-id.js'
import type { IncidentId } from '../../schema/id.js'
import type { Link } from '../../schema/link.js'
import { judgedIncidents } from '../judgement/judged-incidents.js'
import type { MatchedPair } from '../match-result.js'
import { byScoreAndIds } from '../pairs/settle-pairs.js'
import { inOrder } from '../pairs/turned.js'
import { constrainedUnion } from './constrained-union.js'
import { sortedGroups } from './sorted-groups.js'

/**
 * What is to be kept apart when pairs are joined.
 *
 * @category matching
 */
export interface ClusterOptions {
  /** Judgements: what is judged the same is joined first, what is judged not the same never is. */
  readonly links?: readonly Link[]
  /** Whether two records of one feed with different ids may be in one group. Default: `never`. */
  readonly sameFeed?: 'never' | 'allow'
  /** The feed of a record. Default: the first part of its id. */
  readonly feedOf?: (id: IncidentId) => string
}

const rank = { id: 0, judgement: 1, score: 2 }

/**
 * Groups of two records or more that tell of one incident, each in the order of its ids, in the order of their first ids. Pairs are
 * joined from the highest score to the lowest, after those that are certain; one that would join what must stay apart is left out.
 * Pairs of kind `part-of` join nothing: a part is not the whole.
 *
 * @example
 * const pair = (left: string, right: string, score: number) => ({ left, right, score, by: 'score', kind: 'same' }) as const
 * clusterMatches([pair('a:1', 'b:1', 20), pair('b:1', 'c:1', 15), pair('a:2', 'c:1', 12)]) // => [['a:1', 'b:1', 'c:1']]
 *
 * @category matching
 */
export const clusterMatches = (
  pairs: readonly MatchedPair[],
  { links = [], sameFeed = 'never', feedOf = feedOfId }: ClusterOptions = {},
): readonly (readonly IncidentId[])[] => {
  const union = constrainedUnion(judgedIncidents(links), sameFeed === 'never' ? feedOf : undefined)
  const sorted = pairs
    .filter(({ kind }) => kind === 'same')
    // Pairs of several results may stand either way round.
    .map(inOrder)
    .sort((a, b) => rank[a.by] - rank[b.by] || byScoreAndIds(a, b))
  for (const { left, right } of sorted) union.join(left, right)
  return sortedGroups(union.groups())
}
