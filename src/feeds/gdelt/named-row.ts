/** Rows with a header or keys: the columns under GDELT's own names, however they are written. */
import type { Row } from '../feed.js'
import { columnOf } from './columns.js'

/** A row whose known columns have their names. Where two headers mean one column, the second keeps its own. */
export const withColumnNames = (row: Row): Row => {
  const out: Record<string, unknown> = {}
  const exact = new Set(Object.keys(row))
  for (const key of Object.keys(row)) {
    const column = columnOf(key) ?? key
    const name = column !== key && (exact.has(column) || Object.hasOwn(out, column)) ? key : column
    // Not an assignment: a column may be called __proto__.
    Object.defineProperty(out, name, { value: row[key], enumerable: true, configurable: true, writable: true })
  }
  return out
}
