/**
 * Compares what is worth comparing, and keeps what reaches the threshold.
 *
 * @internal
 */
import { DAY } from '../../value/local-time.js'
import { mostBits, scorePair } from '../compare/score-pair.js'
import type { MatchWeights } from '../compare/weights.js'
import type { Prepared } from '../prepare/prepared.js'
import { type CandidateRules, candidateIndex, eachCandidate } from './candidate-pairs.js'
import { addPair, noScoredPairs, type ScoredPairs } from './scored-pairs.js'

/** The pairs that reach the threshold, and how many were compared. */
export interface ComparedPairs {
  readonly pairs: ScoredPairs
  readonly compared: number
}

/** What is compared. */
export interface ComparisonSets {
  readonly left: readonly Prepared[]
  /** The same list as `left`: pairs inside it are compared, each once. */
  readonly right: readonly Prepared[]
  /** Whether a row of the left and a row of the right are asked about at all. */
  readonly mayMatch: (left: number, right: number) => boolean
  /**
   * How many pairs of records a pair of rows stands for, where rows stand for several records. Inside one list a row may be
   * compared with itself. Default: one, and none of a row with itself.
   */
  readonly countOf?: (left: number, right: number) => number
  readonly weights: MatchWeights
  readonly threshold: number
}

const rulesOf = (weights: MatchWeights, threshold: number): CandidateRules => ({
  timeReach: weights.time.reach * DAY,
  placeReach: weights.place.reach,
  threshold,
  mostOf: (record) => mostBits(record, weights),
})

/** Compares all pairs that may reach the threshold. */
export const compareCandidates = (sets: ComparisonSets): ComparedPairs => {
  const { left, right, mayMatch, weights, threshold } = sets
  const pairs = noScoredPairs()
  if (left.length === 0) return { pairs, compared: 0 }
  const isWithin = left === right
  const countOf = sets.countOf ?? ((row, other) => (isWithin && row === other ? 0 : 1))
  const index = candidateIndex(right, rulesOf(weights, threshold))
  let compared = 0
  for (const [row, record] of left.entries())
    eachCandidate(index, record, (other) => {
      if ((isWithin && other < row) || !mayMatch(row, other)) return
      const count = countOf(row, other)
      if (count === 0) return
      compared += count
      const score = scorePair(record, right[other] as Prepared, weights)
      if (score >= threshold && score > Number.NEGATIVE_INFINITY) addPair(pairs, row, other, score)
    })
  return { pairs, compared }
}
