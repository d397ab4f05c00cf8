/** All records of a feed as one dataset, for data that fits in memory. */
import { type AnyRecord, datasetMerger, type RecordConflict } from '../../dataset/dataset-merger.js'
import { withdraw } from '../../dataset/withdraw.js'
import type { Dataset, Fragment, RecordList } from '../../schema/dataset.js'
import type { Withdrawal } from '../feed.js'
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
  readonly record: AnyRecord
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
  /** The incidents that the feed takes back. Take them out of datasets of earlier releases with `withdraw`. */
  readonly withdrawn: readonly Withdrawal[]
  /** The records that this reading gave and took back, so that they are not in the dataset. */
  readonly removed: Fragment
}

/**
 * Reads a feed to its end and puts its records together. A record that several rows give alike, such as an actor, stands
 * there once; where one row says more of it than others do, it stands as that row says. Where two rows give one id to different
 * records, the first is in the dataset and the other in `conflicts`.
 * Incidents that the feed takes back are in no dataset, wherever their rows stand.
 *
 * @example
 * await toDataset(readBytes(['[{"id":1}]'], { feeds: [] })).catch((error) => error.code) // => 'unknown-feed'
 *
 * @category feeds
 */
export const toDataset = async (reading: FeedReading): Promise<FeedDataset> => {
  const merger = datasetMerger()
  const rejected: FeedDataset['rejected'][number][] = []
  const conflicts: (RecordConflict & Conflict)[] = []
  const withdrawn: Withdrawal[] = []
  for await (const outcome of reading) {
    if (outcome.status === 'rejected') rejected.push(outcome)
    if (outcome.status !== 'accepted') continue
    const { row, line, fragment } = outcome
    for (const conflict of merger.add(fragment)) conflicts.push({ ...conflict, row, line })
    if (fragment.withdrawn !== undefined) withdrawn.push(...fragment.withdrawn)
  }
  const { dataset, removed } = withdraw(withdrawn)(merger.dataset())
  const remaining = conflicts.filter(merger.remains).map(({ list, row, line, record }): Conflict => ({ list, row, line, record }))
  return { dataset, report: reading.report, rejected, conflicts: remaining, withdrawn, removed }
}
