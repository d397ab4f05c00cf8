/** Reads the cells of ACLED. Missing is a blank; copies that others saved have their own words for it. */
import { type Cell, cellReaders, missingWords } from '../row/cell.js'

export const { text, whole, count, decimal, code } = /* @__PURE__ */ (() => cellReaders([...missingWords, 'N/A']))()

const DECIMAL_COMMA = /^[+-]?\d{1,3},\d+$/

/** A latitude or longitude, also with the decimal comma of a spreadsheet program in another language. */
export const coordinate = (value: unknown): Cell<number> => {
  const words = text(value)
  return typeof words === 'string' && DECIMAL_COMMA.test(words) ? decimal(words.replace(',', '.')) : decimal(value)
}

/** Whether a coordinate was written with a comma. */
export const hasDecimalComma = (value: unknown): boolean => DECIMAL_COMMA.test(text(value) ?? '')

/** The names of a list that is split by semicolons, each once. */
export const listed = (words: string | undefined): readonly string[] => {
  if (words === undefined) return []
  const names = words.split(';').map((name) => name.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}
