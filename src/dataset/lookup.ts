/** Records by id, and who said what of which incident: what questions look up in a dataset. */
import type { Actor } from '../schema/actor.js'
import type { Attribution } from '../schema/attribution.js'
import type { Dataset } from '../schema/dataset.js'
import type { ActorId, IncidentId, ReportId, SeriesId, SiteId, WeaponId } from '../schema/id.js'
import type { Link } from '../schema/link.js'
import type { Report } from '../schema/report.js'
import type { Site } from '../schema/site.js'
import type { Subject } from '../schema/subject.js'
import type { Weapon } from '../schema/weapon.js'

/**
 * What is looked up in a dataset. Where two records have one id, the first counts.
 *
 * @category datasets
 */
export interface Lookup {
  /** The site with this id. */
  readonly site: (id: SiteId) => Site | undefined
  /** The weapon with this id. */
  readonly weapon: (id: WeaponId) => Weapon | undefined
  /** The actor with this id. */
  readonly actor: (id: ActorId) => Actor | undefined
  /** The report with this id. */
  readonly report: (id: ReportId) => Report | undefined
  /** All statements on who did it, one of each id. Undefined: the dataset has no such list, and nothing is known of them. */
  readonly attributions: readonly Attribution[] | undefined
  /** The statements on who did this incident, in the order of the dataset. */
  readonly attributionsOf: (id: IncidentId) => readonly Attribution[]
  /** The statements on who did this series, in the order of the dataset. */
  readonly attributionsOfSeries: (id: SeriesId) => readonly Attribution[]
  /** The judgements that this incident is one end of, in the order of the dataset. */
  readonly linksOf: (id: IncidentId) => readonly Link[]
}

/**
 * The records under each of their keys, in order. They are grouped when they are first asked for.
 *
 * @internal
 */
export const groupBy = <R>(
  records: readonly R[] | undefined,
  keysOf: (record: R) => readonly string[],
): ((key: string) => readonly R[]) => {
  let groups: Map<string, R[]> | undefined
  return (key) => {
    if (groups === undefined) {
      groups = new Map()
      for (const record of records ?? [])
        for (const key of new Set(keysOf(record))) {
          const group = groups.get(key) ?? []
          groups.set(key, group)
          group.push(record)
        }
    }
    return groups.get(key) ?? []
  }
}

/**
 * Records by their ids. Where two have one id, the first counts.
 *
 * @internal
 */
export const byId = <R extends { readonly id: string }>(records: readonly R[] | undefined): ((id: string) => R | undefined) => {
  const group = groupBy(records, ({ id }) => [id])
  return (id) => group(id)[0]
}

/**
 * The records, one of each id.
 *
 * @internal
 */
export const oneOfEach = <R extends { readonly id: string }>(records: readonly R[] | undefined): readonly R[] | undefined => {
  const find = byId(records)
  return records?.filter((record) => find(record.id) === record)
}

const subjectKey = ({ type, id }: Subject): string => type + id

/**
 * What questions look up in a dataset.
 *
 * @internal
 */
export const lookUp = ({ sites, weapons, actors, reports, attributions, links }: Dataset): Lookup => {
  const statementsOn = groupBy(attributions, ({ about }) => about.map(subjectKey))
  const linksOn = groupBy(links, ({ from, to }) => [from, to].map(subjectKey))
  return {
    site: byId(sites),
    weapon: byId(weapons),
    actor: byId(actors),
    report: byId(reports),
    attributions,
    attributionsOf: (id) => statementsOn(`incident${id}`),
    attributionsOfSeries: (id) => statementsOn(`series${id}`),
    linksOf: (id) => linksOn(`incident${id}`),
  }
}
