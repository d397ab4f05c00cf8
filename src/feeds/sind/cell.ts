/** Reads the cells of SiND. No column holds a word for "missing" as a real value. */
import { type Cell, cellReaders, missingWords } from '../row/cell.js'

export const { text, decimal, day, code, whole, count } = /* @__PURE__ */ (() => cellReaders(missingWords))()

/** How often something happened, or that it did. */
export interface Tally {
  /** At least as often. */
  readonly min: number
  /** Exactly as often, where a number tells it. */
  readonly best?: number
}

const YES = /^(?:yes|true)$/i
const NO = /^(?:no|false)$/i

/** A count, as a number or as a boolean: the API writes one column in both ways. */
export const tally = (value: unknown): Cell<Tally> => {
  if (value === true) return { min: 1 }
  if (value === false) return { min: 0 }
  const words = text(value)
  if (typeof words !== 'string') return words
  if (YES.test(words)) return { min: 1 }
  if (NO.test(words)) return { min: 0 }
  const number = count(words)
  return typeof number === 'number' ? { min: number, best: number } : null
}
