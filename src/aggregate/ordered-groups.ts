/**
 * The groups that are met, in the order of their keys.
 *
 * @internal
 */
import type { GroupColumn } from '../table/group-column.js'
import type { KeyColumn } from '../table/key-column.js'
import type { KeyValue } from '../table/key-value.js'

/** Text before null, otherwise by code points, which does not depend on the reader's language. */
export const compareValues = (a: KeyValue, b: KeyValue): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1

/** The order of lists of values. */
export const compareKeys = (a: readonly KeyValue[], b: readonly KeyValue[]): number => {
  for (let position = 0; position < a.length; position++) {
    const order = compareValues(a[position] ?? null, b[position] ?? null)
    if (order !== 0) return order
  }
  return 0
}

/** The numbers of the values of a key, in the order of the values. */
const inOrder = ({ values }: KeyColumn): Uint32Array =>
  Uint32Array.from(values.keys()).sort((a, b) => compareValues(values[a] ?? null, values[b] ?? null))

/** What is done with a group. The list of the numbers of its values is used again for the next. */
type Visit = (group: number, numbers: readonly number[]) => void

/** Counts through the numbers as digits: nothing has to be sorted. */
const walkDense = ({ columns }: GroupColumn, isMet: (group: number) => boolean, visit: Visit): void => {
  const orders = columns.map(inOrder)
  const numbers: number[] = columns.map(() => 0)
  const walk = (position: number, before: number): void => {
    const order = orders[position]
    if (order === undefined) {
      if (isMet(before)) visit(before, numbers)
      return
    }
    const isLast = position === orders.length - 1
    for (const number of order) {
      const group = before * order.length + number
      if (isLast && !isMet(group)) continue
      numbers[position] = number
      if (isLast) visit(group, numbers)
      else walk(position + 1, group)
    }
  }
  walk(0, 0)
}

const walkSparse = ({ columns, size, numbersOf }: GroupColumn, isMet: (group: number) => boolean, visit: Visit): void => {
  const ranks = columns.map((column) => {
    const ranked = new Uint32Array(column.values.length)
    for (const [rank, number] of inOrder(column).entries()) ranked[number] = rank
    return ranked
  })
  const met: { readonly group: number; readonly numbers: readonly number[] }[] = []
  for (let group = 0; group < size; group++) if (isMet(group)) met.push({ group, numbers: numbersOf(group) })
  met.sort((a, b) => {
    for (const [position, ranked] of ranks.entries()) {
      const order = (ranked[a.numbers[position] ?? 0] as number) - (ranked[b.numbers[position] ?? 0] as number)
      if (order !== 0) return order
    }
    return 0
  })
  for (const { group, numbers } of met) visit(group, numbers)
}

/** Visits the groups that are met, in the order of their keys, `null` last. */
export const forEachGroup = (column: GroupColumn, isMet: (group: number) => boolean, visit: Visit): void =>
  (column.isDense ? walkDense : walkSparse)(column, isMet, visit)
