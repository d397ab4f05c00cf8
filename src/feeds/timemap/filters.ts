/** The filters of an event: pairs of a key and a value that tell the weapon and what was hit. */
import type { Target } from '../../schema/target.js'
import type { WeaponUse } from '../../schema/weapon-use.js'
import type { Crossing } from '../feed.js'
import type { Column } from './columns.js'
import { AREA_AFFECTED, areasAffected, WEAPON_SYSTEM, weaponSystems } from './crosswalk.js'
import { type Draft, keep, keepCell, raise, trimmed } from './draft.js'
import { isObject } from './is-object.js'

/** What the filters tell. */
export interface Filters {
  readonly weapons: readonly WeaponUse[]
  readonly targets: readonly Target[]
  /** There are filters that are told by their ids alone. */
  readonly incomplete: boolean
}

interface Pair {
  readonly key: string
  /** Absent: an id alone. */
  readonly value?: string
}

/** Reads the filters: objects in the JSON export, ids from the server, `key=value` split at commas in CSV. */
export const readFilters = (draft: Draft): Filters => {
  const weapons = new Map<string, WeaponUse>()
  const targets = new Map<string, Target>()
  let incomplete = false
  for (const column of ['filters', 'associations'] as const) {
    const pairs = pairsIn(draft, column)
    if (pairs === undefined) {
      raise(draft, 'cell-unread', column, `The cell ${column} cannot be read. Correct it, or empty it: it was left out.`)
      keepCell(draft, column)
      incomplete = true
      continue
    }
    for (const { key, value } of pairs) {
      keep(draft, column, key, value)
      if (value === undefined) incomplete = true
      else if (key === WEAPON_SYSTEM)
        weapons.set(value, { category: wordFor(draft, column, weaponSystems, value) ?? 'other', text: value })
      else if (key === AREA_AFFECTED)
        targets.set(value, { category: wordFor(draft, column, areasAffected, value) ?? 'other', name: value })
      else raise(draft, 'unknown-label', column, 'sitrep does not know this filter. native holds it.', key)
    }
    if (pairs.some(({ value }) => value === undefined))
      raise(draft, 'associations-elsewhere', column, 'Filters have an id alone. Look for them in the file of associations.')
  }
  return { weapons: [...weapons.values()], targets: [...targets.values()], incomplete }
}

const wordFor = <Word extends string>(
  draft: Draft,
  column: Column,
  words: Readonly<Record<string, Crossing<Word>>>,
  value: string,
): Word | undefined => {
  const word = Object.hasOwn(words, value) ? words[value]?.to : undefined
  if (word === undefined)
    raise(draft, 'unknown-class', column, 'sitrep has no word for this value, so the category is other. native holds it.', value)
  return word
}

/** Undefined: neither a list of filters nor text. */
const pairsIn = (draft: Draft, column: 'filters' | 'associations'): readonly Pair[] | undefined => {
  const value = draft.row[column]
  if (value === undefined || value === null) return []
  if (typeof value === 'string') return split(value)
  if (!Array.isArray(value)) return undefined
  const found: Pair[] = []
  for (const filter of value as readonly unknown[]) {
    const pair = isObject(filter) ? pairOf(draft, column, filter) : split(trimmed(draft, column, filter) ?? '')[0]
    if (pair === undefined) return undefined
    found.push(pair)
  }
  return found
}

const pairOf = (draft: Draft, column: Column, filter: Readonly<Record<string, unknown>>): Pair | undefined => {
  const { key, value, ...others } = filter
  const words = [trimmed(draft, column, key), trimmed(draft, column, value)] as const
  // Whatever else a filter holds would be lost.
  if (words[0] === undefined || words[1] === undefined || Object.keys(others).length > 0) return undefined
  return { key: words[0], value: words[1] }
}

/** A value may hold a comma, so the next pair begins where there is another `=`. */
const split = (words: string): readonly Pair[] => {
  const found: string[] = []
  for (const part of words.split(',')) {
    const last = found.length - 1
    if (last < 0 || part.includes('=')) found.push(part)
    else found[last] += `,${part}`
  }
  return found.flatMap((part) => {
    const at = part.indexOf('=')
    const key = (at < 0 ? part : part.slice(0, at)).trim()
    const value = at < 0 ? '' : part.slice(at + 1).trim()
    if (key === '') return value === '' ? [] : [{ key: part.trim() }]
    return [value === '' ? { key: part.trim() } : { key, value }]
  })
}
