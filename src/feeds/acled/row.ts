/** The row schema of ACLED. Only a row without an id is refused: of everything else something honest can be made. */
import * as z from 'zod'
import { fault } from '../../schema/fault.js'
import type { Schema } from '../../schema/schema.js'
import type { Row } from '../feed.js'
import { cellUnder } from './canonical-row.js'
import { text } from './cell.js'

/** The id of the event of a row. Undefined: it is missing. Null: it cannot be an id. */
export const eventId = (row: Row): string | undefined | null => {
  const id = text(cellUnder(row, 'event_id_cnty'))
  // What JavaScript writes for a missing value.
  if (id === undefined || id === 'undefined') return undefined
  return id === null || id.length > LONGEST || CONTROL.test(id) ? null : id
}

const LONGEST = 900
const CONTROL = /\p{Cc}/u

/** Why a row has no id. */
export const idFault = (id: undefined | null): { readonly code: 'id-missing' | 'cell-text'; readonly message: string } =>
  id === undefined
    ? { code: 'id-missing', message: 'ACLED’s id of the event is needed here, such as UKR12345. Take it from the original file.' }
    : { code: 'cell-text', message: 'Text such as UKR12345 is needed here. Take it from the original file.' }

/** The schema of a row, of any generation. */
export const acledRow: Schema<Row> = /* @__PURE__ */ (() =>
  z.looseObject({}).check(({ value, issues }) => {
    const id = eventId(value)
    if (typeof id === 'string') return
    const { code, message } = idFault(id)
    issues.push(fault(cellUnder(value, 'event_id_cnty'), code, message, ['event_id_cnty']))
  }) as z.ZodType<unknown> as Schema<Row>)()
