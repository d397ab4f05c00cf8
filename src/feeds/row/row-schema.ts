/** The row schema of a set of columns: what each cell must look like so that the row can be read. */
import * as z from 'zod'
import { fault } from '../../schema/fault.js'
import type { Schema } from '../../schema/schema.js'
import type { Row } from '../feed.js'
import type { Cell, CellReaders } from './cell.js'

/** What cells of a kind must look like. */
export interface CellRule {
  /** Reads a cell. Null: it cannot be read, and the row is refused. */
  readonly read: (value: unknown) => Cell<unknown>
  /** The code of the issue that refuses the row. */
  readonly issue: string
  /** What is needed, and what to do. */
  readonly message: string
  /** The code of the issue when the cell is missing. Absent: it may be missing. */
  readonly missing?: string
  /** It reads every text, and may be missing: a cell of a CSV file need not be looked at. */
  readonly readsAnyText?: true
}

/** Rules by the names of the kinds of cells. */
export type CellRules<Kind extends string = string> = { readonly [K in Kind]: CellRule }

/** What the messages of rules end with. */
export const OR_EMPTY = 'Correct the cell, or empty it if nothing was told.'

/** The rules that most feeds share. A feed adds its own kinds, and one for its ids. */
export const cellRules = ({ text, code, count, whole, decimal, flag, day }: CellReaders) =>
  ({
    count: {
      read: count,
      issue: 'cell-number',
      message: `A whole number from 0 to 2^53 - 1 is needed here, such as 3 or 3.0. ${OR_EMPTY}`,
    },
    whole: { read: whole, issue: 'cell-number', message: `A whole number is needed here, such as 3, 3.0 or -9. ${OR_EMPTY}` },
    decimal: {
      read: decimal,
      issue: 'cell-number',
      message: `A number with a decimal point is needed here, such as 33.25. ${OR_EMPTY}`,
    },
    flag: { read: flag, issue: 'cell-flag', message: `1, 0, true or false is needed here. ${OR_EMPTY}` },
    day: {
      read: day,
      issue: 'cell-date',
      message:
        'A day that exists is needed here, YYYY-MM-DD, with midnight or no time behind it. Take it from the original file.',
    },
    code: { read: code, issue: 'cell-text', message: `Text or a number is needed here. ${OR_EMPTY}`, readsAnyText: true },
    text: { read: text, issue: 'cell-text', message: `Text or a number is needed here. ${OR_EMPTY}`, readsAnyText: true },
    /** Anything at all. The feed looks at it itself. */
    any: { read: () => undefined, issue: 'cell-text', message: '', readsAnyText: true },
  }) as const satisfies CellRules

/** Faults that refuse a row because of one cell, with their meanings, for the feeds that use the shared rules. */
export const cellFaults = {
  'cell-number': {
    severity: 'error',
    meaning: 'A cell that holds a number holds something else, or a number that is out of range.',
  },
  'cell-date': { severity: 'error', meaning: 'A date is no day that exists, or has a time of day other than midnight.' },
  'cell-flag': { severity: 'error', meaning: 'A cell that holds yes or no holds something else.' },
  'cell-text': { severity: 'error', meaning: 'A cell that holds text or a code holds a list, an object or a boolean.' },
} as const

const cellOf = ({ read, issue, message, missing }: CellRule): z.ZodType => {
  const cell = z.unknown().check(({ value, issues }) => {
    const found = read(value)
    if (missing !== undefined && found === undefined) issues.push(fault(value, missing, message))
    if (found === null) issues.push(fault(value, issue, message))
  })
  // A JSON record may leave out what is missing. An id is never missing.
  return missing === undefined ? z.optional(cell) : cell
}

/** Whether a value is a row that a schema accepts for certain. False is no proof of the opposite. */
export type RowAcceptor = (value: unknown) => boolean

/**
 * zod calls a function for each cell, with room for its issues. Most rows have none, and are seen to fit by the rules alone, which
 * takes a third of the time.
 */
const rowAcceptor = (cells: readonly (readonly [name: string, rule: CellRule])[]): RowAcceptor => {
  const names = cells.map(([name]) => name)
  const rules = cells.map(([, rule]) => rule)
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const row = value as Row
    for (let at = 0; at < names.length; at++) {
      const cell = row[names[at] as string]
      const { read, missing, readsAnyText } = rules[at] as CellRule
      if (readsAnyText === true && typeof cell === 'string') continue
      const found = read(cell)
      if (found === null || (found === undefined && missing !== undefined)) return false
    }
    return true
  }
}

const acceptors = /* @__PURE__ */ new WeakMap<object, RowAcceptor>()

/** The fast acceptor of a row schema; undefined for a schema that is not made of a table of columns. */
export const acceptorOfRows = (schema: Schema<Row>): RowAcceptor | undefined => acceptors.get(schema)

/** The schema of a row with these columns. Further columns are the re-user's own, and are let through. */
export const rowSchema = <Kind extends string, Name extends string>(
  rules: CellRules<Kind>,
  columns: Readonly<Record<Name, { readonly cell: Kind }>>,
  names: readonly Name[],
): Schema<Row> => {
  const cells = names.map((name) => [name, rules[columns[name].cell]] as const)
  const schema = z.looseObject(Object.fromEntries(cells.map(([name, rule]) => [name, cellOf(rule)])))
  acceptors.set(schema, rowAcceptor(cells))
  return schema as z.ZodType<unknown> as Schema<Row>
}
