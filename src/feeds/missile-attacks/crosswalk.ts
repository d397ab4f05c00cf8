/** The classes of the table of weapons in sitrep's words, each with what is lost on the way. The class itself always stands in `native`. */
import type { WeaponCategory } from '../../schema/weapon-category.js'
import type { Crossing, FeedCrosswalk } from '../feed.js'

type Classes = Readonly<Record<string, Crossing<WeaponCategory>>>

/** `category` of the table of weapons. */
export const weaponClasses: Classes = {
  'cruise missile': { to: 'missile/cruise', loss: 'exact' },
  'ballistic missile': { to: 'missile/ballistic', loss: 'exact' },
  'surface-to-air missile': {
    to: 'missile/surface-to-air',
    loss: 'exact',
    note: 'What the weapon was built for. Here it is fired at the ground.',
  },
  'surface-to-air and ballistic': { to: 'missile', loss: 'broader', note: 'Two kinds in one row of the table.' },
  'guided bomb': { to: 'bomb/guided', loss: 'exact' },
  UAV: { to: 'uncrewed-aircraft', loss: 'exact', note: 'Made finer by the column type, where it is one of those below.' },
}

/** `type` of the table of weapons, where the category is `UAV`. The other types are free text, and stand in `native` alone. */
export const aircraftTypes: Classes = {
  'loitering munition': { to: 'uncrewed-aircraft/one-way-attack', loss: 'exact' },
  reconnaissance: { to: 'uncrewed-aircraft/reconnaissance', loss: 'exact' },
}

/** The crossing of a class that a file has; undefined where there is none, whatever the class is called. */
export const crossingOf = (classes: Classes, code: string): Crossing<WeaponCategory> | undefined =>
  Object.hasOwn(classes, code) ? classes[code] : undefined

/**
 * The code lists of the missile attacks beside sitrep's own.
 *
 * @category feeds
 */
export const missileAttacksCrosswalks: readonly FeedCrosswalk[] = [
  { column: 'category', field: 'weapons.category', codes: weaponClasses },
  { column: 'type', field: 'weapons.category', codes: aircraftTypes },
]
