/**
 * The places that a set of incidents names, as a gazetteer: which are near each other, and which lie in one district.
 *
 * @internal
 */
import type { Incident } from '../../schema/incident.js'
import type { Place, Point } from '../../schema/place.js'
import type { Site } from '../../schema/site.js'
import { byText } from '../../value/by-text.js'
import { distance } from '../../value/place.js'
import { addToGroup } from './add-to-group.js'
import type { Random } from './random.js'

/** A place with a point that is no middle of an area. */
export interface Settlement {
  /** The same for all records of the place. */
  readonly key: string
  readonly point: Point
  readonly name: string | undefined
  readonly country: string | undefined
  readonly admin1: string | undefined
  readonly admin2: string | undefined
}

/** An area of the same names. */
export type Area = 'admin2' | 'admin1' | 'country'

/** What is looked up of places. */
export interface Settlements {
  /** Of the place of an incident. Undefined: it has no point of its own. */
  readonly of: (place: Place) => Settlement | undefined
  /** Another one within so many metres, the nearer the likelier. Undefined: there is none. */
  readonly near: (random: Random, settlement: Settlement, metres: number) => Settlement | undefined
  /** One in the area that a place names, the more frequent the likelier. Undefined: there is none. */
  readonly within: (random: Random, place: Place) => Settlement | undefined
  /** The middle of the settlements of the area that this one is in. Undefined: its name is not told. */
  readonly middle: (settlement: Settlement, area: Area) => Point | undefined
}

/** The point of an incident's place: its own, or that of its site. */
export const pointOf = (place: Place, site: Site | undefined): Point | undefined => place.point ?? site?.point

const isSpot = ({ level }: Place): boolean => level === undefined || level === 'exact' || level === 'settlement'

/** The names of an area, from coarse to fine, as one text. Undefined: the area is not named. */
const areaKey = (area: Area, { country, admin1, admin2 }: Partial<Record<Area, string | undefined>>): string | undefined => {
  if (area === 'country') return country
  if (admin1 === undefined) return undefined
  if (area === 'admin1') return JSON.stringify([country, admin1])
  return admin2 === undefined ? undefined : JSON.stringify([country, admin1, admin2])
}

const AREAS: readonly Area[] = ['admin2', 'admin1', 'country']

/** Cells of half a degree: about 55 km from south to north. */
const CELL = 0.5
const cellKey = (lat: number, lon: number): string => `${Math.floor(lat / CELL)} ${Math.floor(lon / CELL)}`

const settlementOf = (place: Place, site: Site | undefined): Settlement | undefined => {
  const point = pointOf(place, site)
  if (point === undefined || !isSpot(place)) return undefined
  const country = place.country ?? site?.country
  const admin1 = place.admin1 ?? site?.admin1
  const admin2 = place.admin2 ?? site?.admin2
  const name = place.name ?? site?.name
  // The third decimal of a degree is about 100 metres.
  const key = `${point.lat.toFixed(3)} ${point.lon.toFixed(3)} ${name ?? ''}`
  return { key, point, name, country, admin1, admin2 }
}

const middleOf = (members: readonly Settlement[]): Point | undefined => {
  const [first] = members
  if (first === undefined) return undefined
  // Each place counts once, however many incidents it has. Longitudes are taken from the first, so that 180 degrees are no seam.
  const once = [...new Map(members.map((one) => [one.key, one])).values()]
  const east = (lon: number): number => ((lon - first.point.lon + 540) % 360) - 180
  const lat = once.reduce((sum, { point }) => sum + point.lat, 0) / once.length
  const shift = once.reduce((sum, { point }) => sum + east(point.lon), 0) / once.length
  return onEarth({ lat, lon: first.point.lon + shift })
}

/** A point whose degrees may have left their range, back on the Earth. */
export const onEarth = ({ lat, lon }: Point): Point => ({
  lat: Math.max(-90, Math.min(90, lat)),
  lon: ((((lon + 180) % 360) + 360) % 360) - 180,
})

/** The gazetteer of these incidents. */
export const settlementsOf = (incidents: readonly Incident[], siteOf: (id: string) => Site | undefined): Settlements => {
  const find = (place: Place): Settlement | undefined =>
    settlementOf(place, place.site === undefined ? undefined : siteOf(place.site))
  const cells = new Map<string, Settlement[]>()
  const areas = new Map<string, Settlement[]>()
  const seen = new Set<string>()
  for (const { where } of incidents) {
    const settlement = where && find(where)
    if (settlement === undefined) continue
    for (const area of AREAS) {
      const key = areaKey(area, settlement)
      if (key !== undefined) addToGroup(areas, key, settlement)
    }
    if (seen.has(settlement.key)) continue
    seen.add(settlement.key)
    addToGroup(cells, cellKey(settlement.point.lat, settlement.point.lon), settlement)
  }
  const middles = new Map<string, Point | undefined>()
  return {
    of: find,
    near: (random, { key, point }, metres) => {
      const around = [-1, 0, 1].flatMap((north) =>
        [-1, 0, 1].flatMap((east) => cells.get(cellKey(point.lat + north * CELL, point.lon + east * CELL)) ?? []),
      )
      const others = around
        .map((one) => ({ one, far: distance(point, one.point) }))
        .filter(({ one, far }) => one.key !== key && far <= metres)
        .sort((a, b) => a.far - b.far || byText(a.one.key, b.one.key))
      // The square makes near ones likelier.
      return others[Math.floor(random.next() ** 2 * others.length)]?.one
    },
    within: (random, place) => {
      const area = AREAS.find((one) => areaKey(one, place) !== undefined)
      return area && random.pick(areas.get(areaKey(area, place) ?? '') ?? [])
    },
    middle: (settlement, area) => {
      const key = areaKey(area, settlement)
      if (key === undefined) return undefined
      if (!middles.has(key)) middles.set(key, middleOf(areas.get(key) ?? []))
      return middles.get(key)
    },
  }
}
