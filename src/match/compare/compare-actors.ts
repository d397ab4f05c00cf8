/**
 * How well the actors of two records agree: each with the most similar one of the other list, on average.
 *
 * @internal
 */
import type { Prepared } from '../prepare/prepared.js'
import { notTold } from './amount-words.js'
import { bitsBySimilarity, mostOfNames } from './bits-by-similarity.js'
import { inSteps, NOT_COMPARED } from './contribution.js'
import type { NameTable } from './name-table.js'
import type { ActorWeights } from './weights.js'

/** The larger one; NaN is none. */
const larger = (best: number, similarity: number): number => (similarity <= best || Number.isNaN(similarity) ? best : similarity)

/** How alike each of the second list is to the most similar of the first. No list is made for each pair. */
let ofOthers = new Float64Array(16)

/**
 * How alike the actors of two records are, 0 to 1: each with the most similar of the other list, on average over those that can be
 * compared. NaN: none can. Similarities are in steps, so that their sum is exact in any order.
 */
const similarityOf = (a: readonly number[], b: readonly number[], names: NameTable): number => {
  if (b.length > ofOthers.length) ofOthers = new Float64Array(2 * b.length)
  ofOthers.fill(Number.NaN, 0, b.length)
  let sum = 0
  let count = 0
  for (const one of a) {
    let best = Number.NaN
    for (let at = 0; at < b.length; at++) {
      const similarity = names.similarity(one, b[at] as number)
      best = larger(best, similarity)
      ofOthers[at] = larger(ofOthers[at] as number, similarity)
    }
    if (Number.isNaN(best)) continue
    sum += best
    count++
  }
  for (let at = 0; at < b.length; at++) {
    const best = ofOthers[at] as number
    if (Number.isNaN(best)) continue
    sum += best
    count++
  }
  return sum / count
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
