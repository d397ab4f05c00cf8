/** The row schema of SiND: an id, and anything else. What else cannot be read is noted when the row is read, and kept. */
import * as z from 'zod'
import { fault } from '../../schema/fault.js'
import type { Schema } from '../../schema/schema.js'
import type { Row } from '../feed.js'
import type { Cell } from '../row/cell.js'
import { code } from './cell.js'
import { nameColumns } from './spellings.js'

const CONTROL = /\p{Cc}/u
const LONGEST = 200

/** The id of an event. Null: nothing that can be an id. */
export const eventId = (value: unknown): Cell<string> => {
  const id = code(value)
  return typeof id === 'string' && (id.length > LONGEST || CONTROL.test(id)) ? null : id
}

const NEEDED = 'SiND’s id of the event, a number, is needed here. Take it from the original file.'

/** The row of any generation. */
export const row: Schema<Row> = /* @__PURE__ */ (() =>
  z.looseObject({}).check(({ value, issues }) => {
    const named = nameColumns(value)
    const cell = named.row['SiND Event ID']
    const id = eventId(cell)
    if (typeof id === 'string') return
    const name = named.written.get('SiND Event ID') ?? 'SiND Event ID'
    issues.push(fault(cell, id === null ? 'cell-text' : 'id-missing', NEEDED, [name]))
  }) as z.ZodType<unknown> as Schema<Row>)()
