/**
 * A record of an incident together with what its accounts tell.
 *
 * @internal
 */
import type { Casualties, Harm } from '../schema/harm.js'
import type { Incident } from '../schema/incident.js'
import type { WeaponUse } from '../schema/weapon-use.js'
import { casualtiesOf, casualtyFigures, countSame, isPartAbove } from './fields/casualty-figures.js'
import { weaponNames } from './fields/weapon-names.js'
import type { Resolution, ResolvedField } from './resolution.js'

type Fields = readonly ResolvedField[]

/** The fields at a path, and inside it. */
const fieldsAt = (fields: Fields, ...start: readonly string[]): Fields =>
  fields.filter(({ path }) => start.every((step, at) => path[at] === step))

/** Figures that the accounts do not tell stay, unless these cannot be right together with those that they tell. */
const casualtiesWith = (
  record: Casualties | undefined,
  taken: Casualties | undefined,
  fields: Fields,
): Casualties | undefined => {
  const told = fields.map(({ path: [, , ...steps] }) => ({ steps }))
  const untold = casualtyFigures(record ?? {}).filter((figure) => !told.some((one) => countSame(one, figure)))
  const merged = casualtiesOf([...casualtyFigures(taken ?? {}), ...untold].map(({ part, count }) => ({ part, count })))
  return merged?.parts?.some(({ count }) => isPartAbove(count, merged.total)) ? taken : merged
}

const harmWith = (fields: Fields, record: Harm = {}, taken: Harm = {}): Harm | undefined => {
  const casualties = (['killed', 'injured', 'abducted', 'missing'] as const).flatMap((name) => {
    const told = fieldsAt(fields, 'harm', name)
    const value = told.length === 0 ? record[name] : casualtiesWith(record[name], taken[name], told)
    return value === undefined ? [] : [[name, value] as const]
  })
  const damage = fieldsAt(fields, 'harm', 'damage').length === 0 ? record.damage : taken.damage
  const harm: Harm = { ...Object.fromEntries(casualties), ...(damage !== undefined && { damage }) }
  return Object.keys(harm).length === 0 ? undefined : harm
}

/** Weapons of which no account tells stay, unless the accounts say that there were none. */
const weaponsWith = (record: readonly WeaponUse[] | undefined, fields: Fields): readonly WeaponUse[] | undefined => {
  const field = fields.find(({ path }) => path.length === 1 && path[0] === 'weapons')
  // What is told under this path are lists of uses: the table of paths says so.
  const lists = (field?.told.map(({ value }) => value) ?? []) as readonly (readonly WeaponUse[])[]
  const taken = field?.taken as readonly WeaponUse[] | undefined
  if (field === undefined) return record
  if (taken === undefined) return field.rule === 'keep-all' ? undefined : record
  if (record === undefined || taken.length === 0) return taken
  const nameOf = weaponNames([record, ...lists])
  const told = new Set(lists.flat().map(nameOf))
  return [...taken, ...record.filter((use) => !told.has(nameOf(use)))]
}

/**
 * A record with what its accounts allow together. What they do not tell stays as the record has it. A field that they tell and leave
 * undecided is not told any more.
 */
export const withAccounts = (record: Incident, { incident, fields }: Resolution): Incident => {
  const { harm: ownHarm, weapons: ownWeapons, incomplete: ownIncomplete, ...own } = record
  const { harm: takenHarm, weapons: _, incomplete: takenIncomplete, reports, id: __, ...taken } = incident
  const untold = Object.entries(own).filter(([key]) => fieldsAt(fields, key).length === 0)
  const harm = harmWith(fields, ownHarm, takenHarm)
  const weapons = weaponsWith(ownWeapons, fields)
  const incomplete = [...new Set([...(ownIncomplete ?? []), ...(takenIncomplete ?? [])])]
  return {
    // Keys were left out, and the id is none of them.
    ...(Object.fromEntries(untold) as unknown as typeof own),
    ...taken,
    ...(own.reports === undefined && reports !== undefined && { reports }),
    ...(harm !== undefined && { harm }),
    ...(weapons !== undefined && { weapons }),
    ...(incomplete.length > 0 && { incomplete }),
  }
}
