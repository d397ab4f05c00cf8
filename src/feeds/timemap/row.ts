/** The row schema of a set of keys of timemap. */
import type { Schema } from '../../schema/schema.js'
import type { Row } from '../feed.js'
import { type CellRule, rowSchema } from '../row/row-schema.js'
import { code } from './cell.js'
import { type CellKind, type Column, columns } from './columns.js'

/** No cell but the id refuses an event. What cannot be read is told by the reading. */
const anything: CellRule = { read: () => undefined, issue: 'cell-unread', message: '' }

/** What is told of an event without an id. */
export const NEEDS_ID = 'The id of the event is needed here, such as CIV0001. Take it from the original file.'

const rules: Readonly<Record<CellKind, CellRule>> = {
  id: { read: code, issue: 'id-missing', message: NEEDS_ID, missing: 'id-missing' },
  date: anything,
  time: anything,
  decimal: anything,
  text: anything,
  sources: anything,
  pairs: anything,
}

/** The schema of an event with these keys. Further keys are the re-user's own, and are let through. */
export const rowOf = (names: readonly Column[]): Schema<Row> => rowSchema(rules, columns, names)
