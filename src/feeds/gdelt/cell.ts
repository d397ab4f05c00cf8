/** Reads the cells of GDELT. */
import { isLocalTime } from '../../value/local-time.js'
import { type Cell, cellReaders, missingWords } from '../row/cell.js'

export const readers = /* @__PURE__ */ (() => cellReaders(missingWords))()

export const { text, decimal, code } = readers

const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:[0-2]\d[0-5]\d[0-5]\d)?$/
const MOMENT = /^(\d{4}-\d\d-\d\d)[T ][0-2]\d:[0-5]\d:[0-5]\d(?:\.0+)?(?: ?UTC|Z|\+00:?00)?$/

/** The id of an event: digits. */
export const eventId = (value: unknown): Cell<string> => {
  const words = code(value)
  return typeof words !== 'string' || /^\d{1,20}$/.test(words) ? words : null
}

const iso = (words: string): string | null => {
  const [, year, month, day] = COMPACT.exec(words) ?? []
  const date = `${year}-${month}-${day}`
  return isLocalTime(date) ? date : null
}

/** A day, `20180101`, or as databases write it, `2018-01-01`. */
export const date = (value: unknown): Cell<string> => {
  const words = code(value)
  if (typeof words !== 'string') return words
  return words.length === 8 ? iso(words) : readers.day(value)
}

/** The day of a moment in UTC, `20180101000000`, or of a day. */
export const added = (value: unknown): Cell<string> => {
  const words = code(value)
  if (typeof words !== 'string') return words
  if (words.length === 14 || words.length === 8) return iso(words)
  const day = MOMENT.exec(words)?.[1]
  return day === undefined ? date(value) : isLocalTime(day) ? day : null
}
