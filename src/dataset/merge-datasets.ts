/**
 * Many datasets, or the fragments of many rows, as one.
 *
 * Laws: merging a dataset with itself changes nothing; every record of the parts is in the whole, or equal to one that is, or
 * the value of an issue; the records keep their order.
 */
import type { Dataset, Fragment } from '../schema/dataset.js'
import type { Issue } from '../schema/issue.js'
import { datasetMerger } from './dataset-merger.js'

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
 * Merges datasets by id. Equal records join. Of unequal ones with the same id the first stays, and the others are reported:
 * which is right is not for a program to guess.
 *
 * @example
 * const parts = [{ actors: [{ id: 'test:a' }] }, { actors: [{ id: 'test:a' }, { id: 'test:b' }] }]
 * mergeDatasets(parts).dataset // => { sitrep: 1, actors: [{ id: 'test:a' }, { id: 'test:b' }] }
 *
 * @category datasets
 */
export const mergeDatasets = (parts: Iterable<Fragment>): MergedDatasets => {
  const merger = datasetMerger()
  const issues: Issue[] = []
  for (const part of parts)
    for (const { list, position, record } of merger.add(part))
      issues.push({
        code: 'conflicting-records',
        severity: 'error',
        path: [list, position],
        message: `Another record with the id "${record.id}" says something else. Give one of them another id, or decide which is right.`,
        value: record,
      })
  return { dataset: merger.dataset(), issues }
}
