/** What is collected while one row of the missile attacks is read. */
import { type Draft as AnyDraft, drafting } from '../row/drafting.js'
import { text } from './cell.js'
import { type Column, columns } from './columns.js'
import { missileAttacksIssues } from './issues.js'

/** What is collected while one row is read. */
export type Draft = AnyDraft<Column>

export const { begin, cellIssue, raise, textOf, keep, keepCell, cellOf, extraOf, end } = /* @__PURE__ */ (() =>
  drafting({ feed: 'missile-attacks', columns, issues: missileAttacksIssues, text }))()

/** The text of a cell. One that holds a list, an object or a boolean is noted as `cell-unread` and kept. */
export const wordsOf = (draft: Draft, column: Column): string | undefined => {
  cellOf(draft, column, text)
  return textOf(draft, column)
}
