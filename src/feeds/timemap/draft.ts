/** What is collected while one event of timemap is read. */
import { type Draft as AnyDraft, drafting } from '../row/drafting.js'
import { text } from './cell.js'
import { type Column, columns } from './columns.js'
import { timemapIssues } from './issues.js'

/** What is collected while one event is read. */
export type Draft = AnyDraft<Column>

export const { begin, cellIssue, raise, textOf, keep, keepCell, cellOf, extraOf, end } = /* @__PURE__ */ (() =>
  drafting({ feed: 'timemap', columns, issues: timemapIssues, text }))()

/** The text of a cell. One that holds a list, an object or a boolean is noted as `cell-unread` and kept. */
export const wordsOf = (draft: Draft, column: Column): string | undefined => {
  cellOf(draft, column, text)
  return textOf(draft, column)
}

/** A text inside a list. White space at its edges is noted for the whole column. */
export const trimmed = (draft: Draft, column: Column, value: unknown): string | undefined => {
  const words = text(value) ?? undefined
  if (words !== undefined && typeof value === 'string' && value.length !== words.length) draft.edges.push(column)
  return words
}
