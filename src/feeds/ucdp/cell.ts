/**
 * Reads one cell, whichever way it was written: text from CSV, a JSON value from the API, or what pandas, R and spreadsheet
 * programs make of either.
 *
 * Every function gives the value, undefined when the cell says nothing, and null when it cannot be read.
 */
import { isLocalTime } from '../../value/local-time.js'

/** What a cell gives: its value, undefined when it is missing, null when it cannot be read. */
export type Cell<A> = A | undefined | null

/** Words that R, pandas and SQL write for a missing value. No UCDP column holds one of them as a real value. */
export const missingWords = ['NA', 'NaN', 'nan', 'NULL', 'null', '<NA>'] as const

const isMissing = (trimmed: string): boolean =>
  trimmed.length === 0 || (trimmed.length < 5 && (missingWords as readonly string[]).includes(trimmed))

const RESAVED = /^-?\d+(?:\.0+|(?:\.\d+)?e\+\d{1,2})$/
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i
const DAY = /^(\d{4}-\d\d-\d\d)(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?)?$/
const YES = /^(?:1(?:\.0*)?|true)$/i
const NO = /^(?:0(?:\.0*)?|false)$/i

/** Words, without the white space at their edges. A number stands for its own text. */
export const text = (value: unknown): Cell<string> => {
  if (typeof value === 'string') {
    const trimmed = value.trim()
    return isMissing(trimmed) ? undefined : trimmed
  }
  if (value === undefined || value === null) return undefined
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null
}

/** A number that is exact, as `3`, `3.0`, `1e+05` or a JSON number. */
export const whole = (value: unknown): Cell<number> => {
  const number = decimal(value)
  return typeof number === 'number' && !Number.isSafeInteger(number) ? null : number
}

/** A whole number that is not negative. */
export const count = (value: unknown): Cell<number> => {
  const number = whole(value)
  return typeof number === 'number' && number < 0 ? null : number
}

/** A number in decimal notation with a full stop. */
export const decimal = (value: unknown): Cell<number> => {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  const words = text(value)
  if (typeof words !== 'string') return words
  // Minus zero is zero: no cell means anything else by it.
  return DECIMAL.test(words) ? Number(words) + 0 : null
}

/** Yes or no, as `1`, `0`, `1.0`, `TRUE` or a JSON boolean. */
export const flag = (value: unknown): Cell<boolean> => {
  if (typeof value === 'boolean') return value
  const words = text(value)
  if (typeof words !== 'string') return words
  return YES.test(words) ? true : NO.test(words) ? false : null
}

/**
 * A local day: `2013-01-03`, or with a midnight behind it that UCDP, its API and R add. The `Z` of R is no zone: R reads a
 * day without a zone as UTC. Any other time of day is refused, for it shows that somebody moved the day between zones.
 */
export const day = (value: unknown): Cell<string> => {
  const words = text(value)
  if (typeof words !== 'string') return words
  const date = words.length === 10 ? words : DAY.exec(words)?.[1]
  return date !== undefined && isLocalTime(date) ? date : null
}

/** A code: text, or a number without the `.0` that pandas adds to a column with gaps, and the `1e+05` that R makes of 100000. */
export const code = (value: unknown): Cell<string> => {
  const words = text(value)
  if (typeof words !== 'string' || !RESAVED.test(words)) return words
  const number = Number(words)
  return Number.isSafeInteger(number) ? String(number) : words
}

/** One or several codes of states, split by `;` or `,`. `-99` says that the side is no state. */
export const codes = (value: unknown): Cell<readonly string[]> => {
  const words = text(value)
  if (typeof words !== 'string') return words
  const found: string[] = []
  for (const part of words.split(/[;,]/)) {
    const one = code(part)
    if (typeof one === 'string' && one !== '-99') found.push(one)
  }
  return found.length === 0 ? undefined : found
}
