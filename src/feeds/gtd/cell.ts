/** Reads the cells of GTD. Stata and its re-users write a full stop for what is missing. */
import { type Cell, cellReaders, missingWords } from '../row/cell.js'

export const { text, code, whole, decimal } = /* @__PURE__ */ (() => cellReaders([...missingWords, '.', 'N/A', '#N/A']))()

/** GTD's id of an incident: twelve digits, the first eight of them a date. A spreadsheet program may have rounded it away. */
export const eventId = (value: unknown): Cell<string> => {
  const words = code(value)
  if (typeof words !== 'string') return words
  return /^\d{12}$/.test(words) ? words : null
}

/** Words with which GTD says that it does not know a name. */
export const isUnknown = (words: string): boolean => /^(?:unknown|unspecified|-99?)$/i.test(words)
