/**
 * Matches the records of two lists, or of one list with each other.
 *
 * What is certain comes first: one id, then judgements. Then what is the same is chosen among all pairs that reach the threshold,
 * and apart from that, which events are parts of which episodes.
 *
 * @internal
 */

import type { IncidentId } from '../../schema/id.js'
import type { ConstrainedUnion } from '../clusters/constrained-union.js'
import { scorePair } from '../compare/score-pair.js'
import type { MatchWeights } from '../compare/weights.js'
import type { JudgedIncidents } from '../judgement/judged-incidents.js'
import type { MatchedPair, RefusedPair } from '../match-result.js'
import type { MatchCardinality } from '../matching-options.js'
import type { Prepared } from '../prepare/prepared.js'
import { type Alike, alike } from './alike.js'
import type { RowsOfKinds } from './assign-pairs.js'
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

/** What is judged, or is there twice, may be told apart by that. */
const namedIds = (
  left: readonly Prepared[],
  right: readonly Prepared[],
  { same, notSame, partOf }: JudgedIncidents,
): ReadonlySet<IncidentId> => {
  const named = new Set([...same, ...notSame, ...partOf].flat())
  if (left === right) return named
  const theirs = new Set(right.map(({ id }) => id))
  for (const { id } of left) if (theirs.has(id)) named.add(id)
  return named
}

const none: readonly number[] = []

const rowsOfKinds = (left: Alike['rows'], right: Alike['rows']): RowsOfKinds => ({
  left: (kind) => left[kind] ?? none,
  right: (kind) => right[kind] ?? none,
})

const withoutTaken = (rows: Alike['rows'], taken: ReadonlySet<number>): Alike['rows'] =>
  taken.size === 0 ? rows : rows.map((list) => list.filter((row) => !taken.has(row)))

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

  const named = namedIds(left, right, judged)
  const ours = alike(left, (id) => named.has(id))
  const theirs = isOneSet ? ours : alike(right, (id) => named.has(id))
  const rows = rowsOfKinds(ours.rows, theirs.rows)
  const ourKind = (kind: number): Prepared => ours.records[kind] as Prepared
  const theirKind = (kind: number): Prepared => theirs.records[kind] as Prepared
  // Two releases of one feed are not compared: ids tell all.
  const feeds = new Set([...left, ...right].map(({ feed }) => feed))
  const { pairs: reached, compared } = compareCandidates({
    left: sameFeed === 'never' && feeds.size === 1 ? [] : ours.records,
    right: theirs.records,
    mayMatch: (one, other) =>
      (sameFeed === 'allow' || ourKind(one).feed !== theirKind(other).feed) &&
      // Those of which more is certain than that they are alike are the only ones of their kind.
      !((!isOneSet || one !== other) && certain.isCertain(rows.left(one)[0] ?? 0, rows.right(other)[0] ?? 0)),
    countOf: (one, other) => {
      const count = rows.left(one).length
      return isOneSet && one === other ? (count * (count - 1)) / 2 : count * rows.right(other).length
    },
    weights,
    threshold,
  })
  const found = without(reached, (one, other, score) => {
    const [a, b] = [ourKind(one).id, theirKind(other).id]
    if (!union.isJudgedApart(a, b)) return false
    refused.push({ left: a, right: b, score })
    return true
  })

  const episodes = { left: ours.records.map(isEpisode), right: theirs.records.map(isEpisode) }
  const isWhole = (position: number): readonly [left: boolean, right: boolean] => [
    episodes.left[found.left[position] as number] === true,
    episodes.right[found.right[position] as number] === true,
  ]
  const partAt = (position: number): 'left' | 'right' => (isWhole(position)[0] ? 'right' : 'left')
  const isPartOf = (position: number): boolean => isWhole(position)[0] !== isWhole(position)[1]
  const choiceOf = (
    all: Uint32Array,
    taken: Taken,
    isOpen: (isLeftFree: boolean, isRightFree: boolean, position: number) => boolean,
  ): Choice => {
    const free = rowsOfKinds(withoutTaken(ours.rows, taken.left), withoutTaken(theirs.rows, taken.right))
    return {
      ...{ pairs: found, all, rows, free, threshold, cardinality, isOneSet },
      open: all.filter((position) =>
        isOpen(
          free.left(found.left[position] as number).length > 0,
          free.right(found.right[position] as number).length > 0,
          position,
        ),
      ),
    }
  }
  const tell = ({ position, left: one, right: other, rivalBy }: Chosen, part: 'left' | 'right' | undefined): void => {
    pairs.push({
      left: leftAt(one).id,
      right: rightAt(other).id,
      score: found.score[position] as number,
      by: 'score',
      kind: part === undefined ? 'same' : 'part-of',
      ...(part && { part }),
      ...(rivalBy !== undefined && { rivalBy }),
    })
  }

  const same = choiceOf(
    positionsOf(found).filter((position) => !isPartOf(position)),
    takenSame,
    (isLeftFree, isRightFree) => isLeftFree && isRightFree,
  )
  for (const chosen of chooseSame(same)) {
    tell(chosen, undefined)
    if (cardinality !== 'one-to-one') continue
    takenParts.left.add(chosen.left)
    takenParts.right.add(chosen.right)
  }
  const isFree = (isLeftFree: boolean, isRightFree: boolean, position: number): boolean => {
    if (cardinality === 'one-to-one') return isLeftFree && isRightFree
    return partAt(position) === 'left' ? isLeftFree : isRightFree
  }
  for (const chosen of chooseParts(choiceOf(positionsOf(found).filter(isPartOf), takenParts, isFree), partAt))
    tell(chosen, partAt(chosen.position))
  return { pairs, refused, compared }
}
