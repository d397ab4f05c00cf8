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

const byId = <R extends { readonly id: string }>(records: readonly R[] = []): ((id: string) => R | undefined) => {
  const found = new Map<string, R>()
  for (const record of records) if (!found.has(record.id)) found.set(record.id, record)
  return (id) => found.get(id)
}

/** The records under each of their keys, in order. */
const groupBy = <R>(
  records: readonly R[] | undefined,
  keysOf: (record: R) => readonly string[],
): ((key: string) => readonly R[]) => {
  const groups = new Map<string, R[]>()
  for (const record of records ?? [])
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [record])
      else group.push(record)
    }
  return (key) => groups.get(key) ?? []
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
 * Makes a dataset ready to be asked. It costs one pass; keep the result.
 *
 * @example
 * const index = indexDataset({ sitrep: 1, sites: [{ id: 'test:airport' }, { id: 'test:camp', parent: 'test:airport' }] })
 * Array.from(index.sitesWithin('test:airport')) // => ['test:airport', 'test:camp']
 *
 * @category datasets
 */
export const indexDataset = (dataset: Dataset): DatasetIndex => {
  const site = byId(dataset.sites)
  const actor = byId(dataset.actors)
  const inside = groupBy(dataset.sites, ({ parent }) => (parent === undefined ? [] : [parent]))
  const children = (id: string): readonly string[] => inside(id).map((child) => child.id)
  const parents = (id: string): readonly string[] => {
    const parent = actor(id)?.parent
    return parent === undefined ? [] : [parent]
  }
  return {
    incident: byId(dataset.incidents),
    site,
    weapon: byId(dataset.weapons),
    actor,
    report: byId(dataset.reports),
    series: byId(dataset.series),
    sitesWithin: (id) => reach(id, children),
    actorAndParents: (id) => [...reach(id, parents)],
    attributionsOf: groupBy(dataset.attributions, subjects('incident')),
    attributionsOfSeries: groupBy(dataset.attributions, subjects('series')),
    accountsOf: groupBy(dataset.accounts, ({ incidents }) => incidents),
    linksOf: groupBy(dataset.links, ({ from, to }) => [from, to].flatMap((end) => (end.type === 'incident' ? [end.id] : []))),
  }
}
