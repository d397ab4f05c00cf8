/**
 * The rows of a delimited file (CSV, TSV). Whatever is wrong with a row, it comes out once: as cells, or refused with its
 * text.
 */
import type { Issue } from '../../schema/issue.js'
import { rowMaker } from './columns.js'
import { decodeCells, isBeyondAscii } from './encoding.js'
import { HXL_ROWS, isHashtagRow } from './hxl.js'
import { type CellRow, eachRow } from './papa-rows.js'
import { rowFaults } from './row-faults.js'
import { findGoodRow, hasBadQuote } from './stray-quote.js'
import type { Table } from './table.js'
import { countLines, type Limits, noIssues, type RowReader, type TextRow } from './text-row.js'

/** How far into a malformed row good rows are looked for, in bytes, unless it reaches to the end of the file. */
const WINDOW = 32 * 1024

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** Anything but printable ASCII and white space. Most pieces of most files have none, and are looked through once. */
const UNUSUAL = /[^\t\n\r -~]/

/** What holds for a whole piece of text, so that it need not be asked of each row. */
interface Piece {
  readonly text: string
  readonly beyondAscii: boolean
  readonly control: boolean
  /** The text ends here: with a line break, without one, or because the file was cut off. */
  readonly end?: 'line-break' | 'none' | 'cut'
}

