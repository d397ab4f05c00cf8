/**
 * Reads one cell, whichever way it was written: text from CSV, a JSON value from an API, or what pandas, R and spreadsheet
 * programs make of either.
 *
 * Every reader gives the value, undefined when the cell says nothing, and null when it cannot be read.
 */
import { isLocalTime } from '../../value/local-time.js'

/**
 * What a cell gives: its value, undefined when it is missing, null when it cannot be read.
 *
 * @category feeds
 */
export type Cell<A> = A | undefined | null

/**
 * The readers of a feed's cells. They differ from feed to feed in the words that say "missing".
 *
 * @category feeds
 */
export interface CellReaders {
  /** Words, without the white space at their edges. A number stands for its own text. */
  readonly text: (value: unknown) => Cell<string>
  /** A number that is exact, as `3`, `3.0`, `1e+05` or a JSON number. */
  readonly whole: (value: unknown) => Cell<number>
  /** A whole number that is not negative. */
  readonly count: (value: unknown) => Cell<number>
  /** A number in decimal notation with a full stop. */
  readonly decimal: (value: unknown) => Cell<number>
  /** Yes or no, as `1`, `0`, `1.0`, `TRUE` or a JSON boolean. */
  readonly flag: (value: unknown) => Cell<boolean>
  /**
   * A local day: `2013-01-03`, or with a midnight behind it that databases and APIs add. The `Z` of R is no zone: R reads a
   * day without a zone as UTC. Any other time of day cannot be read, for it shows that somebody moved the day between zones.
   */
  readonly day: (value: unknown) => Cell<string>
  /** A code: text, or a number without the `.0` that pandas adds to a column with gaps, and the `1e+05` that R makes of 100000. */
  readonly code: (value: unknown) => Cell<string>
}

/**
 * Words that R, pandas and SQL write for a missing value. A feed that has one of them as a real value, such as `NA` for
 * Namibia, names its own.
 *
 * @category feeds
 */
export const missingWords: readonly string[] = ['NA', 'NaN', 'nan', 'NULL', 'null', '<NA>']

const RESAVED = /^-?\d+(?:\.0+|(?:\.\d+)?e\+\d{1,2})$/
// A point between the digits is no choice: without one, a long row of digits would be tried at every place.
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i
const DAY = /^(\d{4}-\d\d-\d\d)(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?)?$/
const YES = /^(?:1(?:\.0*)?|true)$/i
const NO = /^(?:0(?:\.0*)?|false)$/i

/** The number of a text of up to 15 digits and nothing else, which is what most cells with numbers hold; -1 for any other. */
const plainNumber = (text: string): number => {
  if (text.length === 0 || text.length > 15) return -1
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}

/**
 * The readers of cells in which these words, and blanks, say that the value is missing.
 *
 * @example
 * cellReaders(missingWords).count('3.0') // => 3
 * cellReaders(missingWords).count('NA') // => undefined
 * cellReaders(missingWords).count('three') // => null
 *
 * @category feeds
 */
export const cellReaders = (missing: readonly string[]): CellReaders => {
  const longest = Math.max(0, ...missing.map((word) => word.length))
  const isNumberMissing = missing.some((word) => plainNumber(word) >= 0)
  const isMissing = (trimmed: string): boolean => trimmed.length === 0 || (trimmed.length <= longest && missing.includes(trimmed))

  const text = (value: unknown): Cell<string> => {
    if (typeof value === 'string') {
      const trimmed = value.trim()
      return isMissing(trimmed) ? undefined : trimmed
    }
    if (value === undefined || value === null) return undefined
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : null
  }
  const decimal = (value: unknown): Cell<number> => {
    if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
    const plain = typeof value === 'string' && !isNumberMissing ? plainNumber(value) : -1
    if (plain >= 0) return plain
    const words = text(value)
    if (typeof words !== 'string') return words
    // Minus zero is zero: no cell means anything else by it.
    const number = DECIMAL.test(words) ? Number(words) + 0 : null
    return number === null || Number.isFinite(number) ? number : null
  }
  const whole = (value: unknown): Cell<number> => {
    const number = decimal(value)
    return typeof number === 'number' && !Number.isSafeInteger(number) ? null : number
  }
  const count = (value: unknown): Cell<number> => {
    const number = whole(value)
    return typeof number === 'number' && number < 0 ? null : number
  }
  const flag = (value: unknown): Cell<boolean> => {
    if (typeof value === 'boolean') return value
    const words = text(value)
    if (typeof words !== 'string') return words
    return YES.test(words) ? true : NO.test(words) ? false : null
  }
  const day = (value: unknown): Cell<string> => {
    const words = text(value)
    if (typeof words !== 'string') return words
    const date = words.length === 10 ? words : DAY.exec(words)?.[1]
    return date !== undefined && isLocalTime(date) ? date : null
  }
  const code = (value: unknown): Cell<string> => {
    const words = text(value)
    if (typeof words !== 'string' || !RESAVED.test(words)) return words
    const number = Number(words)
    return Number.isSafeInteger(number) ? String(number) : words
  }
  return { text, whole, count, decimal, flag, day, code }
}
