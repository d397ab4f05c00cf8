/** What is collected while one row of UCDP is read. */
import { type Draft as AnyDraft, drafting } from '../row/drafting.js'
import { rowNumbers } from '../row/row-numbers.js'
import { text, whole } from './cell.js'
import { type Column, columns } from './columns.js'
import { ucdpIssues } from './issues.js'

/** What is collected while one row is read. */
export type Draft = AnyDraft<Column>

export const { begin, cellIssue, raise, textOf, keep, extraOf, end } = /* @__PURE__ */ (() =>
  drafting({
    feed: 'ucdp',
    columns,
    issues: ucdpIssues,
    text,
    isRowNumber: rowNumbers(whole),
  }))()
