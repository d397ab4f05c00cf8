/** What is collected while one row of HDX HAPI is read. */
import { type Draft as AnyDraft, drafting } from '../row/drafting.js'
import { text } from './cell.js'
import { type Column, columns } from './columns.js'
import { hapiIssues } from './issues.js'

/** What is collected while one row is read. */
export type Draft = AnyDraft<Column>

export const { begin, cellIssue, raise, textOf, keep, keepCell, cellOf, extraOf, end } = /* @__PURE__ */ (() =>
  drafting({ feed: 'hapi', columns, issues: hapiIssues, text }))()

/** The text of a cell. One that holds no text is noted and kept; so is white space at its edges. */
export const wordsOf = (draft: Draft, column: Column): string | undefined => {
  const words = cellOf(draft, column, text)
  return words === undefined ? undefined : textOf(draft, column)
}
