/** The row schema of a set of columns: what each cell must look like to be read. */
import * as z from 'zod'
import { fault } from '../../schema/fault.js'
import type { Schema } from '../../schema/schema.js'
import type { Row } from '../feed.js'
import { type Cell, code, codes, count, day, decimal, flag, text, whole } from './cell.js'
import { type CellKind, type Column, columns } from './columns.js'
import type { UcdpIssueCode } from './issues.js'

interface CellRule {
  readonly read: (value: unknown) => Cell<unknown>
  readonly issue: UcdpIssueCode
  readonly message: string
}

const OR_EMPTY = 'Correct the cell, or empty it if nothing was told.'

const sources = (value: unknown): Cell<number> => {
  const number = whole(value)
  return typeof number === 'number' && number < -1 ? null : number
}

const wholeMessage = `A whole number from 0 to 2^53 - 1 is needed here, such as 3 or 3.0. ${OR_EMPTY}`
const textMessage = `Text or a number is needed here. ${OR_EMPTY}`

const rules: { readonly [K in CellKind]: CellRule } = {
  id: {
    read: count,
    issue: 'cell-number',
    message: 'UCDP’s id of the event, a whole number, is needed here. Take it from the original file.',
  },
  count: { read: count, issue: 'cell-number', message: wholeMessage },
  sources: {
    read: sources,
    issue: 'cell-number',
    message: `A whole number is needed here, -1 where sources were not counted. ${OR_EMPTY}`,
  },
  decimal: {
    read: decimal,
    issue: 'cell-number',
    message: `A number with a decimal point is needed here, such as 33.25. ${OR_EMPTY}`,
  },
  flag: { read: flag, issue: 'cell-flag', message: `1, 0, true or false is needed here. ${OR_EMPTY}` },
  day: {
    read: day,
    issue: 'cell-date',
    message: 'A day that exists is needed here, YYYY-MM-DD, with midnight or no time behind it. Take it from the original file.',
  },
  code: { read: code, issue: 'cell-text', message: textMessage },
  codes: { read: codes, issue: 'cell-text', message: textMessage },
  text: { read: text, issue: 'cell-text', message: textMessage },
}

const cellOf = (kind: CellKind): z.ZodType => {
  const { read, issue, message } = rules[kind]
  const cell = z.unknown().check(({ value, issues }) => {
    const found = read(value)
    if (kind === 'id' && found === undefined) issues.push(fault(value, 'id-missing' satisfies UcdpIssueCode, message))
    if (found === null) issues.push(fault(value, issue, message))
  })
  // A JSON record may leave out what is missing. An id is never missing.
  return kind === 'id' ? cell : z.optional(cell)
}

/** The schema of a row with these columns. Further columns are the re-user's own, and are let through. */
export const rowOf = (names: readonly Column[]): Schema<Row> =>
  z.looseObject(Object.fromEntries(names.map((name) => [name, cellOf(columns[name])]))) as z.ZodType<unknown> as Schema<Row>
