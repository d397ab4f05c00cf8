/**
 * Published counts that an untyped caller gives in place of incidents, or among them.
 *
 * An aggregate would be counted as one incident of which nothing is told. Records are not checked here, which would cost more than
 * most questions, so only some of a list are looked at: mistakes of this kind are whole lists, or two lists joined.
 *
 * @internal
 */
import type { Incident } from '../schema/incident.js'

/** How many records of a list are looked at, besides the last. */
const LOOKED_AT = 16

/** Whether a record has what an aggregate has and an incident has not. */
const isAggregate = (record: unknown): boolean =>
  typeof record === 'object' &&
  record !== null &&
  ('during' in record || ('incidents' in record && typeof record.incidents === 'object')) &&
  !('when' in record || 'kind' in record || 'harm' in record)

/** @throws TypeError when the record is an aggregate. */
export const refuseAggregate = (record: unknown): void => {
  if (isAggregate(record))
    throw new TypeError(
      'An aggregate stands among the incidents. It is a published count and no incident, and the two are never counted together: give the incidents alone.',
    )
}

/**
 * Looks at some records of a list: the first, the last, and some between.
 *
 * @throws TypeError when one of them is an aggregate.
 */
export const refuseAggregates = (records: readonly Incident[]): void => {
  const step = Math.max(1, Math.ceil(records.length / LOOKED_AT))
  for (let i = 0; i < records.length; i += step) refuseAggregate(records[i])
  refuseAggregate(records[records.length - 1])
}
