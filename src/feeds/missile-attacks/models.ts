/**
 * What a row of attacks means by a model: one weapon, several that are not told apart, or a kind of weapon.
 *
 * The table of attacks has no column for the kind. The kinds below are facts that the publisher's own table of weapons states.
 */
import type { WeaponCategory } from '../../schema/weapon-category.js'

/** The names of models of each kind, as the files write them. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'missile/ballistic': ['Iskander-M', 'KN-23', 'X-47 Kinzhal'],
  'missile/cruise': [
    '3M22 Zircon',
    'Banderol',
    'Iskander-K',
    'Kalibr',
    'P-800 Oniks',
    'X-101/X-555',
    'X-22',
    'X-31',
    'X-31P',
    'X-31PD',
    'X-32',
    'X-35',
    'X-59',
    'X-59MK2',
    'X-69',
  ],
  'missile/surface-to-air': ['C-300', 'C-400'],
  // Files up to 2025 write KAB where later ones write GBU.
  'bomb/guided': ['GBU', 'KAB'],
  'uncrewed-aircraft/one-way-attack': ['Shahed-136/131', 'Lancet', 'Kub'],
  'uncrewed-aircraft/reconnaissance': ['Eleron', 'Forpost', 'Granat-4', 'Merlin-VR', 'Orlan-10', 'Orlan-30', 'Supercam', 'ZALA'],
  'uncrewed-aircraft': ['Mohajer-6', 'Orion', 'Молнія'],
}

/**
 * Words that name a kind and no model. `Unknown Missile` is a cruise missile in the table of weapons, as the combination is whose
 * two models are ballistic there: for both, what is certain is kept.
 */
const words: Readonly<Record<string, WeaponCategory>> = {
  'unknown uav': 'uncrewed-aircraft',
  'reconnaissance uav': 'uncrewed-aircraft/reconnaissance',
  'unknown missile': 'missile',
  'ballistic missile': 'missile/ballistic',
  'intercontinental ballistic missile': 'missile/ballistic',
  'aerial bomb': 'bomb',
  'x-47 kinzhal and iskander-m/kn-23': 'missile',
}

const categories: ReadonlyMap<string, WeaponCategory> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(kinds).flatMap(([category, names]) =>
      names.map((name) => [name.toLowerCase(), category as WeaponCategory] as const),
    ),
  ))()

const categoryOf = (name: string): WeaponCategory | undefined => categories.get(name.toLowerCase())

const wordFor = (name: string): WeaponCategory | undefined => {
  const key = name.toLowerCase()
  return Object.hasOwn(words, key) ? words[key] : undefined
}

/** What a row means by a model. */
export interface ModelMeaning {
  /** It is the name of one weapon, of which there can be a record. */
  readonly isOneWeapon: boolean
  /** It names several models. */
  readonly isSeveral: boolean
  /** The kind, or what the kinds of several models have in common. Undefined: not known. */
  readonly category: WeaponCategory | undefined
}

/** The names in a cell: parted by `and`, and by `/` where a part of the name is a model of its own. */
const namesIn = (model: string): readonly string[] =>
  model
    .split(' and ')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .flatMap((name) => {
      if (!name.includes('/')) return [name]
      const parts = name.split('/').map((part) => part.trim())
      return parts.some((part) => categoryOf(part) !== undefined) ? parts : [name]
    })

/** The steps that two categories have in common. */
const common = (a: WeaponCategory | undefined, b: WeaponCategory | undefined): WeaponCategory | undefined => {
  if (a === undefined || b === undefined) return undefined
  const others = b.split('/')
  const steps = a.split('/')
  const differs = steps.findIndex((step, i) => step !== others[i])
  const shared = differs === -1 ? steps : steps.slice(0, differs)
  // What begins like a category is one.
  return shared.length === 0 ? undefined : (shared.join('/') as WeaponCategory)
}

/**
 * What a row means by a model.
 *
 * `X-59/X-69` says that it was one of two models, each of which has a row in the table of weapons; `X-101/X-555` is one row there.
 */
export const meaningOf = (model: string): ModelMeaning => {
  const names = namesIn(model)
  const isSeveral = names.length > 1
  const word = wordFor(model)
  if (word !== undefined) return { isOneWeapon: false, isSeveral, category: word }
  const [first, ...rest] = names.map((name) => wordFor(name) ?? categoryOf(name))
  const category = rest.reduce(common, first)
  return { isOneWeapon: !isSeveral, isSeveral, category }
}
