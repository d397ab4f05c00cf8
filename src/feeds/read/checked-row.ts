/** One row of a feed to its records, in the two steps that it takes: does it fit, and what does it say. */
import * as E from 'fp-ts/lib/Either.js'
import { check } from '../../schema/check.js'
import { type RecordList, recordSchemas } from '../../schema/dataset.js'
import { Extent } from '../../schema/extent.js'
import { IncidentId } from '../../schema/id.js'
import type { Issue } from '../../schema/issue.js'
import type { Feed, FeedFragment, Generation, Row, RowContext, Withdrawal } from '../feed.js'
import { acceptorOfRows } from '../row/row-schema.js'

/**
 * The records of a row, or the reasons why there are none.
 *
 * @category feeds
 */
export interface RowReading {
  /** The records. Undefined when the row is refused. */
  readonly fragment: FeedFragment | undefined
  /** What is wrong with the row, or worth knowing. At least one error when the row is refused. */
  readonly issues: readonly Issue[]
}

/** The two steps. */
export interface CheckedRows {
  /** The row, where it fits the publisher's shape; or why it does not. */
  readonly checkShape: (value: unknown) => E.Either<readonly Issue[], Row>
  /** The records of a row that fits. Each was checked against sitrep's own shapes. */
  readonly read: (row: Row, context: RowContext) => RowReading
}

const none: readonly Issue[] = []

/** How the rows of a generation are read. Made once a file, so that schemas are not looked up for each row. */
export const checkedRows = (feed: Feed, generation: Generation): CheckedRows => {
  const faultsOf = fragmentFaults()
  return {
    checkShape: shapeCheck(generation),
    read: (row, context) => {
      const reading = feed.read(row, context)
      if (reading._tag === 'Left') return { fragment: undefined, issues: reading.left }
      const issues = reading._tag === 'Both' ? reading.left : none
      const faults = faultsOf(reading.right)
      return faults.length > 0 ? { fragment: undefined, issues: [...issues, ...faults] } : { fragment: reading.right, issues }
    },
  }
}

const shapeCheck = ({ row }: Generation): CheckedRows['checkShape'] => {
  const accepts = acceptorOfRows(row)
  const checkRow = check(row)
  return (value) => (accepts?.(value) === true ? E.right(value as Row) : checkRow(value))
}

/** What is wrong with the records of a fragment, and with the incidents that it takes back. */
const fragmentFaults = (): ((fragment: FeedFragment) => readonly Issue[]) => {
  const lists = Object.keys(recordSchemas) as RecordList[]
  const checks = lists.map((list) => ({ list, checkRecord: check<unknown>(recordSchemas[list]) }))
  const ofWithdrawals = withdrawalFaults()
  return (fragment) => {
    let faults = none
    for (const { list, checkRecord } of checks) {
      const records = fragment[list]
      if (records === undefined) continue
      for (let i = 0; i < records.length; i++) {
        const checked = checkRecord(records[i])
        if (E.isLeft(checked)) faults = [...faults, ...below(checked.left, list, i)]
      }
    }
    return fragment.withdrawn === undefined ? faults : [...faults, ...ofWithdrawals(fragment.withdrawn)]
  }
}

const withdrawalFaults = (): ((withdrawn: readonly Withdrawal[]) => readonly Issue[]) => {
  const checkId = check(IncidentId)
  const checkAt = check(Extent)
  return (withdrawn) =>
    withdrawn.flatMap(({ incident, at }, i) => {
      const id = checkId(incident)
      const time = at === undefined ? undefined : checkAt(at)
      return [
        ...(E.isLeft(id) ? below(id.left, 'withdrawn', i, 'incident') : none),
        ...(time !== undefined && E.isLeft(time) ? below(time.left, 'withdrawn', i, 'at') : none),
      ]
    })
}

/** Issues of a part as issues of the whole. */
const below = (issues: readonly Issue[], ...path: Issue['path']): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
