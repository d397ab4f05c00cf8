/** The row schema of a set of columns of GTD. */
import type { Schema } from '../../schema/schema.js'
import type { Row } from '../feed.js'
import { cellReaders, missingWords } from '../row/cell.js'
import { cellRules, rowSchema } from '../row/row-schema.js'
import { eventId } from './cell.js'
import { type Column, columns } from './columns.js'

const rules = /* @__PURE__ */ (() => ({
  any: cellRules(cellReaders(missingWords)).any,
  id: {
    read: eventId,
    issue: 'cell-number',
    message:
      'GTD’s id of the incident, twelve digits, is needed here. Take it from the original file: a spreadsheet program may have rounded it.',
    missing: 'id-missing',
  },
}))()

/** The schema of a row with these columns. Further columns are the re-user's own, and are let through. */
export const rowOf = (names: readonly Column[]): Schema<Row> => rowSchema(rules, columns, names)
