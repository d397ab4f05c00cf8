/**
 * Questions about where. A place without a point has that of its site, when it is at or inside the site.
 *
 * @internal
 */
import type { Lookup } from '../dataset/lookup.js'
import type { Place, Point } from '../schema/place.js'
import type { Truth } from '../schema/truth.js'
import type { SiteRelation } from '../schema/vocabulary/site-relation.js'
import { uncertainty } from '../value/place.js'
import { and, fromBoolean } from '../value/truth.js'
import type { Ask, World } from './ask.js'
import type { Atom } from './match-list.js'
import { isPartOf } from './part-of.js'

/** The place with the point of its site, where it has none of its own and happened there. */
export const withSitePoint = (place: Place, index: Lookup | undefined): Place => {
  if (place.point !== undefined || place.site === undefined || index === undefined) return place
  if (place.relation !== undefined && place.relation !== 'at' && place.relation !== 'inside') return place
  const site = index.site(place.site)
  if (site?.point === undefined || site.mobile === true) return place
  const { point, radius, level } = site
  return { point, ...(radius !== undefined && { radius }), ...(level !== undefined && { level }) }
}

/** It happened at one of the sites, in one of these relations to it. */
export const happenedAt = ({ in: asked, relation: relations }: Atom<'site'>, world: World): Ask<Place> => {
  const ofSite = isPartOf(world.index?.site, world)(asked)
  const isThere = (relation: SiteRelation): boolean => relation === 'at' || relation === 'inside'
  return ({ site = '', relation }) => {
    const found = ofSite(site)
    if (relations === undefined || found === 'no') return found
    if (relation === undefined) return and(found, world.absent)
    if (asked.includes(site)) return fromBoolean(relations.includes(relation))
    // Near, over or on the way to a site inside: that may be inside, near or over the one asked for.
    return isThere(relation) && relations.some(isThere) ? found : 'maybe'
  }
}

const METRES_PER_DEGREE = 111_195

/** How far the flat picture around a point may be off, as a share of the distance. */
const FLAT_SHARE = 0.02

/** The corners around a point as metres east and north of it. Longitudes go the short way round. */
const flatten = (corners: readonly Point[], { lat, lon }: Point): readonly (readonly [number, number])[] =>
  corners.map((corner) => {
    const turn = corner.lon - lon
    const east = turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn
    return [east * METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180), (corner.lat - lat) * METRES_PER_DEGREE]
  })

/** The place lies in the polygon. Its sides are straight on a map of degrees. */
export const inPolygon =
  (corners: readonly Point[]) =>
  (place: Place): Truth => {
    const slack = uncertainty(place)
    if (place.point === undefined || slack === undefined) return 'maybe'
    const flat = flatten(corners, place.point)
    let inside = false
    let nearest = Number.POSITIVE_INFINITY
    for (let at = 0; at < flat.length; at++) {
      const [ax, ay] = flat[at] as readonly [number, number]
      const [bx, by] = flat[(at + 1) % flat.length] as readonly [number, number]
      // A ray to the east from the point crosses the side.
      if (ay > 0 !== by > 0 && (bx - ax) * (-ay / (by - ay)) + ax > 0) inside = !inside
      const length = (bx - ax) ** 2 + (by - ay) ** 2
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / length))
      nearest = Math.min(nearest, Math.hypot(ax + along * (bx - ax), ay + along * (by - ay)))
    }
    if (slack > 0 && nearest * (1 - FLAT_SHARE) <= slack) return 'maybe'
    return inside || nearest === 0 ? 'yes' : 'no'
  }
