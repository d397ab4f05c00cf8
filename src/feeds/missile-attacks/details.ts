/** Columns that have no place of their own in a record: they stand in `native`, one entry for each thing that they tell. */
import { code, count } from './cell.js'
import type { Column } from './columns.js'
import { cellOf, type Draft, keep, keepCell, raise, wordsOf } from './draft.js'
import { literal } from './python-literal.js'

const texts: readonly Column[] = ['launch_place', 'carrier']

/** Counts of weapons that are no fate, and counts of places. */
const counts: readonly Column[] = [
  'still_attacking',
  'cross_border_belarus',
  'back_russia',
  'is_shahed',
  'turbojet',
  'turbojet_destroyed',
  'num_hit_location',
  'num_fall_fragment_location',
]

const literals: readonly Column[] = [
  'border_crossing',
  'affected region',
  'destroyed_details',
  'launched_details',
  'launch_place_details',
]

/** Keeps them all. */
export const keepDetails = (draft: Draft): void => {
  for (const column of texts) keep(draft, column, undefined, wordsOf(draft, column))
  for (const column of counts) keep(draft, column, cellOf(draft, column, count))
  for (const column of literals) keepLiteral(draft, column)
}

/** An entry of a dictionary is a code and its label, an element of a list is a label. A `NaN` is a code whose label was not told. */
const keepLiteral = (draft: Draft, column: Column): void => {
  const entries = literal(draft.row[column])
  if (entries === null) {
    raise(
      draft,
      'literal-unread',
      column,
      "A list such as ['a', 'b'] or a dictionary such as {'a': 1} is needed here. Look for a quote that is missing: it was kept as text.",
    )
    keepCell(draft, column)
  }
  for (const { key, value } of entries ?? []) keep(draft, column, key, code(value) ?? undefined)
}
