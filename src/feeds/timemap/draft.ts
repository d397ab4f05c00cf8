/** What is collected while one event of timemap is read. */
import { type Draft as AnyDraft, drafting } from '../row/drafting.js'
import { text } from './cell.js'
import { type Column, columns } from './columns.js'
import { timemapIssues } from './issues.js'

/** What is collected while one event is read. */
export type Draft = AnyDraft<Column>

export const { begin, cellIssue, raise, textOf, wordsOf, keep, keepCell, cellOf, extraOf, end } = /* @__PURE__ */ (() =>
  drafting({ feed: 'timemap', columns, issues: timemapIssues, text }))()

/** A text inside a list. White space at its edges is noted for the whole column. */
export const trimmed = (draft: Draft, column: Column, value: unknown): string | undefined => {
  const words = text(value) ?? undefined
  if (words !== undefined && typeof value === 'string' && value.length !== words.length) draft.edges.push(column)
  return words
}
