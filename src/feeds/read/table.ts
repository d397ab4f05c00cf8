/** Finds out how a delimited file is written: its delimiter, its line break, and where its header stands. */
import type { Issue } from '../../schema/issue.js'
import type { Generation, Sample } from '../feed.js'
import { type Columns, toColumns } from './columns.js'
import { decodeCells, type RowEncoding } from './encoding.js'
import { HXL_ROWS, isHashtagRow, isHeaderBelow, normalTag, tagNames } from './hxl.js'
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
  /** Whether the text is the whole file, so that its last row is a row although no line break follows. */
  readonly whole: boolean
  /** Whether this is a sample of something that is known, and of which generation. */
  readonly detect: (sample: Sample) => Generation | undefined
}

/** What is tried between two cells. */
export const DELIMITERS: readonly string[] = [',', '\t', ';', '|']

interface HeadRow {
  readonly cells: readonly string[]
  readonly to: number
}

/** Where the header of a table ends, what it names, and what is odd about it. */
interface Header extends Columns {
  readonly end: number
}

/**
 * Finds the header in the first part of a file: the first row, of the first 25, whose columns are known under one of the
 * delimiters comma, tab, semicolon and bar. A first line such as `sep=;` says which. A file that is known by its hashtags
 * needs no header. `unknown` are the columns of the first row, when nothing is known.
 */
export const findTable = (head: string, search: TableSearch): Table | { readonly unknown: readonly string[] } => {
  const told = /^"?sep=(.)"?[ \t]*(?:\r\n|\n|\r)/i.exec(head)
  const start = told?.[0].length ?? 0
  const lineBreak = findLineBreak(head, start)
  const delimiters = search.delimiter !== undefined ? [search.delimiter] : told?.[1] !== undefined ? [told[1]] : DELIMITERS
  let best: readonly string[] = []
  for (const delimiter of delimiters) {
    const rows = headRows(head.slice(start), { delimiter, lineBreak }, search)
    const header = findHeader(rows, search.detect)
    if (header !== undefined) {
      const end = start + header.end
      const cut = /[\r\n]$/.test(head.slice(0, end)) ? [] : [cutHeader]
      const line = 1 + countLines(head, 0, end, lineBreak)
      const { encoding } = search
      return { delimiter, lineBreak, encoding, names: header.names, notes: [...header.notes, ...cut], start: end, line }
    }
    const first = rows[0]?.cells ?? []
    if (first.length > best.length) best = first
  }
  return { unknown: best }
}

/** The header among the first rows of a file: by the names of its columns, or by their hashtags. */
const findHeader = (rows: readonly HeadRow[], detect: TableSearch['detect']): Header | undefined => {
  const tagRow = rows.slice(0, HXL_ROWS).findIndex(({ cells }) => isHashtagRow(cells))
  const tagged = tagRow === -1 ? undefined : taggedHeader(rows, tagRow)
  for (const [i, { cells, to }] of rows.entries()) {
    const here = tagged?.row === i ? tagged : undefined
    const columns = here?.columns ?? cells
    const generation = detect({ columns, ...(tagged !== undefined && { tags: tagged.tags }), format: 'delimited' })
    if (generation === undefined) continue
    if (generation.keys !== 'tag') {
      const { names, notes } = toColumns(columns)
      return { names, notes: i > 0 ? [...notes, before] : notes, end: here?.end ?? to }
    }
    // What is known by its tags is known whichever row is asked about. The row that stands for its header decides.
    if (here !== undefined) return here
  }
  return undefined
}

interface TaggedHeader extends Header {
  /** The row that names the columns: the one above the hashtags or, without a header, theirs. */
  readonly row: number
  readonly columns: readonly string[]
  readonly tags: readonly string[]
}

/** The header of a file with hashtags. What stands above them is no data, nor is a header right below them. */
const taggedHeader = (rows: readonly HeadRow[], tagRow: number): TaggedHeader => {
  const tags = (rows[tagRow]?.cells ?? []).map(normalTag)
  const below = rows[tagRow + 1]
  const isBelow = below !== undefined && isHeaderBelow(tags, below.cells)
  const above = rows[tagRow - 1]
  const header = isBelow ? below.cells : above !== undefined && above.cells.length >= tags.length ? above.cells : undefined
  const { names, notes } = toColumns(tagNames(tags, header ?? []))
  return {
    row: header === undefined || isBelow ? tagRow : tagRow - 1,
    columns: header ?? tags,
    tags,
    names,
    notes: tagRow > (header === undefined || isBelow ? 0 : 1) ? [...notes, before] : notes,
    end: (isBelow ? below : rows[tagRow])?.to ?? 0,
  }
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

const headRows = (head: string, dialect: Dialect, { encoding, whole }: TableSearch): readonly HeadRow[] => {
  const rows: HeadRow[] = []
  const decode = decodeCells(encoding)
  // The last row is one too where the text is the whole file, and where it has no other.
  eachRow(head, dialect, whole || !head.includes(dialect.lineBreak), ({ cells, to }) => {
    if (cells.length === 1 && cells[0]?.trim() === '') return true
    rows.push({ cells: decode(cells).cells, to })
    return rows.length <= HXL_ROWS
  })
  return rows
}
