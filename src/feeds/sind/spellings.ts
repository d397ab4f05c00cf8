/** The names under which releases publish the columns, and a row with the one name of each. */
import type { ColumnMeaning, Row } from '../feed.js'
import { type Column, columns } from './columns.js'

/** Names that differ from ours in more than case and white space. */
export const otherNames = {
  'SiND ID': 'SiND Event ID',
  'Event ID': 'SiND Event ID',
  Actor: 'Reported Perpetrator',
  'Actor Name': 'Reported Perpetrator Name',
  'Name of the Party': 'Reported Perpetrator Name',
  'Damage/Destruction To Ed facility Event': 'Damage/Destruction To Education Facility',
  'Single Or Multiple Perpetrators': 'Single And Group Perpetrators',
  'Type Of Sexual Violence': 'Type of SV',
  'Sexual Violence Context': 'SV Context',
  'Classification of Sexual Violence': 'Classification',
  'Explosive weapons as we want them': 'Explosive Weapon Type',
  'Aid Infrastructure Damaged/Destroyed': 'Aid Infrastructure damaged or destroyed by explosive weapons',
  'Health Infrastructure Damaged/Destroyed': 'Health Infrastructure damaged or destroyed ',
  'Education Infrastructure Damaged/Destroyed': 'Education infrastructure damaged or destroyed by explosive weap',
  'Education infrastructure damaged or destroyed by explosive weapons':
    'Education infrastructure damaged or destroyed by explosive weap',
  'IDP/Refugee Camp/Building': 'IDP or refugee camp or building ',
} as const satisfies Readonly<Record<string, Column>>

/** Names that differ in case or white space and are known from files, for the page of the feed. */
const otherCase = {
  'SIND Event ID': 'SiND Event ID',
  'Sind Event ID': 'SiND Event ID',
  'Type of education facility': 'Type of Education Facility',
  'Arson attack on education facility': 'Arson Attack on Education Facility',
  'Forced Entry into education facility': 'Forced Entry into Education Facility',
  'Survivor Or Victim': 'Survivor or Victim',
  'Survivor Or Victim Sex': 'Survivor or Victim Sex',
  'Adult Or Minor': 'Adult or Minor ',
  'Location ': 'Location',
} as const satisfies Readonly<Record<string, Column>>

/** Column names longer than this are cut in some releases. */
const CUT = 63
const LONGEST = 120

const normal = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()

const names: ReadonlyMap<string, Column> = /* @__PURE__ */ (() => {
  const found = new Map<string, Column>()
  const add = (name: string, column: Column): void => {
    found.set(normal(name), column)
    if (name.length > CUT) found.set(normal(name.slice(0, CUT)), column)
  }
  for (const [name, column] of Object.entries(otherNames)) add(name, column)
  for (const name of Object.keys(columns) as Column[]) add(name, name)
  return found
})()

/** The column that a name stands for; case and white space do not count. Undefined: none that is known. */
export const columnOf = (name: string): Column | undefined =>
  Object.hasOwn(columns, name) ? (name as Column) : name.length > LONGEST ? undefined : names.get(normal(name))

/** A row with the one name of each column. */
export interface NamedRow {
  /** The cells under our names; those of columns that are not known under theirs. */
  readonly row: Row
  /** The name that a column has in the file, where it is another. */
  readonly written: ReadonlyMap<string, string>
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/**
 * Gives each column its one name. Where two columns of a row are one, the first that holds something takes the place, our own name
 * before others; another that holds something stays a column that is not known.
 */
export const nameColumns = (row: Row): NamedRow => {
  const keys = Object.keys(row)
  const out: Record<string, unknown> = {}
  const written = new Map<string, string>()
  for (const key of keys) if (Object.hasOwn(columns, key)) out[key] = row[key]
  for (const key of keys) {
    if (Object.hasOwn(columns, key)) continue
    const column = columnOf(key)
    const name = column === undefined || (Object.hasOwn(out, column) && !isBlank(out[column])) ? key : column
    if (name !== key) written.set(name, key)
    // As a plain assignment, __proto__ would change the object instead of being kept.
    if (name === '__proto__')
      Object.defineProperty(out, name, { value: row[key], writable: true, enumerable: true, configurable: true })
    else out[name] = row[key]
  }
  return { row: out, written }
}

/** Every name of every column with what it means, for the page of the feed. */
export const columnMeanings: Readonly<Record<string, ColumnMeaning>> = /* @__PURE__ */ (() => ({
  ...columns,
  ...Object.fromEntries(
    Object.entries({ ...otherNames, ...otherCase }).map(([name, column]) => [
      name,
      { cell: columns[column].cell, becomes: `the same as ${column.trim()}` },
    ]),
  ),
}))()
