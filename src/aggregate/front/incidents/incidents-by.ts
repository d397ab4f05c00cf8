/**
 * Incidents, killed and injured by one key.
 *
 * @internal
 */
import type { Incident } from '../../../schema/incident.js'
import type { Source } from '../../../table/table.js'
import type { BucketUnit } from '../../../value/buckets.js'
import { combine, contramap } from '../../aggregator/aggregator.js'
import { bucketValues } from '../../aggregator/bucket-values.js'
import { countRecords } from '../../aggregator/count-records.js'
import { oneValue } from '../../aggregator/possible-values.js'
import { sumOf } from '../../aggregator/sum-of.js'
import { type Grouping, groupBy } from '../group-by.js'
import type { Selection } from '../selection.js'
import type { IncidentRow } from './incident-figures.js'

/** The figures, as an aggregator. */
export const incidentFigures = /* @__PURE__ */ (() =>
  combine({
    incidents: countRecords,
    killed: contramap(({ harm }: Incident) => harm?.killed?.total)(sumOf),
    injured: contramap(({ harm }: Incident) => harm?.injured?.total)(sumOf),
  }))()

type Key = Grouping<unknown, object>['key']

/** The key that is a bucket of time. Where the question has windows, a bucket of them. */
export const timeOf =
  (unit: BucketUnit): Key =>
  ({ windows }) => {
    const valuesOf = bucketValues(unit, windows)
    return ({ when }) => valuesOf(when)
  }

/** The key that is a field. */
export const fieldOf =
  (read: (incident: Incident) => string | undefined): Key =>
  () =>
  (incident) =>
    oneValue(read(incident))

/** The figures by one key, under its name. */
export const incidentsBy = <Name extends string>(
  name: Name,
  key: Key,
  selection: Selection,
): ((source: Source) => readonly IncidentRow<Name>[]) => {
  const grouped = groupBy(name, { key, figures: () => incidentFigures, selection })
  return (source) => grouped(source).rows
}
