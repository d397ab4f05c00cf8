/** One row as it stands in its file, before any feed has looked at it; and what turns text into such rows. */
import type { Issue } from '../../schema/issue.js'
import type { Feed, Generation, Row } from '../feed.js'

/** The feed that data is of. */
export interface FoundFeed {
  readonly feed: Feed
  readonly generation: Generation
}

/** One row as it stands in its file. */
export interface TextRow {
  /** Number of the row, from 1. */
  readonly row: number
  /** Number of the line on which it begins, from 1. */
  readonly line: number
  /** Its columns or keys. Undefined when it is refused; then `issues` holds an error. */
  readonly value: Row | undefined
  /** Its byte text, without the line break at its end. It is decoded only when somebody will see it. */
  readonly raw: string
  /** What is wrong with how it is written. */
  readonly issues: readonly Issue[]
  /** The generation of this row, where a file may hold several. Absent: that of the file. */
  readonly generation?: Generation
}

/** Turns byte text, given in pieces, into rows. Where the pieces end makes no difference to the rows. */
export interface RowReader {
  /** The rows that are complete now. */
  readonly push: (piece: string) => Iterable<TextRow>
  /** The rest. `cut`: the text is known to have been cut off here. */
  readonly end: (cut: boolean) => Iterable<TextRow>
  /** What is wrong with the file as a whole, so far. */
  readonly notes: () => readonly Issue[]
}

/**
 * How much a row may hold.
 *
 * @category feeds
 */
export interface Limits {
  /** Most bytes in one row or record. Default 4 MiB. */
  readonly row: number
  /** Most bytes in one cell. Default 1 MiB. */
  readonly cell: number
  /** Most levels of nesting in one JSON record. Default 64. */
  readonly depth: number
}

/** The limits unless the caller sets others. */
export const defaultLimits: Limits = { row: 4 * 1024 * 1024, cell: 1024 * 1024, depth: 64 }

/** No issues; one list for all, because most rows have none. */
export const noIssues: readonly Issue[] = []

/** How many times a line feed stands in a text from `from` up to `to`. */
export const countLines = (text: string, from: number, to: number, lineBreak = '\n'): number => {
  let lines = 0
  for (let i = text.indexOf(lineBreak, from); i !== -1 && i < to; i = text.indexOf(lineBreak, i + 1)) lines++
  return lines
}
