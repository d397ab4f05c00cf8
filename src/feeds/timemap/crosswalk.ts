/** The filters of timemap in sitrep's words, each with what is lost on the way. A filter always stands in `native` as it came. */
import type { TargetCategory } from '../../schema/vocabulary/target-category.js'
import type { WeaponCategory } from '../../schema/weapon-category.js'
import type { Crossing, FeedCrosswalk } from '../feed.js'

/** The filter that tells the weapon. */
export const WEAPON_SYSTEM = 'Weapon System'
/** The filter that tells what was hit. */
export const AREA_AFFECTED = 'Type of area affected'

/** Values of `Weapon System`. */
export const weaponSystems: Readonly<Record<string, Crossing<WeaponCategory>>> = {
  Unknown: { to: 'unknown', loss: 'exact' },
  'Ballistic missile': { to: 'missile/ballistic', loss: 'exact' },
  'Cruise missile': { to: 'missile/cruise', loss: 'exact' },
  'HE rocket artillery': { to: 'rocket', loss: 'broader', note: 'That the rockets carry high explosive is left out.' },
  'Small arms': { to: 'firearm', loss: 'exact' },
  'Air strike': { to: 'bomb', loss: 'exact', note: 'Our word covers air strikes of a kind that was not told.' },
  'Incendiary munitions': { to: 'incendiary', loss: 'broader' },
  'Land mines': { to: 'explosive/mine', loss: 'exact' },
  'Cluster munitions': {
    to: 'other/cluster-munition',
    loss: 'exact',
    note: 'Bombs, rockets or shells: none of our roots fits. Questions for one of these are answered with maybe.',
  },
  'Thermobaric munition': { to: 'other/thermobaric-munition', loss: 'exact', note: 'Rockets or bombs: none of our roots fits.' },
  'Vehicle mounted weapon': {
    to: 'other/vehicle-mounted-weapon',
    loss: 'exact',
    note: 'From a machine gun to the gun of a tank: none of our roots fits.',
  },
}

/** Values of `Type of area affected`. */
export const areasAffected: Readonly<Record<string, Crossing<TargetCategory>>> = {
  Undefined: { to: 'unknown', loss: 'exact' },
  Residential: { to: 'civilian', loss: 'broader' },
  Commercial: { to: 'business', loss: 'broader' },
  Industrial: { to: 'business', loss: 'broader' },
  'School or childcare': { to: 'education', loss: 'broader' },
  Healthcare: { to: 'health', loss: 'exact' },
  Administrative: { to: 'government', loss: 'exact' },
  Religious: { to: 'religious', loss: 'exact' },
  Cultural: { to: 'cultural', loss: 'exact' },
  Humanitarian: { to: 'humanitarian', loss: 'exact' },
  Military: { to: 'military', loss: 'exact' },
  'Roads/Highways/Transport': { to: 'transport', loss: 'exact' },
  'Roads/Highways': { to: 'transport', loss: 'broader' },
}

/**
 * The code lists of timemap beside sitrep's own.
 *
 * @category feeds
 */
export const timemapCrosswalks: readonly FeedCrosswalk[] = [
  { column: 'filters', field: 'weapons.category', codes: weaponSystems },
  { column: 'filters', field: 'targets.category', codes: areasAffected },
]
