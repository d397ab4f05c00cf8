/** What is collected while one row of SiND is read. */
import type { These } from 'fp-ts/lib/These.js'
import type { Issue } from '../../schema/issue.js'
import type { FeedFragment, Row } from '../feed.js'
import { type Draft as AnyDraft, drafting } from '../row/drafting.js'
import { text } from './cell.js'
import { type Column, columns } from './columns.js'
import { sindIssues } from './issues.js'
import { nameColumns } from './spellings.js'

/** What is collected while one row is read. */
export interface Draft extends AnyDraft<Column> {
  /** The name that a column has in the file, where it is another than ours. */
  readonly written: ReadonlyMap<string, string>
}

const kit = /* @__PURE__ */ (() => drafting({ feed: 'sind', columns, issues: sindIssues, text }))()

export const { cellIssue, raise, textOf, keep, keepCell, cellOf, extraOf } = kit

/** Begins to read a row: each column has its one name from here on. */
export const begin = (written: Row): Draft => {
  const named = nameColumns(written)
  return { ...kit.begin(named.row), written: named.written }
}

/** Issues with the names that the columns have in the file. */
const asWritten =
  ({ written }: Draft) =>
  (issues: readonly Issue[]): readonly Issue[] =>
    written.size === 0
      ? issues
      : issues.map((issue) => {
          const name = written.get(String(issue.path[0]))
          return name === undefined ? issue : { ...issue, path: [name] }
        })

/** The reading of the row: its records, and what was noted. */
export const end = (draft: Draft, fragment: FeedFragment): These<readonly Issue[], FeedFragment> => {
  const reading = kit.end(draft, fragment)
  return reading._tag === 'Both' ? { ...reading, left: asWritten(draft)(reading.left) } : reading
}

/**
 * The words of a label. SiND's own labels end in white space here and there, so that what was left out is not worth a note. A
 * cell that holds no text is noted and kept.
 */
export const labelOf = (draft: Draft, column: Column): string | undefined => cellOf(draft, column, text)

/** Labels that say that nothing is known, in the spellings that occur. */
const UNTOLD = /^(?:no ?information|not ?answered|unspecified|unknown|not known)$/i

/** Whether a label says that nothing is known. */
export const isUntold = (label: string): boolean => UNTOLD.test(label)
