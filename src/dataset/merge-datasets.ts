/**
 * Many datasets, or the fragments of many rows, as one.
 *
 * Laws: merging a dataset with itself changes nothing; every record of the parts is in the whole, or equal to one that is, or
 * the value of an issue; the records keep their order.
 */
import type { Dataset, Fragment, RecordList } from '../schema/dataset.js'
import type { Issue } from '../schema/issue.js'
import { equalJson } from './equal-json.js'

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

type AnyRecord = { readonly id: string }

const lists: readonly RecordList[] = [
  'incidents',
  'sites',
  'weapons',
  'actors',
  'reports',
  'attributions',
  'accounts',
  'series',
  'links',
  'aggregates',
]

/**
 * Merges datasets by id. Equal records join. Of unequal ones with the same id the first stays, and the others are reported: what
 * is right is not for a program to guess.
 *
 * @example
 * const a = { actors: [{ id: 'test:a' }] }
 * mergeDatasets([a, { actors: [{ id: 'test:a' }, { id: 'test:b' }] }]).dataset // => { sitrep: 1, actors: [{ id: 'test:a' }, { id: 'test:b' }] }
 *
 * @category datasets
 */
export const mergeDatasets = (parts: Iterable<Fragment>): MergedDatasets => {
  const records = new Map<RecordList, Map<string, AnyRecord>>()
  const positions = new Map<AnyRecord, number>()
  const issues: Issue[] = []
  for (const part of parts)
    for (const list of lists) {
      const found = part[list]
      if (found === undefined) continue
      const known = records.get(list) ?? new Map<string, AnyRecord>()
      records.set(list, known)
      for (const record of found as readonly AnyRecord[]) {
        const first = known.get(record.id)
        if (first === undefined) {
          positions.set(record, known.size)
          known.set(record.id, record)
        } else if (!equalJson(first, record))
          issues.push({
            code: 'conflicting-records',
            severity: 'error',
            path: [list, positions.get(first) ?? 0],
            message: `Another record with the id "${record.id}" says something else. Give one of them another id, or decide which is right.`,
            value: record,
          })
      }
    }
  const merged = [...records].map(([list, known]) => [list, [...known.values()]] as const)
  return { dataset: { sitrep: 1, ...Object.fromEntries(merged) }, issues }
}
