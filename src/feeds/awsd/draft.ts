/** What is collected while one row of AWSD is read. */
import { type Draft as AnyDraft, drafting } from '../row/drafting.js'
import { text, whole } from './cell.js'
import { type Column, columns, rowNumberColumns } from './columns.js'
import { awsdIssues } from './issues.js'

/** What is collected while one row is read. */
export type Draft = AnyDraft<Column>

export const { begin, cellIssue, raise, textOf, keep, keepCell, cellOf, extraOf, end } = /* @__PURE__ */ (() =>
  drafting({
    feed: 'awsd',
    columns,
    issues: awsdIssues,
    text,
    isRowNumber: (column, value) => rowNumberColumns.includes(column) && whole(value) !== null,
  }))()

/** The text of a cell. One that holds no text is noted and kept; so is white space at its edges. */
export const wordsOf = (draft: Draft, column: Column): string | undefined => {
  const words = cellOf(draft, column, text)
  return words === undefined ? undefined : textOf(draft, column)
}
