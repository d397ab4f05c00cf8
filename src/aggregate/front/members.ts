/**
 * The records that a ready-made question is about, each with whether it belongs.
 *
 * @internal
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import { match } from '../../query/match.js'
import type { Incident } from '../../schema/incident.js'
import { type Source, tableOf } from '../../table/table.js'
import type { Membership } from '../aggregator/aggregator.js'
import type { Selection } from './selection.js'

/** A record, and whether it belongs. */
export type Member<R = Incident> = readonly [record: R, belongs: Membership]

/** The records that belong, or may, and where ids are looked up. */
export interface Members {
  readonly members: readonly Member[]
  readonly index: DatasetIndex | undefined
}

/** Things viewed as incidents, with the index that they are asked with. */
export interface Views {
  readonly views: readonly Incident[]
  readonly index: DatasetIndex | undefined
}

/** How things that hang on incidents are viewed. */
export type Viewed = (incidents: readonly Incident[], index: DatasetIndex | undefined) => Views

const incidentsThemselves: Viewed = (views, index) => ({ views, index })

/** Asks them of the incidents of a source, or of what `viewed` makes of them. */
export const membersIn =
  ({ where, absent, certain }: Selection, viewed: Viewed = incidentsThemselves) =>
  (source: Source): Members => {
    const { incidents, index: dataset } = tableOf(source)
    const { views, index } = viewed(incidents, dataset)
    const ask = where === undefined ? () => 'yes' as const : match(where, index, absent === undefined ? {} : { absent })
    const members: Member[] = []
    for (const record of views) {
      const belongs = ask(record)
      if (belongs === 'yes' || (belongs === 'maybe' && certain !== true)) members.push([record, belongs])
    }
    return { members, index }
  }
