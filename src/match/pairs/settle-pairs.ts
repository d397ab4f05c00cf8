/**
 * Joins chosen pairs, from the highest score to the lowest, so that none crosses a judgement or joins what one feed tells apart,
 * also through others.
 *
 * @internal
 */
import { byText } from '../../value/by-text.js'
import type { ConstrainedUnion } from '../clusters/constrained-union.js'
import type { MatchedPair, RefusedPair } from '../match-result.js'

/** From the highest score to the lowest, those of one score by their ids. */
export const byScoreAndIds = (a: RefusedPair, b: RefusedPair): number => {
  if (a.score !== b.score) return a.score > b.score ? -1 : 1
  return byText(a.left, b.left) || byText(a.right, b.right)
}

/** Pairs that can all hold, in order, and those that judgements forbade. */
export interface SettledPairs {
  readonly pairs: readonly MatchedPair[]
  readonly refused: readonly RefusedPair[]
}

/** Leaves out the pairs that cannot hold beside those with higher scores. What is certain holds. The pairs are joined in `union`. */
export const settlePairs = (
  pairs: readonly MatchedPair[],
  refused: readonly RefusedPair[],
  union: ConstrainedUnion,
): SettledPairs => {
  const sorted = [...pairs].sort(byScoreAndIds)
  const forbidden = [...refused]
  const out = new Set<MatchedPair>()
  for (const pair of sorted) {
    if (pair.by !== 'score' || pair.kind !== 'same') continue
    const { left, right, score } = pair
    const obstacle = union.join(left, right)
    if (obstacle !== undefined) out.add(pair)
    if (obstacle === 'judgement') forbidden.push({ left, right, score })
  }
  return { pairs: sorted.filter((pair) => !out.has(pair)), refused: forbidden.sort(byScoreAndIds) }
}
