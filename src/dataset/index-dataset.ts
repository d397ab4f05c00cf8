/** A dataset, ready to be asked: records by id, what lies inside what, and who said what of which incident. */
import type { Account } from '../schema/account.js'
import type { Dataset } from '../schema/dataset.js'
import type { ActorId, IncidentId, SeriesId, SiteId } from '../schema/id.js'
import type { Incident } from '../schema/incident.js'
import type { SeriesClaim } from '../schema/series-claim.js'
import type { Site } from '../schema/site.js'
import { byId, groupBy, type Lookup, lookUp, oneOfEach } from './lookup.js'

/**
 * A dataset, ready to be asked. Where two records have one id, the first counts.
 *
 * @category datasets
 */
export interface DatasetIndex extends Lookup {
  /** All incidents, one of each id. Undefined: the dataset has no such list, and nothing is known of them. */
  readonly incidents: readonly Incident[] | undefined
  /** All sites, one of each id. Undefined: the dataset has no such list. */
  readonly sites: readonly Site[] | undefined
  /** The incident with this id. */
  readonly incident: (id: IncidentId) => Incident | undefined
  /** The series with this id. */
  readonly series: (id: SeriesId) => SeriesClaim | undefined
  /** The site and all sites inside it, at any depth. */
  readonly sitesWithin: (id: SiteId) => ReadonlySet<SiteId>
  /** The incidents that name this site, as the place of it or of a target, in the order of the dataset. */
  readonly incidentsAt: (id: SiteId) => readonly Incident[]
  /** The site, the one that it lies inside, and so on, from near to far. */
  readonly siteAndParents: (id: SiteId) => readonly SiteId[]
  /** The actor, its parent, the parent's parent and so on, from near to far. */
  readonly actorAndParents: (id: ActorId) => readonly ActorId[]
  /** What single reports say of this incident, in the order of the dataset. */
  readonly accountsOf: (id: IncidentId) => readonly Account[]
}

/** What a walk along `next` reaches from a start, the start first. A cycle is walked once. */
const reach = (start: string, next: (id: string) => readonly string[]): ReadonlySet<string> => {
  const found = new Set([start])
  for (const id of found) for (const other of next(id)) found.add(other)
  return found
}

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
  const attributions = oneOfEach(dataset.attributions)
  const found = lookUp({ ...dataset, ...(attributions && { attributions }) })
  const incidents = oneOfEach(dataset.incidents)
  const sites = oneOfEach(dataset.sites)
  const inside = groupBy(sites, ({ parent }) => (parent === undefined ? [] : [parent]))
  const children = (id: string): readonly string[] => inside(id).map((child) => child.id)
  const andParents =
    (find: (id: string) => { readonly parent?: string } | undefined) =>
    (id: string): readonly string[] => [
      ...reach(id, (one) => {
        const parent = find(one)?.parent
        return parent === undefined ? [] : [parent]
      }),
    ]
  return {
    ...found,
    incidents,
    sites,
    incident: byId(dataset.incidents),
    series: byId(dataset.series),
    sitesWithin: (id) => reach(id, children),
    incidentsAt: groupBy(incidents, ({ where, targets = [] }) =>
      [where, ...targets].flatMap((part) => (part?.site === undefined ? [] : [part.site])),
    ),
    siteAndParents: andParents(found.site),
    actorAndParents: andParents(found.actor),
    accountsOf: groupBy(dataset.accounts, ({ incidents }) => incidents),
  }
}
