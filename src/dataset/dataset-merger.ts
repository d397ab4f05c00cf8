/**
 * Puts the records of many parts together, each once.
 *
 * @internal
 */
import type { Dataset, Fragment, RecordList } from '../schema/dataset.js'
import { equalJson } from './equal-json.js'

/** A record of any list. */
export type AnyRecord = NonNullable<Fragment[RecordList]>[number]

/** A record that has the id of an earlier one and says something else. */
export interface RecordConflict {
  readonly list: RecordList
  /** Position of the earlier record in the list of the merged dataset. */
  readonly position: number
  /** The record that was left out. */
  readonly record: AnyRecord
}

/** Parts that are being put together. */
export interface DatasetMerger {
  /** Adds a part, and tells which of its records contradict earlier ones. */
  readonly add: (part: Fragment) => readonly RecordConflict[]
  /** The records so far. */
  readonly dataset: () => Dataset
}

const none: readonly RecordConflict[] = []

/** A fragment of a feed holds more than records. */
const isList: { readonly [L in RecordList]: true } = {
  incidents: true,
  sites: true,
  weapons: true,
  actors: true,
  reports: true,
  attributions: true,
  accounts: true,
  series: true,
  links: true,
  aggregates: true,
}

/** Begins to put parts together. Equal records join; of unequal ones with one id the first stays. */
export const datasetMerger = (): DatasetMerger => {
  const lists = new Map<RecordList, AnyRecord[]>()
  const positions = new Map<RecordList, Map<string, number>>()
  return {
    add: (part) => {
      let conflicts: RecordConflict[] | undefined
      for (const [key, found] of Object.entries(part)) {
        if (!Array.isArray(found) || !Object.hasOwn(isList, key)) continue
        const list = key as RecordList
        const records = lists.get(list) ?? []
        const known = positions.get(list) ?? new Map<string, number>()
        lists.set(list, records)
        positions.set(list, known)
        for (const record of found as readonly AnyRecord[]) {
          const position = known.get(record.id)
          if (position === undefined) {
            known.set(record.id, records.length)
            records.push(record)
          } else if (!equalJson(records[position], record)) {
            conflicts ??= []
            conflicts.push({ list, position, record })
          }
        }
      }
      return conflicts ?? none
    },
    dataset: () => ({ sitrep: 1, ...Object.fromEntries(lists) }),
  }
}
