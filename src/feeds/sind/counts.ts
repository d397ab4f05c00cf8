/** The counts and yes-or-no cells of a row, each read once. */
import { type Tally, tally } from './cell.js'
import { type Column, columns } from './columns.js'
import { cellOf, type Draft, keepCell } from './draft.js'
import { slots } from './slots.js'

/** The cells that told something, by column. */
export type Counts = ReadonlyMap<Column, Tally>

/** Columns whose figure stands whole in the harm of the incident, where it is not 0. */
const placed: ReadonlySet<Column> = /* @__PURE__ */ (() =>
  new Set(
    Object.values(slots)
      .flat()
      .flatMap(({ columns: sources }) => (sources.length === 1 ? sources : [])),
  ))()

/**
 * Reads them. What the harm says less of is kept as it came: a 0, which says that nobody was told of; a `true`; figures that are
 * put together; and all that has no place in the harm.
 */
export const readCounts = (draft: Draft): Counts => {
  const counts = new Map<Column, Tally>()
  for (const name of Object.keys(draft.row)) {
    if (!Object.hasOwn(columns, name)) continue
    const column = name as Column
    const { cell } = columns[column]
    if (cell !== 'count' && cell !== 'tally') continue
    const found = cellOf(draft, column, tally)
    if (found === undefined) continue
    counts.set(column, found)
    if (found.best === undefined || found.best === 0 || !placed.has(column)) keepCell(draft, column)
  }
  return counts
}

/** Whether a column tells of one at least. */
export const isTold = (counts: Counts, column: Column): boolean => (counts.get(column)?.min ?? 0) > 0
