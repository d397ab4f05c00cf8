/** Whom an event harmed, as far as its topic counts them, and what was broken. */
import type { Casualties, Harm, HarmPart } from '../../schema/harm.js'
import type { Quantity } from '../../schema/quantity.js'
import type { Damage } from '../../schema/vocabulary/damage.js'
import type { Mutable } from '../row/mutable.js'
import type { Tally } from './cell.js'
import type { Column } from './columns.js'
import { type Counts, isTold } from './counts.js'
import { damages } from './crosswalk.js'
import { type Draft, raise } from './draft.js'
import { type HarmName, type Slot, slots } from './slots.js'
import type { Topic } from './topics.js'

/** Reads the harm. */
export const readHarm = (draft: Draft, counts: Counts, topic: Topic): Harm | undefined => {
  const harm: Mutable<Harm> = {}
  for (const name of ['killed', 'injured', 'abducted'] as const) {
    const casualties = readCasualties(draft, counts, topic, name)
    if (casualties !== undefined) harm[name] = casualties
  }
  const damage = readDamage(counts)
  if (damage !== undefined) harm.damage = damage
  return Object.keys(harm).length > 0 ? harm : undefined
}

const readCasualties = (draft: Draft, counts: Counts, topic: Topic, name: HarmName): Casualties | undefined => {
  const casualties: Mutable<Casualties> = {}
  const parts: HarmPart[] = []
  for (const slot of slots[name]) {
    const quantity = quantityOf(slot, counts)
    if (quantity === undefined) continue
    if (slot.totalOf === topic) casualties.total = quantity
    // A 0 for a group of the people is left out: SiND writes it too where it does not know the sex or the nationality.
    if (slot.people !== undefined && (quantity.min > 0 || slot.people.dimension === 'role'))
      parts.push({ ...slot.people, count: quantity } as HarmPart)
  }
  if (parts.length > 0) casualties.parts = parts
  checkGroups(draft, casualties, name)
  return Object.keys(casualties).length > 0 ? casualties : undefined
}

/**
 * What the columns of a place say. SiND counts who was told of, and writes a figure of its own (1, 2, 5) where "an unspecified number"
 * was: so a figure is the best that there is, and bounds nothing beyond that there was one. 0 says that nobody was told of.
 * Kidnapped and arrested people may be the same ones, so two such figures are not added up.
 */
const quantityOf = (slot: Slot, counts: Counts): Quantity | undefined => {
  let told = 0
  let some: Tally | undefined
  let several = false
  for (const column of slot.columns) {
    const found = counts.get(column)
    if (found === undefined) continue
    told++
    if (found.min === 0) continue
    several = some !== undefined
    some = found
  }
  if (some !== undefined) return several || some.best === undefined ? { min: 1 } : { min: 1, best: some.best }
  return told > 0 ? { min: 0 } : undefined
}

/** The worst that is told: the table begins with it. */
const readDamage = (counts: Counts): Damage | undefined => {
  for (const column of Object.keys(damages) as Column[]) if (isTold(counts, column)) return damages[column]?.to
  return undefined
}

/** The column that an issue with the groups of a kind of harm names. */
const checked = { killed: 'Aid Workers Killed', injured: 'Aid Workers Injured', abducted: 'Aid Workers Kidnapped' } as const

const checkGroups = (draft: Draft, { parts = [] }: Casualties, name: HarmName): void => {
  const all = parts.find((part) => part.dimension === 'role' && part.value === 'aid-worker')?.count.best
  if (all === undefined) return
  for (const dimension of ['nationality', 'sex'] as const) {
    const sum = parts.reduce((total, part) => (part.dimension === dimension ? total + (part.count.best ?? 0) : total), 0)
    if (sum > all)
      raise(draft, 'counts-disagree', checked[name], `By ${dimension} there are ${sum}, and in all ${all}. Look at the row.`)
  }
}
