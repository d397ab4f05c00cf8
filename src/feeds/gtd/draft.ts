/** What is collected while one row of GTD is read. */
import { type Draft as AnyDraft, drafting } from '../row/drafting.js'
import { rowNumbers } from '../row/row-numbers.js'
import { code, text, whole } from './cell.js'
import { type Column, columns } from './columns.js'
import { gtdIssues } from './issues.js'

/** What is collected while one row is read. */
export type Draft = AnyDraft<Column>

export const { begin, cellIssue, raise, textOf, wordsOf, keep, keepCell, cellOf, extraOf, end } = /* @__PURE__ */ (() =>
  drafting({
    feed: 'gtd',
    columns,
    issues: gtdIssues,
    text,
    isRowNumber: rowNumbers(whole),
  }))()

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
