/**
 * Which records of several sets tell of one incident.
 *
 * Laws: those of `matchAcross` and of `clusterMatches`.
 */
import { oneOfEach } from '../dataset/lookup.js'
import type { IncidentId } from '../schema/id.js'
import { byText } from '../value/by-text.js'
import { sortedGroups } from './clusters/sorted-groups.js'
import type { MatchedPair, RefusedPair } from './match-result.js'
import type { MatchingOptions, MatchSource } from './matching-options.js'
import { matchFeeds } from './pairs/match-feeds.js'
import { idsWithout, notComparable, prepareSources } from './pairs/prepare-sources.js'
import { settlePairs } from './pairs/settle-pairs.js'

/**
 * What matching several sets found.
 *
 * @category matching
 */
export interface MatchAllResult {
  /** Groups of two records or more that tell of one incident, each in the order of its ids, in the order of their first ids. */
  readonly clusters: readonly (readonly IncidentId[])[]
  /** The pairs that the groups are made of, and those of kind `part-of`, which join nothing. From the highest score to the lowest. */
  readonly pairs: readonly MatchedPair[]
  /** Ids of records that are in no pair, in order. */
  readonly alone: readonly IncidentId[]
  /** Those of all ids whose records tell neither a time nor a place, as in `MatchResult`. */
  readonly notComparable: readonly IncidentId[]
  /** Pairs that a judgement forbade, in the order of `pairs`. */
  readonly refused: readonly RefusedPair[]
  /** How many pairs were compared in full, as in `MatchResult`. */
  readonly compared: number
}

/**
 * Which records of several sets tell of one incident: `matchWithin` of all of them together, and the groups that the pairs make. An
 * id that is in several sets is one record, and the first that tells of it counts. By default a record has at most one partner in each
 * other feed, and a group at most one record of each feed.
 *
 * @throws RangeError when no threshold was chosen, or an option has a name that there is not.
 * @throws TypeError when a set is none, or weights are not whole.
 * @example
 * const where = { country: 'IRQ', point: { lat: 33.3, lon: 44.4 } }
 * const record = (id: string) => ({ id, when: day('2021-06-06'), where })
 * const { clusters } = matchAll([[record('a:1')], [record('b:7')], [record('c:3')]], { threshold: 10 })
 * clusters // => [['a:1', 'b:7', 'c:3']]
 *
 * @category matching
 */
export const matchAll = (sources: readonly MatchSource[], options: MatchingOptions): MatchAllResult => {
  const { lists, matching, union } = prepareSources(sources, options)
  const list = [...(oneOfEach(lists.flat()) ?? [])].sort((a, b) => byText(a.id, b.id))
  const found = matchFeeds(list, matching, union)
  const { pairs, refused } = settlePairs(found.pairs, found.refused, union)
  return {
    clusters: sortedGroups(union.groups(), new Set(list.map(({ id }) => id))),
    pairs,
    alone: idsWithout(list, new Set(pairs.flatMap(({ left, right }) => [left, right]))),
    notComparable: notComparable([list]),
    refused,
    compared: found.compared,
  }
}
