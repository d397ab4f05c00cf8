/** What is collected while one row of an HXL file is read, asked by field and not by column. */
import type { Cell } from '../row/cell.js'
import type { Draft } from '../row/drafting.js'
import type { HxlIssueCode } from './issues.js'
import { type Layout, text } from './layout.js'
import type { HxlField } from './mapping.js'

/** What is collected while one row is read. A field that the file has no column for is missing. */
export interface HxlDraft {
  readonly draft: Draft
  /** The cell of a field as it came. */
  readonly value: (field: HxlField) => unknown
  /** The text of a field. A list or an object is noted as `cell-unread`. */
  readonly text: (field: HxlField) => string | undefined
  /** What a reader makes of a field. What it cannot read is noted as `cell-unread`. */
  readonly cell: <A>(field: HxlField, read: (value: unknown) => Cell<A>) => A | undefined
  readonly raise: (code: HxlIssueCode, field: HxlField, message: string) => void
  /** Keeps the cell of a field in native, once. */
  readonly keep: (field: HxlField) => void
}

/** Begins to read a row. */
export const beginRow = (layout: Layout, draft: Draft): HxlDraft => {
  const kept = new Set<HxlField>()
  const cell: HxlDraft['cell'] = (field, read) => {
    const column = layout.columnOf(field)
    return column === undefined ? undefined : layout.cellOf(draft, column, read)
  }
  return {
    draft,
    value: (field) => draft.row[layout.columnOf(field) ?? ''],
    text: (field) => {
      const column = layout.columnOf(field)
      if (column === undefined) return undefined
      return text(draft.row[column]) === null ? cell(field, text) : layout.textOf(draft, column)
    },
    cell,
    raise: (code, field, message) => {
      const column = layout.columnOf(field)
      if (column !== undefined) layout.raise(draft, code, column, message)
    },
    keep: (field) => {
      const column = layout.columnOf(field)
      if (column === undefined || kept.has(field)) return
      kept.add(field)
      layout.keepCell(draft, column)
    },
  }
}
