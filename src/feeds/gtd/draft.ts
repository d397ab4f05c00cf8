/** What is collected while one row of GTD is read. */
import { type Draft as AnyDraft, drafting } from '../row/drafting.js'
import { code, text, whole } from './cell.js'
import { type Column, columns, rowNumberColumns } from './columns.js'
import { gtdIssues } from './issues.js'

/** What is collected while one row is read. */
export type Draft = AnyDraft<Column>

export const { begin, cellIssue, raise, textOf, keep, keepCell, cellOf, extraOf, end } = /* @__PURE__ */ (() =>
  drafting({
    feed: 'gtd',
    columns,
    issues: gtdIssues,
    text,
    isRowNumber: (column, value) => rowNumberColumns.includes(column) && whole(value) !== null,
  }))()

/** The text of a cell. One that holds no text is noted and kept; so is white space at its edges. */
export const wordsOf = (draft: Draft, column: Column): string | undefined => {
  const words = cellOf(draft, column, text)
  return words === undefined ? undefined : textOf(draft, column)
}

/** The code in a cell. It is kept, with the label beside it. */
export const codeOf = (draft: Draft, column: Column, label?: Column): string | undefined => {
  const found = cellOf(draft, column, code)
  keep(draft, column, found, label === undefined ? undefined : wordsOf(draft, label))
  return found
}

/** What a code becomes by a table. One that is not in the table is noted. */
export const crossed = <A>(
  draft: Draft,
  column: Column,
  found: string | undefined,
  table: Readonly<Record<string, A>>,
): A | undefined => {
  if (found === undefined) return undefined
  if (Object.hasOwn(table, found)) return table[found]
  raise(
    draft,
    'unknown-class',
    column,
    `The code ${found.slice(0, 20)} is not in the list of ${column}. It was kept, and nothing was made of it.`,
  )
  return undefined
}
