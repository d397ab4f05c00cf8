/** One row of a feed to its records, checked on the way in and on the way out. */
import * as E from 'fp-ts/lib/Either.js'
import { check } from '../schema/check.js'
import { type Fragment, type RecordList, recordSchemas } from '../schema/dataset.js'
import type { Issue } from '../schema/issue.js'
import type { Feed, Generation, Row, RowContext } from './feed.js'

/**
 * The records of a row, or the reasons why there are none.
 *
 * @category feeds
 */
export interface RowReading {
  /** The records. Undefined when the row is refused. */
  readonly fragment: Fragment | undefined
  /** What is wrong with the row, or worth knowing. At least one error when the row is refused. */
  readonly issues: readonly Issue[]
}

const none: readonly Issue[] = []

/**
 * Reads one row. The row is checked against the publisher's shape, and every record that comes of it against sitrep's own,
 * so that what is accepted is valid whatever the row held. The path of an issue of a record begins with its list.
 *
 * @example
 * const [feed] = feeds
 * const [generation] = feed.generations
 * readRow(feed, generation, { generation: generation.id })({}).fragment // => undefined
 *
 * @category feeds
 */
export const readRow = (feed: Feed, generation: Generation, context: RowContext): ((value: unknown) => RowReading) => {
  const checkRow = check(generation.row)
  const faultsOf = fragmentFaults()
  return (value) => {
    const row = checkRow(value)
    if (E.isLeft(row)) return { fragment: undefined, issues: row.left }
    const reading = feed.read(row.right as Row, context)
    if (reading._tag === 'Left') return { fragment: undefined, issues: reading.left }
    const issues = reading._tag === 'Both' ? reading.left : none
    const faults = faultsOf(reading.right)
    return faults.length > 0 ? { fragment: undefined, issues: [...issues, ...faults] } : { fragment: reading.right, issues }
  }
}

/** What is wrong with the records of a fragment. Made once a file, so that schemas are not looked up for each record. */
const fragmentFaults = (): ((fragment: Fragment) => readonly Issue[]) => {
  const lists = Object.keys(recordSchemas) as RecordList[]
  const checks = lists.map((list) => ({ list, checkRecord: check<unknown>(recordSchemas[list]) }))
  return (fragment) => {
    let faults = none
    for (const { list, checkRecord } of checks) {
      const records = fragment[list]
      if (records === undefined) continue
      for (let i = 0; i < records.length; i++) {
        const checked = checkRecord(records[i])
        if (E.isLeft(checked))
          faults = [...faults, ...checked.left.map((issue) => ({ ...issue, path: [list, i, ...issue.path] }))]
      }
    }
    return faults
  }
}
