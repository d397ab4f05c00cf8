/** The roots of the tree of weapon categories. Roots are closed; below them a category may be as fine as its source. */
import { codeList } from './code-list.js'

/**
 * The roots of the tree of weapon categories. Leaves in common use: `missile/ballistic`, `missile/cruise`,
 * `missile/anti-tank`, `missile/surface-to-air`, `uncrewed-aircraft/one-way-attack`, `uncrewed-aircraft/first-person-view`,
 * `explosive/vehicle-borne`, `explosive/body-borne`, `explosive/roadside`, `explosive/mine`, `explosive/grenade`.
 */
export const weaponRoots = /* @__PURE__ */ codeList({
  rocket: { label: 'Rocket', meaning: 'An unguided rocket, fired alone or in salvoes.' },
  missile: { label: 'Missile', meaning: 'A guided missile.' },
  'uncrewed-aircraft': {
    label: 'Uncrewed aircraft',
    meaning: 'A drone in the air, whether it returns, drops something or flies into its target.',
  },
  'uncrewed-vessel': { label: 'Uncrewed vessel', meaning: 'A drone on or under water.' },
  'uncrewed-vehicle': { label: 'Uncrewed vehicle', meaning: 'A drone on the ground.' },
  artillery: { label: 'Artillery', meaning: 'Tube artillery, mortars included, and shelling of a kind that was not told.' },
  bomb: {
    label: 'Air-dropped bomb',
    meaning: 'Bombs and other munitions from crewed aircraft, air strikes of a kind that was not told included.',
  },
  explosive: {
    label: 'Explosive',
    meaning: 'Explosive devices that are not fired: improvised devices, mines, grenades, charges.',
  },
  firearm: { label: 'Firearm', meaning: 'Rifles, pistols, machine guns.' },
  'direct-fire': { label: 'Heavy direct fire', meaning: 'Tank guns, recoilless guns, rocket-propelled grenades.' },
  incendiary: { label: 'Incendiary', meaning: 'Fire, petrol bombs, incendiary munitions.' },
  melee: { label: 'Melee weapon', meaning: 'Knives, sticks, stones.' },
  'crowd-control': {
    label: 'Crowd-control weapon',
    meaning: 'Rubber bullets, stun guns, water cannon, and tear gas where the source does not code it as chemical.',
  },
  vehicle: { label: 'Vehicle', meaning: 'A vehicle driven into people or things, without explosives.' },
  chemical: { label: 'Chemical', meaning: 'Chemical agents, tear gas included where a source codes it so.' },
  biological: { label: 'Biological', meaning: 'Biological agents.' },
  radiological: { label: 'Radiological', meaning: 'Radioactive material spread on purpose.' },
  nuclear: { label: 'Nuclear', meaning: 'Nuclear weapons.' },
  electronic: { label: 'Electronic or cyber', meaning: 'Jamming, spoofing, malicious software.' },
  sabotage: { label: 'Sabotage equipment', meaning: 'Tools used to make things useless.' },
  launcher: { label: 'Launcher', meaning: 'A launcher, rail or tube without what it fires.' },
  fake: { label: 'Fake weapon', meaning: 'Something that was made to look like a weapon.' },
  none: { label: 'No weapon', meaning: 'The source says that no weapon was used.' },
  unknown: { label: 'Unknown', meaning: 'The source says that it does not know the weapon.' },
  other: { label: 'Other', meaning: 'Another weapon; the source has its own code, kept in `native`.' },
})

/**
 * A root of the tree of weapon categories.
 *
 * @category vocabularies
 */
export type WeaponRoot = keyof typeof weaponRoots
