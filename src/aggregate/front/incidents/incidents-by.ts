/**
 * Incidents, killed and injured by one key.
 *
 * @internal
 */
import type { Incident } from '../../../schema/incident.js'
import { bucketKey } from '../../../table/key/bucket-key.js'
import { fieldKey } from '../../../table/key/field-key.js'
import type { Source } from '../../../table/table.js'
import type { BucketUnit } from '../../../value/buckets.js'
import { combine, contramap } from '../../aggregator/aggregator.js'
import { countRecords } from '../../aggregator/count-records.js'
import { sumOf } from '../../aggregator/sum-of.js'
import { bucket, field } from '../../rollup.js'
import { type Grouping, groupBy } from '../group-by.js'
import type { QuestionOptions } from '../question-options.js'
import { toSelection } from '../selection.js'
import type { IncidentRow } from './incident-figures.js'

const figures = /* @__PURE__ */ (() =>
  combine({
    incidents: countRecords,
    killed: contramap(({ harm }: Incident) => harm?.killed?.total)(sumOf),
    injured: contramap(({ harm }: Incident) => harm?.injured?.total)(sumOf),
  }))()

type Key = Grouping<unknown, object>['key']

/** The key that is a bucket of time. */
export const timeOf =
  (unit: BucketUnit): Key =>
  (context) =>
    bucketKey(bucket(unit), context).membership

/** The key that is a field. */
export const fieldOf =
  (path: Parameters<typeof field>[0]): Key =>
  () =>
    fieldKey(field(path)).membership

/** The figures by one key, under its name. */
export const incidentsBy = <Name extends string>(
  name: Name,
  key: Key,
  options: QuestionOptions,
  filled: readonly string[] = [],
): ((source: Source) => readonly IncidentRow<Name>[]) => {
  const grouped = groupBy(name, { key, figures: () => figures, selection: toSelection(options), filled })
  return (source) => grouped(source).rows
}
