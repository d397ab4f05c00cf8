/** A row of any generation under the names that its columns have in the newest files. */
import { renameColumns } from '../row/rename-columns.js'
import { otherNames } from './columns.js'

const newestName = (name: string): string | undefined =>
  Object.hasOwn(otherNames, name) ? otherNames[name as keyof typeof otherNames] : undefined

/** Gives the columns of a row their newest names. */
export const toNewestNames = /* @__PURE__ */ renameColumns(newestName)
