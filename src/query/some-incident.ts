/**
 * Whether some incident that a thing hangs on answers a question.
 *
 * @internal
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Attribution } from '../schema/attribution.js'
import type { SiteId } from '../schema/id.js'
import type { Incident } from '../schema/incident.js'
import type { Site } from '../schema/site.js'
import type { Subject } from '../schema/subject.js'
import type { Truth } from '../schema/truth.js'
import { and, or } from '../value/truth.js'
import { type Ask, someOf, type World } from './ask.js'
import { askTarget } from './match-list.js'
import { isThere } from './match-place.js'
import { isPartOf } from './part-of.js'
import type { UnitIndex } from './unit-index.js'

/**
 * Whether an incident happened at the site or at a site inside it, or was aimed at one of them. A site that is told without a
 * relation is where it happened; near, over or on the way to it leaves that open.
 */
export const isAtOrAimedAt = (site: SiteId, world: World): Ask<Incident> => {
  const isSite = isPartOf('site', world)([site])
  const ofTargets = someOf(askTarget({ op: 'target', site: [site] }, world))
  return ({ where, targets, incomplete }) => {
    const found = where?.site === undefined ? world.absent : isSite(where.site)
    const here = isThere(where?.relation) ? found : and(found, 'maybe')
    if (here === 'yes') return here
    return or(
      here,
      targets === undefined ? world.absent : or(ofTargets(targets), incomplete?.includes('targets') ? 'maybe' : 'no'),
    )
  }
}

/** A site that no incident names. */
const ELSEWHERE = '\u0000'

/**
 * The same question about a site that no incident names and that is described so. The answer is the one for each site that is
 * described so, unless the incident names that site, one inside it, or one that it lies inside.
 */
export const isAtUnnamed = (description: Omit<Site, 'id'> | undefined, { index, absent }: World): Ask<Incident> => {
  const site = (id: SiteId): Site | undefined =>
    id !== ELSEWHERE ? index?.site(id) : description && { id: ELSEWHERE, ...description }
  return isAtOrAimedAt(ELSEWHERE, { index: index && { ...index, site }, absent })
}

/**
 * For a site: some incident that happened at it or was aimed at it. The answer is that of asking every incident of the dataset;
 * those that leave the site open are asked once for all sites.
 */
export const someIncidentAt =
  (index: DatasetIndex): UnitIndex['someIncident'] =>
  (ask, { absent = 'maybe' }) => {
    const { incidents } = index
    if (incidents === undefined) return () => absent
    const some = (of: Iterable<Incident>, site: SiteId): Truth => {
      const isHere = isAtOrAimedAt(site, { index, absent })
      return someOf((incident: Incident) => and(isHere(incident), ask(incident)))(of)
    }
    let elsewhere: Truth | undefined
    return (view) => {
      const id: SiteId = `${view.id}`
      const site = index.site(id)
      // A site that nobody describes may be inside any, and one that stands for several may be any of them.
      if (site === undefined || site.collective === true) return some(incidents, id)
      if (elsewhere === undefined) {
        const isElsewhere = isAtUnnamed({}, { index, absent })
        elsewhere = someOf((incident: Incident) => and(isElsewhere(incident), ask(incident)))(incidents)
      }
      const named = [...index.sitesWithin(id), ...index.siteAndParents(id)].flatMap(index.incidentsAt)
      return or(elsewhere, some(new Set(named), id))
    }
  }

/**
 * For a statement: some incident that it is about. A series holds incidents that nobody listed, so it leaves the question open;
 * and so does a statement on such incidents in general.
 */
export const someIncidentAbout =
  (index: DatasetIndex, find: (id: string) => Attribution | undefined): UnitIndex['someIncident'] =>
  (ask) =>
  ({ id }) => {
    const statement = find(id)
    if (statement === undefined) return 'maybe'
    const answer = someOf((subject: Subject) => {
      const incident = subject.type === 'incident' ? index.incident(subject.id) : undefined
      return incident === undefined ? 'maybe' : ask(incident)
    })(statement.about)
    return statement.generic === true ? and(answer, 'maybe') : answer
  }
