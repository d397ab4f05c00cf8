/** What is collected while one row of AWSD is read. */
import { type Draft as AnyDraft, drafting } from '../row/drafting.js'
import { rowNumbers } from '../row/row-numbers.js'
import { text, whole } from './cell.js'
import { type Column, columns } from './columns.js'
import { awsdIssues } from './issues.js'

/** What is collected while one row is read. */
export type Draft = AnyDraft<Column>

export const { begin, cellIssue, raise, textOf, wordsOf, keep, keepCell, cellOf, extraOf, end } = /* @__PURE__ */ (() =>
  drafting({
    feed: 'awsd',
    columns,
    issues: awsdIssues,
    text,
    isRowNumber: rowNumbers(whole),
  }))()
