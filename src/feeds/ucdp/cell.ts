/** Reads the cells of UCDP. No UCDP column holds a word for "missing" as a real value. */
import { type Cell, cellReaders, missingWords } from '../row/cell.js'

export const { text, whole, count, decimal, flag, day, code } = /* @__PURE__ */ (() => cellReaders(missingWords))()

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
