/** What can be wrong with how a row of a delimited file, or a line without a header, is written. */
import type { Issue } from '../../schema/issue.js'

const fault = (code: string, severity: Issue['severity'], message: string): Issue => ({ code, severity, path: [], message })
const mebibytes = (bytes: number): string => `${Number((bytes / 1024 / 1024).toFixed(2))} MiB`

const few = (cells: number, columns: number): Issue =>
  fault('too-few-cells', 'error', `The row has ${cells} cells, the header names ${columns} columns.`)

const many = (cells: readonly string[], columns: number): Issue =>
  cells.slice(columns).every((cell) => cell === '')
    ? fault(
        'too-many-cells',
        'warning',
        `The row has ${cells.length} cells for ${columns} columns. The cells too many are empty.`,
      )
    : fault(
        'too-many-cells',
        'error',
        `The row has ${cells.length} cells for ${columns} columns. A delimiter may stand in a cell without quotes.`,
      )

/** A line without a header that is as wide as no generation of its feed, and not wider than all. */
const width = (cells: number, widths: readonly number[]): Issue =>
  fault(
    'too-few-cells',
    'error',
    `The line has ${cells} cells. The feed has lines of ${[...new Set(widths)].sort((a, b) => a - b).join(', ')} cells.`,
  )

const cutOff = fault('cut-off-row', 'error', 'The file ends in the middle of this row. Fetch it again.')

const noBreak = fault(
  'no-final-line-break',
  'warning',
  'The file ends without a line break. If it was cut off, the last cell of this row is not whole.',
)

const quote = fault(
  'malformed-quote',
  'warning',
  'A quote stands inside a quoted cell and is not doubled. It was read as part of the text.',
)

const stray = fault(
  'malformed-quote',
  'error',
  'A quoted cell begins here that is not closed before the next good row. What stands between is refused.',
)

const control = fault('control-character', 'warning', 'The row holds a control character, such as NUL. It was kept.')

const longRow = (limit: number): Issue =>
  fault(
    'row-too-long',
    'error',
    `The row is longer than ${mebibytes(limit)}. Its text is cut off here. The option limits.row sets the limit.`,
  )

const longCell = (limit: number): Issue =>
  fault('cell-too-long', 'error', `A cell is longer than ${mebibytes(limit)}. The option limits.cell sets the limit.`)

/** The issues of a row of a delimited file, or of a line without a header. */
export const rowFaults = { few, many, width, cutOff, noBreak, quote, stray, control, longRow, longCell } as const
