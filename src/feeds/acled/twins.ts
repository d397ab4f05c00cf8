/** What the rows of one event say beside its sides: the same, or it is told. */
import type { Row } from '../feed.js'
import { type Column, columns } from './columns.js'
import { type Draft, isRowNumber, keepCell, raise } from './draft.js'

/** The columns of the side, in which the rows of an event differ. */
const ofSide: readonly string[] = ['actor1', 'assoc_actor_1', 'inter1']

/** Compares the twins with the row that is read. What they say otherwise is kept. */
export const compareTwins = (draft: Draft, twins: readonly Row[]): void => {
  const differ = new Set<string>()
  for (const row of twins)
    for (const name of new Set([...Object.keys(draft.row), ...Object.keys(row)])) {
      if (ofSide.includes(name) || isRowNumber(name, row[name]) || plain(row[name]) === plain(draft.row[name])) continue
      differ.add(name)
      if (isColumn(name)) keepCell({ ...draft, row }, name)
      else keepUnknown(draft, name, row[name])
    }
  const [first] = [...differ].filter(isColumn)
  if (differ.size === 0) return
  const names = [...differ].slice(0, SHOWN).join(', ')
  raise(
    draft,
    'twins-disagree',
    first ?? 'event_id_cnty',
    `The rows of this event differ in ${names}. Look which is right: the first was believed.`,
  )
}

const SHOWN = 10

const isColumn = (name: string): name is Column => Object.hasOwn(columns, name)

/** A cell without what says nothing. */
const plain = (value: unknown): string => cellWords(value).trim()

const cellWords = (value: unknown): string => {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object') return String(value)
  try {
    return JSON.stringify(value)
  } catch {
    // A value that refers to itself. No file holds one.
    return Object.prototype.toString.call(value)
  }
}

const keepUnknown = (draft: Draft, name: string, value: unknown): void => {
  const words = plain(value)
  if (words !== '') draft.native.push({ scheme: `acled:${name}`, code: words })
}
