/**
 * Where it was, as another feed tells it.
 *
 * @internal
 */
import type { Place, Point } from '../../schema/place.js'
import type { Site } from '../../schema/site.js'
import { EARTH_RADIUS } from '../../value/place.js'
import type { NoiseOptions } from './noise.js'
import { draw, type Random, randomOf } from './random.js'
import { onEarth, type Settlement, type Settlements } from './settlements.js'
import { respelledPlace } from './spelling.js'

/** What decides where the other feed has a place and how it writes its name. */
export interface Gazetteer {
  readonly noise: NoiseOptions
  readonly seed: number
}

/** What the places of the other feed are made of. */
export interface PlaceTelling extends Gazetteer {
  readonly settlements: Settlements
  readonly siteOf: (id: string) => Site | undefined
  /** The id of the other feed's record of a site. */
  readonly siteId: (site: Site) => string
}

/** A point some metres off. */
const moved = ({ lat, lon }: Point, metres: number, turn: number): Point => {
  const degrees = (metres / EARTH_RADIUS) * (180 / Math.PI)
  // Near the poles a metre is many degrees of longitude: no more than half round.
  const east = Math.min(180, degrees / Math.max(1e-6, Math.cos((lat * Math.PI) / 180)))
  return rounded(onEarth({ lat: lat + degrees * Math.sin(turn), lon: lon + east * Math.cos(turn) }), 1e4)
}

const rounded = ({ lat, lon }: Point, per: number): Point => ({
  lat: Math.round(lat * per) / per,
  lon: Math.round(lon * per) / per,
})

/** The median of the length of a two-dimensional normal shift, for a standard deviation of 1 on each axis. */
const MEDIAN_OF_LENGTH = 1.1774

/** Where the other gazetteer has a place: the same for every record of it. Some gazetteers keep whole minutes only. */
export const gazetteerPoint = ({ noise, seed }: Gazetteer, key: string, point: Point): Point => {
  const random = randomOf(seed, `point ${key}`)
  const length = Math.hypot(random.normal(), random.normal()) * (noise.place.scatter / MEDIAN_OF_LENGTH)
  const shifted = moved(point, length, random.next() * 2 * Math.PI)
  return noise.place.scatter > 0 && random.chance(0.2) ? rounded(rounded(shifted, 60), 1e4) : shifted
}

/** How the other feed writes the name of a place: the same for every record that names it. */
export const placeName = ({ noise, seed }: Gazetteer, name: string): string => {
  const random = randomOf(seed, `name ${name}`)
  return random.chance(noise.names.places) ? respelledPlace(random, name) : name
}

const namesOf = (telling: PlaceTelling, { country, admin1, admin2 }: Partial<Settlement>): Place => ({
  ...(country !== undefined && { country }),
  ...(admin1 !== undefined && { admin1: placeName(telling, admin1) }),
  ...(admin2 !== undefined && { admin2: placeName(telling, admin2) }),
})

const atSettlement = (telling: PlaceTelling, settlement: Settlement): Place => ({
  level: 'settlement',
  ...(settlement.name !== undefined && { name: placeName(telling, settlement.name) }),
  ...namesOf(telling, settlement),
  point: gazetteerPoint(telling, settlement.key, settlement.point),
})

/** With the site. Where its record has a point, the incident does not always repeat it. */
const atSite = (random: Random, telling: PlaceTelling, where: Place, site: Site, settlement: Settlement): Place => {
  const { level: _level, point, ...names } = atSettlement(telling, settlement)
  return {
    site: telling.siteId(site),
    ...(where.relation !== undefined && { relation: where.relation }),
    ...names,
    ...(point && (site.point === undefined || random.chance(0.6)) && { level: 'exact' as const, point }),
  }
}

/** An area with the point of its middle. Without names of areas it is the country; without that, the place itself. */
const atArea = (telling: PlaceTelling, settlement: Settlement, level: 'admin2' | 'admin1'): Place => {
  const { country, admin1, admin2 } = settlement
  const middle = telling.settlements.middle(settlement, level)
  if (middle === undefined) return level === 'admin2' ? atArea(telling, settlement, 'admin1') : inCountry(telling, settlement)
  const names = { country, admin1, ...(level === 'admin2' && { admin2 }) }
  return { level, ...namesOf(telling, names), point: gazetteerPoint(telling, `${level} ${JSON.stringify(names)}`, middle) }
}

const inCountry = (telling: PlaceTelling, settlement: Settlement): Place =>
  settlement.country === undefined ? atSettlement(telling, settlement) : { level: 'country', country: settlement.country }

/**
 * Where it was, as another feed tells it. Where the first feed tells an area, the other may know the settlement. A place that
 * nothing is known of, such as one without a point and without names, stays as it is, without its site.
 */
export const retellPlace = (random: Random, where: Place | undefined, telling: PlaceTelling): Place | undefined => {
  if (where === undefined) return undefined
  const { settlements, noise } = telling
  const own = settlements.of(where)
  const settlement = own ?? settlements.within(random, where)
  // The reach is a length and the scatter too: only shares are drawn from.
  const { nearby, district, province, country, untold } = noise.place
  const way = draw(random, { nearby, district, province, country, untold })
  if (way === 'untold') return undefined
  if (settlement === undefined) return unknownPlace(telling, where)
  if (way === 'nearby') {
    const other = settlements.near(random, settlement, noise.place.reach)
    return atSettlement(telling, other ?? settlement)
  }
  if (way === 'district' || way === 'province') return atArea(telling, settlement, way === 'district' ? 'admin2' : 'admin1')
  if (way === 'country') return inCountry(telling, settlement)
  const site = where.site === undefined ? undefined : telling.siteOf(where.site)
  return site && own && random.chance(0.5) ? atSite(random, telling, where, site, settlement) : atSettlement(telling, settlement)
}

const unknownPlace = (telling: PlaceTelling, where: Place): Place | undefined => {
  const { site: _site, relation: _relation, name, admin1, admin2, country, ...rest } = where
  const place: Place = {
    ...rest,
    ...(name !== undefined && { name: placeName(telling, name) }),
    ...namesOf(telling, { country, admin1, admin2 }),
  }
  return Object.keys(place).length === 0 ? undefined : place
}
