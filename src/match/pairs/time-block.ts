/**
 * Records in groups (of one place, one country), each group in the order of time, so that those of some groups that lie in a
 * window are found without a look at the others.
 *
 * A search must begin as far before its window as the widest record is wide. So records of like widths stand in one block, and a
 * few that are wide do not make every search wide.
 *
 * @internal
 */
import { DAY } from '../../value/local-time.js'

/** Beginnings and ends by row, in milliseconds. A side that is not bounded, or not told, is infinite. */
export interface Spans {
  readonly lo: Float64Array
  readonly hi: Float64Array
}

/** Rows of like widths, by group and then by their beginning. */
export interface TimeBlock {
  readonly rows: Uint32Array
  /** The beginning and the end of each, in the order of `rows`. */
  readonly lo: Float64Array
  readonly hi: Float64Array
  /** The groups, ascending. */
  readonly groups: Float64Array
  /** Where the rows of each group begin. There is one number more than there are groups. */
  readonly starts: Uint32Array
  /** The width of the widest, in milliseconds. */
  readonly widest: number
}

/** The largest widths of the blocks. What is wider, or not bounded, stands in one more block. */
const WIDTHS = [2 * DAY, 16 * DAY, 128 * DAY, 1024 * DAY]

/** The position of the first number that is at least the given one, in numbers that ascend between two positions. */
const firstAtLeast = (numbers: Float64Array, from: number, to: number, least: number): number => {
  let first = from
  let last = to
  while (first < last) {
    const middle = (first + last) >>> 1
    if ((numbers[middle] as number) < least) first = middle + 1
    else last = middle
  }
  return first
}

const blockOf = (list: readonly number[], groupOf: (row: number) => number, { lo, hi }: Spans): TimeBlock => {
  const group = new Map(list.map((row) => [row, groupOf(row)]))
  const begin = (row: number): number => lo[row] as number
  const order = [...list].sort((a, b) => {
    const apart = (group.get(a) ?? 0) - (group.get(b) ?? 0)
    // Two infinities have no difference.
    return apart !== 0 ? apart : begin(a) === begin(b) ? a - b : begin(a) < begin(b) ? -1 : 1
  })
  const groups: number[] = []
  const starts: number[] = []
  let widest = 0
  for (const [at, row] of order.entries()) {
    const own = group.get(row) ?? 0
    if (groups.length === 0 || groups[groups.length - 1] !== own) {
      groups.push(own)
      starts.push(at)
    }
    widest = Math.max(widest, (hi[row] as number) - begin(row))
  }
  return {
    rows: Uint32Array.from(order),
    lo: Float64Array.from(order, begin),
    hi: Float64Array.from(order, (row) => hi[row] as number),
    groups: Float64Array.from(groups),
    starts: Uint32Array.from([...starts, order.length]),
    widest,
  }
}

/** The rows in blocks of like widths. */
export const timeBlocks = (rows: readonly number[], groupOf: (row: number) => number, spans: Spans): readonly TimeBlock[] => {
  const byWidth: number[][] = [...WIDTHS, 0].map(() => [])
  for (const row of rows) {
    const width = (spans.hi[row] as number) - (spans.lo[row] as number)
    const at = WIDTHS.findIndex((most) => width <= most)
    byWidth.at(at)?.push(row)
  }
  return byWidth.filter((list) => list.length > 0).map((list) => blockOf(list, groupOf, spans))
}

/** Is given the position of a row in its block. */
export type EachPosition = (at: number) => void

/** Gives all rows of the groups from one to another, both included, that touch the window. */
export const eachInWindow = (
  { groups, starts, lo, hi, widest }: TimeBlock,
  fromGroup: number,
  toGroup: number,
  from: number,
  to: number,
  each: EachPosition,
): void => {
  for (let group = firstAtLeast(groups, 0, groups.length, fromGroup); group < groups.length; group++) {
    if ((groups[group] as number) > toGroup) return
    const end = starts[group + 1] as number
    for (let at = firstAtLeast(lo, starts[group] as number, end, from - widest); at < end; at++) {
      if ((lo[at] as number) > to) break
      if ((hi[at] as number) >= from) each(at)
    }
  }
}
