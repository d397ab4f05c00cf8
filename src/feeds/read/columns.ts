/** The header of a delimited file, and its rows of cells as objects. */
import type { Issue } from '../../schema/issue.js'
import type { Row } from '../feed.js'

/** The columns of a delimited file. */
export interface Columns {
  /** The name of each column; undefined for a column without a name, which stays out of the rows. */
  readonly names: readonly (string | undefined)[]
  /** What is odd about the header. */
  readonly notes: readonly Issue[]
}

/**
 * The columns that a header names. A name that stands there twice is kept for the first; the others get a number after
 * it, so that no cell takes the place of another.
 *
 * @example
 * toColumns(['id', '', 'id']).names // => ['id', undefined, 'id_2']
 *
 * @category constructors
 */
export const toColumns = (header: readonly string[]): Columns => {
  const taken = new Set(header)
  const seen = new Set<string>()
  const notes: Issue[] = []
  let unnamed = 0
  const names = header.map((name, column) => {
    if (name.trim() === '') {
      unnamed++
      return undefined
    }
    if (!seen.has(name)) {
      seen.add(name)
      return name
    }
    const other = freeName(name, taken)
    taken.add(other)
    notes.push(duplicate(name, other, column))
    return other
  })
  return unnamed > 0 ? { names, notes: [...notes, without(unnamed)] } : { names, notes }
}

/** A name with the first number after it that makes it no name that is taken. */
export const freeName = (name: string, taken: ReadonlySet<string>): string => {
  let n = 2
  while (taken.has(`${name}_${n}`)) n++
  return `${name}_${n}`
}

const duplicate = (name: string, other: string, column: number): Issue => ({
  code: 'duplicate-column',
  severity: 'warning',
  path: [name],
  message: `Two columns are called "${name}". The first keeps the name, column ${column + 1} is read as "${other}".`,
  value: name,
})

const without = (count: number): Issue => ({
  code: 'unnamed-column',
  severity: 'info',
  path: [],
  message: `${count} ${count === 1 ? 'column has' : 'columns have'} no name. What ${count === 1 ? 'it holds' : 'they hold'} is not read.`,
  value: count,
})

/** The shortest text that the engine may keep as a piece of a longer one, which then stays in memory whole. */
const LINKED = 13

/** A copy of a text that keeps no longer text in memory. */
export const ownText = (text: string): string => (text.length < LINKED ? text : ` ${text}`.slice(1))

/**
 * Turns cells into rows. All rows share one shape. A cell that says what the cell above it says shares its text, which
 * saves memory in files that are sorted; the others are copied, so that a record does not keep its piece of the file alive.
 */
export const rowMaker = (names: readonly (string | undefined)[]): ((cells: readonly string[]) => Row) => {
  const template: Record<string, unknown> = {}
  const named: { readonly name: string; readonly column: number }[] = []
  names.forEach((name, column) => {
    if (name === undefined) return
    named.push({ name, column })
    // Not an assignment: a column may be called __proto__.
    Object.defineProperty(template, name, { value: '', writable: true, enumerable: true, configurable: true })
  })
  const above = named.map(() => '')
  return (cells) => {
    const row = { ...template }
    for (let i = 0; i < named.length; i++) {
      const { name, column } = named[i] as (typeof named)[number]
      const cell = cells[column] as string
      if (cell !== above[i]) above[i] = ownText(cell)
      row[name] = above[i]
    }
    return row
  }
}
