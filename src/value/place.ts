/**
 * Questions about places. Distances are in metres, on a sphere of the Earth's mean radius: up to 0.6 % off the ellipsoid.
 *
 * What is possible: a point with a radius is somewhere in that circle. A point whose level is `exact`, or that has no level,
 * and no radius is taken as told. Any other place (no point, or a point that stands for an area) may be anywhere, except
 * where its point is known: nothing bounds how far an area reaches.
 *
 * Laws: the bounds of {@link distanceBounds} contain the distance of every two points that are possible; they are the same
 * both ways; a larger radius never makes them narrower, so that it moves answers only towards maybe.
 */
import type { Place, Point } from '../schema/place.js'
import type { Truth } from '../schema/truth.js'
import type { Bounds } from './bounds.js'
import { fromCases } from './truth.js'

/** The Earth's mean radius in metres (IUGG R1). */
export const EARTH_RADIUS = 6_371_008.8

/** The largest distance of two points on the Earth, in metres. */
const HALF_WAY_ROUND = Math.PI * EARTH_RADIUS

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/**
 * Great-circle distance of two points in metres (haversine).
 *
 * @example
 * Math.round(distance({ lat: 33.26, lon: 44.23 }, { lat: 33.79, lon: 42.44 }) / 1000) // => 176
 *
 * @category folds
 */
export const distance = (a: Point, b: Point): number => {
  const sinLat = Math.sin(radians(b.lat - a.lat) / 2)
  const sinLon = Math.sin(radians(b.lon - a.lon) / 2)
  const h = sinLat * sinLat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * sinLon * sinLon
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)))
}

/**
 * How far the true spot may be from the point of the place, in metres. Undefined: nothing bounds it.
 *
 * @example
 * uncertainty({ point: { lat: 33.3, lon: 44.4 }, radius: 500 }) // => 500
 * uncertainty({ point: { lat: 33.3, lon: 44.4 }, level: 'admin1' }) // => undefined
 *
 * @category folds
 */
export const uncertainty = (place: Place): number | undefined => {
  if (place.point === undefined) return undefined
  if (place.radius !== undefined) return place.radius
  return place.level === undefined || place.level === 'exact' ? 0 : undefined
}

/**
 * The least and the most that two places may be apart, in metres. Without `max` nothing bounds it.
 *
 * @example
 * distanceBounds({ country: 'IRQ' }, { point: { lat: 33.3, lon: 44.4 } }) // => { min: 0 }
 *
 * @category folds
 */
export const distanceBounds = (a: Place, b: Place): Bounds => {
  const slackA = uncertainty(a)
  const slackB = uncertainty(b)
  if (a.point === undefined || b.point === undefined || slackA === undefined || slackB === undefined) return { min: 0 }
  const between = distance(a.point, b.point)
  return { min: Math.max(0, between - slackA - slackB), max: Math.min(HALF_WAY_ROUND, between + slackA + slackB) }
}

/**
 * Whether a place is at most so many metres from a point.
 *
 * @example
 * const baghdad = { lat: 33.3, lon: 44.4 }
 * near(baghdad, 1000)({ point: baghdad, radius: 500 }) // => 'yes'
 * near(baghdad, 1000)({ point: baghdad, radius: 5000 }) // => 'maybe'
 * near(baghdad, 1000)({ point: { lat: 36.3, lon: 43.1 } }) // => 'no'
 *
 * @category predicates
 */
export const near =
  (point: Point, metres: number) =>
  (place: Place): Truth => {
    const bounds = distanceBounds({ point }, place)
    return fromCases({ all: bounds.max !== undefined && bounds.max <= metres, some: bounds.min <= metres })
  }

/**
 * A box of latitudes and longitudes in degrees, WGS 84, edges included. A box whose west is larger than its east crosses the
 * 180th meridian.
 *
 * @category values
 */
export interface BoundingBox {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Whether a box goes all the way round. */
const isBelt = (box: BoundingBox): boolean => box.east - box.west >= 360

const boxHolds = (box: BoundingBox, { lat, lon }: Point): boolean =>
  lat >= box.south &&
  lat <= box.north &&
  (box.west <= box.east ? lon >= box.west && lon <= box.east : lon >= box.west || lon <= box.east)

/**
 * Whether a place lies in a box.
 *
 * @example
 * const iraq = { west: 38.8, south: 29, east: 48.6, north: 37.4 }
 * inBox(iraq)({ point: { lat: 33.3, lon: 44.4 } }) // => 'yes'
 * inBox(iraq)({ country: 'IRQ' }) // => 'maybe'
 *
 * @category predicates
 */
export const inBox =
  (box: BoundingBox) =>
  (place: Place): Truth => {
    const slack = uncertainty(place)
    if (place.point === undefined || slack === undefined) return 'maybe'
    const inside = boxHolds(box, place.point)
    if (slack === 0) return inside ? 'yes' : 'no'
    // The circle and the box meet, or the circle lies inside, by the distance from the point to the edge of the box.
    const edge = distanceToEdge(box, place.point)
    return inside ? (slack < edge ? 'yes' : 'maybe') : slack >= edge ? 'maybe' : 'no'
  }

/** Metres from a point to the nearest spot on the edge of a box; infinite when it has no edge. */
const distanceToEdge = (box: BoundingBox, point: Point): number => {
  const belt = isBelt(box)
  const edges: number[] = []
  if (!belt) edges.push(toMeridian(box.west, box, point), toMeridian(box.east, box, point))
  // A belt that reaches a pole goes on beyond it.
  if (!belt || box.south > -90) edges.push(toParallel(box.south, box, point))
  if (!belt || box.north < 90) edges.push(toParallel(box.north, box, point))
  return Math.min(...edges)
}

/** Metres to the part of a meridian that is an edge of the box: its nearest point, or one of its ends. */
const toMeridian = (lon: number, box: BoundingBox, point: Point): number => {
  const lat = radians(point.lat)
  const foot = (Math.atan2(Math.sin(lat), Math.cos(lat) * Math.cos(radians(point.lon - lon))) * 180) / Math.PI
  const ends = Math.min(distance(point, { lat: box.south, lon }), distance(point, { lat: box.north, lon }))
  return foot >= box.south && foot <= box.north ? Math.min(ends, distance(point, { lat: foot, lon })) : ends
}

/** Degrees of longitude from one meridian eastwards to another, 0 to 360. */
const eastwards = (from: number, to: number): number => (((to - from) % 360) + 360) % 360

/** Metres to the part of a parallel that is an edge of the box. The nearer the meridian, the nearer the point on it. */
const toParallel = (lat: number, box: BoundingBox, point: Point): number =>
  isBelt(box) || eastwards(box.west, point.lon) <= eastwards(box.west, box.east)
    ? distance(point, { lat, lon: point.lon })
    : Math.min(distance(point, { lat, lon: box.west }), distance(point, { lat, lon: box.east }))
