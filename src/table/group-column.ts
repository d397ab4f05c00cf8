/**
 * Several keys as one column: the number of the group of each row. While the product of the keys is small the number is worked
 * out; beyond that only groups that exist have a number.
 *
 * @internal
 */
import { type Key, type KeyColumn, keyColumn, nameOfKey, SEVERAL } from './key-column.js'
import type { KeyValue } from './key-value.js'
import { numberPairs } from './number-pairs.js'
import type { SeveralRows } from './several-rows.js'
import type { Table } from './table.js'

/** The groups of the rows that are in several, or may be: a row, a group and whether it is in it, in the order of the rows. */
export interface Placings {
  readonly rows: Uint32Array
  readonly groups: Int32Array
  /** 1 where the row is in the group for certain. */
  readonly certain: Uint8Array
}

/** Rows with one group each. */
export interface Placed {
  /** The rows, in order. Absent: all rows. */
  readonly rows: Uint32Array | undefined
  /** The group of each of them. */
  readonly groups: Int32Array
}

/** Several keys as one column. */
export interface GroupColumn {
  /** How many numbers there are. Not each of them need be a group that exists. */
  readonly size: number
  /** The number of the group of each row, or {@link SEVERAL}. */
  readonly groups: Int32Array
  /** The rows that have one group. */
  readonly single: () => Placed
  /** The groups of the rows that have several. */
  readonly placings: Placings
  readonly columns: readonly KeyColumn[]
  /** The numbers are worked out: that of a group is made of the numbers of its values, as digits make a number. */
  readonly isDense: boolean
  /** The numbers of the values of a group. */
  readonly numbersOf: (group: number) => readonly number[]
}

/** How a number and one more make a number, and how they are found again. */
interface Step {
  readonly fuse: (left: number, right: number) => number
  readonly before: (group: number) => number
  readonly value: (group: number) => number
  readonly size: () => number
}

const dense = (left: number, right: number): Step => ({
  fuse: (a, b) => a * right + b,
  before: (group) => Math.floor(group / right),
  value: (group) => group % right,
  size: () => left * right,
})

const sparse = (right: number): Step => {
  const { numberOf, pairOf, size } = numberPairs()
  return {
    fuse: (a, b) => numberOf(a * right + b),
    before: (group) => Math.floor(pairOf(group) / right),
    value: (group) => pairOf(group) % right,
    size,
  }
}

/** Groups that were told apart by one more key. */
export interface FinerColumn extends GroupColumn, Pick<Step, 'before' | 'value'> {}

/** How many groups are numbered without being looked up: about as many as there are rows. */
const mostDense = (rows: number): number => Math.max(1 << 16, Math.min(1 << 21, rows))

/** A row that would be in more groups than this is taken as one that does not tell the last key. */
const MOST_GROUPS = 4096

export const noPlacings: Placings = { rows: new Uint32Array(0), groups: new Int32Array(0), certain: new Uint8Array(0) }

/** Made when it is first asked for. */
const once = <V>(make: () => V): (() => V) => {
  let made: { readonly value: V } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The rows that have one group, of a column where some have several. */
const singleOf = (groups: Int32Array): Placed => {
  const rows = new Uint32Array(groups.length)
  const own = new Int32Array(groups.length)
  let length = 0
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row] as number
    if (group === SEVERAL) continue
    rows[length] = row
    own[length] = group
    length += 1
  }
  return { rows: rows.slice(0, length), groups: own.slice(0, length) }
}

/** Every row in the one group of everything. */
const everything = (rows: number): GroupColumn => {
  const groups = new Int32Array(rows)
  return {
    size: 1,
    groups,
    single: () => ({ rows: undefined, groups }),
    placings: noPlacings,
    columns: [],
    isDense: true,
    numbersOf: () => [],
  }
}

/** The placings of one key alone, where no row is in too many groups: the values of a row are its groups. */
const placingsOfValues = ({ rows: own, offsets, numbers, certain }: SeveralRows): Placings => {
  const rows = new Uint32Array(numbers.length)
  for (let at = 0, place = 0; at < own.length; at++) {
    const row = own[at] as number
    const end = offsets[at + 1] as number
    for (; place < end; place++) rows[place] = row
  }
  return { rows, groups: numbers, certain }
}

const isAnyTooMany = ({ offsets }: SeveralRows): boolean =>
  offsets.some((offset, at) => at > 0 && offset - (offsets[at - 1] as number) > MOST_GROUPS)

