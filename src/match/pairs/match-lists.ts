/**
 * Matches the records of two lists, or of one list with each other.
 *
 * What is certain comes first: one id, then judgements. Then what is the same is chosen among all pairs that reach the threshold,
 * and apart from that, which events are parts of which episodes.
 *
 * @internal
 */

import type { ConstrainedUnion } from '../clusters/constrained-union.js'
import { scorePair } from '../compare/score-pair.js'
import type { MatchWeights } from '../compare/weights.js'
import type { JudgedIncidents } from '../judgement/judged-incidents.js'
import type { MatchedPair, RefusedPair } from '../match-result.js'
import type { MatchCardinality } from '../matching-options.js'
import type { Prepared } from '../prepare/prepared.js'
import { certainPairs } from './certain-pairs.js'
import { chooseParts } from './choose-parts.js'
import { type Choice, type Chosen, chooseSame } from './choose-same.js'
import { compareCandidates } from './compare-candidates.js'
import { isEpisode } from './episode.js'
import { type ScoredPairs, without } from './scored-pairs.js'

/** How records are matched. */
export interface Matching {
  readonly judged: JudgedIncidents
  readonly weights: MatchWeights
  readonly threshold: number
  readonly cardinality: MatchCardinality
  readonly sameFeed: 'never' | 'allow'
}

/** What two lists give, in no special order. */
export interface ListMatches {
  readonly pairs: readonly MatchedPair[]
  readonly refused: readonly RefusedPair[]
  readonly compared: number
}

/** Rows that have their partner already. */
interface Taken {
  readonly left: Set<number>
  readonly right: Set<number>
}

const nobody = (isOneSet: boolean): Taken => {
  const left = new Set<number>()
  return { left, right: isOneSet ? left : new Set() }
}

const positionsOf = ({ length }: ScoredPairs): Uint32Array => Uint32Array.from({ length }, (_, position) => position)

/**
 * The pairs of two lists of records, or inside one list when it is given twice. The records of a list are in the order of their ids
 * and have one id each. `union` knows what judgements keep apart.
 */
export const matchLists = (
  left: readonly Prepared[],
  right: readonly Prepared[],
  { judged, weights, threshold, cardinality, sameFeed }: Matching,
  union: ConstrainedUnion,
): ListMatches => {
  const isOneSet = left === right
  const leftAt = (row: number): Prepared => left[row] as Prepared
  const rightAt = (row: number): Prepared => right[row] as Prepared
  const pairs: MatchedPair[] = []
  const refused: RefusedPair[] = []

  const certain = certainPairs(left, right, judged)
  const takenSame = nobody(isOneSet)
  const takenParts = nobody(isOneSet)
  for (const { left: one, right: other, by, part } of certain.pairs) {
    if (part === undefined || cardinality === 'one-to-one') {
      takenSame.left.add(one)
      takenSame.right.add(other)
    }
    if (part === 'left' || cardinality === 'one-to-one') takenParts.left.add(one)
    if (part === 'right' || cardinality === 'one-to-one') takenParts.right.add(other)
    const score = scorePair(leftAt(one), rightAt(other), weights)
    const kind = part === undefined ? 'same' : 'part-of'
    pairs.push({ left: leftAt(one).id, right: rightAt(other).id, score, by, kind, ...(part && { part }) })
  }

  // Two releases of one feed are not compared: ids tell all.
  const feeds = new Set([...left, ...right].map(({ feed }) => feed))
  const { pairs: reached, compared } = compareCandidates({
    left: sameFeed === 'never' && feeds.size === 1 ? [] : left,
    right,
    mayMatch: (one, other) =>
      (sameFeed === 'allow' || leftAt(one).feed !== rightAt(other).feed) && !certain.isCertain(one, other),
    weights,
    threshold,
  })
  const found = without(reached, (one, other, score) => {
    const [a, b] = [leftAt(one).id, rightAt(other).id]
    if (!union.isJudgedApart(a, b)) return false
    refused.push({ left: a, right: b, score })
    return true
  })

  const episodes = { left: left.map(isEpisode), right: right.map(isEpisode) }
  const isWhole = (position: number): readonly [left: boolean, right: boolean] => [
    episodes.left[found.left[position] as number] === true,
    episodes.right[found.right[position] as number] === true,
  ]
  const partAt = (position: number): 'left' | 'right' => (isWhole(position)[0] ? 'right' : 'left')
  const isPartOf = (position: number): boolean => isWhole(position)[0] !== isWhole(position)[1]
  const choiceOf = (all: Uint32Array, isOpen: (left: number, right: number, position: number) => boolean): Choice => ({
    pairs: found,
    all,
    open: all.filter((position) => isOpen(found.left[position] as number, found.right[position] as number, position)),
    threshold,
    cardinality,
    isOneSet,
  })
  const tell = ({ position, rivalBy }: Chosen, part: 'left' | 'right' | undefined): void => {
    pairs.push({
      left: leftAt(found.left[position] as number).id,
      right: rightAt(found.right[position] as number).id,
      score: found.score[position] as number,
      by: 'score',
      kind: part === undefined ? 'same' : 'part-of',
      ...(part && { part }),
      ...(rivalBy !== undefined && { rivalBy }),
    })
  }

  const same = choiceOf(
    positionsOf(found).filter((position) => !isPartOf(position)),
    (one, other) => !takenSame.left.has(one) && !takenSame.right.has(other),
  )
  for (const chosen of chooseSame(same)) {
    tell(chosen, undefined)
    if (cardinality !== 'one-to-one') continue
    takenParts.left.add(found.left[chosen.position] as number)
    takenParts.right.add(found.right[chosen.position] as number)
  }
  const isFree = (one: number, other: number, position: number): boolean => {
    const isLeftFree = !takenParts.left.has(one)
    const isRightFree = !takenParts.right.has(other)
    if (cardinality === 'one-to-one') return isLeftFree && isRightFree
    return partAt(position) === 'left' ? isLeftFree : isRightFree
  }
  for (const chosen of chooseParts(choiceOf(positionsOf(found).filter(isPartOf), isFree), partAt))
    tell(chosen, partAt(chosen.position))
  return { pairs, refused, compared }
}
