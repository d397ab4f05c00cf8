/**
 * The place of an incident, ready to be compared.
 *
 * @internal
 */
import type { SiteId } from '../../schema/id.js'
import type { Place } from '../../schema/place.js'
import type { Site } from '../../schema/site.js'
import { vectorOf } from '../../table/chord.js'
import type { PlaceWeights } from '../compare/weights.js'
import type { References } from './prepare.js'
import type { Names, PreparedPlace } from './prepared.js'

/** Where a point is, and what it stands for. */
type Spot = Pick<Place, 'point' | 'radius' | 'level' | 'country' | 'admin1' | 'admin2'>

/** Sites lie inside sites; a chain that is longer than this goes round in a circle. */
const MOST_PARENTS = 10

/** The nearest site with a point, from a site to what it lies inside. A convoy has no point, nor have "bases that host Americans". */
const siteWithPoint = (id: SiteId, { site }: References): { readonly site: Site; readonly isParent: boolean } | undefined => {
  let found = site(id)
  for (let steps = 0; found !== undefined && steps < MOST_PARENTS; steps++) {
    if (found.mobile || found.collective) return undefined
    if (found.point !== undefined) return { site: found, isParent: steps > 0 }
    found = found.parent && site(found.parent)
  }
  return undefined
}

/** The point of a country that is told says no more than the country. */
const onlyCountry = ({ level, radius, country }: Spot): boolean =>
  level === 'country' && radius === undefined && country !== undefined

const slackOf = ({ radius, level = 'exact' }: Spot, { slack }: PlaceWeights): number => radius ?? slack[level] ?? slack.exact

/** The place with what its site tells, and how far its point may be off. */
const placed = (place: Place, weights: PlaceWeights, references: References): Spot & { readonly slack: number } => {
  if (place.point !== undefined || place.site === undefined) return { ...place, slack: slackOf(place, weights) }
  const known = siteWithPoint(place.site, references)
  const around: Spot = { ...references.site(place.site), ...known?.site }
  const slack = slackOf(around, weights)
  // Somewhere in a larger site, or near to a site: as far off as somewhere in a town.
  const isLoose = known?.isParent === true || (place.relation !== undefined && place.relation !== 'at')
  const { point, radius, level } = around
  const { country = around.country, admin1 = around.admin1, admin2 = around.admin2 } = place
  return {
    ...(known && point && { point }),
    ...(radius && { radius }),
    ...(level && { level }),
    ...(country && { country }),
    ...(admin1 && { admin1 }),
    ...(admin2 && { admin2 }),
    slack: isLoose ? Math.max(slack, weights.slack.settlement) : slack,
  }
}

/** The place in numbers. Undefined: it tells nothing that can be compared. */
export const preparedPlace = (
  place: Place,
  weights: PlaceWeights,
  { places }: Names,
  references: References,
): PreparedPlace | undefined => {
  const spot = placed(place, weights, references)
  const point = spot.point && !onlyCountry(spot) ? spot.point : { lat: Number.NaN, lon: Number.NaN }
  const numberOf = (name: string | undefined): number => (name === undefined ? -1 : (places.numberOf([name]) ?? -1))
  const record = place.site && references.site(place.site)
  const site = record?.collective ? undefined : place.site
  const prepared: PreparedPlace = {
    lat: point.lat,
    lon: point.lon,
    ...vectorOf(point),
    slack: spot.slack,
    country: spot.country,
    admin1: numberOf(spot.admin1),
    admin2: numberOf(spot.admin2),
    name: numberOf(place.name ?? record?.name),
    site,
  }
  const { country, admin1, admin2, name } = prepared
  const isSilent = Number.isNaN(point.lat) && country === undefined && site === undefined && admin1 < 0 && admin2 < 0 && name < 0
  return isSilent ? undefined : prepared
}
