/**
 * Several keys as one column: the number of the group of each row. While the product of the keys is small the number is worked
 * out; beyond that only groups that exist have a number.
 *
 * @internal
 */
import { type KeyColumn, type Numbers, SEVERAL } from './key-column.js'
import type { KeyValue } from './membership.js'

/** The largest number of groups that are numbered without being looked up. */
const MAX_DENSE = 1 << 18

/** A row that has, or may have, more than one value of some key: one group that it is in, or may be in. */
export interface Placing {
  readonly row: number
  readonly group: number
  readonly certain: boolean
}

/** Several keys as one column. */
export interface GroupColumn {
  /** How many numbers there are. Not each of them need be a group that exists. */
  readonly size: number
  /** The number of the group of each row, or {@link SEVERAL}. */
  readonly groups: Int32Array
  /** The groups of the rows that are {@link SEVERAL}, in the order of the rows. */
  readonly placings: readonly Placing[]
  /** The values of a group. */
  readonly valuesOf: (group: number) => readonly KeyValue[]
}

interface Step {
  readonly fuse: (left: number, right: number) => number
  readonly split: (group: number) => readonly [left: number, right: number]
  readonly size: () => number
}

const dense = (right: number, size: number): Step => ({
  fuse: (a, b) => a * right + b,
  split: (group) => [Math.floor(group / right), group % right],
  size: () => size,
})

/** Numbers are given out as pairs are met. */
const sparse = (right: number): Step => {
  const known = new Map<number, number>()
  const pairs: number[] = []
  return {
    fuse: (a, b) => {
      const pair = a * right + b
      const found = known.get(pair)
      if (found !== undefined) return found
      known.set(pair, pairs.length)
      return pairs.push(pair) - 1
    },
    split: (group) => [Math.floor((pairs[group] as number) / right), (pairs[group] as number) % right],
    size: () => pairs.length,
  }
}

interface Fused {
  readonly groups: Int32Array
  readonly steps: readonly Step[]
  readonly size: () => number
}

const fuse = (left: Fused, column: KeyColumn): Fused => {
  const right = column.values.length
  const leftSize = left.size()
  const step = leftSize * right <= MAX_DENSE ? dense(right, leftSize * right) : sparse(right)
  const groups = new Int32Array(column.numbers.length)
  const { numbers } = column
  if (leftSize * right <= MAX_DENSE)
    for (let row = 0; row < groups.length; row++) {
      const a = left.groups[row] as number
      const b = numbers[row] as number
      groups[row] = a < 0 || b < 0 ? SEVERAL : a * right + b
    }
  else
    for (let row = 0; row < groups.length; row++) {
      const a = left.groups[row] as number
      const b = numbers[row] as number
      groups[row] = a < 0 || b < 0 ? SEVERAL : step.fuse(a, b)
    }
  return { groups, steps: [...left.steps, step], size: step.size }
}

const each = ({ certain, possible }: Numbers, visit: (value: number, certain: boolean) => void): void => {
  for (const value of certain) visit(value, true)
  for (const value of possible) visit(value, false)
}

/** The groups that the keys make of so many rows. Without keys there is one group, of everything. */
export const groupColumnOf = (rows: number, columns: readonly KeyColumn[]): GroupColumn => {
  const [first, ...others] = columns
  if (first === undefined) return { size: 1, groups: new Int32Array(rows), placings: [], valuesOf: () => [] }
  const start: Fused = { groups: first.numbers, steps: [], size: () => first.values.length }
  const { groups, steps, size } = others.reduce(fuse, start)
  const placings: Placing[] = []
  const place = (row: number, position: number, group: number, certain: boolean): void => {
    const column = columns[position]
    if (column === undefined) placings.push({ row, group, certain })
    else
      each(column.numbersOf(row), (value, sure) => {
        const fused = position === 0 ? value : (steps[position - 1] as Step).fuse(group, value)
        place(row, position + 1, fused, certain && sure)
      })
  }
  if (columns.some(({ several }) => several))
    for (let row = 0; row < rows; row++) if (groups[row] === SEVERAL) place(row, 0, 0, true)
  return {
    size: size(),
    groups,
    placings,
    valuesOf: (group) => {
      const values: KeyValue[] = []
      let left = group
      for (let position = columns.length - 1; position > 0; position--) {
        const [rest, right] = (steps[position - 1] as Step).split(left)
        values.unshift(columns[position]?.values[right] ?? null)
        left = rest
      }
      return [first.values[left] ?? null, ...values]
    },
  }
}
