/** What is collected while one row is read: issues, and codes as they came. */
import { both, right, type These } from 'fp-ts/lib/These.js'
import type { Extra } from '../../schema/extra.js'
import type { Issue } from '../../schema/issue.js'
import type { NativeCode } from '../../schema/native-code.js'
import type { FeedFragment, IssueKind, Row } from '../feed.js'
import type { Cell, CellReaders } from './cell.js'

/** What is collected while one row is read. It never leaves the reading of that row. */
export interface Draft<Column extends string = string> {
  readonly row: Row
  readonly issues: Issue[]
  readonly native: NativeCode[]
  /** Columns whose text began or ended with white space. */
  readonly edges: Column[]
}

/** Issues that any row can raise, with their meanings. */
export const draftIssues = {
  'cell-unread': { severity: 'warning', meaning: 'A cell cannot be read. Its value was left out, native holds it.' },
  'edge-space': { severity: 'info', meaning: 'A text began or ended with white space, which was left out.' },
} as const satisfies Readonly<Record<string, IssueKind>>

/** What drafting needs to know of a feed. */
export interface DraftingOptions<Column extends string, Code extends string> {
  /** The id of the feed: native codes have the schemes `feed:column`. */
  readonly feed: string
  readonly columns: Readonly<Record<Column, unknown>>
  readonly issues: Readonly<Record<Code, IssueKind>>
  readonly text: CellReaders['text']
  /** Whether a cell of a column that is not known is a row number, and so nobody's data. */
  readonly isRowNumber?: (column: string, value: unknown) => boolean
}

/** How the rows of a feed are drafted. */
export interface Drafting<Column extends string, Code extends string> {
  /** Begins to read a row. */
  readonly begin: (row: Row) => Draft<Column>
  /** An issue with one cell. */
  readonly cellIssue: (code: Code, column: Column, message: string, value: unknown) => Issue
  /** Notes an issue with one cell. */
  readonly raise: (draft: Draft<Column>, code: Code, column: Column, message: string, value?: unknown) => void
  /** The text of a cell. Whether it lost white space at its edges is noted. */
  readonly textOf: (draft: Draft<Column>, column: Column) => string | undefined
  /** The text of a cell. One that holds no text is noted as `cell-unread` and kept; white space at its edges is noted too. */
  readonly wordsOf: (draft: Draft<Column>, column: Column) => string | undefined
  /** Keeps a code, a label or both under the name of a column, where there is one. */
  readonly keep: (
    draft: Draft<Column>,
    column: Column,
    code: string | number | undefined | null,
    label?: string | undefined,
  ) => void
  /** Keeps a cell as it came, where it holds something. */
  readonly keepCell: (draft: Draft<Column>, column: Column) => void
  /** What a cell gives. A cell that cannot be read is noted as `cell-unread` and kept. */
  readonly cellOf: <A>(draft: Draft<Column>, column: Column, read: (value: unknown) => Cell<A>) => A | undefined
  /** The cells of columns that the feed does not know, as they came. */
  readonly extraOf: (draft: Draft<Column>) => Extra | undefined
  /** The reading of the row: its records, and what was noted. */
  readonly end: (draft: Draft<Column>, fragment: FeedFragment) => These<readonly Issue[], FeedFragment>
}

/** A cell as text, whatever it holds. */
const cellText = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return String(value)
  // A value that refers to itself, or makes nothing of itself, has no JSON. No file holds one.
  try {
    return JSON.stringify(value) ?? Object.prototype.toString.call(value)
  } catch {
    return Object.prototype.toString.call(value)
  }
}

/** How the rows of a feed are drafted. */
export const drafting = <Column extends string, Code extends string>({
  feed,
  columns,
  issues,
  text,
  isRowNumber,
}: DraftingOptions<Column, Code>): Drafting<Column, Code | keyof typeof draftIssues> => {
  const kinds: Readonly<Record<string, IssueKind>> = { ...draftIssues, ...issues }
  // The scheme of the native codes of each column is made once: a dataset holds each many times.
  const schemes = Object.fromEntries(Object.keys(columns).map((column) => [column, `${feed}:${column}`])) as Readonly<
    Record<Column, string>
  >

  const known: ReadonlySet<string> = new Set(Object.keys(columns))

  const cellIssue = (code: string, column: Column, message: string, value: unknown): Issue => ({
    code,
    severity: kinds[code]?.severity ?? 'warning',
    path: [column],
    message,
    ...(value !== undefined && { value }),
  })

  const raise = (
    draft: Draft<Column>,
    code: string,
    column: Column,
    message: string,
    value: unknown = draft.row[column],
  ): void => {
    draft.issues.push(cellIssue(code, column, message, value))
  }

  const textOf = (draft: Draft<Column>, column: Column): string | undefined => {
    const value = draft.row[column]
    const words = text(value) ?? undefined
    if (words !== undefined && typeof value === 'string' && value.length !== words.length) draft.edges.push(column)
    return words
  }

  const keep = (
    draft: Draft<Column>,
    column: Column,
    code: string | number | undefined | null,
    label?: string | undefined,
  ): void => {
    const scheme = schemes[column]
    if (code === undefined || code === null || code === '') {
      if (label !== undefined && label !== '') draft.native.push({ scheme, label })
    } else
      draft.native.push(
        label === undefined || label === '' ? { scheme, code: String(code) } : { scheme, code: String(code), label },
      )
  }

  const keepCell = (draft: Draft<Column>, column: Column): void => {
    const value = draft.row[column]
    if (value !== undefined && value !== null) keep(draft, column, cellText(value).trim())
  }

  const cellOf = <A>(draft: Draft<Column>, column: Column, read: (value: unknown) => Cell<A>): A | undefined => {
    const found = read(draft.row[column])
    if (found !== null) return found
    raise(draft, 'cell-unread', column, `The cell ${column} cannot be read. Correct it, or empty it: it was left out.`)
    keepCell(draft, column)
    return undefined
  }

  const wordsOf = (draft: Draft<Column>, column: Column): string | undefined =>
    cellOf(draft, column, text) === undefined ? undefined : textOf(draft, column)

  const extraOf = ({ row }: Draft<Column>): Extra | undefined => {
    let extra: Record<string, unknown> | undefined
    // Rows of one file share their shape, of which the engine keeps the keys for a loop like this.
    for (const key in row) {
      if (known.has(key) || !Object.hasOwn(row, key)) continue
      const value = row[key]
      if (isRowNumber?.(key, value) === true) continue
      extra ??= {}
      // A column may have any name: as a plain assignment, __proto__ would change the object instead of being kept.
      Object.defineProperty(extra, key, { value, enumerable: true, configurable: true, writable: true })
    }
    return extra
  }

  /** One note a row, however many of its cells had white space at their edges. */
  const noteEdges = (draft: Draft<Column>): void => {
    const [first] = draft.edges
    if (first === undefined) return
    const names = [...new Set(draft.edges)].join(', ')
    raise(draft, 'edge-space', first, `White space at the edges of ${names} was left out.`)
  }

  return {
    begin: (row) => ({ row, issues: [], native: [], edges: [] }),
    cellIssue,
    raise,
    textOf,
    wordsOf,
    keep,
    keepCell,
    cellOf,
    extraOf,
    end: (draft, fragment) => {
      noteEdges(draft)
      return draft.issues.length > 0 ? both(draft.issues, fragment) : right(fragment)
    },
  }
}
