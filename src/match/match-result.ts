/** What matching found: pairs of records, and what stayed alone. */
import type { IncidentId } from '../schema/id.js'

/**
 * Two records that tell of one incident, or of a part and its whole.
 *
 * @category matching
 */
export interface MatchedPair {
  /** Of two sets, the record of the first. Inside one set, the one whose id comes first. */
  readonly left: IncidentId
  /** The other. */
  readonly right: IncidentId
  /**
   * How much speaks for it, in bits. `-Infinity`: the two exclude each other by what they tell, and are joined by their id or by a
   * judgement all the same.
   */
  readonly score: number
  /**
   * Why they are a pair: they have one id, somebody judged so, or their score reaches the threshold. Of records that are judged the
   * same one by one, not every two are told: 1,000 would make half a million pairs. The first by its id is a pair with each other one
   * (of two sets: with each of the other set, both ways), so that each is in a pair, and all together are one group.
   */
  readonly by: 'id' | 'judgement' | 'score'
  /** Whether they are the same, or one is an event in the other. Which of the two is the part is told by {@link MatchedPair.part}. */
  readonly kind: 'same' | 'part-of'
  /** Of a `part-of`, the side that is the part. */
  readonly part?: 'left' | 'right'
  /**
   * By how many bits it is ahead of the next best pair of one of its ends that reaches the threshold. Below 0: another choice had
   * the higher score. Absent: it has no rival. Pairs with a small lead are for a person to look at.
   */
  readonly rivalBy?: number
}

/**
 * Two records that would be a pair, had a person not judged that they are not the same.
 *
 * @category matching
 */
export interface RefusedPair {
  readonly left: IncidentId
  readonly right: IncidentId
  /** How much speaks for it, in bits. */
  readonly score: number
}

/**
 * What matching found. It is the same in whatever order the records are given.
 *
 * @category matching
 */
export interface MatchResult {
  /** The pairs, from the highest score to the lowest, those of one score by their ids. */
  readonly pairs: readonly MatchedPair[]
  /** Ids of the first set that are in no pair, in order. Inside one set all of them are here. */
  readonly leftOnly: readonly IncidentId[]
  /** Ids of the second set that are in no pair, in order. */
  readonly rightOnly: readonly IncidentId[]
  /**
   * Those of all ids whose records tell neither a time nor a place. Apart from id and judgement they are a pair only where all else
   * that both tell reaches the threshold.
   */
  readonly notComparable: readonly IncidentId[]
  /** Pairs that a judgement forbade, in the order of `pairs`. */
  readonly refused: readonly RefusedPair[]
  /**
   * How many pairs were compared in full. All others cannot reach the threshold, or are excluded by the weights' reach. Records that
   * tell the same are compared once for all of them, and count as if each was.
   */
  readonly compared: number
}
