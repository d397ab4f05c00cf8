/** The one place where papaparse is called: text to rows of cells, with where each row ends. */
import Papa from 'papaparse'

/** How a delimited file is written. */
export interface Dialect {
  /** What stands between two cells. */
  readonly delimiter: string
  /** What ends a row. Rows that end with a carriage return and a line feed are of the dialect `\n`. */
  readonly lineBreak: '\n' | '\r'
}

/** One row of cells, and where it stands in the text. */
export interface CellRow {
  readonly cells: string[]
  readonly from: number
  /** Where the next row begins. */
  readonly to: number
  /** A quote stands where it should not, or the last quoted cell is never closed. */
  readonly badQuote: boolean
  /** The row ends inside a quoted cell. */
  readonly open: boolean
}

/** What became of the text that follows the last complete row. */
export interface Rest {
  /** Where it begins. */
  readonly from: number
  /** A quote stands in it where it should not. */
  readonly badQuote: boolean
}

/**
 * Gives each complete row of a text to `onRow`, which stops it by returning false. `last`: the text ends here, and what
 * follows the last line break is a row too.
 */
export const eachRow = (text: string, dialect: Dialect, last: boolean, onRow: (row: CellRow) => boolean): Rest => {
  let from = 0
  // In a file of line feeds, the carriage return before one belongs to the line break.
  const crlf = dialect.lineBreak === '\n'
  const parser = new Papa.Parser({
    delimiter: dialect.delimiter,
    newline: dialect.lineBreak,
    step: (result: Papa.ParseStepResult<string[][]>) => {
      const cells = result.data[0] as string[]
      const to = result.meta.cursor
      const end = cells.length - 1
      if (crlf) {
        const cell = cells[end] as string
        if (cell.charCodeAt(cell.length - 1) === 13 && isLineBreak(text, to, cell)) cells[end] = cell.slice(0, -1)
      }
      const badQuote = result.errors.length > 0
      const open = badQuote && result.errors.some((error) => error.code === 'MissingQuotes')
      const row = { cells, from, to, badQuote, open }
      from = to
      if (!onRow(row)) parser.abort()
    },
  })
  const result = parser.parse(text, 0, !last)
  return { from, badQuote: result.errors.length > 0 }
}

/** Whether the carriage return at the end of a row's last cell stands outside its quotes, if it has any. */
const isLineBreak = (text: string, to: number, cell: string): boolean =>
  text.charCodeAt(to - 2) === 13 && (cell.length === 1 || text.charCodeAt(to - 3) === cell.charCodeAt(cell.length - 2))

/** The cells of a text that is one row. Undefined when it is not. */
export const oneRow = (text: string, dialect: Dialect): Omit<CellRow, 'from' | 'to'> | undefined => {
  let first: CellRow | undefined
  let rows = 0
  eachRow(text + dialect.lineBreak, dialect, false, (row) => {
    first ??= row
    rows++
    return rows < 2
  })
  return rows === 1 ? first : undefined
}
