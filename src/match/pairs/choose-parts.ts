/**
 * Chooses which events are parts of which episodes, of all such pairs that reach the threshold.
 *
 * @internal
 */
import { assignPairs, highestFirst } from './assign-pairs.js'
import { ahead, type Choice, type Chosen } from './choose-same.js'
import { byScore, grouped } from './scored-pairs.js'

/**
 * Those that are a part of another. Each event is a part of one episode, the one with the highest score; an episode has any number
 * of events where many partners are asked for, and one otherwise. `partAt` tells which record of a pair is the event.
 */
export const chooseParts = (choice: Choice, partAt: (position: number) => 'left' | 'right'): readonly Chosen[] => {
  const { pairs, all, open, threshold, cardinality, isOneSet } = choice
  const { left, right, score } = pairs
  /** Rows of the left are even numbers and rows of the right odd ones, unless both are of one list. */
  const event = (position: number): number =>
    partAt(position) === 'left' ? 2 * (left[position] as number) : 2 * (right[position] as number) + (isOneSet ? 0 : 1)
  const episodesOf = grouped(all, event)
  const chosen = (): readonly number[] => {
    if (cardinality === 'many-to-many') return [...all]
    if (cardinality === 'one-to-one') return isOneSet ? highestFirst(pairs, open, 'one') : assignPairs(pairs, open, threshold)
    return Array.from(grouped(open, event).values(), (list) => byScore(pairs, list)[0] as number)
  }
  return chosen().map((position) => {
    const others = (episodesOf.get(event(position)) ?? new Uint32Array()).filter((other) => other !== position)
    const rival = others.reduce((best, other) => Math.max(best, score[other] as number), Number.NEGATIVE_INFINITY)
    return ahead(position, score[position] as number, rival)
  })
}
