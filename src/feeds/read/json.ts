/**
 * The records of a JSON file: an array, an array in an envelope, records one after the other, or one alone. Records are
 * found by their brackets and read one by one, so a malformed record is refused alone and a file of any size fits.
 */
import type { Issue } from '../../schema/issue.js'
import type { RowEncoding } from './encoding.js'
import { beginsWith, type Likeness, likenessOf, nextRecord, type RecordReading, readRecord, recordFaults } from './json-record.js'
import { scanValue, valueSkipper } from './json-scan.js'
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
  /** What the good records look like. */
  let like: Likeness | undefined
  /** How many arrays are open. */
  let arrays = 0
  /** Inside an envelope: before its list, in it, or after it. */
  let envelope: 'none' | 'before' | 'list' | 'after' = 'none'
  let isCut = false
  /** Finds the end of a record that was refused for its length. */
  let skip: ReturnType<typeof valueSkipper> | undefined

  const move = (to: number): void => {
    line += countLines(text, at, to)
    at = to
  }

  const add = (reading: RecordReading, end: number): void => {
    row++
    out.push({ row, line, ...reading })
    move(end)
  }

  const emit = (end: number, depth: number, unreadable: Issue): void =>
    add(read(text.slice(at, end).replace(/[\s,]+$/, ''), depth, unreadable), end)

  /** What stands before the next good record. Returns whether there is one, or undefined when more text is needed. */
  const takeUpToNext = (last: boolean): boolean | undefined => {
    const next = nextRecord(text.slice(at), like, limits.row, last)
    if (next === 'wait') return undefined
    if (next !== 'none') emit(at + next.at, 0, recordFaults.malformed)
    return next !== 'none'
  }

  /** A record that is longer than the limit, whether its end was read or not. */
  const takeLong = (last: boolean): boolean => {
    const found = takeUpToNext(last)
    if (found !== false) return found !== undefined
    skip = valueSkipper()
    skip(text.slice(at, at + limits.row + 1), 0)
    emit(at + limits.row + 1, 0, recordFaults.tooLong(limits.row))
    return true
  }

  /** A record that is malformed, or ends with the file. */
  const takeBad = (isOpen: boolean, last: boolean): boolean => {
    const found = takeUpToNext(last)
    if (found !== false) return found !== undefined
    isCut ||= isOpen
    const end = Math.min(text.length, at + limits.row + 1)
    emit(end, 0, isOpen ? recordFaults.cutOff : recordFaults.malformed)
    return true
  }

  /** Takes a record. Returns false when more text is needed. */
  const takeRecord = (last: boolean): boolean => {
    const scan = scanValue(text, at)
    if (scan.end - at > limits.row) return takeLong(last)
    if (scan.state === 'open' && !last) return false
    if (scan.state !== 'whole') return takeBad(scan.state === 'open', last)
    const record = text.slice(at, scan.end)
    const reading = read(record, scan.depth, recordFaults.malformed)
    // One that is malformed may have swallowed good ones.
    const isMalformed = reading.value === undefined && scan.depth <= limits.depth
    const next = isMalformed && like !== undefined ? nextRecord(record, like, limits.row, true) : 'none'
    if (typeof next === 'object') {
      emit(at + next.at, 0, recordFaults.malformed)
      return true
    }
    add(reading, scan.end)
    if (like === undefined && reading.value !== undefined) like = likenessOf(record, reading.value)
    return true
  }

  /** Goes on to the end of a record that was refused for its length. */
  const takeSkipped = (last: boolean): boolean => {
    const end = skip?.(text, at) ?? -1
    isCut ||= last && end === -1
    move(end === -1 ? text.length : end)
    if (end !== -1) skip = undefined
    return end !== -1
  }

  /** What is no record: the rest of one that lost its beginning, up to the next good one, or else up to where one may begin. */
  const takeJunk = (last: boolean): boolean => {
    if (like !== undefined) {
      const found = takeUpToNext(last)
      if (found !== false) return found !== undefined
    }
    const most = at + limits.row + 1
    const next = text.slice(at + 1, most).search(/[{\]\r\n]/)
    if (next === -1 && text.length < most && !last) return false
    const end = next === -1 ? Math.min(text.length, most) : at + 1 + next
    emit(end, 0, last && end === text.length && arrays > 0 ? recordFaults.cutOff : recordFaults.malformed)
    return true
  }

  /** Whether a bracket closes the list of an envelope: behind it stands another member, or the end of the envelope. */
  const endsList = (last: boolean): boolean | undefined => {
    const next = /\S/.exec(text.slice(at + 1, at + 1 + limits.row))
    if (next === null) return last || text.length - at > limits.row ? true : undefined
    if (next[0] !== ',') return next[0] === '}'
    const member = /[^\s,]/.exec(text.slice(at + 1, at + 1 + limits.row))
    return member === null && !last ? undefined : member?.[0] !== '{'
  }

  /** Goes through the members of an envelope up to its list, or to its end. */
  const takeEnvelope = (): boolean => {
    const found = recordListAt(text, at)
    const end = found < -1 ? -1 - found : found
    if (found === -1 || end - at > limits.row) {
      if (text.length - at <= limits.row) return false
      // So much before a list is no envelope. What follows is read as if it stood alone.
      isCut = true
      envelope = 'none'
      move(at + limits.row + 1)
    } else if (found < -1) {
      envelope = 'none'
      move(end)
    } else if (envelope === 'after') {
      if (!notes.includes(otherList)) notes = [...notes, otherList]
      move(found - 1)
      skip = valueSkipper()
    } else {
      envelope = 'list'
      arrays = 1
      move(found)
    }
    return true
  }

  /** Takes what begins at the position. Returns false when more text is needed. */
  const step = (last: boolean): boolean => {
    if (skip !== undefined) return takeSkipped(last)
    if (envelope === 'before' || envelope === 'after') return takeEnvelope()
    const blank = /[^\s,]/g
    blank.lastIndex = at
    const next = blank.exec(text)
    move(next?.index ?? text.length)
    if (next === null) return false
    if (next[0] === '{') {
      // Behind an envelope that was closed too early its records go on.
      if (!isEnvelope || arrays > 0 || (like !== undefined && beginsWith(text, at, like.first))) return takeRecord(last)
      envelope = 'before'
      move(at + 1)
    } else if (next[0] === '[') {
      arrays++
      move(at + 1)
    } else if (next[0] === ']' && arrays > 0) {
      const ends = envelope === 'list' && arrays === 1 ? endsList(last) : true
      if (ends === undefined) return false
      if (!ends) return takeJunk(last)
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
