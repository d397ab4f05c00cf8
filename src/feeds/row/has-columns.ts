/** Telling a shape by its columns. */
import type { Sample } from '../feed.js'

/** Whether a sample has a format and all of these columns but those that can be spared, in any order, with any others. */
export const hasColumns =
  (format: Sample['format'], names: readonly string[], sparable: readonly string[] = []) =>
  (sample: Sample): boolean =>
    sample.format === format && names.every((name) => sparable.includes(name) || sample.columns.includes(name))
