/** Which weapons were carried or used: labels in one cell, each of which becomes one weapon. */
import type { WeaponUse } from '../../schema/weapon-use.js'
import type { Column } from './columns.js'
import { sameLabels, weapons } from './crosswalk.js'
import { type Draft, keep, labelOf, raise } from './draft.js'
import { byNormalLabel, normalLabel, splitLabels } from './labels.js'

/** The weapons of an event. */
export interface Weapons {
  readonly uses: readonly WeaponUse[]
  /** A label has no category, so the list is not whole. */
  readonly incomplete: boolean
}

const known = /* @__PURE__ */ (() => byNormalLabel([...Object.keys(weapons), ...Object.keys(sameLabels)]))()

const AERIAL_BOMB = 'aerial bomb'
const NO_PLATFORM = 'Aerial Bomb: No Information on Platform Type'

/** The label of the table for the words of a cell; undefined for words that nobody knows. */
const tableLabel = (words: string): string | undefined => {
  const label = known.get(normalLabel(words))
  return label === undefined ? undefined : (sameLabels[label] ?? label)
}

const PLATFORM = /^air-launched: (plane|drone|missile)$/i

/** The table on explosive weapons says "Aerial Bomb" and names the platform in another column. */
const bombLabel = (launch: string | undefined): string => {
  const platform = launch === undefined ? undefined : PLATFORM.exec(launch)?.[1]?.toLowerCase()
  if (platform === undefined) return NO_PLATFORM
  return `Aerial Bomb: ${platform.charAt(0).toUpperCase()}${platform.slice(1)}`
}

/** Reads the weapons of the two columns that hold them. */
export const readWeapons = (draft: Draft): Weapons => {
  const launch = labelOf(draft, 'Launch Type')
  keep(draft, 'Launch Type', undefined, launch)
  const carried = readColumn(draft, 'Weapon Carried/Used', undefined)
  const explosive = readColumn(draft, 'Explosive Weapon Type', launch)
  return { uses: [...carried.uses, ...explosive.uses], incomplete: carried.incomplete || explosive.incomplete }
}

const none: Weapons = { uses: [], incomplete: false }

const readColumn = (draft: Draft, column: Column, launch: string | undefined): Weapons => {
  const cell = labelOf(draft, column)
  if (cell === undefined) return none
  const uses: WeaponUse[] = []
  let incomplete = false
  for (const words of splitLabels(cell, (part) => known.has(normalLabel(part)))) {
    const label = normalLabel(words) === AERIAL_BOMB ? bombLabel(launch) : tableLabel(words)
    const category = label === undefined ? undefined : weapons[label]?.to
    if (category !== undefined) {
      uses.push({ category, text: words })
      continue
    }
    if (!incomplete) keep(draft, column, undefined, cell)
    incomplete = true
    if (label === undefined)
      raise(
        draft,
        'unknown-label',
        column,
        `"${words.slice(0, 80)}" is no label that is known here. It was kept and gave no weapon.`,
      )
    else raise(draft, 'weapon-unmapped', column, `"${label}" has no category for certain. It was kept and gave no weapon.`)
  }
  return { uses, incomplete }
}
