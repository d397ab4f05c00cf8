/** The row schema of a set of columns of AWSD. */
import type { Schema } from '../../schema/schema.js'
import type { Row } from '../feed.js'
import { cellReaders, missingWords } from '../row/cell.js'
import { cellRules, rowSchema } from '../row/row-schema.js'
import { count } from './cell.js'
import { type Column, columns } from './columns.js'

/** Looked at when the row is read: what cannot be read is left out, and kept as it came. */
const { any } = /* @__PURE__ */ (() => cellRules(cellReaders(missingWords)))()

const rules = /* @__PURE__ */ (() => ({
  id: {
    read: count,
    issue: 'cell-number',
    message: 'AWSD’s id of the incident, a whole number, is needed here. Take it from the original file.',
    missing: 'id-missing',
  },
  year: any,
  month: any,
  'day-of-month': any,
  count: any,
  decimal: any,
  code: any,
  label: any,
  text: any,
}))()

/** The schema of a row with these columns. Further columns are the re-user's own, and are let through. */
export const rowOf = (names: readonly Column[]): Schema<Row> => rowSchema(rules, columns, names)
