/** A row under AWSD's own names of its columns, whichever names a program made of them. */
import type { Issue } from '../../schema/issue.js'
import type { Row } from '../feed.js'
import { type Column, columns } from './columns.js'

/** What programs leave of a name: letters and digits in lower case, anything else as one `_`. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')

const byPlainName: ReadonlyMap<string, Column> = /* @__PURE__ */ (() =>
  new Map((Object.keys(columns) as Column[]).map((name) => [plain(name), name])))()

const LONGEST = 40

/** The column that a name stands for: `Means.of.attack` and `means_of_attack` are `Means of attack`. */
export const columnOf = (name: string): Column | undefined =>
  name.length > LONGEST ? undefined : Object.hasOwn(columns, name) ? (name as Column) : byPlainName.get(plain(name))

/** A row under AWSD's own names, and the way back. */
export interface Renamed {
  readonly row: Row
  /** The issues, their columns under the names that the row came with. */
  readonly toNamesOfRow: (issues: readonly Issue[]) => readonly Issue[]
}

/** Gives the columns of a row AWSD's own names. A column whose name is taken keeps its own, and is the re-user's. */
export const toOwnNames = (row: Row): Renamed => {
  const came = new Map<unknown, string>()
  const cells = Object.keys(row).map((name): readonly [string, unknown] => {
    const column = Object.hasOwn(columns, name) ? undefined : columnOf(name)
    if (column === undefined || Object.hasOwn(row, column) || came.has(column)) return [name, row[name]]
    came.set(column, name)
    return [column, row[name]]
  })
  if (came.size === 0) return { row, toNamesOfRow: (issues) => issues }
  const toNamesOfRow = (issues: readonly Issue[]): readonly Issue[] =>
    issues.map((issue) => {
      const [column, ...rest] = issue.path
      const name = came.get(column)
      return name === undefined ? issue : { ...issue, path: [name, ...rest] }
    })
  return { row: Object.fromEntries(cells), toNamesOfRow }
}
