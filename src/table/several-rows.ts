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
  /** Adds a value to the row that is being collected, unless it has it. */
  readonly put: (number: number, certain: 0 | 1) => void
  /** How many values the row has. */
  readonly count: () => number
  /** Ends the row. */
  readonly close: (row: number) => void
  /** Ends the row as one that is no row with several values, and gives its first value. */
  readonly drop: () => number
  readonly end: () => SeveralRows
}

const START = 1024

/** A row with fewer values than this is looked through from its beginning. */
const LOOKED_THROUGH = 32

const grown = <A extends Uint32Array | Int32Array | Uint8Array>(array: A, make: (length: number) => A): A => {
  const more = make(array.length * 4)
  more.set(array)
  return more
}

/** No such rows yet, of so many at most. */
export const severalRows = (most: number): SeveralRowsBuilder => {
  // Most tables have few such rows, or nearly all rows are such.
  const room = Math.min(START, most + 1)
  let rows = new Uint32Array(room)
  let offsets = new Uint32Array(room)
  let numbers = new Int32Array(room)
  let certain = new Uint8Array(room)
  let length = 0
  let begin = 0
  let end = 0
  /** The places of the values of a row that has very many. */
  let places: Map<number, number> | undefined
  const placeOf = (number: number): number | undefined => {
    if (end - begin < LOOKED_THROUGH) {
      for (let at = begin; at < end; at++) if (numbers[at] === number) return at
      return undefined
    }
    places ??= new Map(Array.from(numbers.subarray(begin, end), (value, place) => [value, begin + place]))
    return places.get(number)
  }
  return {
    put: (number, sure) => {
      const found = placeOf(number)
      if (found !== undefined) {
        if (sure === 1) certain[found] = 1
        return
      }
      places?.set(number, end)
      if (end === numbers.length) {
        numbers = grown(numbers, (size) => new Int32Array(size))
        certain = grown(certain, (size) => new Uint8Array(size))
      }
      numbers[end] = number
      certain[end] = sure
      end += 1
    },
    count: () => end - begin,
    close: (row) => {
      if (length + 1 === offsets.length) {
        rows = grown(rows, (size) => new Uint32Array(size))
        offsets = grown(offsets, (size) => new Uint32Array(size))
      }
      rows[length] = row
      length += 1
      offsets[length] = end
      begin = end
      places = undefined
    },
    drop: () => {
      end = begin
      return numbers[begin] as number
    },
    end: () => ({
      rows: rows.slice(0, length),
      offsets: offsets.slice(0, length + 1),
      numbers: numbers.slice(0, end),
      certain: certain.slice(0, end),
    }),
  }
}
