/**
 * How well the weapons of two records agree: the best of all pairs of categories.
 *
 * @internal
 */
import type { Prepared } from '../prepared.js'
import type { WeaponWeights } from '../weights.js'
import { notTold } from './amount-words.js'
import { confusedBits, mostOfConfused } from './confused-bits.js'
import { inSteps, NOT_COMPARED } from './contribution.js'

const rootOf = (category: string): string => {
  const end = category.indexOf('/')
  return end < 0 ? category : category.slice(0, end)
}

const isCoarser = (word: string, category: string): boolean =>
  category.length > word.length && category.charCodeAt(word.length) === 47 && category.startsWith(word)

const categoryBits = (a: string, b: string, weights: WeaponWeights): number => {
  if (a === b) return weights.same
  if (isCoarser(a, b) || isCoarser(b, a)) return weights.coarser
  const one = rootOf(a)
  const other = rootOf(b)
  return one === other ? weights.sameRoot : (confusedBits(weights.confused, one, other) ?? weights.differ)
}

/** What the weapons of two records contribute. */
export const weaponsContribution = (a: Prepared, b: Prepared, weights: WeaponWeights): number => {
  if (a.weapons === undefined || b.weapons === undefined) return NOT_COMPARED
  let best = Number.NEGATIVE_INFINITY
  for (const one of a.weapons)
    for (const other of b.weapons) {
      const bits = categoryBits(one, other, weights)
      if (bits > best) best = bits
    }
  return inSteps(best)
}

/** The most that the weapons of this record can contribute, whatever the other one tells. */
export const mostOfWeapons = ({ weapons }: Prepared, weights: WeaponWeights): number =>
  weapons === undefined
    ? 0
    : inSteps(
        Math.max(
          0,
          weights.same,
          weights.coarser,
          weights.sameRoot,
          weights.differ,
          ...weapons.map((category) => mostOfConfused(weights.confused, rootOf(category))),
        ),
      )

const pairWords = (a: string, b: string, weights: WeaponWeights): string => {
  if (a === b) return `both ${a}`
  const both = [a, b].sort().join(' and ')
  if (isCoarser(a, b) || isCoarser(b, a)) return `${both}, one word coarser than the other`
  if (rootOf(a) === rootOf(b)) return `${both}, of one root`
  return confusedBits(weights.confused, rootOf(a), rootOf(b)) === undefined ? both : `${both}, which sources confuse`
}

/** The same in words. */
export const weaponsWords = (a: Prepared, b: Prepared, weights: WeaponWeights): string => {
  if (a.weapons === undefined || b.weapons === undefined) return notTold(a.weapons, b.weapons)
  const pairs = a.weapons.flatMap((one) => (b.weapons ?? []).map((other) => [one, other] as const))
  const best = weaponsContribution(a, b, weights)
  const words = pairs
    .filter(([one, other]) => inSteps(categoryBits(one, other, weights)) === best)
    .map(([one, other]) => pairWords(one, other, weights))
  return words.sort()[0] ?? ''
}
