/**
 * Sums of a figure, over columns. What it comes to is what `sumOf` comes to.
 *
 * The less there is to tell of a column, the fewer numbers are added up: of one whose figures are exact a single sum, of one whose
 * figures have bounds three, and of any other how many are open, hedged or without a best figure as well.
 *
 * @internal
 */
import type { Tally } from '../../schema/tally.js'
import { BEST, HEDGED, OPEN, type QuantityColumn, quantityColumn, REPORTED } from '../../table/quantity-column.js'
import { monoidTally, presentTally, type TallyState } from '../../value/tally.js'
import type { Members } from '../members.js'
import type { Counts, FigureKind, FigureOf } from './figure-kind.js'

const addUp = (size: number, { rows, groups }: Members, numbers: Float64Array): Float64Array => {
  const sums = new Float64Array(size)
  if (rows === undefined)
    for (let row = 0; row < groups.length; row++) {
      const group = groups[row] as number
      sums[group] = (sums[group] as number) + (numbers[row] as number)
    }
  else
    for (let at = 0; at < groups.length; at++) {
      const group = groups[at] as number
      sums[group] = (sums[group] as number) + (numbers[rows[at] as number] as number)
    }
  return sums
}

/** How many rows have a bit. */
const countBits = (size: number, { rows, groups }: Members, told: Uint8Array, bit: number): Uint32Array => {
  const counts = new Uint32Array(size)
  for (let at = 0; at < groups.length; at++) {
    const bits = told[rows === undefined ? at : (rows[at] as number)] as number
    if ((bits & bit) === 0) continue
    const group = groups[at] as number
    counts[group] = (counts[group] as number) + 1
  }
  return counts
}

/** The sums of all groups, as columns of the fields of a {@link TallyState}. */
type Columns = { readonly [Field in Exclude<keyof TallyState, 'unreported' | 'possiblyUnreported'>]: Float64Array | Uint32Array }

const columnsOf = (size: number, column: QuantityColumn, members: Members, counts: Counts): Columns => {
  const { told, isFull, isClosed, isExact } = column
  const nothing = new Uint32Array(size)
  const all = isFull && members.others.rows.length === 0 ? counts.certain : undefined
  const min = addUp(size, members, column.min)
  const reported = all ?? countBits(size, members, told, REPORTED)
  const columns = {
    min,
    best: isExact ? min : addUp(size, members, column.best),
    max: isExact ? min : addUp(size, members, column.max),
    reported,
    bests: isClosed ? reported : countBits(size, members, told, BEST),
    open: isClosed ? nothing : countBits(size, members, told, OPEN),
    hedged: isClosed ? nothing : countBits(size, members, told, HEDGED),
    possiblyReported: nothing,
  }
  return members.others.rows.length === 0 ? columns : withOthers(size, column, members, columns)
}

/** Adds the rows that have several groups, or may belong. Nothing is shared between the columns after it. */
const withOthers = (size: number, { told, min, best, max }: QuantityColumn, { others }: Members, columns: Columns): Columns => {
  const sums = {
    min: Float64Array.from(columns.min),
    best: Float64Array.from(columns.best),
    max: Float64Array.from(columns.max),
    reported: Uint32Array.from(columns.reported),
    bests: Uint32Array.from(columns.bests),
    open: Uint32Array.from(columns.open),
    hedged: Uint32Array.from(columns.hedged),
    possiblyReported: new Uint32Array(size),
  }
  const add = (numbers: Float64Array | Uint32Array, group: number, amount: number): void => {
    numbers[group] = (numbers[group] as number) + amount
  }
  for (let at = 0; at < others.rows.length; at++) {
    const row = others.rows[at] as number
    const group = others.groups[at] as number
    const bits = told[row] as number
    if (bits === 0) continue
    if (others.certain[at] === 1) {
      add(sums.min, group, min[row] as number)
      add(sums.reported, group, 1)
    } else add(sums.possiblyReported, group, 1)
    add(sums.best, group, best[row] as number)
    add(sums.max, group, max[row] as number)
    if ((bits & BEST) !== 0) add(sums.bests, group, 1)
    if ((bits & OPEN) !== 0) add(sums.open, group, 1)
    if ((bits & HEDGED) !== 0) add(sums.hedged, group, 1)
  }
  return sums
}

export const sumFigure: FigureKind<FigureOf<'sum'>, TallyState, Tally> = {
  reads: ({ path }) => ({ quantity: path }),
  accumulate: ({ path }, { table, size, members, counts }) => {
    const sums = columnsOf(size, quantityColumn(table, path), members, counts)
    const stateOf = (group: number): TallyState => {
      const reported = sums.reported[group] as number
      const possiblyReported = sums.possiblyReported[group] as number
      return {
        min: sums.min[group] as number,
        max: sums.max[group] as number,
        open: sums.open[group] as number,
        best: sums.best[group] as number,
        bests: sums.bests[group] as number,
        hedged: sums.hedged[group] as number,
        reported,
        possiblyReported,
        unreported: (counts.certain[group] as number) - reported,
        possiblyUnreported: (counts.possible[group] as number) - possiblyReported,
      }
    }
    return { stateOf }
  },
  monoid: () => monoidTally,
  present: () => presentTally,
}
