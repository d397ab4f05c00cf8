/**
 * Many datasets, or the fragments of many rows, as one.
 *
 * Laws: merging a dataset with itself changes nothing; every record of the parts is in the whole, or one that is says all that it
 * says, or it is the value of an issue; whether there is an issue does not depend on the order of the parts; the records keep
 * their order.
 */
import type { Dataset, Fragment } from '../schema/dataset.js'
import type { Issue } from '../schema/issue.js'
import { datasetMerger, type RecordConflict } from './dataset-merger.js'

/**
 * What merging gives.
 *
 * @category datasets
 */
export interface MergedDatasets {
  /** The records of all parts, each once. */
  readonly dataset: Dataset
  /** Records that have the id of another one and say something else: `conflicting-records`, with the record as value. */
  readonly issues: readonly Issue[]
}

/**
 * Merges datasets by id. Equal records join. A site, a weapon, an actor or a report that says all that another one of its id says,
 * and more, takes its place. Of others with the same id the first stays, and the rest are reported: which is right is not for a
 * program to guess.
 *
 * @example
 * const parts = [{ actors: [{ id: 'test:a' }] }, { actors: [{ id: 'test:a' }, { id: 'test:b' }] }]
 * mergeDatasets(parts).dataset // => { sitrep: 1, actors: [{ id: 'test:a' }, { id: 'test:b' }] }
 *
 * const fuller = mergeDatasets([{ actors: [{ id: 'test:a' }] }, { actors: [{ id: 'test:a', country: 'IRQ' }] }])
 * fuller.dataset.actors // => [{ id: 'test:a', country: 'IRQ' }]
 * const other = mergeDatasets([{ actors: [{ id: 'test:a', country: 'SYR' }] }, fuller.dataset])
 * other.issues.map(({ code }) => code) // => ['conflicting-records']
 *
 * @category datasets
 */
export const mergeDatasets = (parts: Iterable<Fragment>): MergedDatasets => {
  const merger = datasetMerger()
  const conflicts: RecordConflict[] = []
  for (const part of parts) for (const conflict of merger.add(part)) conflicts.push(conflict)
  const issues = conflicts.filter(merger.remains).map(
    ({ list, position, record }): Issue => ({
      code: 'conflicting-records',
      severity: 'error',
      path: [list, position],
      message: `Another record with the id "${record.id}" says something else. Give one of them another id, or decide which is right.`,
      value: record,
    }),
  )
  return { dataset: merger.dataset(), issues }
}
