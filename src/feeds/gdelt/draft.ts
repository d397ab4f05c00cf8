/** What is collected while one line of GDELT is read. */
import { type Draft as AnyDraft, drafting } from '../row/drafting.js'
import { code, text } from './cell.js'
import { type Column, columns } from './columns.js'
import { gdeltIssues } from './issues.js'

/** What is collected while one line is read. */
export type Draft = AnyDraft<Column>

export const { begin, cellIssue, raise, textOf, keep, keepCell, cellOf, extraOf, end } = /* @__PURE__ */ (() =>
  drafting({ feed: 'gdelt', columns, issues: gdeltIssues, text }))()

/** Keeps a code as it came. A list or an object is noted. */
export const keepCode = (draft: Draft, column: Column): void => keep(draft, column, cellOf(draft, column, code))
