/** Records by id, and who said what of which incident: what questions look up in a dataset. */
import type { Actor } from '../schema/actor.js'
import type { Attribution } from '../schema/attribution.js'
import type { Dataset } from '../schema/dataset.js'
import type { ActorId, IncidentId, ReportId, SeriesId, SiteId, WeaponId } from '../schema/id.js'
import type { Link } from '../schema/link.js'
import type { Report } from '../schema/report.js'
import type { Site } from '../schema/site.js'
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
 * Records, one of each id.
 *
 * @internal
 */
export interface Records<R> {
  /** The records, one of each id. */
  readonly all: readonly R[] | undefined
  readonly find: (id: string) => R | undefined
}

/**
 * Records by their ids. Where two have one id, the first counts.
 *
 * @internal
 */
export const byId = <R extends { readonly id: string }>(records: readonly R[] | undefined): Records<R> => {
  const found = new Map<string, R>()
  for (const record of records ?? []) if (!found.has(record.id)) found.set(record.id, record)
  return { all: records && [...found.values()], find: (id) => found.get(id) }
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
  const group = (): Map<string, R[]> => {
    const made = new Map<string, R[]>()
    for (const record of records ?? [])
      for (const key of new Set(keysOf(record))) {
        const found = made.get(key)
        if (found === undefined) made.set(key, [record])
        else found.push(record)
      }
    return made
  }
  return (key) => {
    groups ??= group()
    return groups.get(key) ?? []
  }
}

const subjects = (type: 'incident' | 'series') => (attribution: Attribution) =>
  attribution.about.flatMap((subject) => (subject.type === type ? [subject.id] : []))

/**
 * What questions look up in a dataset.
 *
 * @internal
 */
export const lookUp = ({ sites, weapons, actors, reports, attributions, links }: Dataset): Lookup => {
  const statements = byId(attributions).all
  return {
    site: byId(sites).find,
    weapon: byId(weapons).find,
    actor: byId(actors).find,
    report: byId(reports).find,
    attributions: statements,
    attributionsOf: groupBy(statements, subjects('incident')),
    attributionsOfSeries: groupBy(statements, subjects('series')),
    linksOf: groupBy(links, ({ from, to }) => [from, to].flatMap((end) => (end.type === 'incident' ? [end.id] : []))),
  }
}
