/** Which column of a file is what: found once for all rows that have the same keys. */
import type { Row } from '../feed.js'
import { cellReaders, missingWords } from '../row/cell.js'
import { type Drafting, drafting } from '../row/drafting.js'
import { type HxlIssueCode, hxlIssues } from './issues.js'
import type { HxlField } from './mapping.js'

export const { text, decimal } = /* @__PURE__ */ (() => cellReaders(missingWords))()

/** A pattern of the mapping, ready to be asked. */
export interface MappedField {
  readonly field: HxlField
  readonly isMeant: (name: string) => boolean
}

/** Which column is what. */
export interface Layout extends Drafting<string, HxlIssueCode> {
  /** The column of a field; undefined where the file has none. */
  readonly columnOf: (field: HxlField) => string | undefined
}

/** The column of each field: the first from the left that is meant. */
export const findColumns = (fields: readonly MappedField[], names: readonly string[]): ReadonlyMap<HxlField, string> => {
  const found = new Map<HxlField, string>()
  for (const { field, isMeant } of fields) {
    const name = names.find((one) => one !== '' && isMeant(one))
    if (name !== undefined) found.set(field, name)
  }
  return found
}

/** So many layouts are remembered. The records of JSON may have any keys; the rows of a table have the same. */
const MOST = 50

const SEPARATOR = '\u001f'

/** Finds the layout of a row. It depends on the keys of the row alone; what was found is remembered. */
export const layouts = (feed: string, fields: readonly MappedField[]): ((row: Row) => Layout) => {
  const known = new Map<string, Layout>()
  return (row) => {
    const names = Object.keys(row)
    const key = names.join(SEPARATOR)
    const before = known.get(key)
    if (before !== undefined) return before
    const columns = findColumns(fields, names)
    const layout: Layout = {
      ...drafting({
        feed,
        columns: Object.fromEntries([...columns.values()].map((name) => [name, name])),
        issues: hxlIssues,
        text,
      }),
      columnOf: (field) => columns.get(field),
    }
    if (known.size < MOST) known.set(key, layout)
    return layout
  }
}
