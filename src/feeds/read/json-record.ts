/** One JSON record to a row, and the next good record after a malformed one. */
import type { Issue } from '../../schema/issue.js'
import type { Row } from '../feed.js'
import { decodeRow, isBeyondAscii, type RowEncoding } from './encoding.js'
import { parseObject, scanValue } from './json-scan.js'
import { type Limits, noIssues } from './text-row.js'

const fault = (code: string, message: string): Issue => ({ code, severity: 'error', path: [], message })

/** The issues of a JSON record. */
export const recordFaults = {
  malformed: fault('malformed-json', 'This is no JSON object: a bracket, a quote or a comma is missing or misplaced.'),
  cutOff: fault('cut-off-row', 'The file ends in the middle of this record. Fetch it again.'),
  tooLong: (limit: number): Issue =>
    fault(
      'row-too-long',
      `The record is longer than ${limit} bytes. Its text is cut off here. The option limits.row sets the limit.`,
    ),
  tooDeep: (limit: number): Issue =>
    fault('too-deep', `The record is nested more than ${limit} levels deep. The option limits.depth sets the limit.`),
} as const

/** What a record's text says. */
export interface RecordReading {
  readonly value: Row | undefined
  readonly raw: string
  readonly issues: readonly Issue[]
}

/** Reads the byte text of one record. `depth`: its levels of nesting. */
export const readRecord =
  (encoding: RowEncoding, limits: Limits) =>
  (bytes: string, depth: number, unreadable: Issue): RecordReading => {
    const decoded = isBeyondAscii(bytes) ? decodeRow(encoding)(bytes) : undefined
    const raw = bytes.length > limits.row ? bytes.slice(0, limits.row) : bytes
    const notes = decoded?.issue === undefined ? noIssues : [decoded.issue]
    if (bytes.length > limits.row) return { value: undefined, raw, issues: [...notes, recordFaults.tooLong(limits.row)] }
    if (depth > limits.depth) return { value: undefined, raw, issues: [...notes, recordFaults.tooDeep(limits.depth)] }
    const value = parseObject(decoded?.text ?? bytes)
    return { value, raw, issues: value === undefined ? [...notes, unreadable] : notes }
  }

/** What a good record looks like, so that another one is known by it. */
export interface Likeness {
  /** The text of its first key, with its quotes. */
  readonly first: string
  /** Its keys. */
  readonly keys: readonly string[]
}

/** What a record looks like, given its text and its value. */
export const likenessOf = (record: string, value: Row): Likeness | undefined => {
  const first = /^\{\s*("(?:[^"\\]|\\.)*")/.exec(record)?.[1]
  return first === undefined ? undefined : { first, keys: Object.keys(value) }
}

/** How much of its keys an object must have in common with a good record: a part of the good record's, or most of its own. */
const [OF_THE_GOOD, OF_ITS_OWN] = [1 / 3, 3 / 4]

/**
 * A record may leave out keys that others have. An object in a list of a record may begin as records do, and has other keys, or
 * that one alone.
 */
const isLike = ({ keys }: Likeness, value: Row): boolean => {
  const shared = keys.filter((name) => Object.hasOwn(value, name)).length
  return shared > keys.length * OF_THE_GOOD || (shared > 1 && shared > Object.keys(value).length * OF_ITS_OWN)
}

/** Where a good record begins inside a malformed one. `wait`: more text is needed to tell. */
export type NextRecord = { readonly at: number } | 'wait' | 'none'

/**
 * Looks for the next good record in a text that begins with a malformed one: an object that begins and looks like the good
 * records before it, or any that follows another, when there were none. `last`: no more text will come.
 */
export const nextRecord = (text: string, like: Likeness | undefined, limit: number, last: boolean): NextRecord => {
  const brace = like === undefined ? /[}\r\n][\s,]*\{/g : /\{/g
  brace.lastIndex = 1
  for (let found = brace.exec(text); found !== null; found = brace.exec(text)) {
    const at = found.index + found[0].length - 1
    brace.lastIndex = at + 1
    if (at > limit) return 'none'
    if (like !== undefined && !beginsWith(text, at, like.first)) continue
    const scan = scanValue(text, at)
    if (scan.state === 'open' && !last && text.length - at <= limit) return 'wait'
    const value = scan.state === 'whole' && scan.end - at <= limit ? parseObject(text.slice(at, scan.end)) : undefined
    if (value !== undefined && (like === undefined || isLike(like, value))) return { at }
  }
  return last || text.length > limit ? 'none' : 'wait'
}

/** Whether an object begins with a key, as far as the text goes. */
export const beginsWith = (text: string, at: number, key: string): boolean => {
  let i = at + 1
  while (i < text.length && /\s/.test(text.charAt(i))) i++
  return text.startsWith(key, i) || key.startsWith(text.slice(i))
}
