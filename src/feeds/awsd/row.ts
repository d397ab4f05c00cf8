/** The row schema of a set of columns of AWSD. */
import type { Schema } from '../../schema/schema.js'
import type { Row } from '../feed.js'
import { cellReaders, missingWords } from '../row/cell.js'
import { cellRules, rowSchema } from '../row/row-schema.js'
import { count } from './cell.js'
import { type Column, columns } from './columns.js'

const rules = /* @__PURE__ */ (() => ({
  any: cellRules(cellReaders(missingWords)).any,
  id: {
    read: count,
    issue: 'cell-number',
    message: 'AWSD’s id of the incident, a whole number, is needed here. Take it from the original file.',
    missing: 'id-missing',
  },
}))()

/** The schema of a row with these columns. Further columns are the re-user's own, and are let through. */
export const rowOf = (names: readonly Column[]): Schema<Row> => rowSchema(rules, columns, names)
