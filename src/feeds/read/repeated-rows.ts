/** Finds rows that say once more what an earlier row said. */
import type { Fragment } from '../../schema/dataset.js'
import type { Issue } from '../../schema/issue.js'

/** A number that two different texts have in common once in four thousand million times. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}

/** The id of what a row is about: its first incident, or else its first site or weapon. */
const mainId = (fragment: Fragment): string | undefined =>
  (fragment.incidents?.[0] ?? fragment.sites?.[0] ?? fragment.weapons?.[0])?.id

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
 * Remembers the rows it is shown by their ids. Gives the issue of a row whose id was there before: `duplicate-row` when it
 * was the same text, `duplicate-id` when it was another. It takes about 100 bytes a row.
 */
export const repeatedRows = (): ((fragment: Fragment, raw: string) => Issue | undefined) => {
  const seen = new Map<string, number>()
  return (fragment, raw) => {
    const id = mainId(fragment)
    if (id === undefined) return undefined
    const hash = hashText(raw)
    const before = seen.get(id)
    if (before === undefined) {
      seen.set(id, hash)
      return undefined
    }
    return before === hash ? sameRow : sameId(id)
  }
}
