/**
 * The boxes of degrees to look in for all points that lie within a distance of a point or of a box. A box on the sphere may
 * cross the 180th meridian or hold a pole; these never do, so that a flat index can be asked.
 *
 * @internal
 */
import { type BoundingBox, EARTH_RADIUS } from '../value/place.js'

/** Asks a flat index for what lies between two longitudes and two latitudes in degrees, edges included. */
export type LookIn = (west: number, south: number, east: number, north: number) => void

/** Metres by which what is looked for is larger than what is asked, so that no rounding loses a point. */
export const SPARE = 1

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const degrees = (angle: number): number => (angle * 180) / Math.PI

/** Whether such a latitude and longitude exist. */
export const isOnMap = (lat: number, lon: number): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180

/** How far the circle of an angle around points of these latitudes reaches to each side, in degrees of longitude. */
const asideOf = (angle: number, south: number, north: number): number => {
  // It is widest at the latitude that is farthest from the equator. Around a pole lie all meridians.
  const farthest = Math.max(Math.abs(south), Math.abs(north))
  if (farthest + degrees(angle) >= 90) return 180
  return degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(farthest)))))
}

/**
 * Looks in up to three boxes. Together they hold every point on the map that is at most so many metres from the given box, and no
 * point lies in two of them. A box with degrees that do not exist is looked for everywhere.
 */
export const lookAround = (box: BoundingBox, metres: number, lookIn: LookIn): void => {
  const { west, south, east, north } = box
  if (!isOnMap(south, west) || !isOnMap(north, east)) {
    lookIn(-180, -90, 180, 90)
    return
  }
  const angle = (metres + SPARE) / EARTH_RADIUS
  const lowest = Math.min(south, north) - degrees(angle)
  const highest = Math.max(south, north) + degrees(angle)
  const aside = asideOf(angle, south, north)
  const from = west - aside
  const to = (west <= east ? east : east + 360) + aside
  if (to - from >= 360) {
    lookIn(-180, lowest, 180, highest)
    return
  }
  lookIn(from, lowest, to, highest)
  if (from < -180) lookIn(from + 360, lowest, 180, highest)
  if (to > 180) lookIn(-180, lowest, to - 360, highest)
}
