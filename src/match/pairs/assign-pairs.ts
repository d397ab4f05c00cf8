/**
 * Chooses pairs so that no record is in two of them.
 *
 * Pairs that share records, also through others, are one group. Of a group those are chosen that together have the most evidence
 * beyond the threshold. A group that is too large for that is decided by the highest score first.
 *
 * A pair may stand for many: each end is a kind of record with one row or more, and of those of one kind no pair is better than another.
 *
 * @internal
 */
import { connectedIds } from '../../dataset/connected-ids.js'
import { bestTotal, MOST_STEPS } from './best-total.js'
import { addPair, byScore, grouped, noScoredPairs, type ScoredPairs } from './scored-pairs.js'

/** A pair of rows, and the position of the pair of kinds that it is one of. */
export interface RowPair {
  readonly position: number
  readonly left: number
  readonly right: number
}

/** The rows of each kind that may be chosen, in order. */
export interface RowsOfKinds {
  readonly left: (kind: number) => readonly number[]
  readonly right: (kind: number) => readonly number[]
}

/** Each kind is one row. */
const oneEach: RowsOfKinds = { left: (kind) => [kind], right: (kind) => [kind] }

/** Pairs that share records, also through others. Rows of the left are even numbers and rows of the right odd ones. */
const components = ({ left, right }: ScoredPairs, positions: Uint32Array): readonly Uint32Array[] => {
  const ends = function* (): Generator<readonly [number, number]> {
    for (const position of positions) yield [2 * (left[position] as number), 2 * (right[position] as number) + 1]
  }
  const firstOf = connectedIds(ends())
  return [...grouped(positions, (position) => firstOf(2 * (left[position] as number))).values()]
}

/** Every pair of rows of a pair of kinds. Those of one kind with itself are told once. */
export const everyPair = ({ left, right }: ScoredPairs, position: number, rows: RowsOfKinds, sides: 'two' | 'one'): RowPair[] => {
  const [one, other] = [left[position] as number, right[position] as number]
  const isItself = sides === 'one' && one === other
  return rows.left(one).flatMap((row) =>
    rows
      .right(other)
      .filter((otherRow) => !isItself || row < otherRow)
      .map((otherRow) => ({ position, left: row, right: otherRow })),
  )
}

/**
 * The highest score first, each record once; records of one kind in the order of their rows. `sides` tells whether one row of the left
 * and of the right are two records.
 */
export const highestFirst = (
  pairs: ScoredPairs,
  positions: Uint32Array,
  sides: 'two' | 'one',
  rows: RowsOfKinds = oneEach,
): RowPair[] => {
  /** How many rows of each kind have their partner. */
  const takenLeft = new Map<number, number>()
  const takenRight = sides === 'two' ? new Map<number, number>() : takenLeft
  const chosen: RowPair[] = []
  for (const position of byScore(pairs, positions.slice())) {
    const [one, other] = [pairs.left[position] as number, pairs.right[position] as number]
    const [ours, theirs] = [rows.left(one), rows.right(other)]
    const isItself = sides === 'one' && one === other
    let at = takenLeft.get(one) ?? 0
    let otherAt = isItself ? at + 1 : (takenRight.get(other) ?? 0)
    const step = isItself ? 2 : 1
    while (at < ours.length && otherAt < theirs.length) {
      chosen.push({ position, left: ours[at] as number, right: theirs[otherAt] as number })
      at += step
      otherAt += step
    }
    takenLeft.set(one, Math.min(at, ours.length))
    if (!isItself) takenRight.set(other, otherAt)
  }
  return chosen
}

/** Those of one group that together have the most evidence. Undefined: the group is too large. */
const bestOfGroup = (
  pairs: ScoredPairs,
  group: Uint32Array,
  threshold: number,
  rows: RowsOfKinds,
): readonly RowPair[] | undefined => {
  const lefts = new Map(Array.from(group, (at) => [pairs.left[at] as number, rows.left(pairs.left[at] as number)] as const))
  const records = [...lefts.values()].reduce((sum, { length }) => sum + length, 0)
  const size = group.reduce(
    (sum, at) => sum + rows.left(pairs.left[at] as number).length * rows.right(pairs.right[at] as number).length,
    0,
  )
  if (records * size > MOST_STEPS) return undefined
  const all = [...group].flatMap((position) => everyPair(pairs, position, rows, 'two'))
  const expanded = noScoredPairs(all.length)
  for (const { position, left, right } of all) addPair(expanded, left, right, pairs.score[position] as number)
  return bestTotal(expanded, Uint32Array.from(all.keys()), threshold)?.map((at) => all[at] as RowPair)
}

/** The chosen pairs, where the left rows are of other records than the right rows. */
export const assignPairs = (
  pairs: ScoredPairs,
  positions: Uint32Array,
  threshold: number,
  rows: RowsOfKinds = oneEach,
): RowPair[] =>
  components(pairs, positions).flatMap(
    (group) =>
      (group.length === 1 ? undefined : bestOfGroup(pairs, group, threshold, rows)) ?? highestFirst(pairs, group, 'two', rows),
  )
