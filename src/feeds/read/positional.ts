/**
 * The rows of a file without a header: one on each line, its cells by position, quotes being letters like any other. A line is of
 * the generation that has as many cells, so that one file may hold several.
 */
import type { Issue } from '../../schema/issue.js'
import type { Feed, Generation, Row, Sample } from '../feed.js'
import { rowMaker } from './columns.js'
import { decodeCells, isBeyondAscii, type RowEncoding } from './encoding.js'
import { rowFaults } from './row-faults.js'
import type { FoundFeed, Limits, RowReader, TextRow } from './text-row.js'
import { noIssues } from './text-row.js'

/** How many lines from the top are looked at. */
const LOOKED = 25

/** What no line should hold. A carriage return counts: those at the ends of lines are taken off before. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/

/**
 * The feed of a file without a header: of the first of its complete lines that is known under one of the delimiters. `head` is
 * the first part of the file, `whole` whether it is all of it.
 */
export const findPositional = (
  head: string,
  whole: boolean,
  { encoding, delimiters, detect }: PositionalSearch,
): FoundFeed | undefined => {
  const decode = decodeCells(encoding)
  const lines = head.split('\n', LOOKED + 1)
  const complete = whole && lines.length <= LOOKED ? lines : lines.slice(0, -1)
  for (const line of complete)
    for (const delimiter of delimiters) {
      const columns = decode(withoutReturn(line).split(delimiter)).cells
      const found = detect({ columns, format: 'positional' })
      if (found?.generation.positions?.delimiter === delimiter) return found
    }
  return undefined
}

/** How to look for a feed without a header. */
export interface PositionalSearch {
  readonly encoding: RowEncoding
  readonly delimiters: readonly string[]
  readonly detect: (sample: Sample) => FoundFeed | undefined
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)

/** One generation of the file, while it is read. */
interface Shape {
  readonly generation: Generation
  readonly width: number
  readonly toRow: (cells: readonly string[]) => Row
  lines: number
}

/** The shapes that lines may have: the generations of the feed that have the delimiter of the one that was found. */
const shapesOf = (feed: Feed, delimiter: string): readonly Shape[] =>
  feed.generations.flatMap((generation) => {
    const { positions } = generation
    if (positions?.delimiter !== delimiter) return []
    return [{ generation, width: positions.names.length, toRow: rowMaker(positions.names), lines: 0 }]
  })

/** What ends a line: a line break, the end of the file, or where it was cut off. */
type LineEnd = 'line-break' | 'none' | 'cut'

/** Reads the lines of a file without a header, given its text from the beginning. */
export const positionalReader = ({ feed, generation }: FoundFeed, encoding: RowEncoding, limits: Limits): RowReader => {
  const delimiter = generation.positions?.delimiter ?? '\t'
  const shapes = shapesOf(feed, delimiter)
  const widths = shapes.map(({ width }) => width)
  const widest = Math.max(...widths)
  const decode = decodeCells(encoding)
  let rest = ''
  let line = 0
  let row = 0
  let seen = 0
  /** The line being read was refused for its length. */
  let skipping = false

  /** The shape of a line. Cells beyond the widest shape are looked at there: they may be empty. */
  const fitting = (cells: number): Shape | undefined => shapes.find(({ width }) => width === Math.min(cells, widest))

  const take = (out: TextRow[], text: string, end: LineEnd): void => {
    line++
    const raw = withoutReturn(text)
    // Asked first: of a line that is too long, only the beginning may be known.
    if (raw.length > limits.row) {
      row++
      out.push({ row, line, value: undefined, raw: raw.slice(0, limits.row), issues: [rowFaults.longRow(limits.row)] })
      return
    }
    if (raw.trim() === '' && !raw.includes(delimiter)) return
    row++
    let cells: readonly string[] = raw.split(delimiter)
    const issues: Issue[] = []
    if (isBeyondAscii(raw)) {
      const decoded = decode(cells)
      cells = decoded.cells
      if (decoded.issue !== undefined) issues.push(decoded.issue)
    }
    const shape = fitting(cells.length)
    // A line that lost its end may have as many cells as a narrower generation, whose cells mean something else.
    if (end === 'cut' || (end === 'none' && cells.length < seen)) issues.push(rowFaults.cutOff)
    else if (shape === undefined) issues.push(rowFaults.width(cells.length, widths))
    else if (cells.length > shape.width) issues.push(rowFaults.many(cells, shape.width))
    if (end === 'none' && shape !== undefined && cells.length >= seen) issues.push(rowFaults.noBreak)
    if (CONTROL.test(raw)) issues.push(rowFaults.control)
    if (raw.length > limits.cell && cells.some((cell) => cell.length > limits.cell)) issues.push(rowFaults.longCell(limits.cell))
    const refused = shape === undefined || issues.some((issue) => issue.severity === 'error')
    if (!refused) {
      shape.lines++
      seen = Math.max(seen, shape.width)
    }
    out.push({
      row,
      line,
      value: refused ? undefined : shape.toRow(cells),
      raw,
      issues: issues.length === 0 ? noIssues : issues,
      ...(shape !== undefined && { generation: shape.generation }),
    })
  }

  return {
    notes: () => {
      const used = shapes.filter(({ lines }) => lines > 0)
      return used.length > 1 ? [several(used)] : noIssues
    },
    push: (piece) => {
      const out: TextRow[] = []
      let from = 0
      // What was kept back holds no line break.
      for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', from)) {
        if (skipping) line++
        else take(out, from === 0 ? rest + piece.slice(0, end) : piece.slice(from, end), 'line-break')
        skipping = false
        rest = ''
        from = end + 1
      }
      rest = skipping ? '' : rest + piece.slice(from)
      if (rest.length > limits.row + 1) {
        take(out, rest, 'line-break')
        // Its line is counted once its break comes.
        line--
        skipping = true
        rest = ''
      }
      return out
    },
    end: (cut) => {
      const out: TextRow[] = []
      if (rest !== '') take(out, rest, cut ? 'cut' : rest.endsWith('\r') ? 'line-break' : 'none')
      return out
    },
  }
}

const several = (shapes: readonly Shape[]): Issue => ({
  code: 'several-generations',
  severity: 'info',
  path: [],
  message: `The file holds lines of several generations, each read as its own: ${shapes
    .map(({ generation, lines }) => `${lines} of ${generation.id}`)
    .join(', ')}.`,
  value: Object.fromEntries(shapes.map(({ generation, lines }) => [generation.id, lines])),
})
