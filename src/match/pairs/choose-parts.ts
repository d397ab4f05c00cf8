/**
 * Chooses which events are parts of which episodes, of all such pairs that reach the threshold.
 *
 * @internal
 */
import { assignPairs, everyPair, highestFirst, type RowPair } from './assign-pairs.js'
import { ahead, type Choice, type Chosen } from './choose-same.js'
import { byScore, grouped } from './scored-pairs.js'

/**
 * Those that are a part of another. Each event is a part of one episode, the one with the highest score; an episode has any number
 * of events where many partners are asked for, and one otherwise. `partAt` tells which record of a pair is the event.
 */
export const chooseParts = (choice: Choice, partAt: (position: number) => 'left' | 'right'): readonly Chosen[] => {
  const { pairs, all, open, rows, free, threshold, cardinality, isOneSet } = choice
  const { left, right, score } = pairs
  const sides = isOneSet ? 'one' : 'two'
  /** Kinds of the left are even numbers and kinds of the right odd ones, unless both are of one list. */
  const event = (position: number): number =>
    partAt(position) === 'left' ? 2 * (left[position] as number) : 2 * (right[position] as number) + (isOneSet ? 0 : 1)
  const episodesOf = grouped(all, event)
  /** Each event that is free with the first of the episodes that are alike. */
  const withFirst = (position: number): readonly RowPair[] => {
    const [one, other] = [left[position] as number, right[position] as number]
    const first = partAt(position) === 'left' ? rows.right(other).slice(0, 1) : rows.left(one).slice(0, 1)
    const ends = partAt(position) === 'left' ? { left: free.left, right: () => first } : { left: () => first, right: free.right }
    return everyPair(pairs, position, ends, sides)
  }
  const chosen = (): readonly RowPair[] => {
    if (cardinality === 'many-to-many') return [...all].flatMap((position) => everyPair(pairs, position, rows, sides))
    if (cardinality === 'one-to-one')
      return isOneSet ? highestFirst(pairs, open, 'one', free) : assignPairs(pairs, open, threshold, free)
    return Array.from(grouped(open, event).values(), (list) => byScore(pairs, list)[0] as number).flatMap(withFirst)
  }
  const countOfEpisodes = (position: number): number =>
    (partAt(position) === 'left' ? rows.right(right[position] as number) : rows.left(left[position] as number)).length
  return chosen().map((pair) => {
    const { position } = pair
    const own = score[position] as number
    const others = (episodesOf.get(event(position)) ?? new Uint32Array()).filter((other) => other !== position)
    const alike = countOfEpisodes(position) > 1 ? own : Number.NEGATIVE_INFINITY
    const rival = others.reduce((best, other) => Math.max(best, score[other] as number), alike)
    return ahead(pair, own, rival)
  })
}
