/**
 * How well the weapons of two records agree: the best of all pairs of categories.
 *
 * @internal
 */
import type { Prepared } from '../prepare/prepared.js'
import { notTold } from './amount-words.js'
import type { CodeRules } from './code-table.js'
import { confusionOf } from './confused-codes.js'
import { inSteps, NOT_COMPARED } from './contribution.js'
import type { WeaponWeights } from './weights.js'

const rootOf = (category: string): string => category.split('/', 1)[0] ?? category

const isCoarser = (word: string, category: string): boolean => category.startsWith(`${word}/`)

/** What two categories of weapons count. */
export const weaponRules = ({ same, coarser, sameRoot, differ, confused }: WeaponWeights): CodeRules => {
  const confusion = confusionOf(confused)
  const bitsOf = (a: string, b: string): number => {
    if (a === b) return same
    if (isCoarser(a, b) || isCoarser(b, a)) return coarser
    const one = rootOf(a)
    const other = rootOf(b)
    return one === other ? sameRoot : (confusion.bitsOf(one, other) ?? differ)
  }
  return {
    bitsOf: (a, b) => inSteps(bitsOf(a, b)),
    mostOf: (code) => inSteps(Math.max(0, same, coarser, sameRoot, differ, confusion.mostOf(rootOf(code)))),
  }
}

/** What the weapons of two records contribute. */
export const weaponsContribution = (a: Prepared, b: Prepared): number => {
  if (a.weapons === undefined || b.weapons === undefined) return NOT_COMPARED
  const { weapons } = a.names
  let best = Number.NEGATIVE_INFINITY
  for (const one of a.weapons)
    for (const other of b.weapons) {
      const bits = weapons.bits(one, other)
      if (bits > best) best = bits
    }
  return best
}

/** The most that the weapons of this record can contribute, whatever the other one tells. */
export const mostOfWeapons = ({ weapons, names }: Prepared): number => {
  let most = 0
  if (weapons !== undefined) for (const number of weapons) most = Math.max(most, names.weapons.most(number))
  return most
}

const pairWords = (a: string, b: string, weights: WeaponWeights): string => {
  if (a === b) return `both ${a}`
  const both = [a, b].sort().join(' and ')
  if (isCoarser(a, b) || isCoarser(b, a)) return `${both}, one word coarser than the other`
  if (rootOf(a) === rootOf(b)) return `${both}, of one root`
  return confusionOf(weights.confused).bitsOf(rootOf(a), rootOf(b)) === undefined ? both : `${both}, which sources confuse`
}

/** The same in words, for the pair that counts. */
export const weaponsWords = (a: Prepared, b: Prepared): string => {
  if (a.weapons === undefined || b.weapons === undefined) return notTold(a.weapons, b.weapons)
  const { weapons, weights } = a.names
  const others = b.weapons
  const best = weaponsContribution(a, b)
  return (
    a.weapons
      .flatMap((one) => others.map((other) => [one, other] as const))
      .filter(([one, other]) => weapons.bits(one, other) === best)
      .map(([one, other]) => pairWords(weapons.codeOf(one), weapons.codeOf(other), weights.weapons))
      .sort()[0] ?? ''
  )
}
