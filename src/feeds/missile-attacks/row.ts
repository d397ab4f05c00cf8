/** The row schema of a set of columns of the missile attacks. */
import type { Schema } from '../../schema/schema.js'
import type { Row } from '../feed.js'
import { type CellRule, rowSchema } from '../row/row-schema.js'
import { type CellKind, type Column, columns } from './columns.js'

/** No single cell refuses a row: its other counts stand on their own. What cannot be read is told by the reading. */
const anything: CellRule = { read: () => undefined, issue: 'cell-unread', message: '' }

const rules: Readonly<Record<CellKind, CellRule>> = {
  time: anything,
  model: anything,
  count: anything,
  text: anything,
  literal: anything,
}

/** The schema of a row with these columns. Further columns are the re-user's own, and are let through. */
export const rowOf = (names: readonly Column[]): Schema<Row> => rowSchema(rules, columns, names)
