/**
 * Finds the way back after a quote that is never closed, or closed too late. Such a quote swallows the rows after it; they
 * are found again by looking for a good row among the lines of the malformed one.
 */
import { type Dialect, eachRow, oneRow } from './papa-rows.js'

/** How many lines are tried as the beginning of a good row of several lines; the others only as a row of their own. */
const TRIES = 8
/** How much of such a row is looked at, in bytes. */
const REACH = 16 * 1024

/**
 * Where a good row stands inside a malformed one, after its first line: with as many cells as the file has columns, and no
 * quote out of place. Undefined when there is none, and in a file of one column, where every line would be one.
 */
export const findGoodRow = (block: string, dialect: Dialect, width: number): number | undefined => {
  if (width < 2) return undefined
  const { lineBreak } = dialect
  let tries = TRIES
  for (let from = block.indexOf(lineBreak) + 1; from > 0; from = block.indexOf(lineBreak, from) + 1) {
    const end = block.indexOf(lineBreak, from)
    if (end === -1) return undefined
    const alone = oneRow(block.slice(from, end), dialect)
    if (alone !== undefined && !alone.badQuote && alone.cells.length === width) return from
    if (tries-- > 0 && beginsGoodRow(block.slice(from, from + REACH), dialect, width)) return from
  }
  return undefined
}

const beginsGoodRow = (text: string, dialect: Dialect, width: number): boolean => {
  let good = false
  eachRow(text, dialect, false, ({ cells, badQuote }) => {
    good = !badQuote && cells.length === width
    return false
  })
  return good
}

/** Whether a quote stands out of place in the first row of a text, which may not be complete. */
export const hasBadQuote = (text: string, dialect: Dialect): boolean => {
  let bad: boolean | undefined
  const rest = eachRow(text, dialect, false, ({ badQuote }) => {
    bad = badQuote
    return false
  })
  return bad ?? rest.badQuote
}
