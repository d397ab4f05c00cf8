/** What is collected while one row of ACLED is read. */
import { type Draft as AnyDraft, drafting } from '../row/drafting.js'
import { rowNumbers } from '../row/row-numbers.js'
import { code, text, whole } from './cell.js'
import { type Column, columns } from './columns.js'
import { acledIssues } from './issues.js'

/** What is collected while one row is read. */
export type Draft = AnyDraft<Column>

/** Whether a cell is the number of its row, which a program added. */
export const isRowNumber = /* @__PURE__ */ rowNumbers(whole)

const drafts = /* @__PURE__ */ (() => drafting({ feed: 'acled', columns, issues: acledIssues, text, isRowNumber }))()

export const { begin, cellIssue, raise, wordsOf, keep, keepCell, cellOf, extraOf, end } = drafts

/** Keeps the words of a cell, and gives them. */
export const keepWords = (draft: Draft, column: Column): string | undefined => {
  const words = wordsOf(draft, column)
  keep(draft, column, undefined, words)
  return words
}

/** Keeps the code in a cell, and gives it. */
export const keepCode = (draft: Draft, column: Column): string | undefined => {
  const found = cellOf(draft, column, code)
  keep(draft, column, found)
  return found
}
