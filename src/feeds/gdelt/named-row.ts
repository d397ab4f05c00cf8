/** Rows with a header or keys: the columns under GDELT's own names, however they are written. */
import type { Row } from '../feed.js'
import { renameColumns } from '../row/rename-columns.js'
import { columnOf } from './columns.js'

const renamed = /* @__PURE__ */ renameColumns(columnOf)

/** A row whose known columns have their names. */
export const withColumnNames = (row: Row): Row => renamed(row).row
