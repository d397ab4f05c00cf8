/** A row under AWSD's own names of its columns, whichever names a program made of them. */
import { renameColumns } from '../row/rename-columns.js'
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

/** Gives the columns of a row AWSD's own names. */
export const toOwnNames = /* @__PURE__ */ renameColumns(columnOf)
