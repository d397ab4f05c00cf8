/**
 * Codes that sources use for the same thing.
 *
 * @internal
 */
import type { ConfusedCodes } from '../weights.js'

const tables = new WeakMap<readonly ConfusedCodes[], ReadonlyMap<string, ReadonlyMap<string, number>>>()

const tableOf = (list: readonly ConfusedCodes[]): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const known = tables.get(list)
  if (known !== undefined) return known
  const table = new Map<string, Map<string, number>>()
  for (const { codes, bits } of list)
    for (const [from, to] of [codes, [codes[1], codes[0]]] as const) {
      const row = table.get(from) ?? new Map<string, number>()
      table.set(from, row)
      row.set(to, bits)
    }
  tables.set(list, table)
  return table
}

/** The bits for two codes that sources confuse; undefined for others. */
export const confusedBits = (list: readonly ConfusedCodes[], a: string, b: string): number | undefined =>
  tableOf(list).get(a)?.get(b)

/** The most that a code can have with one that it is confused with. */
export const mostOfConfused = (list: readonly ConfusedCodes[], code: string): number =>
  Math.max(0, ...(tableOf(list).get(code)?.values() ?? []))
