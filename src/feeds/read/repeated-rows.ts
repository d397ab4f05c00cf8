/** Finds rows that say once more what an earlier row said. */
import type { Fragment } from '../../schema/dataset.js'
import type { Issue } from '../../schema/issue.js'

/** FNV-1a: a number that two different texts have in common once in four thousand million times. */
const hashText = (text: string, seed: number): number => {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

const SEEDS = [0x811c9dc5, 0x5bd1e995, 0x2c1b3c6d] as const

/** The id of what a row is about: its first incident, or else its first aggregate, site or weapon. */
const mainId = (fragment: Fragment): string | undefined =>
  (fragment.incidents?.[0] ?? fragment.aggregates?.[0] ?? fragment.sites?.[0] ?? fragment.weapons?.[0])?.id

const sameRow: Issue = {
  code: 'duplicate-row',
  severity: 'info',
  path: [],
  message: 'An earlier row says the same. This row was not counted again.',
}

const sameId = (id: string): Issue => ({
  code: 'duplicate-id',
  severity: 'warning',
  path: [],
  message: `An earlier row has the id "${id}" too, and says something else. Both were kept.`,
  value: id,
})

/**
 * A table of three numbers a row: two that stand for its id, and one for its text. It takes 24 to 48 bytes a row, where a
 * Map of ids takes 180. The third number is never zero, which marks a free place.
 */
const hashTable = () => {
  let places = new Int32Array(3 * 1024)
  let used = 0

  /** Where a row with this id stands, or the free place for it. */
  const find = (table: Int32Array, a: number, b: number): number => {
    const last = table.length / 3 - 1
    let at = (a & last) * 3
    while (table[at + 2] !== 0 && (table[at] !== a || table[at + 1] !== b)) at = at / 3 === last ? 0 : at + 3
    return at
  }

  const grow = (): void => {
    const larger = new Int32Array(places.length * 2)
    for (let i = 0; i < places.length; i += 3)
      if (places[i + 2] !== 0) larger.set(places.subarray(i, i + 3), find(larger, places[i] as number, places[i + 1] as number))
    places = larger
  }

  /** The text's number of an earlier row with this id; undefined when there is none, and then this row is remembered. */
  return (id: string, text: number): number | undefined => {
    const a = hashText(id, SEEDS[0])
    const b = hashText(id, SEEDS[1])
    const at = find(places, a, b)
    const before = places[at + 2]
    if (before !== 0) return before
    places.set([a, b, text], at)
    used++
    if (used * 6 > places.length) grow()
    return undefined
  }
}

/**
 * Remembers the rows it is shown by their ids. Gives the issue of a row whose id was there before: `duplicate-row` when it
 * was the same text, `duplicate-id` when it was another.
 */
export const repeatedRows = (): ((fragment: Fragment, raw: string) => Issue | undefined) => {
  const seen = hashTable()
  return (fragment, raw) => {
    const id = mainId(fragment)
    if (id === undefined) return undefined
    const text = hashText(raw, SEEDS[2]) || 1
    const before = seen(id, text)
    if (before === undefined) return undefined
    return before === text ? sameRow : sameId(id)
  }
}
