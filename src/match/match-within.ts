/**
 * Which records of one set tell of one incident.
 *
 * Laws: those of `matchAcross`.
 */

import type { MatchResult } from './match-result.js'
import type { MatchingOptions, MatchSource } from './matching-options.js'
import { matchFeeds } from './pairs/match-feeds.js'
import { idsWithout, notComparable, prepareSources } from './pairs/prepare-sources.js'
import { settlePairs } from './pairs/settle-pairs.js'

/**
 * Which records of one set tell of one incident: records of several feeds that were read into one dataset, or, with
 * `sameFeed: 'allow'`, what one feed may tell twice. It is `matchAcross` of each two feeds, where a record has at most one partner in
 * each feed by default. Those that are in no pair are in `leftOnly`.
 *
 * @throws RangeError when no threshold was chosen, or an option has a name that there is not.
 * @throws TypeError when a set is none, or weights are not whole.
 * @example
 * const where = { country: 'IRQ', point: { lat: 33.3, lon: 44.4 } }
 * const incidents = ['a:1', 'b:7', 'b:8'].map((id) => ({ id, when: day('2021-06-06'), where }))
 * matchWithin(incidents, { threshold: 10 }).pairs.map(({ left, right }) => [left, right]) // => [['a:1', 'b:7']]
 * matchWithin(incidents.slice(1), { threshold: 10 }).pairs // => []
 * matchWithin(incidents.slice(1), { threshold: 10, sameFeed: 'allow' }).pairs.length // => 1
 *
 * @category matching
 */
export const matchWithin = (source: MatchSource, options: MatchingOptions): MatchResult => {
  const { lists, matching, union } = prepareSources([source], options)
  const [list = []] = lists
  const found = matchFeeds(list, matching, union)
  const { pairs, refused } = settlePairs(found.pairs, found.refused, union)
  return {
    pairs,
    leftOnly: idsWithout(list, new Set(pairs.flatMap(({ left, right }) => [left, right]))),
    rightOnly: [],
    notComparable: notComparable(lists),
    refused,
    compared: found.compared,
  }
}
