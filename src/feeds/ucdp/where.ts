/** Where an event happened: names, point, and what the point stands for. */
import type { Extent } from '../../schema/extent.js'
import type { Place, Point } from '../../schema/place.js'
import type { Mutable } from '../row/mutable.js'
import { count, decimal } from './cell.js'
import { readCountry } from './country.js'
import { WHERE_2_RADIUS, whereClasses } from './crosswalk.js'
import { type Draft, keep, raise, textOf } from './draft.js'

/** Reads the place of the event. */
export const readWhere = (draft: Draft, when: Extent | undefined): Place | undefined => {
  const place: Mutable<Place> = {}
  const precision = count(draft.row['where_prec']) ?? undefined
  const level = precision === undefined ? undefined : whereClasses[precision]
  keep(draft, 'where_prec', precision)
  if (precision !== undefined && level === undefined)
    raise(draft, 'unknown-class', 'where_prec', 'where_prec is 1 to 7 in the codebook. What the point stands for is not known.')
  if (level?.to !== undefined) place.level = level.to
  const name = textOf(draft, 'where_coordinates')
  const admin1 = textOf(draft, 'adm_1')
  const admin2 = textOf(draft, 'adm_2')
  const country = readCountry(draft, when, { name, admin1 })
  const point = readPoint(draft)
  const text = textOf(draft, 'where_description')
  if (name !== undefined) place.name = name
  if (country !== undefined) place.country = country
  if (admin1 !== undefined) place.admin1 = admin1
  if (admin2 !== undefined) place.admin2 = admin2
  if (point !== undefined) place.point = point
  if (point !== undefined && precision === 2) place.radius = WHERE_2_RADIUS
  if (text !== undefined) place.text = text
  return Object.keys(place).length > 0 ? place : undefined
}

const readPoint = (draft: Draft): Point | undefined => {
  const lat = decimal(draft.row['latitude']) ?? undefined
  const lon = decimal(draft.row['longitude']) ?? undefined
  const wkt = textOf(draft, 'geom_wkt')
  const told = wkt === undefined ? undefined : parseWkt(wkt)
  const onGlobe = (lat === undefined || Math.abs(lat) <= 90) && (lon === undefined || Math.abs(lon) <= 180)
  if (!onGlobe)
    raise(
      draft,
      'point-range',
      lat !== undefined && Math.abs(lat) > 90 ? 'latitude' : 'longitude',
      'A latitude is -90 to 90 and a longitude -180 to 180. Look whether they are swapped: the point was left out.',
    )
  const agrees = checkWkt(draft, wkt, told, lat, lon)
  const point = onGlobe && lat !== undefined && lon !== undefined ? { lat, lon } : undefined
  if (point === undefined || !agrees) {
    keep(draft, 'latitude', lat)
    keep(draft, 'longitude', lon)
    keep(draft, 'geom_wkt', wkt)
  }
  return point
}

/** About a metre: the last digit of UCDP's coordinates, cut or rounded. */
const SAME_DEGREES = 1e-5

const checkWkt = (
  draft: Draft,
  wkt: string | undefined,
  told: Point | undefined,
  lat: number | undefined,
  lon: number | undefined,
): boolean => {
  if (wkt === undefined) return true
  if (told === undefined) {
    if (lat === undefined && lon === undefined && EMPTY.test(wkt)) return true
    raise(
      draft,
      'wkt-unreadable',
      'geom_wkt',
      'A WKT point such as "POINT (44.4 33.3)" is needed here. Latitude and longitude were taken.',
    )
    return false
  }
  if (
    lat !== undefined &&
    lon !== undefined &&
    Math.abs(told.lat - lat) <= SAME_DEGREES &&
    Math.abs(told.lon - lon) <= SAME_DEGREES
  )
    return true
  raise(
    draft,
    'wkt-disagrees',
    'geom_wkt',
    lat === undefined || lon === undefined
      ? 'geom_wkt has a point, and latitude or longitude is missing. Look which is right: the point was left out.'
      : `geom_wkt is not the point ${lat}, ${lon} of latitude and longitude. Look which is right: those two were taken.`,
  )
  return false
}

const EMPTY = /^point\s+empty$/i
const NUMBER = '([+-]?[\\d.]+(?:e[+-]?\\d+)?)'
const WKT = /* @__PURE__ */ (() => new RegExp(`^point\\s*\\(\\s*${NUMBER}\\s+${NUMBER}\\s*\\)$`, 'i'))()

const parseWkt = (wkt: string): Point | undefined => {
  const found = WKT.exec(wkt)
  const lon = decimal(found?.[1]) ?? undefined
  const lat = decimal(found?.[2]) ?? undefined
  return lat === undefined || lon === undefined ? undefined : { lat, lon }
}
