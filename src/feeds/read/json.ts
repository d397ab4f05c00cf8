/**
 * The records of a JSON file: an array, an array in an envelope, records one after the other, or one alone. Records are
 * found by their brackets and read one by one, so a malformed record is refused alone and a file of any size fits.
 */
import type { Issue } from '../../schema/issue.js'
import type { RowEncoding } from './encoding.js'
import { firstKey, nextRecord, readRecord, recordFaults } from './json-record.js'
import { scanValue } from './json-scan.js'
import { recordListAt } from './json-shape.js'
import { countLines, type Limits, type RowReader, type TextRow } from './text-row.js'

const cutOffFile: Issue = {
  code: 'cut-off-file',
  severity: 'error',
  path: [],
  message: 'The file ends before its closing bracket. Records may be missing. Fetch it again.',
}

const otherList: Issue = {
  code: 'unread-list',
  severity: 'warning',
  path: [],
  message: 'The file holds more than one list of records. Only the first is read.',
}

/** Reads the records of a JSON file, given its text from the beginning. `isEnvelope`: they stand in a list in an object. */
export const jsonReader = (encoding: RowEncoding, isEnvelope: boolean, limits: Limits): RowReader => {
  const read = readRecord(encoding, limits)
  let out: TextRow[] = []
  let notes: readonly Issue[] = []
  let text = ''
  let at = 0
  let wanted = 0
  let line = 1
  let row = 0
  /** The first key of the good records. */
  let key: string | undefined
  /** How many arrays are open. */
  let arrays = 0
  /** Inside an envelope: before its list, in it, or after it. */
  let envelope: 'none' | 'before' | 'list' | 'after' = 'none'
  let isCut = false

  const move = (to: number): void => {
    line += countLines(text, at, to)
    at = to
  }

  const emit = (end: number, depth: number, unreadable: Issue): void => {
    const bytes = text.slice(at, end).replace(/[\s,]+$/, '')
    row++
    out.push({ row, line, ...read(bytes, depth, unreadable) })
    move(end)
  }

  /** A record that is malformed or not complete. Returns false when more text is needed. */
  const mend = (state: 'open' | 'bad', last: boolean): boolean => {
    const size = text.length - at
    if (state === 'open' && !last && size <= limits.row) return false
    const next = nextRecord(text.slice(at), key, limits.row, last)
    if (next === 'wait') return false
    if (next !== 'none') emit(at + next.at, 0, recordFaults.malformed)
    else if (size > limits.row) emit(at + limits.row + 1, 0, recordFaults.malformed)
    else {
      isCut ||= state === 'open'
      emit(text.length, 0, state === 'open' ? recordFaults.cutOff : recordFaults.malformed)
    }
    return true
  }

  const takeRecord = (last: boolean): boolean => {
    const scan = scanValue(text, at)
    if (scan.state !== 'whole') return mend(scan.state, last)
    const begins = at
    emit(scan.end, scan.depth, recordFaults.malformed)
    if (key === undefined && out.at(-1)?.value !== undefined) key = firstKey(text.slice(begins, scan.end))
    return true
  }

  /** What is no record, up to where one may begin. */
  const takeJunk = (last: boolean): boolean => {
    const junk = /[{\]\r\n]/g
    junk.lastIndex = at + 1
    const end = junk.exec(text)?.index ?? -1
    if (end === -1 && !last && text.length - at <= limits.row) return false
    emit(end === -1 ? text.length : end, 0, last && end === -1 && arrays > 0 ? recordFaults.cutOff : recordFaults.malformed)
    return true
  }

  /** Goes through the members of an envelope up to its list, or to its end. */
  const takeEnvelope = (): boolean => {
    const found = recordListAt(text, at)
    if (found === -1) {
      if (text.length - at > limits.row) move(text.length)
      return false
    }
    if (found < -1) {
      move(-1 - found)
      envelope = 'none'
    } else if (envelope === 'after') {
      if (!notes.includes(otherList)) notes = [...notes, otherList]
      const scan = scanValue(text, found - 1)
      if (scan.state === 'open') return false
      move(scan.end)
    } else {
      move(found)
      envelope = 'list'
      arrays = 1
    }
    return true
  }

  /** Takes what begins at the position. Returns false when more text is needed. */
  const step = (last: boolean): boolean => {
    if (envelope === 'before' || envelope === 'after') return takeEnvelope()
    const blank = /[^\s,]/g
    blank.lastIndex = at
    const next = blank.exec(text)
    move(next?.index ?? text.length)
    if (next === null) return false
    if (next[0] === '{') {
      if (!isEnvelope || arrays > 0) return takeRecord(last)
      envelope = 'before'
      move(at + 1)
    } else if (next[0] === '[') {
      arrays++
      move(at + 1)
    } else if (next[0] === ']' && arrays > 0) {
      arrays--
      move(at + 1)
      if (arrays === 0 && envelope === 'list') envelope = 'after'
    } else return takeJunk(last)
    return true
  }

  const run = (last: boolean): readonly TextRow[] => {
    out = []
    while (step(last));
    text = text.slice(at)
    at = 0
    wanted = text.length * 2
    return out
  }

  return {
    notes: () => notes,
    push: (piece) => {
      text += piece
      return text.length < wanted ? [] : run(false)
    },
    end: () => {
      const rows = run(true)
      if (isCut || arrays > 0 || envelope !== 'none') notes = [...notes, cutOffFile]
      return rows
    },
  }
}
