/**
 * Chooses which records are the same, of all pairs that reach the threshold.
 *
 * @internal
 */

import type { MatchCardinality } from '../matching-options.js'
import { assignPairs, highestFirst } from './assign-pairs.js'
import type { ScoredPairs } from './scored-pairs.js'

/** A pair that was chosen: its position in the list, and by how much it is ahead of the others that its records are in. */
export interface Chosen {
  readonly position: number
  /** Absent: it has no rival. */
  readonly rivalBy?: number
}

/** Pairs to choose from. */
export interface Choice {
  readonly pairs: ScoredPairs
  /** The positions of all pairs that are chosen together, and of those of them whose records have no partner yet. */
  readonly all: Uint32Array
  readonly open: Uint32Array
  readonly threshold: number
  readonly cardinality: MatchCardinality
  /** Whether the rows of both sides are rows of one list of records that are all matched with each other. */
  readonly isOneSet: boolean
}

/** The two highest scores of the pairs of one record. */
interface Highest {
  best: number
  second: number
}

const highestOf = (
  rows: readonly Uint32Array[],
  { score }: ScoredPairs,
  positions: Uint32Array,
): ReadonlyMap<number, Highest> => {
  const found = new Map<number, Highest>()
  for (const position of positions)
    for (const list of rows) {
      const row = list[position] as number
      const own = score[position] as number
      const highest = found.get(row)
      if (highest === undefined) found.set(row, { best: own, second: Number.NEGATIVE_INFINITY })
      else if (own > highest.best) {
        highest.second = highest.best
        highest.best = own
      } else highest.second = Math.max(highest.second, own)
    }
  return found
}

const bestOther = (highest: Highest | undefined, own: number): number => {
  if (highest === undefined) return Number.NEGATIVE_INFINITY
  return own < highest.best ? highest.best : highest.second
}

/** A chosen pair beside the score of its best rival, which is -Infinity where there is none. */
export const ahead = (position: number, own: number, rival: number): Chosen =>
  rival === Number.NEGATIVE_INFINITY ? { position } : { position, rivalBy: own - rival }

/** Those that are the same. No record is in two pairs, unless any number of partners is asked for. */
export const chooseSame = ({ pairs, all, open, threshold, cardinality, isOneSet }: Choice): readonly Chosen[] => {
  const { left, right, score } = pairs
  const chosen = (): readonly number[] => {
    if (cardinality === 'many-to-many') return [...all]
    return isOneSet ? highestFirst(pairs, open, 'one') : assignPairs(pairs, open, threshold)
  }
  const ofLeft = highestOf(isOneSet ? [left, right] : [left], pairs, all)
  const ofRight = isOneSet ? ofLeft : highestOf([right], pairs, all)
  return chosen().map((position) => {
    const own = score[position] as number
    const rival = Math.max(
      bestOther(ofLeft.get(left[position] as number), own),
      bestOther(ofRight.get(right[position] as number), own),
    )
    return ahead(position, own, rival)
  })
}
