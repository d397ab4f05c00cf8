/**
 * The records that a ready-made question is about, each with whether it belongs.
 *
 * @internal
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import { match } from '../../query/match.js'
import type { Dataset } from '../../schema/dataset.js'
import type { Incident } from '../../schema/incident.js'
import { refuseAggregates } from '../../table/refuse-aggregates.js'
import type { Source } from '../../table/table.js'
import type { Membership } from '../aggregator/aggregator.js'
import type { Selection } from './selection.js'

/** A record, and whether it belongs. */
export type Member<R = Incident> = readonly [record: R, belongs: Membership]

/** Where ids are looked up. An index is made by those that need one. */
export type LookedUp = Dataset | DatasetIndex | undefined

/**
 * The incidents of a source, and where ids are looked up.
 *
 * @throws TypeError when aggregates stand among them.
 */
export const opened = (source: Source): { readonly incidents: readonly Incident[]; readonly dataset: LookedUp } => {
  if ('kept' in source) return { incidents: source.incidents, dataset: source.index }
  const incidents = 'sitrep' in source ? (source.incidents ?? []) : source
  refuseAggregates(incidents)
  return { incidents, dataset: 'sitrep' in source ? source : undefined }
}

/** Those that belong, or may. */
export const membersOf = (
  { where, absent, certain }: Selection,
  records: readonly Incident[],
  dataset: LookedUp,
): readonly Member[] => {
  const ask = where === undefined ? () => 'yes' as const : match(where, dataset, absent === undefined ? {} : { absent })
  const members: Member[] = []
  for (const record of records) {
    const belongs = ask(record)
    if (belongs === 'yes' || (belongs === 'maybe' && certain !== true)) members.push([record, belongs])
  }
  return members
}

/** Those of the incidents of a source that belong, or may. */
export const membersIn =
  (selection: Selection) =>
  (source: Source): readonly Member[] => {
    const { incidents, dataset } = opened(source)
    return membersOf(selection, incidents, dataset)
  }
