/**
 * Chooses which records are the same, of all pairs that reach the threshold.
 *
 * @internal
 */

import type { MatchCardinality } from '../matching-options.js'
import { assignPairs, everyPair, highestFirst, type RowPair, type RowsOfKinds } from './assign-pairs.js'
import type { ScoredPairs } from './scored-pairs.js'

/** A pair that was chosen, and by how much it is ahead of the others that its records are in. */
export interface Chosen extends RowPair {
  /** Absent: it has no rival. */
  readonly rivalBy?: number
}

/** Pairs of kinds of records to choose from. */
export interface Choice {
  readonly pairs: ScoredPairs
  /** The positions of all pairs that are chosen together, and of those of them whose records have no partner yet. */
  readonly all: Uint32Array
  readonly open: Uint32Array
  /** The rows of each kind, and those of them that have no partner yet. */
  readonly rows: RowsOfKinds
  readonly free: RowsOfKinds
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

/** Takes in a score that `times` pairs of a record have. */
const takeIn = (found: Map<number, Highest>, kind: number, own: number, times: number): void => {
  if (times === 0) return
  const highest = found.get(kind) ?? { best: Number.NEGATIVE_INFINITY, second: Number.NEGATIVE_INFINITY }
  found.set(kind, highest)
  if (own > highest.best) {
    highest.second = times > 1 ? own : highest.best
    highest.best = own
  } else highest.second = Math.max(highest.second, own)
}

/** Of the records of each kind. */
const highestOf = ({ pairs, all, rows, isOneSet }: Choice): Readonly<Record<'left' | 'right', ReadonlyMap<number, Highest>>> => {
  const left = new Map<number, Highest>()
  const right = isOneSet ? left : new Map<number, Highest>()
  for (const position of all) {
    const [one, other] = [pairs.left[position] as number, pairs.right[position] as number]
    const own = pairs.score[position] as number
    // A record is no partner of itself.
    const isItself = isOneSet && one === other
    takeIn(left, one, own, rows.right(other).length - (isItself ? 1 : 0))
    if (!isItself) takeIn(right, other, own, rows.left(one).length)
  }
  return { left, right }
}

const bestOther = (highest: Highest | undefined, own: number): number => {
  if (highest === undefined) return Number.NEGATIVE_INFINITY
  return own < highest.best ? highest.best : highest.second
}

/** A chosen pair beside the score of its best rival, which is -Infinity where there is none. */
export const ahead = (pair: RowPair, own: number, rival: number): Chosen =>
  rival === Number.NEGATIVE_INFINITY ? pair : { ...pair, rivalBy: own - rival }

/** Those that are the same. No record is in two pairs, unless any number of partners is asked for. */
export const chooseSame = (choice: Choice): readonly Chosen[] => {
  const { pairs, all, open, rows, free, threshold, cardinality, isOneSet } = choice
  const { left, right, score } = pairs
  const chosen = (): readonly RowPair[] => {
    if (cardinality === 'many-to-many')
      return [...all].flatMap((position) => everyPair(pairs, position, rows, isOneSet ? 'one' : 'two'))
    return isOneSet ? highestFirst(pairs, open, 'one', free) : assignPairs(pairs, open, threshold, free)
  }
  const highest = highestOf(choice)
  return chosen().map((pair) => {
    const own = score[pair.position] as number
    const rival = Math.max(
      bestOther(highest.left.get(left[pair.position] as number), own),
      bestOther(highest.right.get(right[pair.position] as number), own),
    )
    return ahead(pair, own, rival)
  })
}
