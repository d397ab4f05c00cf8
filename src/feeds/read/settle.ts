/**
 * What becomes of each row of a feed, and of rows that are one record together.
 *
 * Rows of one key (`Feed.group`) need not stand beside each other, so they wait. Not for ever: memory must not grow with the
 * file. The rows of a key are read together once {@link MOST_ROWS} rows, or {@link MOST_TEXT} characters, came after the first.
 */
import * as E from 'fp-ts/lib/Either.js'
import type { Issue } from '../../schema/issue.js'
import type { Feed, FeedFragment, Generation, Row, RowContext } from '../feed.js'
import type { RowOutcome } from '../outcome.js'
import { type CheckedRows, checkedRows, type RowReading } from './checked-row.js'
import { ownText } from './columns.js'
import { repeatedRows } from './repeated-rows.js'
import { noIssues, type TextRow } from './text-row.js'

/** So many rows after the first row of a key, the rows of that key are read. */
export const MOST_ROWS = 10_000
/** So many characters after the first row of a key, the rows of that key are read. */
export const MOST_TEXT = 32 * 1024 * 1024

/** What becomes of the rows of a feed. */
export interface Settling {
  /** What became of a row. Undefined: it waits for the other rows of its key. */
  readonly push: (row: TextRow) => RowOutcome | undefined
  /** Whether rows have waited long enough. */
  readonly isDue: () => boolean
  /** What became of rows that have waited long enough, or at the end of all that wait. */
  readonly release: (atEnd: boolean) => Iterable<RowOutcome>
}

/** How the rows of one generation are read. */
interface Shape extends CheckedRows {
  readonly context: RowContext
}

/** A row that waits. */
interface WaitingRow {
  readonly textRow: TextRow
  readonly value: Row
}

/** The rows of one key. */
interface WaitingKey {
  readonly rows: WaitingRow[]
  /** How many rows and characters had come before the first of them. */
  readonly afterRows: number
  readonly afterText: number
}

const nothing: readonly RowOutcome[] = []

const late = (id: string): Issue => ({
  code: 'late-twin',
  severity: 'warning',
  path: [],
  message: `The row belongs to the record "${id}" of rows that stand too far before it, so it was read alone. Sort the file by its ids, and read it again.`,
  value: id,
})

/** What becomes of the rows of a feed. `text`: the text of a row as people read it. */
export const settle = (
  feed: Feed,
  generation: Generation,
  release: string | undefined,
  text: (row: TextRow) => string,
): Settling => {
  const shapes = new Map<Generation, Shape>()
  const repeated = repeatedRows()
  const across = feed.across?.()

  /** How a row is read: as its own generation where it has one, else as that of the file. */
  const shapeOf = ({ generation: own = generation }: TextRow): Shape => {
    const known = shapes.get(own)
    if (known !== undefined) return known
    const context = { generation: own.id, ...(release !== undefined && { release }) }
    const shape = { ...checkedRows(feed, own), context }
    shapes.set(own, shape)
    return shape
  }

  const reject = (textRow: TextRow, issues: readonly Issue[]): RowOutcome => {
    const { row, line } = textRow
    return { status: 'rejected', row, line, issues: both(textRow.issues, issues), raw: ownText(text(textRow)) }
  }

  const accept = ({ row, line, issues }: TextRow, fragment: FeedFragment, found: readonly Issue[]): RowOutcome => ({
    status: 'accepted',
    row,
    line,
    fragment,
    issues: both(both(issues, found), across?.(fragment) ?? noIssues),
  })

  const join = ({ row, line, issues }: TextRow, found: readonly Issue[]): RowOutcome => ({
    status: 'joined',
    row,
    line,
    issues: both(issues, found),
  })

  const settleAlone = (textRow: TextRow, { fragment, issues }: RowReading): RowOutcome => {
    if (fragment === undefined) return reject(textRow, issues)
    const again = repeated(fragment, textRow.raw)
    if (again === undefined) return accept(textRow, fragment, issues)
    return again.code === 'duplicate-row' ? join(textRow, [...issues, again]) : accept(textRow, fragment, [...issues, again])
  }

  /** The rows of one key: the first gets the record, the others are joined to it, or all are refused. */
  const settleTogether = ([first, ...others]: readonly WaitingRow[]): readonly RowOutcome[] => {
    if (first === undefined) return nothing
    const twins = others.map(({ value }) => value)
    const { read, context } = shapeOf(first.textRow)
    const { fragment, issues } = read(first.value, twins.length === 0 ? context : { ...context, twins })
    const rest = others.map(({ textRow }) => textRow)
    if (fragment === undefined) return [first.textRow, ...rest].map((textRow) => reject(textRow, issues))
    const again = repeated(fragment, [first.textRow, ...rest].map(({ raw }) => raw).join('\n'))
    if (again?.code === 'duplicate-row')
      return [join(first.textRow, [...issues, again]), ...rest.map((textRow) => join(textRow, [again]))]
    return [
      accept(first.textRow, fragment, again === undefined ? issues : [...issues, late(String(again.value))]),
      ...rest.map((textRow) => join(textRow, noIssues)),
    ]
  }

  const waiting = new Map<string, WaitingKey>()
  let oldest: WaitingKey | undefined
  let rows = 0
  let characters = 0

  /** The key of a row that fits, where the feed has keys. */
  const wait = (key: string, textRow: TextRow, value: Row): void => {
    // The text of a row is a piece of its file, which would stay in memory with it.
    const held = { textRow: { ...textRow, raw: ownText(textRow.raw) }, value }
    const known = waiting.get(key)
    if (known !== undefined) {
      known.rows.push(held)
      return
    }
    const found = { rows: [held], afterRows: rows, afterText: characters }
    waiting.set(key, found)
    oldest ??= found
  }

  const isOld = ({ afterRows, afterText }: WaitingKey): boolean =>
    rows - afterRows >= MOST_ROWS || characters - afterText >= MOST_TEXT

  return {
    isDue: () => oldest !== undefined && isOld(oldest),
    push: (textRow) => {
      const { value } = textRow
      rows++
      characters += textRow.raw.length
      if (value === undefined) return reject(textRow, noIssues)
      const { checkShape, read, context } = shapeOf(textRow)
      const row = checkShape(value)
      if (E.isLeft(row)) return reject(textRow, row.left)
      const key = feed.group?.(row.right, context.generation)
      if (key === undefined) return settleAlone(textRow, read(row.right, context))
      wait(key, textRow, row.right)
      return undefined
    },
    release: function* (atEnd) {
      for (const [key, found] of waiting) {
        oldest = found
        if (!atEnd && !isOld(found)) return
        waiting.delete(key)
        yield* settleTogether(found.rows)
      }
      oldest = undefined
    },
  }
}

const both = (a: readonly Issue[], b: readonly Issue[]): readonly Issue[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...a, ...b]
