/** A row under the names of today. */
import type { Row } from '../feed.js'
import { renameColumns } from '../row/rename-columns.js'
import { type Column, columnOf } from './columns.js'

const renamed = /* @__PURE__ */ renameColumns(columnOf)

/** The row with its columns under the names of today. */
export const canonicalRow = (row: Row): Row => renamed(row).row

/** One cell of a row, whatever the case of its column. */
export const cellUnder = (row: Row, column: Column): unknown =>
  Object.hasOwn(row, column) ? row[column] : canonicalRow(row)[column]
