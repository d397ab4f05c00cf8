/** All records of a feed as one dataset, for data that fits in memory. */
import { type Dataset, FORMAT_VERSION, type RecordList } from '../../schema/dataset.js'
import type { RowOutcome, RowPosition } from '../outcome.js'
import type { FeedReport } from './feed-report.js'
import type { FeedReading } from './read-bytes.js'

/**
 * A record that has the id of an earlier one and says something else, so that it stands in no dataset.
 *
 * @category feeds
 */
export interface Conflict extends RowPosition {
  readonly list: RecordList
  readonly record: NonNullable<Dataset[RecordList]>[number]
}

/**
 * A whole feed: its records, and all that became no record.
 *
 * @category feeds
 */
export interface FeedDataset {
  readonly dataset: Dataset
  readonly report: FeedReport
  /** The rows that were refused, with their reasons and their text. */
  readonly rejected: readonly Extract<RowOutcome, { readonly status: 'rejected' }>[]
  /** The records left out because an earlier one has their id and says something else. */
  readonly conflicts: readonly Conflict[]
}

/**
 * Reads a feed to its end and puts its records together. A record that several rows give alike, such as an actor, stands
 * there once. Where two rows give one id to different records, the first is in the dataset and the other in `conflicts`.
 *
 * @example
 * await toDataset(readBytes(['[{"id":1}]'], { feeds: [] })).catch((error) => error.code) // => 'unknown-feed'
 *
 * @category feeds
 */
export const toDataset = async (reading: FeedReading): Promise<FeedDataset> => {
  const lists = new Map<RecordList, Map<string, Conflict['record']>>()
  const rejected: FeedDataset['rejected'][number][] = []
  const conflicts: Conflict[] = []
  for await (const outcome of reading) {
    if (outcome.status === 'rejected') rejected.push(outcome)
    if (outcome.status !== 'accepted') continue
    for (const [list, records] of Object.entries(outcome.fragment) as [RecordList, readonly Conflict['record'][]][]) {
      const known = lists.get(list) ?? new Map<string, Conflict['record']>()
      lists.set(list, known)
      for (const record of records) {
        const before = known.get(record.id)
        if (before === undefined) known.set(record.id, record)
        else if (!isSameJson(before, record)) conflicts.push({ list, row: outcome.row, line: outcome.line, record })
      }
    }
  }
  const records = Object.fromEntries([...lists].map(([list, known]) => [list, [...known.values()]]))
  return { dataset: { sitrep: FORMAT_VERSION, ...records }, report: reading.report, rejected, conflicts }
}

/** Whether two JSON values are equal; the order of keys makes no difference. */
const isSameJson = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) => Object.hasOwn(b, key) && isSameJson((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  )
}