/** The groups of each row that is {@link SEVERAL}: each group that it had with each value of the key. */
const placingsOf = (
  base: GroupColumn,
  { numbers, several, values }: KeyColumn,
  groups: Int32Array,
  fuse: Step['fuse'],
): Placings => {
  const notTold = values.indexOf(null)
  const { rows: baseRows, groups: baseGroups, certain: baseCertain } = base.placings
  const length = most(groups, base, several)
  const placings = { rows: new Uint32Array(length), groups: new Int32Array(length), certain: new Uint8Array(length) }
  let at = 0
  const put = (row: number, group: number, certain: number): void => {
    placings.rows[at] = row
    placings.groups[at] = group
    placings.certain[at] = certain
    at += 1
  }
  /** The places of the row in the list of each of the two. Rows come in order. */
  let basePlace = 0
  let own = 0
  for (let row = 0; row < groups.length; row++) {
    if (groups[row] !== SEVERAL) continue
    while (own < several.rows.length && (several.rows[own] as number) < row) own += 1
    const number = numbers[row] as number
    const from = several.offsets[own] as number
    const to = number === SEVERAL ? (several.offsets[own + 1] as number) : from
    const place = (group: number, sure: number, isTooMany: boolean): void => {
      if (number !== SEVERAL) put(row, fuse(group, number), sure)
      else if (isTooMany) put(row, fuse(group, notTold), sure)
      else
        for (let value = from; value < to; value++)
          put(row, fuse(group, several.numbers[value] as number), sure & (several.certain[value] as number))
    }
    const single = base.groups[row] as number
    if (single !== SEVERAL) {
      place(single, 1, to - from > MOST_GROUPS)
      continue
    }
    while ((baseRows[basePlace] as number) < row) basePlace += 1
    const begin = basePlace
    while (basePlace < baseRows.length && baseRows[basePlace] === row) basePlace += 1
    const isTooMany = (to - from) * (basePlace - begin) > MOST_GROUPS
    for (let one = begin; one < basePlace; one++) place(baseGroups[one] as number, baseCertain[one] as number, isTooMany)
  }
  return {
    rows: placings.rows.subarray(0, at),
    groups: placings.groups.subarray(0, at),
    certain: placings.certain.subarray(0, at),
  }
}

/** No fewer than the placings of all rows. */
const most = (groups: Int32Array, base: GroupColumn, several: SeveralRows): number => {
  let length = base.placings.rows.length + several.numbers.length
  const { rows: baseRows } = base.placings
  // Rows that had several groups and have several values: each with each, up to the limit.
  let place = 0
  for (let own = 0; own < several.rows.length; own++) {
    const row = several.rows[own] as number
    if (base.groups[row] !== SEVERAL || groups[row] !== SEVERAL) continue
    while (place < baseRows.length && (baseRows[place] as number) < row) place += 1
    const begin = place
    while (place < baseRows.length && baseRows[place] === row) place += 1
    const values = (several.offsets[own + 1] as number) - (several.offsets[own] as number)
    length += Math.min(MOST_GROUPS, values * (place - begin))
  }
  return length
}

/** The groups told apart by one more key. */
const refined = (base: GroupColumn, column: KeyColumn): FinerColumn => {
  const { values, numbers } = column
  const right = values.length
  const isFirst = base.columns.length === 0
  const isDense = base.size * right <= mostDense(numbers.length)
  const step = isDense ? dense(base.size, right) : sparse(right)
  const lefts = base.groups
  // Where there is one group of everything, the numbers of the values are those of the groups.
  const groups = isFirst ? numbers : new Int32Array(numbers.length)
  // Written twice, since a call for each row costs more than all the rest.
  if (isFirst) {
    // Nothing is left to do.
  } else if (isDense)
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
  const hasSeveral = base.placings.rows.length > 0 || column.several.rows.length > 0
  const placings = !hasSeveral
    ? noPlacings
    : isFirst && !isAnyTooMany(column.several)
      ? placingsOfValues(column.several)
      : placingsOf(base, column, groups, step.fuse)
  return {
    // Placing rows may number more groups, so the size is asked for afterwards.
    size: step.size(),
    groups,
    single: once(() => (hasSeveral ? singleOf(groups) : { rows: undefined, groups })),
    placings,
    columns: [...base.columns, column],
    isDense: base.isDense && isDense,
    numbersOf: (group) => [...base.numbersOf(step.before(group)), step.value(group)],
    before: step.before,
    value: step.value,
  }
}

/** The values of a group. */
export const valuesOf = ({ columns, numbersOf }: GroupColumn, group: number): readonly KeyValue[] =>
  numbersOf(group).map((number, position) => columns[position]?.values[number] ?? null)

const nameOfGroups = (keys: readonly Key[]): string => `groups ${keys.map(nameOfKey).join()}`

/** The groups that the keys make, which are kept. Without keys there is one group, of everything. */
export const groupColumn = (table: Table, keys: readonly Key[]): GroupColumn =>
  table.kept(nameOfGroups(keys), () =>
    keys.reduce<GroupColumn>((base, key) => refined(base, keyColumn(table, key)), everything(table.incidents.length)),
  )

/** The groups of the keys, told apart by one more key. */
export const finerColumn = (table: Table, keys: readonly Key[], key: Key): FinerColumn =>
  table.kept(`${nameOfGroups(keys)} by ${nameOfKey(key)}`, () => refined(groupColumn(table, keys), keyColumn(table, key)))
