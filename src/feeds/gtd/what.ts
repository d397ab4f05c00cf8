/** What happened, with which weapons, and against what. */
import type { Incident } from '../../schema/incident.js'
import type { Target } from '../../schema/target.js'
import type { WeaponUse } from '../../schema/weapon-use.js'
import type { Mutable } from '../row/mutable.js'
import { attackTypes, successes, targetTypes, weaponTypes } from './crosswalk.js'
import { codeOf, crossed, type Draft, keep, wordsOf } from './draft.js'
import { countryIn, nameIn } from './where.js'

/** Reads the kind, which the first of up to three types of attack tells: GTD puts the one first that counts most. */
export const readKind = (draft: Draft): Incident['kind'] => {
  const kind = crossed(draft, 'attacktype1', codeOf(draft, 'attacktype1', 'attacktype1_txt'), attackTypes)?.to
  crossed(draft, 'attacktype2', codeOf(draft, 'attacktype2', 'attacktype2_txt'), attackTypes)
  crossed(draft, 'attacktype3', codeOf(draft, 'attacktype3', 'attacktype3_txt'), attackTypes)
  return kind
}

/** Reads whether it was carried out. */
export const readOutcome = (draft: Draft): Incident['outcome'] =>
  crossed(draft, 'success', codeOf(draft, 'success'), successes)?.to

/** The weapons of an incident, and whether there may be others. */
export interface Weapons {
  readonly weapons: readonly WeaponUse[]
  readonly incomplete: boolean
}

/** Reads up to four weapons. The details are of all of them together, so they stand with the weapon only where there is one. */
export const readWeapons = (draft: Draft): Weapons => {
  const weapons: Mutable<WeaponUse>[] = []
  let told = 0
  let incomplete = false
  for (const i of [1, 2, 3, 4] as const) {
    const type = codeOf(draft, `weaptype${i}`, `weaptype${i}_txt`)
    codeOf(draft, `weapsubtype${i}`, `weapsubtype${i}_txt`)
    if (type === undefined) continue
    told++
    const crossing = crossed(draft, `weaptype${i}`, type, weaponTypes)
    if (crossing?.to !== undefined) weapons.push({ category: crossing.to })
    incomplete ||= crossing === undefined || crossing.loss === 'narrower'
  }
  const detail = wordsOf(draft, 'weapdetail')
  const [only] = weapons
  if (only !== undefined && told === 1 && detail !== undefined) only.text = detail
  else keep(draft, 'weapdetail', undefined, detail)
  return { weapons, incomplete }
}

/** Reads up to three targets. */
export const readTargets = (draft: Draft): readonly Target[] => {
  const targets: Target[] = []
  for (const i of [1, 2, 3] as const) {
    const category = crossed(draft, `targtype${i}`, codeOf(draft, `targtype${i}`, `targtype${i}_txt`), targetTypes)?.to
    codeOf(draft, `targsubtype${i}`, `targsubtype${i}_txt`)
    keep(draft, `corp${i}`, undefined, wordsOf(draft, `corp${i}`))
    const name = nameIn(draft, `target${i}`)
    const country = countryIn(draft, `natlty${i}`, `natlty${i}_txt`)
    const target: Mutable<Target> = {}
    if (category !== undefined) target.category = category
    if (country !== undefined) target.country = country
    if (name !== undefined) target.name = name
    if (Object.keys(target).length > 0) targets.push(target)
  }
  return targets
}
