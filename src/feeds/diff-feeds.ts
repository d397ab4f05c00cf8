/**
 * What changed between two readings of a feed: two releases, or two exports of the same table.
 *
 * Laws: a reading and itself differ in nothing; every record of the first is changed, withdrawn or unchanged, every record of the
 * second added, changed or unchanged; what is added one way round is withdrawn the other way round; the first with all
 * differences put in is the second, apart from how records were read.
 */
import { type Dataset, type RecordList, recordSchemas } from '../schema/dataset.js'
import { type FieldChange, fieldChanges } from './field-changes.js'
import type { FeedDataset } from './read/to-dataset.js'

type RecordIn<L extends RecordList> = NonNullable<Dataset[L]>[number]

/**
 * Why a difference may be none.
 *
 * - `not-complete`: the reading without the record was cut off.
 * - `rejected-rows`: the reading without the record refused rows, and the record may be in one of them.
 * - `conflicting-records`: one of the readings has several records with the id, which say different things.
 *
 * @category feeds
 */
export type DiffDoubt = 'not-complete' | 'rejected-rows' | 'conflicting-records'

/**
 * A record that one of two readings has and the other has not.
 *
 * @category feeds
 */
export type OneSidedRecord = {
  readonly [L in RecordList]: {
    readonly list: L
    readonly id: string
    readonly record: RecordIn<L>
    /** Why the record may be in the other reading all the same. */
    readonly perhaps?: DiffDoubt
    /** The feed itself says that it takes the record back. */
    readonly told?: true
  }
}[RecordList]

/**
 * A record of which two readings tell different things.
 *
 * @category feeds
 */
export type ChangedRecord = {
  readonly [L in RecordList]: {
    readonly list: L
    readonly id: string
    readonly before: RecordIn<L>
    readonly after: RecordIn<L>
    /** The fields that differ. */
    readonly fields: readonly FieldChange[]
    /** Why it may be no change. */
    readonly perhaps?: DiffDoubt
  }
}[RecordList]

/**
 * What changed between two readings of a feed.
 *
 * @category feeds
 */
export interface FeedDiff {
  /** Records of the second reading that the first has not. */
  readonly added: readonly OneSidedRecord[]
  /** Records of both that say different things. */
  readonly changed: readonly ChangedRecord[]
  /** Records of the first reading that the second has not. */
  readonly withdrawn: readonly OneSidedRecord[]
  /** How many records say the same in both. */
  readonly unchanged: number
}

/** A reading as it is compared. */
interface Side {
  readonly dataset: Dataset
  /** Why a record that is not here may have been. */
  readonly doubt: DiffDoubt | undefined
  /** The incidents that the feed takes back. */
  readonly takenBack: ReadonlySet<string>
  /** Further records of one id, by list and id. */
  readonly others: ReadonlyMap<string, readonly object[]>
}

const lists = /* @__PURE__ */ (() => Object.keys(recordSchemas) as RecordList[])()

const sideOf = (reading: FeedDataset | Dataset): Side => {
  if (!('dataset' in reading)) return { dataset: reading, doubt: undefined, takenBack: new Set(), others: new Map() }
  const { dataset, report, rejected, conflicts, withdrawn } = reading
  const others = new Map<string, object[]>()
  for (const { list, record } of conflicts) {
    const key = `${list} ${record.id}`
    others.set(key, [...(others.get(key) ?? []), record])
  }
  return {
    dataset,
    doubt: report.complete ? (rejected.length > 0 ? 'rejected-rows' : undefined) : 'not-complete',
    takenBack: new Set(withdrawn.map(({ incident }) => incident)),
    others,
  }
}

/** The first record of each id in a list. */
const byId = (dataset: Dataset, list: RecordList): ReadonlyMap<string, RecordIn<RecordList>> => {
  const found = new Map<string, RecordIn<RecordList>>()
  for (const record of dataset[list] ?? []) if (!found.has(record.id)) found.set(record.id, record)
  return found
}

const none: readonly object[] = []

/** Whether the further records of an id are the same in both. */
const sameOthers = (before: readonly object[], after: readonly object[]): boolean =>
  before === after || (before.length === after.length && fieldChanges(before, after).length === 0)

/** A record that `other` has not. A list and its record belong together here, which TypeScript does not see through a variable. */
const oneSided = (list: RecordList, record: RecordIn<RecordList>, other: Side): OneSidedRecord =>
  ({ list, id: record.id, record, ...(other.doubt !== undefined && { perhaps: other.doubt }) }) as OneSidedRecord

/** A record that the second reading has not. */
const withdrawal = (list: RecordList, record: RecordIn<RecordList>, second: Side): OneSidedRecord =>
  list === 'incidents' && second.takenBack.has(record.id)
    ? ({ list, id: record.id, record, told: true } as OneSidedRecord)
    : oneSided(list, record, second)

/**
 * What changed between two readings of a feed, in every list of records.
 *
 * A record is known by its id. A feed without ids of its own gives ids that are made of the row: there a corrected row may be one
 * record withdrawn and another added. A record that is missing from a reading that was cut off or refused rows is marked with
 * `perhaps`, unless the feed itself takes it back. That the second reading covers less (another country, fewer years) is not
 * known here: its records are withdrawn.
 *
 * @example
 * const before: Dataset = { sitrep: 1, incidents: [{ id: 'test:1', name: 'a' }, { id: 'test:2' }] }
 * const after: Dataset = { sitrep: 1, incidents: [{ id: 'test:1', name: 'b' }, { id: 'test:3' }] }
 * const diff = diffFeeds(before, after)
 * diff.changed.map(({ id, fields }) => [id, fields]) // => [['test:1', [{ path: ['name'], before: 'a', after: 'b' }]]]
 * diff.withdrawn.map(({ id }) => id) // => ['test:2']
 * diff.added.map(({ id }) => id) // => ['test:3']
 * diff.unchanged // => 0
 *
 * @category feeds
 */
export const diffFeeds = (first: FeedDataset | Dataset, second: FeedDataset | Dataset): FeedDiff => {
  const a = sideOf(first)
  const b = sideOf(second)
  const added: OneSidedRecord[] = []
  const changed: ChangedRecord[] = []
  const withdrawn: OneSidedRecord[] = []
  let unchanged = 0
  for (const list of lists) {
    const befores = byId(a.dataset, list)
    const afters = byId(b.dataset, list)
    for (const [id, before] of befores) {
      const after = afters.get(id)
      if (after === undefined) {
        withdrawn.push(withdrawal(list, before, b))
        continue
      }
      const fields = fieldChanges(before, after)
      const othersBefore = a.others.get(`${list} ${id}`) ?? none
      const othersAfter = b.others.get(`${list} ${id}`) ?? none
      if (fields.length === 0 && sameOthers(othersBefore, othersAfter)) {
        unchanged++
        continue
      }
      const doubt = othersBefore.length + othersAfter.length > 0 && { perhaps: 'conflicting-records' }
      changed.push({ list, id, before, after, fields, ...doubt } as ChangedRecord)
    }
    for (const [id, after] of afters) if (!befores.has(id)) added.push(oneSided(list, after, a))
  }
  return { added, changed, withdrawn, unchanged }
}
