/**
 * Puts the records of many parts together, each once.
 *
 * Laws: a record that says all that the others of its id say stands, whatever the order, and then nothing remains in conflict.
 * Whether something remains does not depend on the order. Adding a part again changes nothing.
 *
 * @internal
 */
import type { Dataset, Fragment, RecordList } from '../schema/dataset.js'
import { equalJson, saysAllOf } from './equal-json.js'

/** A record of any list. */
export type AnyRecord = NonNullable<Fragment[RecordList]>[number]

/** A record that has the id of another one and says something else. */
export interface RecordConflict {
  readonly list: RecordList
  /** Position of the record that stands, in the list of the merged dataset. */
  readonly position: number
  /** The record that was left out. */
  readonly record: AnyRecord
}

/** Parts that are being put together. */
export interface DatasetMerger {
  /** Adds a part, and tells which of its records say something else than those that stand so far. */
  readonly add: (part: Fragment) => readonly RecordConflict[]
  /** Whether a conflict remains: a record that came later may say all that both of them say. */
  readonly remains: (conflict: RecordConflict) => boolean
  /** The records so far. */
  readonly dataset: () => Dataset
}

const none: readonly RecordConflict[] = []

/**
 * The lists of records (a fragment of a feed holds more), and whether a fuller record may stand for a lesser one. Sites, weapons,
 * actors and reports are named by others, and each who names one describes it as far as they know. In the other lists what is
 * left out says something: a statement without `clears` accuses, a list that is not `incomplete` is whole.
 */
const mayBeFuller: { readonly [L in RecordList]: boolean } = {
  incidents: false,
  sites: true,
  weapons: true,
  actors: true,
  reports: true,
  attributions: false,
  accounts: false,
  series: false,
  links: false,
  aggregates: false,
}

/** Whether a record may stand for another one of its list that has the same id. */
const standsFor = (list: RecordList, record: AnyRecord, other: AnyRecord): boolean =>
  mayBeFuller[list] ? saysAllOf(record, other) : equalJson(record, other)

/** Begins to put parts together. Equal records join, and a fuller one takes the place of a lesser one; otherwise the first stays. */
export const datasetMerger = (): DatasetMerger => {
  const lists = new Map<RecordList, AnyRecord[]>()
  const positions = new Map<RecordList, Map<string, number>>()
  return {
    add: (part) => {
      let conflicts: RecordConflict[] | undefined
      for (const [key, found] of Object.entries(part)) {
        if (!Array.isArray(found) || !Object.hasOwn(mayBeFuller, key)) continue
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
            continue
          }
          const standing = records[position] as AnyRecord
          if (standsFor(list, standing, record)) continue
          if (standsFor(list, record, standing)) records[position] = record
          else {
            conflicts ??= []
            conflicts.push({ list, position, record })
          }
        }
      }
      return conflicts ?? none
    },
    remains: ({ list, position, record }) => {
      const standing = lists.get(list)?.[position]
      return standing === undefined || !standsFor(list, standing, record)
    },
    dataset: () => ({ sitrep: 1, ...Object.fromEntries(lists) }),
  }
}
