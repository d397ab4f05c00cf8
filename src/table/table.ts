/**
 * Incidents as columns: typed arrays and codes, each built when a question first names it, and kept as long as the table is.
 *
 * A table is a view of incidents that do not change. What is asked of it is what would be asked of the incidents themselves,
 * faster.
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Dataset } from '../schema/dataset.js'
import type { Incident } from '../schema/incident.js'
import { byTime } from './by-time.js'
import { opened, plainTable } from './plain-table.js'

/**
 * Incidents as columns.
 *
 * @category tables
 */
export interface Table {
  /** The incidents, in the order of the rows: row 0 is the first. */
  readonly incidents: readonly Incident[]
  /** The dataset that ids are looked up in, where there is one. */
  readonly index: DatasetIndex | undefined
  /** The rows are in the order of their time, so that a window is a slice of them. */
  readonly isByTime: boolean
  /** It will be asked again, so that columns of all rows are worth making. */
  readonly isKept: boolean
  /** Whether something is kept under this name. */
  readonly has: (name: string) => boolean
  /** What was worked out of the rows, by a name: it is made when it is first asked for. */
  readonly kept: <V>(name: string, make: () => V) => V
}

/**
 * What questions are asked of: incidents alone, a dataset, or a table of them.
 *
 * @category tables
 */
export type Source = readonly Incident[] | Dataset | Table

/**
 * Incidents as columns, put in the order of their time. A column is built when a question names it. Keep the table, and give it
 * in place of the incidents, to ask again.
 *
 * @throws TypeError when aggregates stand among the incidents.
 * @example
 * table([{ id: 'test:1' }, { id: 'test:2' }]).incidents.length // => 2
 *
 * @category tables
 */
export const table = (source: readonly Incident[] | Dataset, index?: DatasetIndex): Table => {
  const [incidents, found] = opened(source, index)
  return plainTable(byTime(incidents), found, { isByTime: true, isKept: true })
}
