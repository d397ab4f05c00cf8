/** The row schema of a set of columns of UCDP. */
import type { Schema } from '../../schema/schema.js'
import type { Row } from '../feed.js'
import { type Cell, cellReaders, missingWords } from '../row/cell.js'
import { type CellRules, cellRules, OR_EMPTY, rowSchema } from '../row/row-schema.js'
import { codes, count, whole } from './cell.js'
import { type CellKind, type Column, columns } from './columns.js'

const sources = (value: unknown): Cell<number> => {
  const number = whole(value)
  return typeof number === 'number' && number < -1 ? null : number
}

const rules: CellRules<CellKind> = /* @__PURE__ */ (() => ({
  ...cellRules(cellReaders(missingWords)),
  id: {
    read: count,
    issue: 'cell-number',
    message: 'UCDP’s id of the event, a whole number, is needed here. Take it from the original file.',
    missing: 'id-missing',
  },
  sources: {
    read: sources,
    issue: 'cell-number',
    message: `A whole number is needed here, -1 where sources were not counted. ${OR_EMPTY}`,
  },
  codes: { read: codes, issue: 'cell-text', message: `Text or a number is needed here. ${OR_EMPTY}`, readsAnyText: true },
}))()

/** The schema of a row with these columns. Further columns are the re-user's own, and are let through. */
export const rowOf = (names: readonly Column[]): Schema<Row> => rowSchema(rules, columns, names)
