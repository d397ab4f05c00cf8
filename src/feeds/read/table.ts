/** Finds out how a delimited file is written: its delimiter, its line break, and where its header stands. */
import type { Issue } from '../../schema/issue.js'
import { type Columns, toColumns } from './columns.js'
import { decodeCells, type RowEncoding } from './encoding.js'
import { HXL_ROWS } from './hxl.js'
import { type Dialect, eachRow } from './papa-rows.js'
import { countLines } from './text-row.js'

/** A delimited file, up to its first row of data. */
export interface Table extends Dialect, Columns {
  readonly encoding: RowEncoding
  /** Where the data begins in the byte text. */
  readonly start: number
  /** On which line it begins. */
  readonly line: number
}

/** How to look for a table. */
export interface TableSearch {
  readonly encoding: RowEncoding
  /** The delimiter, when the caller names it. */
  readonly delimiter: string | undefined
  /** Whether these are the columns of something that is known. */
  readonly isHeader: (columns: readonly string[]) => boolean
}

const DELIMITERS = [',', '\t', ';', '|']

interface HeadRow {
  readonly cells: readonly string[]
  readonly from: number
  readonly to: number
}

/**
 * Finds the header in the first part of a file: the first row, of the first 25, whose columns are known under one of the
 * delimiters comma, tab, semicolon and bar. A first line such as `sep=;` says which. `left` are the columns of the first
 * row, when nothing is known.
 */
export const findTable = (head: string, search: TableSearch): Table | { readonly unknown: readonly string[] } => {
  const told = /^"?sep=(.)"?[ \t]*(?:\r\n|\n|\r)/i.exec(head)
  const start = told?.[0].length ?? 0
  const lineBreak = findLineBreak(head, start)
  const delimiters = search.delimiter !== undefined ? [search.delimiter] : told?.[1] !== undefined ? [told[1]] : DELIMITERS
  let best: readonly string[] = []
  for (const delimiter of delimiters) {
    const rows = headRows(head.slice(start), { delimiter, lineBreak }, search.encoding)
    for (const { cells, from, to } of rows) {
      if (!search.isHeader(cells)) continue
      const columns = toColumns(cells)
      const notes = [
        ...columns.notes,
        ...(from > 0 && rows[0]?.from !== from ? [before] : []),
        ...(/[\r\n]$/.test(head.slice(0, start + to)) ? [] : [cutHeader]),
      ]
      const line = 1 + countLines(head, 0, start + to, lineBreak)
      return { delimiter, lineBreak, encoding: search.encoding, names: columns.names, notes, start: start + to, line }
    }
    const first = rows[0]?.cells ?? []
    if (first.length > best.length) best = first
  }
  return { unknown: best }
}

const before: Issue = {
  code: 'lines-before-header',
  severity: 'info',
  path: [],
  message: 'The file has lines before its header. They are not read.',
}

const cutHeader: Issue = {
  code: 'cut-off-file',
  severity: 'error',
  path: [],
  message: 'The file ends in its header. Columns may be missing, and all rows are. Fetch it again.',
}

/** The first line break that is not quoted. */
const findLineBreak = (head: string, start: number): Dialect['lineBreak'] => {
  let quoted = false
  for (let i = start; i < head.length; i++) {
    const c = head.charCodeAt(i)
    if (c === 34) quoted = !quoted
    else if (!quoted && c === 10) return '\n'
    else if (!quoted && c === 13 && i > start) return head.charCodeAt(i + 1) === 10 || i + 1 === head.length ? '\n' : '\r'
  }
  return '\n'
}

const headRows = (head: string, dialect: Dialect, encoding: RowEncoding): readonly HeadRow[] => {
  const rows: HeadRow[] = []
  const decode = decodeCells(encoding)
  // A head that ends inside its first row is a file of one row without a line break.
  const text = head.includes(dialect.lineBreak) ? head : head + dialect.lineBreak
  eachRow(text, dialect, false, ({ cells, from, to }) => {
    if (cells.length === 1 && cells[0]?.trim() === '') return true
    rows.push({ cells: decode(cells).cells, from, to: Math.min(to, head.length) })
    return rows.length <= HXL_ROWS
  })
  return rows
}
