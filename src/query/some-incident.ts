/**
 * Whether some incident that a thing hangs on answers a question.
 *
 * @internal
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Attribution } from '../schema/attribution.js'
import type { SiteId } from '../schema/id.js'
import type { Incident } from '../schema/incident.js'
import type { Truth } from '../schema/truth.js'
import { and, or } from '../value/truth.js'
import { askTarget, someOf } from './match-list.js'
import type { MatchOptions } from './match-options.js'
import { isSite } from './match-place.js'
import type { Ask, UnitIndex } from './unit-index.js'

/**
 * Whether an incident happened at the site or at a site inside it, or was aimed at one of them. A site that is told without a
 * relation is where it happened; near, over or on the way to it leaves that open.
 */
const isAtOrAimedAt = (site: SiteId, index: DatasetIndex, { absent = 'maybe' }: MatchOptions): Ask => {
  const ofSite = isSite([site], index)
  const ofTarget = askTarget({ op: 'target', site: [site] }, index)
  return ({ where, targets, incomplete }) => {
    const relation = where?.relation ?? 'at'
    const found = where?.site === undefined ? absent : ofSite(where.site)
    const here = relation === 'at' || relation === 'inside' ? found : and(found, 'maybe')
    if (here === 'yes') return here
    return or(here, targets === undefined ? absent : someOf(targets, ofTarget, incomplete?.includes('targets') !== true))
  }
}

/** The incident leaves open at which site it happened, or at which it was aimed. */
const isOpen = ({ where, targets, incomplete }: Incident, index: DatasetIndex, { absent = 'maybe' }: MatchOptions): boolean => {
  const isDescribed = (site: SiteId): boolean => index.site(site) !== undefined
  if (absent === 'maybe' && (where?.site === undefined || targets === undefined)) return true
  if (incomplete?.includes('targets') === true && targets !== undefined) return true
  const isNamed = (site: SiteId | undefined): boolean => site !== undefined && isDescribed(site)
  return (where?.site !== undefined && !isDescribed(where.site)) || targets?.some(({ site }) => !isNamed(site)) === true
}

/** The sites that this one lies inside. */
const sitesAbove = (id: SiteId, index: DatasetIndex): ReadonlySet<SiteId> => {
  const found = new Set<SiteId>()
  let parent = index.site(id)?.parent
  while (parent !== undefined && !found.has(parent)) {
    found.add(parent)
    parent = index.site(parent)?.parent
  }
  return found
}

/**
 * For a site: some incident that happened at it or was aimed at it. The answer is that of asking every incident of the dataset;
 * those that name no site that matters are asked once for all sites.
 */
export const someIncidentAt =
  (index: DatasetIndex): UnitIndex['someIncident'] =>
  (ask, options) => {
    if (index.incidents === undefined) return () => 'maybe'
    const open = index.incidents.filter((incident) => isOpen(incident, index, options))
    let ofOpen: Truth | undefined
    return ({ id }) => {
      ofOpen ??= and('maybe', someOf(open, ask, true))
      const site = id as string as SiteId
      const isHere = isAtOrAimedAt(site, index, options)
      const named = [...index.sitesWithin(site), ...sitesAbove(site, index)].flatMap(index.incidentsAt)
      const ofNamed = someOf(new Set(named), (incident) => and(isHere(incident), ask(incident)), true)
      return or(ofOpen, ofNamed)
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
    const answer = someOf(
      statement.about,
      (subject) => {
        const incident = subject.type === 'incident' ? index.incident(subject.id) : undefined
        return incident === undefined ? 'maybe' : ask(incident)
      },
      true,
    )
    return statement.generic === true ? and(answer, 'maybe') : answer
  }
