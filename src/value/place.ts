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
import type { Eq } from 'fp-ts/lib/Eq.js'
import type { Semigroup } from 'fp-ts/lib/Semigroup.js'
import type { Place, Point } from '../schema/place.js'
import type { Truth } from '../schema/truth.js'
import type { Bounds } from './bounds.js'
import { fromBoolean, fromCases } from './truth.js'

/** The Earth's mean radius in metres (IUGG R1). */
export const EARTH_RADIUS = 6_371_008.8

/** The largest distance of two points on the Earth, in metres. */
const HALF_WAY_ROUND = Math.PI * EARTH_RADIUS

const radians = (degrees: number): number => (degrees * Math.PI) / 180

const haversine = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2

/**
 * Great-circle distance of two points in metres (haversine).
 *
 * @example
 * Math.round(distance({ lat: 33.26, lon: 44.23 }, { lat: 33.79, lon: 42.44 }) / 1000) // => 176
 *
 * @category folds
 */
export const distance = (a: Point, b: Point): number => {
  const h = haversine(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * haversine(b.lon - a.lon)
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
export const uncertainty = ({ point, radius, level = 'exact' }: Place): number | undefined =>
  point && (radius ?? (level === 'exact' ? 0 : undefined))

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

/** Asks of a place where its point is, and how far the true spot may be from it. Where nothing bounds that, it is open. */
const askSpot =
  (ask: (spot: Point, slack: number) => Truth) =>
  (place: Place): Truth => {
    const slack = uncertainty(place)
    return place.point && slack !== undefined ? ask(place.point, slack) : 'maybe'
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
export const near = (point: Point, metres: number): ((place: Place) => Truth) =>
  askSpot((spot, slack) => {
    const apart = distance(point, spot)
    return fromCases({ all: Math.min(HALF_WAY_ROUND, apart + slack) <= metres, some: apart - slack <= metres })
  })

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

/** A line that is straight on a map of degrees. Its longitudes may go beyond 180, so that it says which way round it runs. */
type Line = readonly [from: Point, to: Point]

/** How many pieces of a line are looked at. All but a circle that just touches a line, or nearly runs along it, is decided by then. */
const MOST_PIECES = 4_000

/** Whether a line comes at most so near to a spot. In doubt it does. */
const comesNear = (point: Point, metres: number, line: Line): boolean => {
  const pieces: Line[] = [line]
  for (const [a, b] of pieces) {
    const middle = { lat: (a.lat + b.lat) / 2, lon: (a.lon + b.lon) / 2 }
    const gap = distance(point, middle) - metres
    if (gap <= 0 || pieces.length > MOST_PIECES) return true
    // A piece is at most as long as one on the parallel of its end that is nearer to the equator.
    const lat = a.lat * b.lat > 0 ? Math.min(Math.abs(a.lat), Math.abs(b.lat)) : 0
    const length = Math.hypot(b.lat - a.lat, (b.lon - a.lon) * Math.cos(radians(lat)))
    if (gap <= (EARTH_RADIUS * radians(length)) / 2) pieces.push([a, middle], [middle, b])
  }
  return false
}

/** Whether a spot lies on the inner side of an odd number of lines, or on one of them. */
const isInside = (lines: readonly Line[], { lat, lon }: Point): boolean =>
  [lon - 360, lon, lon + 360].some((x) => {
    let inside = false
    for (const [a, b] of lines) {
      // The spot is left of the line (over 0), on it, or right of it.
      const side = (b.lon - a.lon) * (lat - a.lat) - (b.lat - a.lat) * (x - a.lon)
      if (side === 0 && (lat - a.lat) * (lat - b.lat) <= 0 && (x - a.lon) * (x - b.lon) <= 0) return true
      if (a.lat > lat !== b.lat > lat && side > 0 === b.lat > a.lat) inside = !inside
    }
    return inside
  })

/** The area between the corners, the last of which is joined to the first. It may go all the way round the Earth. */
const inArea = (corners: readonly Point[], goesRound: boolean): ((place: Place) => Truth) => {
  const lines = corners.map((corner, at): Line => [corners.at(at - 1) ?? corner, corner])
  // At a pole, and where an area that goes all the way round meets itself, there is no edge. An area that is a pole is all edge.
  const isPole = corners.every(({ lat }) => Math.abs(lat) === 90 && lat === corners[0]?.lat)
  const edge = lines.filter(([a, b]) => (a.lat === b.lat ? isPole || Math.abs(a.lat) < 90 : !goesRound))
  // The circle meets the edge, or lies on one side of it.
  return askSpot((spot, slack) =>
    slack > 0 && edge.some((line) => comesNear(spot, slack, line)) ? 'maybe' : fromBoolean(isInside(lines, spot)),
  )
}

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
export const inBox = ({ west, south, east, north }: BoundingBox): ((place: Place) => Truth) => {
  const end = east < west ? east + 360 : east
  const corners = [
    { lat: south, lon: west },
    { lat: south, lon: end },
    { lat: north, lon: end },
    { lat: north, lon: west },
  ]
  return south > north ? () => 'no' : inArea(corners, end - west >= 360)
}

/**
 * Whether a place lies in a polygon, by its corners in order; the last is joined to the first. Each side goes the short way round,
 * straight on a map of degrees. A polygon around a pole has no such map, and leaves every place open.
 *
 * @example
 * const triangle = [{ lat: 33, lon: 44 }, { lat: 34, lon: 44 }, { lat: 33, lon: 45 }]
 * inPolygon(triangle)({ point: { lat: 33.3, lon: 44.3 } }) // => 'yes'
 * inPolygon(triangle)({ point: { lat: 33.3, lon: 44.3 }, radius: 50_000 }) // => 'maybe'
 *
 * @category predicates
 */
export const inPolygon = (corners: readonly Point[]): ((place: Place) => Truth) => {
  const start = corners[0]?.lon ?? 0
  let lon = start
  const flat = corners.map((corner): Point => {
    lon = corner.lon - Math.round((corner.lon - lon) / 360) * 360
    return { lat: corner.lat, lon }
  })
  return Math.abs(lon - start) > 180 ? () => 'maybe' : inArea(flat, false)
}

/**
 * Equality of points by their degrees: 180 and -180 are not the same.
 *
 * @example
 * eqPoint.equals({ lat: 33.3, lon: 44.4 }, { lat: 33.3, lon: 44.4 }) // => true
 *
 * @category instances
 */
export const eqPoint: Eq<Point> = { equals: (a, b) => a.lat === b.lat && a.lon === b.lon }

/**
 * Equality of boxes by their four edges.
 *
 * @example
 * const box = { west: 38.8, south: 29, east: 48.6, north: 37.4 }
 * eqBox.equals(box, { ...box, east: 50 }) // => false
 *
 * @category instances
 */
export const eqBox: Eq<BoundingBox> = {
  equals: (a, b) => a.west === b.west && a.south === b.south && a.east === b.east && a.north === b.north,
}

/** The western and the eastern edge of a box, all the way round for one that crosses the 180th meridian. */
const longitudesOf = ({ west, east }: BoundingBox): readonly [west: number, east: number] =>
  west <= east ? [west, east] : [-180, 180]

/**
 * A box that holds two boxes. It does not cross the 180th meridian: a part that does makes it go all the way round. The smallest box
 * around two would depend on which two of many are joined first, so that it is no semigroup.
 *
 * @example
 * semigroupBox.concat({ west: 38, south: 29, east: 48, north: 37 }, { west: 35, south: 32, east: 42, north: 38 })
 * // => { west: 35, south: 29, east: 48, north: 38 }
 *
 * @category instances
 */
export const semigroupBox: Semigroup<BoundingBox> = {
  concat: (a, b) => {
    const [westA, eastA] = longitudesOf(a)
    const [westB, eastB] = longitudesOf(b)
    return {
      west: Math.min(westA, westB),
      south: Math.min(a.south, b.south),
      east: Math.max(eastA, eastB),
      north: Math.max(a.north, b.north),
    }
  },
}
