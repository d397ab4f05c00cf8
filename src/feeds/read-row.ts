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
 * so that what is accepted is valid whatever the row held.
 *
 * @category feeds
 */
export const readRow = (feed: Feed, generation: Generation, context: RowContext) => {
  const checkRow = check(generation.row)
  return (value: unknown): RowReading => {
    const row = checkRow(value)
    if (E.isLeft(row)) return { fragment: undefined, issues: row.left }
    const reading = feed.read(row.right as Row, context)
    if (reading._tag === 'Left') return { fragment: undefined, issues: reading.left }
    const issues = reading._tag === 'Both' ? reading.left : none
    const faults = fragmentFaults(reading.right)
    return faults.length > 0
      ? { fragment: undefined, issues: [...issues, ...faults] }
      : { fragment: reading.right, issues }
  }
}

const lists = /* @__PURE__ */ (() => Object.keys(recordSchemas) as RecordList[])()

const fragmentFaults = (fragment: Fragment): readonly Issue[] => {
  const faults: Issue[] = []
  for (const list of lists) {
    const records = fragment[list]
    if (records === undefined) continue
    const checkRecord = check<unknown>(recordSchemas[list])
    for (const record of records) {
      const checked = checkRecord(record)
      if (E.isLeft(checked)) for (const issue of checked.left) faults.push(issue)
    }
  }
  return faults
}
