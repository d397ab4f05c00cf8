/** The records of NDJSON: one on each line. A line break stands in no record, so each line stands for itself. */
import type { RowEncoding } from './encoding.js'
import { readRecord, recordFaults } from './json-record.js'
import { scanValue } from './json-scan.js'
import { type Limits, noIssues, type RowReader, type TextRow } from './text-row.js'

/** Reads the records of NDJSON, given its text from the beginning. */
export const jsonLinesReader = (encoding: RowEncoding, limits: Limits): RowReader => {
  const read = readRecord(encoding, limits)
  let rest = ''
  let line = 1
  let row = 0
  /** The line being read was refused for its length. */
  let skipping = false

  const take = (out: TextRow[], text: string, last: boolean): void => {
    const begun = text.trimStart()
    const bytes = begun.length > limits.row ? begun.slice(0, limits.row + 1) : begun.trimEnd()
    if (bytes === '' || skipping) return
    const scan = scanValue(bytes, 0)
    const isCut = last && scan.state === 'open'
    row++
    out.push({ row, line, ...read(bytes, scan.depth, isCut ? recordFaults.cutOff : recordFaults.malformed) })
  }

  return {
    notes: () => noIssues,
    push: (piece) => {
      const out: TextRow[] = []
      let from = 0
      // What was kept back holds no line break.
      for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', from)) {
        take(out, from === 0 ? rest + piece.slice(0, end) : piece.slice(from, end), false)
        if (from === 0) rest = ''
        skipping = false
        line++
        from = end + 1
      }
      rest = (rest + piece.slice(from)).trimStart()
      if (rest.length > limits.row + 1) {
        if (!skipping) take(out, rest.slice(0, limits.row + 1), false)
        skipping = true
        rest = ''
      }
      return out
    },
    end: () => {
      const out: TextRow[] = []
      take(out, rest, true)
      return out
    },
  }
}
