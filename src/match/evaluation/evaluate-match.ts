/** How good a matching is, where the truth is known: precision, recall, F1, and which feature misleads. */
import type { IncidentId } from '../../schema/id.js'
import type { MatchExplanation } from '../compare/explain-match.js'
import { featureEvaluations } from './evaluate-features.js'
import type { FeatureEvaluation } from './feature-evaluation.js'
import type { Pairing, ToldPair } from './pairing.js'
import { endsKey, type KnownPair, toldPairs } from './told-pairs.js'

/**
 * How many pairs were found and how many of them are right. Precision and recall are left out where there is nothing to divide by.
 *
 * @category evaluation
 */
export interface MatchFigures {
  /** How many pairs belong together in truth. */
  readonly actual: number
  /** How many pairs were found. */
  readonly found: number
  /** How many of those found are right. */
  readonly correct: number
  /** The share of the pairs found that is right. Absent: none was found. */
  readonly precision?: number
  /** The share of the true pairs that was found. Absent: there are none. */
  readonly recall?: number
  /** The harmonic mean of precision and recall: `2 correct / (actual + found)`. Absent: there is no pair on either side. */
  readonly f1?: number
}

/**
 * How good a matching is. A pair is right where the truth has it under the same kind: an event that was found to be the same as the
 * episode that it is a part of is wrong, as joining the two would be.
 *
 * @category evaluation
 */
export interface MatchEvaluation extends MatchFigures {
  /** The same for each kind of pair. */
  readonly byKind: { readonly same: MatchFigures; readonly 'part-of': MatchFigures }
  /** How many pairs belong together and were found as the other kind. Each stands among the false and among the missed pairs. */
  readonly wrongKind: number
  /** Pairs found that are right. This and the other lists are in the order of the ids. */
  readonly truePairs: readonly Required<ToldPair>[]
  /** Pairs found that are wrong. */
  readonly falsePairs: readonly Required<ToldPair>[]
  /** True pairs that were not found. */
  readonly missedPairs: readonly Required<ToldPair>[]
  /** What each feature contributed to true, false and missed pairs. Absent: nothing explains pairs. */
  readonly byFeature?: readonly FeatureEvaluation[]
}

/**
 * What an evaluation may use.
 *
 * @category evaluation
 */
export interface EvaluateMatchOptions {
  /**
   * Explains a pair, mostly by `explainMatch`. The ends come in the order in which the truth or, for false pairs, what was found has
   * them. Undefined: a record is not at hand.
   */
  readonly explain?: (left: IncidentId, right: IncidentId) => MatchExplanation | undefined
}

const figuresOf = (actual: number, found: number, correct: number): MatchFigures => ({
  ...{ actual, found, correct },
  ...(found > 0 && { precision: correct / found }),
  ...(actual > 0 && { recall: correct / actual }),
  ...(actual + found > 0 && { f1: (2 * correct) / (actual + found) }),
})

const countOf = (pairs: Iterable<KnownPair>, kind: KnownPair['kind']): number => {
  let count = 0
  for (const pair of pairs) if (pair.kind === kind) count++
  return count
}

/**
 * How good a matching is, pair by pair. The order of the pairs, and of the ends of a pair, plays no role; a pair that is told twice
 * counts once.
 *
 * @example
 * const truth = [['a:1', 'b:1'], ['a:2', 'b:2', 'b:3']]
 * const found = [{ left: 'b:1', right: 'a:1' }, { left: 'a:2', right: 'b:9' }]
 * const { precision, recall, falsePairs, missedPairs } = evaluateMatch(truth, found)
 * precision // => 0.5
 * recall // => 0.25
 * falsePairs // => [{ left: 'a:2', right: 'b:9', kind: 'same' }]
 * missedPairs.length // => 3
 * evaluateMatch(truth, []).precision // => undefined
 *
 * @category evaluation
 */
export const evaluateMatch = (truth: Pairing, found: Pairing, options: EvaluateMatchOptions = {}): MatchEvaluation => {
  const actual = toldPairs(truth)
  const claimed = toldPairs(found)
  const truePairs: KnownPair[] = []
  const missedPairs: KnownPair[] = []
  for (const [key, pair] of actual) (claimed.has(key) ? truePairs : missedPairs).push(pair)
  const falsePairs = [...claimed].flatMap(([key, pair]) => (actual.has(key) ? [] : [pair]))
  const missedEnds = new Set(missedPairs.map(endsKey))
  const { explain } = options
  const figuresOfKind = (kind: KnownPair['kind']): MatchFigures =>
    figuresOf(countOf(actual.values(), kind), countOf(claimed.values(), kind), countOf(truePairs, kind))
  return {
    ...figuresOf(actual.size, claimed.size, truePairs.length),
    byKind: { same: figuresOfKind('same'), 'part-of': figuresOfKind('part-of') },
    wrongKind: new Set(falsePairs.map(endsKey).filter((key) => missedEnds.has(key))).size,
    ...{ truePairs, falsePairs, missedPairs },
    ...(explain && { byFeature: featureEvaluations({ true: truePairs, false: falsePairs, missed: missedPairs }, explain) }),
  }
}
