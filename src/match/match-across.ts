/**
 * Which records of two sets tell of one incident.
 *
 * Laws: the order of the records does not matter, nor which set comes first; no pair crosses a judgement that two records are not the same, also through
 * others; two records of one feed with different ids are joined only where that is asked for or judged.
 */

import type { MatchResult } from './match-result.js'
import type { MatchingOptions, MatchSource } from './matching-options.js'
import { matchLists } from './pairs/match-lists.js'
import { idsWithout, notComparable, prepareSources } from './pairs/prepare-sources.js'
import { byScoreAndIds, settlePairs } from './pairs/settle-pairs.js'
import { isSecondFirst, turned } from './pairs/turned.js'

/**
 * Which records of two sets tell of one incident, or of a part of one. Two records with one id are a pair, whatever else they tell:
 * of two releases of a feed, `leftOnly` is what was withdrawn and `rightOnly` what was added. All others are compared, as far as the
 * weights' reach goes, and are a pair when their score reaches the threshold; `explainMatch` tells what a score is made of.
 *
 * By default no record is in two pairs. Where records compete, those pairs are chosen that together have the most evidence beyond
 * the threshold. An event and an episode (a summary, or what lasted two days or more) are a pair of kind `part-of`.
 *
 * @throws RangeError when no threshold was chosen, or an option has a name that there is not.
 * @throws TypeError when a set is none, or weights are not whole.
 * @example
 * const where = { country: 'IRQ', point: { lat: 33.3, lon: 44.4 } }
 * const ours = [{ id: 'a:1', when: day('2021-06-06'), where }, { id: 'a:2', when: day('2021-07-01'), where }]
 * const theirs = [{ id: 'b:7', when: day('2021-06-07'), where }]
 * const { pairs, leftOnly, rightOnly } = matchAcross(ours, theirs, { threshold: 10 })
 * pairs.map(({ left, right, by, kind }) => [left, right, by, kind]) // => [['a:1', 'b:7', 'score', 'same']]
 * leftOnly // => ['a:2']
 * rightOnly // => []
 *
 * @category matching
 */
export const matchAcross = (left: MatchSource, right: MatchSource, options: MatchingOptions): MatchResult => {
  const { lists, matching, union } = prepareSources([left, right], options)
  const [one = [], other = []] = lists
  // Ties go by rows, so that the sides are put in order first: which one is called the left plays no role.
  const isTurned = isSecondFirst(one, other)
  const found = isTurned ? matchLists(other, one, matching, union) : matchLists(one, other, matching, union)
  const settled = settlePairs(found.pairs, found.refused, union)
  const pairs = isTurned ? settled.pairs.map(turned).sort(byScoreAndIds) : settled.pairs
  const refused = isTurned ? settled.refused.map(turned).sort(byScoreAndIds) : settled.refused
  return {
    pairs,
    leftOnly: idsWithout(one, new Set(pairs.map(({ left }) => left))),
    rightOnly: idsWithout(other, new Set(pairs.map(({ right }) => right))),
    notComparable: notComparable(lists),
    refused,
    compared: found.compared,
  }
}
