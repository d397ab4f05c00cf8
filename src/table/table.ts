/**
 * Incidents as columns: typed arrays and codes, each built when a question first names it, and kept as long as the table is.
 *
 * A table is a view of a readonly array. What is asked of it is what would be asked of the incidents themselves, faster.
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Extent } from '../schema/extent.js'
import type { Incident } from '../schema/incident.js'
import type { RollupKey } from '../schema/rollup.js'
import type { WhereAtom } from '../schema/where.js'
import { type Dictionary, dictionaryOf } from './dictionary.js'
import { type GroupColumn, groupColumnOf } from './group-column.js'
import { type KeyColumn, keyColumnOf } from './key-column.js'
import { membershipOf } from './membership.js'
import { type QuantityColumn, quantityColumnOf } from './quantity-column.js'
import { type Part, partOfAtom, partOfKey } from './told.js'

/**
 * The name of a figure of people harmed.
 *
 * @category tables
 */
export type CasualtyPath = 'killed' | 'injured' | 'abducted' | 'missing'

/**
 * Incidents as columns.
 *
 * @category tables
 */
export interface Table {
  /** The incidents, in order: row 0 is the first. */
  readonly incidents: readonly Incident[]
  /** The dataset that ids are looked up in, where there is one. */
  readonly index: DatasetIndex | undefined
  /** What the atom reads, as a column of codes. Undefined: it has no column, and is asked of each incident. */
  readonly part: (atom: WhereAtom) => Dictionary | undefined
  /** A key as a column of numbers. */
  readonly key: (key: RollupKey, windows?: readonly Extent[]) => KeyColumn
  /** Several keys as one column of groups. */
  readonly groups: (keys: readonly RollupKey[], windows?: readonly Extent[]) => GroupColumn
  /** The totals of people harmed, as columns of bounds. */
  readonly casualties: (path: CasualtyPath) => QuantityColumn
}

/** Keeps what was worked out, by a text that names it. */
const keep = <V>(): ((name: string, make: () => V) => V) => {
  const kept = new Map<string, V>()
  return (name, make) => {
    let found = kept.get(name)
    if (found === undefined) {
      found = make()
      kept.set(name, found)
    }
    return found
  }
}

/**
 * Incidents as columns. Nothing is built yet: a column is built when a question names it. Keep the table to ask again.
 *
 * @example
 * table([{ id: 'test:1' }, { id: 'test:2' }]).incidents.length // => 2
 *
 * @category tables
 */
export const table = (incidents: readonly Incident[], index?: DatasetIndex): Table => {
  const dictionaries = keep<Dictionary>()
  const keys = keep<KeyColumn>()
  const groups = keep<GroupColumn>()
  const casualties = keep<QuantityColumn>()
  // The weapons of all depths, and the buckets of all units, read the same part of the incident.
  const dictionary = ({ name, told }: Part): Dictionary => dictionaries(name, () => dictionaryOf(incidents, told))
  const keyOf = (key: RollupKey, windows: readonly Extent[] = []): KeyColumn =>
    keys(JSON.stringify([key, windows]), () => keyColumnOf(dictionary(partOfKey(key)), membershipOf(key, index, windows)))
  return {
    incidents,
    index,
    part: (atom) => {
      const part = partOfAtom(atom)
      return part && dictionary(part)
    },
    key: keyOf,
    groups: (list, windows = []) =>
      groups(JSON.stringify([list, windows]), () =>
        groupColumnOf(
          incidents.length,
          list.map((key) => keyOf(key, key.of === 'bucket' ? windows : [])),
        ),
      ),
    casualties: (path) => casualties(path, () => quantityColumnOf(incidents, ({ harm }) => harm?.[path]?.total)),
  }
}
