/** A row of any generation under the names that its columns have in the newest files. */
import type { Issue } from '../../schema/issue.js'
import type { Row } from '../feed.js'
import { otherNames } from './columns.js'

/** A row under the newest names, and the way back. */
export interface Renamed {
  readonly row: Row
  /** The issues, their columns under the names that the row came with. */
  readonly toOwnNames: (issues: readonly Issue[]) => readonly Issue[]
}

const newestName = (name: string): string | undefined =>
  Object.hasOwn(otherNames, name) ? otherNames[name as keyof typeof otherNames] : undefined

/** Gives the columns of a row their newest names. A column whose newest name is taken keeps its own, and is the re-user's. */
export const toNewestNames = (row: Row): Renamed => {
  const own = new Map<unknown, string>()
  const cells = Object.keys(row).map((name): readonly [string, unknown] => {
    const newest = newestName(name)
    if (newest === undefined || Object.hasOwn(row, newest) || own.has(newest)) return [name, row[name]]
    own.set(newest, name)
    return [newest, row[name]]
  })
  if (own.size === 0) return { row, toOwnNames: (issues) => issues }
  const toOwnNames = (issues: readonly Issue[]): readonly Issue[] =>
    issues.map((issue) => {
      const [column, ...rest] = issue.path
      const name = own.get(column)
      return name === undefined ? issue : { ...issue, path: [name, ...rest] }
    })
  return { row: Object.fromEntries(cells), toOwnNames }
}
