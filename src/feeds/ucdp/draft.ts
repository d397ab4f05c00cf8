/** What is collected while one row is read. */
import type { Issue } from '../../schema/issue.js'
import type { NativeCode } from '../../schema/native-code.js'
import type { Row } from '../feed.js'
import { text } from './cell.js'
import { type Column, columns } from './columns.js'
import { cellIssue, type UcdpIssueCode } from './issues.js'

/** What is collected while one row is read. It never leaves the reading of that row. */
export interface Draft {
  readonly row: Row
  readonly issues: Issue[]
  readonly native: NativeCode[]
  /** Columns whose text began or ended with white space. */
  readonly edges: Column[]
}

/** Notes an issue with one cell. */
export const raise = (
  draft: Draft,
  code: UcdpIssueCode,
  column: Column,
  message: string,
  value: unknown = draft.row[column],
): void => {
  draft.issues.push(cellIssue(code, column, message, value))
}

/** The text of a cell. Whether it lost white space at its edges is noted. */
export const textOf = (draft: Draft, column: Column): string | undefined => {
  const value = draft.row[column]
  const words = text(value) ?? undefined
  if (words !== undefined && typeof value === 'string' && value.length !== words.length) draft.edges.push(column)
  return words
}

/** Keeps a code, a label or both under the name of a column, where there is one. */
export const keep = (draft: Draft, column: Column, code: string | number | undefined | null, label?: string): void => {
  const known = code !== undefined && code !== null
  if (known)
    draft.native.push(
      label === undefined
        ? { scheme: schemes[column], code: String(code) }
        : { scheme: schemes[column], code: String(code), label },
    )
  else if (label !== undefined) draft.native.push({ scheme: schemes[column], label })
}

/** The scheme of the native codes of each column, made once: a dataset holds each many times. */
const schemes = /* @__PURE__ */ (() =>
  Object.fromEntries(Object.keys(columns).map((column) => [column, `ucdp:${column}`])) as Readonly<Record<Column, string>>)()
