/**
 * Several keys as one column: the number of the group of each row. While the product of the keys is small the number is worked
 * out; beyond that only groups that exist have a number.
 *
 * @internal
 */
import { type Key, type KeyColumn, keyColumn, nameOfKey, SEVERAL } from './key-column.js'
import type { KeyValue } from './key-value.js'
import { numberPairs } from './number-pairs.js'
import type { Table } from './table.js'

/** The groups of the rows that are in several, or may be: a row, a group and whether it is in it, in the order of the rows. */
export interface Placings {
  readonly rows: Uint32Array
  readonly groups: Int32Array
  /** 1 where the row is in the group for certain. */
  readonly certain: Uint8Array
}

/** Several keys as one column. */
export interface GroupColumn {
  /** How many numbers there are. Not each of them need be a group that exists. */
  readonly size: number
  /** The number of the group of each row, or {@link SEVERAL}. */
  readonly groups: Int32Array
  readonly placings: Placings
  readonly columns: readonly KeyColumn[]
  /** The numbers are worked out: that of a group is made of the numbers of its values, as digits make a number. */
  readonly isDense: boolean
  /** The numbers of the values of a group. */
  readonly numbersOf: (group: number) => readonly number[]
}

/** How a number and one more make a number. */
interface Step {
  readonly fuse: (left: number, right: number) => number
  readonly split: (group: number) => readonly [left: number, right: number]
  readonly size: () => number
}

const dense = (left: number, right: number): Step => ({
  fuse: (a, b) => a * right + b,
  split: (group) => [Math.floor(group / right), group % right],
  size: () => left * right,
})

const sparse = (right: number): Step => {
  const { numberOf, pairOf, size } = numberPairs()
  return {
    fuse: (a, b) => numberOf(a * right + b),
    split: (group) => [Math.floor(pairOf(group) / right), pairOf(group) % right],
    size,
  }
}

/** Groups that were told apart by one more key. */
export interface FinerColumn extends GroupColumn {
  /** The number of the group before, and of the value of the key. */
  readonly split: (group: number) => readonly [before: number, value: number]
}

/** How many groups are numbered without being looked up: about as many as there are rows. */
const mostDense = (rows: number): number => Math.max(1 << 16, Math.min(1 << 21, rows))

const noPlacings: Placings = { rows: new Uint32Array(0), groups: new Int32Array(0), certain: new Uint8Array(0) }

/** Every row in the one group of everything. */
const everything = (rows: number): GroupColumn => ({
  size: 1,
  groups: new Int32Array(rows),
  placings: noPlacings,
  columns: [],
  isDense: true,
  numbersOf: () => [],
})

const first = (column: KeyColumn): GroupColumn => {
  const { values, numbers } = column
  return {
    size: values.length,
    groups: numbers,
    placings: column.several ? placingsOf(everything(numbers.length), column, numbers, (_, value) => value) : noPlacings,
    columns: [column],
    isDense: true,
    numbersOf: (group) => [group],
  }
}

/** The groups of each row that is {@link SEVERAL}: each group that it had with each value of the key. */
const placingsOf = (base: GroupColumn, column: KeyColumn, groups: Int32Array, fuse: Step['fuse']): Placings => {
  const { rows: baseRows, groups: baseGroups, certain: baseCertain } = base.placings
  /** Calls for each placing, and counts them. */
  const each = (visit?: (row: number, group: number, certain: 0 | 1, at: number) => void): number => {
    let at = 0
    let next = 0
    for (let row = 0; row < groups.length; row++) {
      if (groups[row] !== SEVERAL) continue
      const { certain, possible } = column.numbersOf(row)
      const place = (group: number, sure: boolean): void => {
        if (visit !== undefined) {
          for (const value of certain) visit(row, fuse(group, value), sure ? 1 : 0, at++)
          for (const value of possible) visit(row, fuse(group, value), 0, at++)
        } else at += certain.length + possible.length
      }
      const one = base.groups[row] as number
      if (one !== SEVERAL) place(one, true)
      else
        for (; next < baseRows.length && (baseRows[next] as number) <= row; next++)
          if (baseRows[next] === row) place(baseGroups[next] as number, baseCertain[next] === 1)
    }
    return at
  }
  const length = each()
  const placings = { rows: new Uint32Array(length), groups: new Int32Array(length), certain: new Uint8Array(length) }
  each((row, group, certain, at) => {
    placings.rows[at] = row
    placings.groups[at] = group
    placings.certain[at] = certain
  })
  return placings
}

/** The groups told apart by one more key. */
const refined = (base: GroupColumn, column: KeyColumn): FinerColumn => {
  const { values, numbers } = column
  const right = values.length
  const groups = new Int32Array(numbers.length)
  const lefts = base.groups
  const isDense = base.size * right <= mostDense(numbers.length)
  const step = isDense ? dense(base.size, right) : sparse(right)
  // Written twice, since a call for each row costs more than all the rest.
  if (isDense)
    for (let row = 0; row < groups.length; row++) {
      const a = lefts[row] as number
      const b = numbers[row] as number
      groups[row] = a < 0 || b < 0 ? SEVERAL : a * right + b
    }
  else
    for (let row = 0; row < groups.length; row++) {
      const a = lefts[row] as number
      const b = numbers[row] as number
      groups[row] = a < 0 || b < 0 ? SEVERAL : step.fuse(a, b)
    }
  const placings = base.placings.rows.length > 0 || column.several ? placingsOf(base, column, groups, step.fuse) : noPlacings
  return {
    // Placing rows may number more groups, so the size is asked for afterwards.
    size: step.size(),
    groups,
    placings,
    columns: [...base.columns, column],
    isDense: base.isDense && isDense,
    numbersOf: (group) => {
      const [left, value] = step.split(group)
      return [...base.numbersOf(left), value]
    },
    split: step.split,
  }
}

/** The values of a group. */
export const valuesOf = ({ columns, numbersOf }: GroupColumn, group: number): readonly KeyValue[] =>
  numbersOf(group).map((number, position) => columns[position]?.values[number] ?? null)

const nameOfGroups = (keys: readonly Key[]): string => `groups ${keys.map(nameOfKey).join()}`

/** The groups that the keys make, which are kept. Without keys there is one group, of everything. */
export const groupColumn = (table: Table, keys: readonly Key[]): GroupColumn =>
  table.kept(nameOfGroups(keys), () => {
    const [one, ...more] = keys.map((key) => keyColumn(table, key))
    return one === undefined ? everything(table.incidents.length) : more.reduce<GroupColumn>(refined, first(one))
  })

/** The groups of the keys, told apart by one more key. */
export const finerColumn = (table: Table, keys: readonly Key[], key: Key): FinerColumn =>
  table.kept(`${nameOfGroups(keys)} by ${nameOfKey(key)}`, () => refined(groupColumn(table, keys), keyColumn(table, key)))
