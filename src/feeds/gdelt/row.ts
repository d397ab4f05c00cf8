/** The row schemas of GDELT: what a line must look like so that it can be read. */
import type { Schema } from '../../schema/schema.js'
import type { Row } from '../feed.js'
import { type CellRule, cellRules, OR_EMPTY, rowSchema } from '../row/row-schema.js'
import { added, date, decimal, eventId, readers } from './cell.js'
import { type CellKind, type Column, columns } from './columns.js'

/** Cells that are read, and that show whether the cells of a line stand where they should. */
const rules: Readonly<Record<CellKind, CellRule>> = /* @__PURE__ */ (() => {
  const { any } = cellRules(readers)
  const day: CellRule = {
    read: date,
    issue: 'cell-date',
    message: `A day that exists is needed here, such as 20180101. Count the cells of the line: some may be missing. ${OR_EMPTY}`,
  }
  return {
    id: {
      read: eventId,
      issue: 'cell-number',
      message: 'GDELT’s id of the event, digits alone, is needed here. Take the line from the original file.',
      missing: 'id-missing',
    },
    date: day,
    added: { ...day, read: added },
    degrees: {
      read: decimal,
      issue: 'cell-number',
      message: `Degrees are needed here, such as 33.25. Count the cells of the line: some may be missing. ${OR_EMPTY}`,
    },
    code: any,
    text: any,
  }
})()

/** The schema of a line without a header. */
export const lineOf = (names: readonly Column[]): Schema<Row> => rowSchema(rules, columns, names)

/**
 * The schema of a row with a header or keys. Columns may be called as in the codebook, so the reading looks at their cells itself.
 */
export const namedRow: Schema<Row> = /* @__PURE__ */ (() => rowSchema(rules, columns, []))()