/** Reads the rows of a delimited file, given the text that follows its header. */
export const delimitedReader = (table: Table, limits: Limits): RowReader => {
  const { lineBreak } = table
  const width = table.names.length
  const toRow = rowMaker(table.names)
  const decode = decodeCells(table.encoding)
  let out: TextRow[] = []
  let line = table.line
  let row = 0
  let looked = 0

  const withoutBreak = (raw: string): string =>
    raw.endsWith('\r\n') ? raw.slice(0, -2) : raw.endsWith(lineBreak) ? raw.slice(0, -1) : raw

  const refuse = (raw: string, issue: Issue): void => {
    row++
    out.push({ row, line, value: undefined, raw: withoutBreak(raw), issues: [issue] })
  }

  const take = (piece: Piece, split: CellRow): void => {
    const raw = withoutBreak(piece.text.slice(split.from, split.to))
    if (split.cells.length === 1 && isBlank(raw)) return
    let cells: readonly string[] = split.cells
    const issues: Issue[] = []
    if (piece.beyondAscii && isBeyondAscii(raw)) {
      const decoded = decode(cells)
      cells = decoded.cells
      if (decoded.issue !== undefined) issues.push(decoded.issue)
    }
    if (looked++ < HXL_ROWS && isHashtagRow(cells)) {
      looked = HXL_ROWS
      return
    }
    const last = split.to === piece.text.length ? piece.end : undefined
    if (split.open || last === 'cut' || (last === 'none' && cells.length < width)) issues.push(rowFaults.cutOff)
    else if (cells.length < width) issues.push(rowFaults.few(cells.length, width))
    else if (cells.length > width) issues.push(rowFaults.many(cells, width))
    if (last === 'none' && !split.open && cells.length >= width) issues.push(rowFaults.noBreak)
    if (split.badQuote && !split.open) issues.push(rowFaults.quote)
    if (piece.control && CONTROL.test(raw)) issues.push(rowFaults.control)
    if (raw.length > limits.cell && cells.some((cell) => cell.length > limits.cell)) issues.push(rowFaults.longCell(limits.cell))
    const refused = issues.some((issue) => issue.severity === 'error')
    row++
    out.push({ row, line, value: refused ? undefined : toRow(cells), raw, issues: issues.length === 0 ? noIssues : issues })
  }

  /** Refuses what stands before the next good row in a malformed one. Returns its length; undefined when there is none. */
  const mend = (block: string): number | undefined => {
    const found = findGoodRow(block, table, width)
    if (found === undefined) return undefined
    refuse(block.slice(0, found), rowFaults.stray)
    return found
  }

  /** Refuses a row that is longer than the limit, up to the last line break within the limit. Returns the length refused. */
  const cutShort = (block: string): number => {
    const end = block.lastIndexOf(lineBreak) + 1 || block.length
    refuse(block.slice(0, end), rowFaults.longRow(limits.row))
    return end
  }

  /** The length of what is refused of a complete row; undefined when the row stands as it is. */
  const mendComplete = (text: string, { cells, badQuote, open, from, to }: CellRow): number | undefined => {
    if (to - from > limits.row) return mend(text.slice(from, from + limits.row)) ?? cutShort(text.slice(from, from + limits.row))
    if (!badQuote && cells.length === width) return undefined
    if (text.indexOf(lineBreak, from) >= to - 1) return undefined
    if (to - from <= WINDOW) return mend(text.slice(from, to))
    const window = text.slice(from, from + WINDOW)
    const early = !badQuote || hasBadQuote(window, table) ? mend(window) : undefined
    return early ?? (open ? mend(text.slice(from, to)) : undefined)
  }

  /** The same for a row whose end has not been read yet. */
  const mendIncomplete = (text: string, from: number, badQuote: boolean): number | undefined => {
    const size = text.length - from
    if (size > limits.row) return mend(text.slice(from, from + limits.row)) ?? cutShort(text.slice(from, from + limits.row))
    if (!badQuote || size <= WINDOW) return undefined
    const window = text.slice(from, from + WINDOW)
    return hasBadQuote(window, table) ? mend(window) : undefined
  }

  /** Takes the rows of a piece. Returns where the rest begins, and whether to go on there at once. */
  const takeRows = (piece: Piece): { readonly from: number; readonly again: boolean } => {
    const { text } = piece
    let from = 0
    let mended: number | undefined
    const rest = eachRow(text, table, piece.end !== undefined, (split) => {
      if (split.from === split.to) return true
      from = split.from
      mended = mendComplete(text, split)
      if (mended !== undefined) return false
      take(piece, split)
      from = split.to
      line += countLines(text, split.from, split.to, lineBreak)
      return true
    })
    if (mended === undefined && from < text.length) mended = mendIncomplete(text, from, rest.badQuote)
    if (mended === undefined) return { from, again: false }
    line += countLines(text, from, from + mended, lineBreak)
    skipping = text.charAt(from + mended - 1) !== lineBreak
    return { from: from + mended, again: true }
  }

  let rest = ''
  let wanted = 0
  /** The row being read was refused for its length: what follows up to the next line break belongs to it. */
  let skipping = false

  const skip = (text: string): string => {
    if (!skipping) return text
    const end = text.indexOf(lineBreak)
    if (end === -1) return ''
    skipping = false
    line++
    return text.slice(end + 1)
  }

  const read = (text: string, end?: Piece['end']): readonly TextRow[] => {
    out = []
    const unusual = UNUSUAL.test(text)
    const flags = {
      beyondAscii: unusual && isBeyondAscii(text),
      control: unusual && CONTROL.test(text),
      ...(end !== undefined && { end }),
    }
    rest = skip(text)
    for (let again = true; again && rest !== ''; ) {
      const taken = takeRows({ text: rest, ...flags })
      again = taken.again
      rest = skip(rest.slice(taken.from))
    }
    // A long row is not split anew for each piece of it.
    wanted = rest.length * 2
    return out
  }

  return {
    notes: () => table.notes,
    push: (piece) => {
      rest += piece
      return rest.length < wanted ? [] : read(rest)
    },
    end: (cut) => {
      const text = rest.endsWith('\r') && lineBreak === '\n' ? `${rest}\n` : rest
      const ended = text === '' || text.endsWith(lineBreak)
      return read(ended ? text : text + lineBreak, ended ? 'line-break' : cut ? 'cut' : 'none')
    },
  }
}

const isBlank = (text: string): boolean => text.trim() === ''
