/**
 * Figures of many groups while a run adds them up, in typed arrays: one place for each group. What a run gives away is a plain
 * state of each group; the arrays are never seen outside.
 *
 * @internal
 */
import { BEST, HEDGED, OPEN, type QuantityColumn, REPORTED } from '../table/quantity-column.js'
import { emptyTally, type TallyState } from '../value/tally.js'

/** Rows that belong to one group each, for certain. */
export interface Selection {
  /** The group of each of them. */
  readonly groups: Int32Array
  /** Their rows, aligned with `groups`. Absent: all rows of the table, in order. */
  readonly rows?: Uint32Array
}

/** How many records belong to a group. */
export interface CountState {
  readonly certain: number
  readonly possible: number
}

/** One figure of all groups. */
export interface Accumulator<S> {
  /** Adds rows that belong to one group each, for certain. */
  readonly addAll: (selection: Selection) => void
  /** Adds one row to a group that it belongs to, or may belong to. */
  readonly add: (group: number, row: number, certain: boolean) => void
  /** What the group has come to. */
  readonly stateOf: (group: number) => S
}

/** Counts records. */
export const countAccumulator = (size: number): Accumulator<CountState> => {
  const certain = new Uint32Array(size)
  const possible = new Uint32Array(size)
  return {
    addAll: ({ groups }) => {
      for (let at = 0; at < groups.length; at++) {
        const group = groups[at] as number
        certain[group] = (certain[group] as number) + 1
      }
    },
    add: (group, _row, sure) => {
      if (sure) certain[group] = (certain[group] as number) + 1
      else possible[group] = (possible[group] as number) + 1
    },
    stateOf: (group) => ({ certain: certain[group] as number, possible: possible[group] as number }),
  }
}

/** Sums of a column whose figures are exact: one sum stands for all three. */
const addExact = (
  { told, min }: QuantityColumn,
  sums: Float64Array,
  reported: Uint32Array,
  { groups, rows }: Selection,
): void => {
  if (rows === undefined)
    for (let row = 0; row < groups.length; row++) {
      const group = groups[row] as number
      // A figure that was not told is 0 in the column, and its bit is 0.
      sums[group] = (sums[group] as number) + (min[row] as number)
      reported[group] = (reported[group] as number) + ((told[row] as number) & REPORTED)
    }
  else
    for (let at = 0; at < groups.length; at++) {
      const group = groups[at] as number
      const row = rows[at] as number
      sums[group] = (sums[group] as number) + (min[row] as number)
      reported[group] = (reported[group] as number) + ((told[row] as number) & REPORTED)
    }
}

/** Adds up a figure. It asks the counts how many records there are. */
export const sumAccumulator = (
  size: number,
  column: QuantityColumn,
  counts: Accumulator<CountState>,
): Accumulator<TallyState> => {
  const { told, min, best, max, exact } = column
  const mins = new Float64Array(size)
  const reported = new Uint32Array(size)
  const possiblyReported = new Uint32Array(size)
  // In an exact column `mins` and `reported` say all of the records that belong for certain, and these hold the others alone.
  const maxes = new Float64Array(size)
  const bests = new Float64Array(size)
  const bestCounts = new Uint32Array(size)
  const open = new Uint32Array(exact ? 0 : size)
  const hedged = new Uint32Array(exact ? 0 : size)
  const addBounds = (group: number, row: number): void => {
    const bits = told[row] as number
    maxes[group] = (maxes[group] as number) + (max[row] as number)
    bests[group] = (bests[group] as number) + (best[row] as number)
    bestCounts[group] = (bestCounts[group] as number) + ((bits & BEST) >> 2)
    if (exact) return
    open[group] = (open[group] as number) + ((bits & OPEN) >> 1)
    hedged[group] = (hedged[group] as number) + ((bits & HEDGED) >> 3)
  }
  const add = (group: number, row: number, certain: boolean): void => {
    if (told[row] === 0) return
    if (certain) {
      mins[group] = (mins[group] as number) + (min[row] as number)
      reported[group] = (reported[group] as number) + 1
    } else possiblyReported[group] = (possiblyReported[group] as number) + 1
    if (!exact || !certain) addBounds(group, row)
  }
  return {
    addAll: (selection) => {
      if (exact) return addExact(column, mins, reported, selection)
      const { groups, rows } = selection
      for (let at = 0; at < groups.length; at++) add(groups[at] as number, rows === undefined ? at : (rows[at] as number), true)
    },
    add,
    stateOf: (group) => {
      const { certain, possible } = counts.stateOf(group)
      const least = mins[group] as number
      const tellers = reported[group] as number
      const possibleTellers = possiblyReported[group] as number
      return {
        ...emptyTally,
        min: least,
        max: (maxes[group] as number) + (exact ? least : 0),
        best: (bests[group] as number) + (exact ? least : 0),
        bests: (bestCounts[group] as number) + (exact ? tellers : 0),
        open: open[group] ?? 0,
        hedged: hedged[group] ?? 0,
        reported: tellers,
        possiblyReported: possibleTellers,
        unreported: certain - tellers,
        possiblyUnreported: possible - possibleTellers,
      }
    },
  }
}
