/**
 * What happened and with what, as another feed tells it.
 *
 * @internal
 */
import type { IncidentKind } from '../../schema/vocabulary/incident-kind.js'
import type { WeaponCategory } from '../../schema/weapon-category.js'
import type { WeaponUse } from '../../schema/weapon-use.js'
import type { NoiseOptions } from './noise.js'
import { draw, type Random } from './random.js'

/** Kinds that feeds take for each other, both ways. */
const CONFUSED_KINDS: readonly (readonly [IncidentKind, IncidentKind])[] = [
  ['attack', 'clash'],
  ['attack', 'clash'],
  ['attack', 'sabotage'],
  ['attack', 'looting'],
  ['clash', 'territory-change'],
  ['abduction', 'detention'],
  ['abduction', 'attack'],
  ['protest', 'riot'],
  ['looting', 'sabotage'],
  ['discovery', 'disposal'],
]

/** Weapons that feeds take for each other, both ways. */
const CONFUSED_WEAPONS: readonly (readonly [WeaponCategory, WeaponCategory])[] = [
  ['artillery', 'rocket'],
  ['artillery/mortar', 'rocket'],
  ['bomb', 'uncrewed-aircraft'],
  ['bomb', 'missile'],
  ['explosive', 'artillery'],
  ['explosive/roadside', 'explosive/mine'],
  ['firearm', 'direct-fire'],
  ['firearm', 'explosive/grenade'],
  ['uncrewed-aircraft/one-way-attack', 'missile/cruise'],
  ['melee', 'firearm'],
]

const counterpart = <T>(random: Random, pairs: readonly (readonly [T, T])[], told: T): T | undefined =>
  random.pick(pairs.flatMap(([a, b]) => (a === told ? [b] : b === told ? [a] : [])))

/** What happened. A kind that nothing is confused with stays. */
export const retellKind = (
  random: Random,
  kind: IncidentKind | undefined,
  noise: NoiseOptions['kind'],
): IncidentKind | undefined => {
  if (kind === undefined) return undefined
  const way = draw(random, noise)
  if (way === 'untold') return undefined
  return way === 'confused' ? (counterpart(random, CONFUSED_KINDS, kind) ?? kind) : kind
}

const oneStepCoarser = (category: WeaponCategory): WeaponCategory => {
  const steps = category.split('/')
  // A category with its last step cut off is one again.
  return (steps.length < 2 ? category : steps.slice(0, -1).join('/')) as WeaponCategory
}

/** With what: the categories alone, without figures. An empty list, which says "none", stays. */
export const retellWeapons = (
  random: Random,
  weapons: readonly WeaponUse[] | undefined,
  categoryOf: (use: WeaponUse) => WeaponCategory | undefined,
  noise: NoiseOptions['weapons'],
): readonly WeaponUse[] | undefined => {
  if (weapons === undefined || random.chance(noise.untold)) return undefined
  const { coarser, confused } = noise
  const told = weapons.map((use): WeaponUse => {
    const category = categoryOf(use) ?? 'unknown'
    const way = draw(random, { coarser, confused })
    if (way === 'coarser') return { category: oneStepCoarser(category) }
    return { category: way === 'confused' ? (counterpart(random, CONFUSED_WEAPONS, category) ?? category) : category }
  })
  return [...new Map(told.map((use) => [use.category, use])).values()]
}
