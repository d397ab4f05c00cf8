/**
 * Questions about where. A place without a point has that of its site, when it is at or inside the site.
 *
 * @internal
 */
import type { Lookup } from '../dataset/lookup.js'
import type { Place } from '../schema/place.js'
import type { SiteRelation } from '../schema/vocabulary/site-relation.js'
import { and, fromBoolean } from '../value/truth.js'
import type { Ask, World } from './ask.js'
import type { Atom } from './match-list.js'
import { isPartOf } from './part-of.js'

/** Whether it happened there. A site that is told without a relation is where it happened. */
export const isThere = (relation: SiteRelation = 'at'): boolean => relation === 'at' || relation === 'inside'

/** The place with the point of its site, where it has none of its own and happened there. */
export const withSitePoint = (place: Place, index: Lookup | undefined): Place => {
  const site = !place.point && place.site && isThere(place.relation) ? index?.site(place.site) : undefined
  return site?.point && !site.mobile ? site : place
}

/** It happened at one of the sites, in one of these relations to it. */
export const happenedAt = ({ in: asked, relation: relations }: Atom<'site'>, world: World): Ask<Place> => {
  const ofSite = isPartOf('site', world)(asked)
  return ({ site = '', relation }) => {
    const found = ofSite(site)
    if (relations === undefined || found === 'no') return found
    if (relation === undefined) return and(found, world.absent)
    if (asked.includes(site)) return fromBoolean(relations.includes(relation))
    // Near, over or on the way to a site inside: that may be inside, near or over the one asked for.
    return isThere(relation) && relations.some((one) => isThere(one)) ? found : 'maybe'
  }
}
