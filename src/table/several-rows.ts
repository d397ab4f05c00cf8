/**
 * The rows that have several values, or may have: their values one after the other, and where those of each row begin.
 *
 * @internal
 */

/** Rows with several values. */
export interface SeveralRows {
  /** The rows, in order. */
  readonly rows: Uint32Array
  /** Where the values of each of them begin, and where the last ones end. */
  readonly offsets: Uint32Array
  /** The numbers of the values. */
  readonly numbers: Int32Array
  /** 1 where the row has the value for certain. */
  readonly certain: Uint8Array
}

/** Rows with several values while they are collected, in order. */
export interface SeveralRowsBuilder {
  /** Adds the values of the next row. */
  readonly add: (row: number, certain: readonly number[], possible: readonly number[]) => void
  readonly end: () => SeveralRows
}

/** No such rows yet. */
export const severalRows = (): SeveralRowsBuilder => {
  const rows: number[] = []
  const offsets: number[] = [0]
  const numbers: number[] = []
  const sure: number[] = []
  return {
    add: (row, certain, possible) => {
      rows.push(row)
      for (const number of certain) {
        numbers.push(number)
        sure.push(1)
      }
      for (const number of possible) {
        numbers.push(number)
        sure.push(0)
      }
      offsets.push(numbers.length)
    },
    end: () => ({
      rows: Uint32Array.from(rows),
      offsets: Uint32Array.from(offsets),
      numbers: Int32Array.from(numbers),
      certain: Uint8Array.from(sure),
    }),
  }
}
