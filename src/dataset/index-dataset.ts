/** A dataset, ready to be asked: records by id, what lies inside what, and who said what of which incident. */
import type { Account } from '../schema/account.js'
import type { Actor } from '../schema/actor.js'
import type { Attribution } from '../schema/attribution.js'
import type { Dataset } from '../schema/dataset.js'
import type { ActorId, IncidentId, ReportId, SeriesId, SiteId, WeaponId } from '../schema/id.js'
import type { Incident } from '../schema/incident.js'
import type { Link } from '../schema/link.js'
import type { Report } from '../schema/report.js'
import type { SeriesClaim } from '../schema/series-claim.js'
import type { Site } from '../schema/site.js'
import type { Weapon } from '../schema/weapon.js'

/**
 * A dataset, ready to be asked. Where two records have one id, the first counts.
 *
 * @category datasets
 */
export interface DatasetIndex {
  /** All incidents, one of each id. Undefined: the dataset has no such list, and nothing is known of them. */
  readonly incidents: readonly Incident[] | undefined
  /** All sites, one of each id. Undefined: the dataset has no such list. */
  readonly sites: readonly Site[] | undefined
  /** All statements on who did it, one of each id. Undefined: the dataset has no such list, and nothing is known of them. */
  readonly attributions: readonly Attribution[] | undefined
  /** The incident with this id. */
  readonly incident: (id: IncidentId) => Incident | undefined
  /** The site with this id. */
  readonly site: (id: SiteId) => Site | undefined
  /** The weapon with this id. */
  readonly weapon: (id: WeaponId) => Weapon | undefined
  /** The actor with this id. */
  readonly actor: (id: ActorId) => Actor | undefined
  /** The report with this id. */
  readonly report: (id: ReportId) => Report | undefined
  /** The series with this id. */
  readonly series: (id: SeriesId) => SeriesClaim | undefined
  /** The site and all sites inside it, at any depth. */
  readonly sitesWithin: (id: SiteId) => ReadonlySet<SiteId>
  /** The incidents that name this site, as the place of it or of a target, in the order of the dataset. */
  readonly incidentsAt: (id: SiteId) => readonly Incident[]
  /** The actor, its parent, the parent's parent and so on, from near to far. */
  readonly actorAndParents: (id: ActorId) => readonly ActorId[]
  /** The statements on who did this incident, in the order of the dataset. */
  readonly attributionsOf: (id: IncidentId) => readonly Attribution[]
  /** The statements on who did this series, in the order of the dataset. */
  readonly attributionsOfSeries: (id: SeriesId) => readonly Attribution[]
  /** What single reports say of this incident, in the order of the dataset. */
  readonly accountsOf: (id: IncidentId) => readonly Account[]
  /** The judgements that this incident is one end of, in the order of the dataset. */
  readonly linksOf: (id: IncidentId) => readonly Link[]
}

interface Records<R> {
  /** The records, one of each id. */
  readonly all: readonly R[] | undefined
  readonly find: (id: string) => R | undefined
}

const byId = <R extends { readonly id: string }>(records: readonly R[] | undefined): Records<R> => {
  const found = new Map<string, R>()
  for (const record of records ?? []) if (!found.has(record.id)) found.set(record.id, record)
  return { all: records && [...found.values()], find: (id) => found.get(id) }
}

/** The records under each of their keys, in order. They are grouped when they are first asked for. */
const groupBy = <R>(
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

/** What a walk along `next` reaches from a start, the start first. A cycle is walked once. */
const reach = (start: string, next: (id: string) => readonly string[]): ReadonlySet<string> => {
  const found = new Set([start])
  for (const id of found) for (const other of next(id)) found.add(other)
  return found
}

const subjects = (type: 'incident' | 'series') => (attribution: Attribution) =>
  attribution.about.flatMap((subject) => (subject.type === type ? [subject.id] : []))

/**
 * Makes a dataset ready to be asked. It reads the dataset once; keep the result.
 *
 * @example
 * const index = indexDataset({ sitrep: 1, sites: [{ id: 'test:airport' }, { id: 'test:camp', parent: 'test:airport' }] })
 * Array.from(index.sitesWithin('test:airport')) // => ['test:airport', 'test:camp']
 *
 * @category datasets
 */
export const indexDataset = (dataset: Dataset): DatasetIndex => {
  const incidents = byId(dataset.incidents)
  const sites = byId(dataset.sites)
  const attributions = byId(dataset.attributions).all
  const actor = byId(dataset.actors).find
  const inside = groupBy(sites.all, ({ parent }) => (parent === undefined ? [] : [parent]))
  const children = (id: string): readonly string[] => inside(id).map((child) => child.id)
  const parents = (id: string): readonly string[] => {
    const parent = actor(id)?.parent
    return parent === undefined ? [] : [parent]
  }
  return {
    incidents: incidents.all,
    sites: sites.all,
    attributions,
    incident: incidents.find,
    site: sites.find,
    weapon: byId(dataset.weapons).find,
    actor,
    report: byId(dataset.reports).find,
    series: byId(dataset.series).find,
    sitesWithin: (id) => reach(id, children),
    incidentsAt: groupBy(incidents.all, ({ where, targets = [] }) =>
      [where, ...targets].flatMap((part) => (part?.site === undefined ? [] : [part.site])),
    ),
    actorAndParents: (id) => [...reach(id, parents)],
    attributionsOf: groupBy(attributions, subjects('incident')),
    attributionsOfSeries: groupBy(attributions, subjects('series')),
    accountsOf: groupBy(dataset.accounts, ({ incidents }) => incidents),
    linksOf: groupBy(dataset.links, ({ from, to }) => [from, to].flatMap((end) => (end.type === 'incident' ? [end.id] : []))),
  }
}
