/** The figures that every question about incidents is answered by. */
import type { Incident } from '../../../schema/incident.js'
import type { Quantity } from '../../../schema/quantity.js'
import type { Tally } from '../../../schema/tally.js'
import { bucketKey } from '../../../table/key/bucket-key.js'
import { fieldKey } from '../../../table/key/field-key.js'
import type { KeyValue } from '../../../table/key-value.js'
import type { Source } from '../../../table/table.js'
import type { BucketUnit } from '../../../value/buckets.js'
import { combine, contramap } from '../../aggregator/aggregator.js'
import { countRecords } from '../../aggregator/count-records.js'
import { sumOf } from '../../aggregator/sum-of.js'
import { bucket, field } from '../../rollup.js'
import { type Grouping, groupBy } from '../group-by.js'
import { type QuestionOptions, toSelection } from '../question-options.js'

/**
 * How many incidents, and how many people were harmed in them.
 *
 * @category questions
 */
export interface IncidentFigures {
  /** How many incidents: at least those that belong for certain, at most those that may, too. */
  readonly incidents: Quantity
  /** People killed in them, as far as they tell it. */
  readonly killed: Tally
  /** People injured in them, as far as they tell it. */
  readonly injured: Tally
}

/**
 * A row of figures. The key is `null` where incidents do not tell it.
 *
 * @category questions
 */
export type IncidentRow<Key extends string> = { readonly [K in Key]: KeyValue } & IncidentFigures

const figures = /* @__PURE__ */ (() =>
  combine({
    incidents: countRecords,
    killed: contramap(({ harm }: Incident) => harm?.killed?.total)(sumOf),
    injured: contramap(({ harm }: Incident) => harm?.injured?.total)(sumOf),
  }))()

type Key = Grouping<unknown, object>['key']

/**
 * The key that is a bucket of time.
 *
 * @internal
 */
export const timeOf =
  (unit: BucketUnit): Key =>
  (context) =>
    bucketKey(bucket(unit), context).membership

/**
 * The key that is a field.
 *
 * @internal
 */
export const fieldOf =
  (path: Parameters<typeof field>[0]): Key =>
  () =>
    fieldKey(field(path)).membership

/**
 * The figures by one key, under its name.
 *
 * @internal
 */
export const incidentsBy = <Name extends string>(
  name: Name,
  key: Key,
  options: QuestionOptions,
  filled: readonly string[] = [],
): ((source: Source) => readonly IncidentRow<Name>[]) => {
  const grouped = groupBy(name, { key, figures: () => figures, selection: toSelection(options), filled })
  return (source) => grouped(source).rows
}
