/** A row under the names of today. */
import type { Row } from '../feed.js'
import { type Column, columnOf, columns } from './columns.js'

/**
 * The row with its columns under the names of today. Columns that are not known keep their names. Where two stand for one column,
 * the one with the name of today counts, or else the first, and the other keeps its name.
 */
export const canonicalRow = (row: Row): Row => {
  const names = Object.keys(row)
  if (names.every((name) => Object.hasOwn(columns, name) || columnOf(name) === undefined)) return row
  const canonical: Record<string, unknown> = {}
  for (const name of names) {
    const column = columnOf(name)
    const isTaken = column === undefined || (column !== name && (Object.hasOwn(row, column) || Object.hasOwn(canonical, column)))
    // Not an assignment: a column may be called __proto__.
    Object.defineProperty(canonical, isTaken ? name : column, {
      value: row[name],
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return canonical
}

/** One cell of a row, whatever the case of its column. */
export const cellUnder = (row: Row, column: Column): unknown =>
  Object.hasOwn(row, column) ? row[column] : canonicalRow(row)[column]
