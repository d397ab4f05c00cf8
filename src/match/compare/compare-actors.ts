/**
 * How well the actors of two records agree: each of the shorter list with the most similar one of the other, on average.
 *
 * @internal
 */
import type { Prepared } from '../prepared.js'
import type { ActorWeights } from '../weights.js'
import { notTold } from './amount-words.js'
import { bitsBySimilarity, mostOfNames } from './bits-by-similarity.js'
import { inSteps, NOT_COMPARED } from './contribution.js'
import type { NameTable } from './name-table.js'

/** How alike one is to the most similar of others. NaN: it can be compared with none. */
const bestOf = (one: number, others: readonly number[], names: NameTable): number => {
  let best = Number.NaN
  for (const other of others) {
    const similarity = names.similarity(one, other)
    if (similarity === 1) return 1
    if (!(similarity <= best) && !Number.isNaN(similarity)) best = similarity
  }
  return best
}

/** The average over those that can be compared. Similarities are in steps, so that their sum is exact in any order. */
const averageOf = (list: readonly number[], others: readonly number[], names: NameTable): number => {
  let sum = 0
  let count = 0
  for (const one of list) {
    const best = bestOf(one, others, names)
    if (Number.isNaN(best)) continue
    sum += best
    count++
  }
  return sum / count
}

/** How alike the actors of two records are, 0 to 1. NaN: they cannot be compared. */
const similarityOf = (a: readonly number[], b: readonly number[], names: NameTable): number => {
  if (a.length < b.length) return averageOf(a, b, names)
  if (b.length < a.length) return averageOf(b, a, names)
  if (a.length === 1) return bestOf(a[0] as number, b, names)
  return (averageOf(a, b, names) + averageOf(b, a, names)) / 2
}

/** What the actors of two records contribute. */
export const actorsContribution = (a: Prepared, b: Prepared, weights: ActorWeights): number => {
  if (a.actors === undefined || b.actors === undefined) return NOT_COMPARED
  return inSteps(bitsBySimilarity(similarityOf(a.actors, b.actors, a.names.actors), weights))
}

/** The most that the actors of this record can contribute, whatever the other one tells. */
export const mostOfActors = ({ actors }: Prepared, weights: ActorWeights): number =>
  actors === undefined ? 0 : inSteps(mostOfNames(weights))

/** The same in words. */
export const actorsWords = (a: Prepared, b: Prepared): string => {
  if (a.actors === undefined || b.actors === undefined) return notTold(a.actors, b.actors)
  const names = a.names.actors
  const similarity = similarityOf(a.actors, b.actors, names)
  if (Number.isNaN(similarity)) return 'names that cannot be compared: in different scripts, or an id without a name'
  const listOf = (numbers: readonly number[]): string =>
    numbers
      .map((number) => `"${names.labelOf(number)}"`)
      .sort()
      .join(', ')
  const lists = [listOf(a.actors), listOf(b.actors)].sort()
  if (lists[0] === lists[1]) return `both ${lists[0]}`
  return `${lists.join(' and ')} are ${Math.round(100 * similarity)} % alike`
}
