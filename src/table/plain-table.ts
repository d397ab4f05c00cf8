/**
 * Tables whose rows are in the order that they came.
 *
 * @internal
 */
import { type DatasetIndex, indexDataset } from '../dataset/index-dataset.js'
import type { Dataset } from '../schema/dataset.js'
import type { Incident } from '../schema/incident.js'
import { refuseAggregates } from './refuse-aggregates.js'
import type { Source, Table } from './table.js'

/** How many things are kept at most: those that were asked for last. A table may live long and be asked anything. */
const MOST_KEPT = 64

/**
 * A table whose rows are in the order that they came.
 */
export const plainTable = (
  incidents: readonly Incident[],
  index: DatasetIndex | undefined,
  { isByTime = false, isKept = false }: Partial<Pick<Table, 'isByTime' | 'isKept'>> = {},
): Table => {
  const made = new Map<string, unknown>()
  return {
    incidents,
    index,
    isByTime,
    isKept,
    has: (name) => made.has(name),
    kept: <V>(name: string, make: () => V): V => {
      // Nothing that is kept is undefined.
      const value = (made.get(name) as V | undefined) ?? make()
      made.delete(name)
      made.set(name, value)
      const [oldest] = made.keys()
      if (made.size > MOST_KEPT && oldest !== undefined) made.delete(oldest)
      return value
    },
  }
}

const isTable = (source: Source): source is Table => 'kept' in source

/**
 * The incidents of a source, and what ids are looked up in.
 *
 * @throws TypeError when aggregates stand among them.
 */
export const opened = (
  source: readonly Incident[] | Dataset,
  index?: DatasetIndex,
): readonly [readonly Incident[], DatasetIndex | undefined] => {
  const incidents = 'sitrep' in source ? (source.incidents ?? []) : source
  refuseAggregates(incidents)
  return 'sitrep' in source ? [incidents, index ?? indexDataset(source)] : [incidents, index]
}

/**
 * A source as a table, to be asked once. Its rows are in the order that they came, which costs nothing.
 */
export const tableOf = (source: Source): Table => (isTable(source) ? source : plainTable(...opened(source)))
