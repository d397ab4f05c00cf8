/** Rows under one name for each column, whichever name a release or a program gave it. */
import type { Issue } from '../../schema/issue.js'
import type { Row } from '../feed.js'

/** A row under the names that its feed reads, and the way back. */
export interface Renamed {
  readonly row: Row
  /** The issues, their columns under the names that the row came with. */
  readonly toNamesOfRow: (issues: readonly Issue[]) => readonly Issue[]
}

/**
 * Gives the columns of a row the names that `columnOf` has for them. Columns that it does not know keep their names. Where two
 * stand for one column, the one that has its name counts, or else the first, and the other keeps its name: it is the re-user's.
 */
export const renameColumns =
  (columnOf: (name: string) => string | undefined) =>
  (row: Row): Renamed => {
    const came = new Map<unknown, string>()
    const cells = Object.keys(row).map((name): readonly [string, unknown] => {
      const column = columnOf(name)
      if (column === undefined || Object.hasOwn(row, column) || came.has(column)) return [name, row[name]]
      came.set(column, name)
      return [column, row[name]]
    })
    if (came.size === 0) return { row, toNamesOfRow: (issues) => issues }
    const toNamesOfRow = (issues: readonly Issue[]): readonly Issue[] =>
      issues.map((issue) => {
        const [column, ...rest] = issue.path
        const name = came.get(column)
        return name === undefined ? issue : { ...issue, path: [name, ...rest] }
      })
    // From entries, so that a column called __proto__ is a column like any other.
    return { row: Object.fromEntries(cells), toNamesOfRow }
  }
