/**
 * Points on a grid of degrees.
 *
 * Laws: the circle of the result holds the circle that was given; a point on the grid stays where it is.
 *
 * @internal
 */
import type { Point } from '../../schema/place.js'
import { distance } from '../../value/place.js'

/** The largest radius that a place can have: half the circumference of the Earth, which holds everything. */
const LARGEST = 20_037_509

/** A metre for what rounding does. */
const MARGIN = 1

/** Six digits are ten centimetres. */
const tidy = (degrees: number): number => Number(degrees.toFixed(6)) + 0

/** Rounded up to two digits, so that what an odd radius tells of its record is lost. */
const roundUp = (metres: number): number => {
  const whole = Math.ceil(metres)
  const step = 10 ** Math.max(0, String(whole).length - 2)
  return Math.min(LARGEST, Math.ceil(whole / step) * step)
}

/** The middle of the cell, in degrees from the edge of the map. */
const middle = (fromEdge: number, cells: number, size: number): number =>
  (Math.min(cells - 1, Math.max(0, Math.floor(fromEdge / size))) + 0.5) * size

/**
 * The centre of the cell that a point lies in, and the radius around it. Without a former radius nothing bounds how far the true spot
 * is, and then the centre has none either.
 */
export const toGrid = (
  degrees: number,
  point: Point,
  radius: number | undefined,
): { readonly point: Point; readonly radius?: number } => {
  // All cells have one size, at least what was asked for, so that none at the edge of the map is smaller.
  const rows = Math.max(1, Math.floor(180 / degrees + 1e-9))
  const size = 180 / rows
  const centre = {
    lat: tidy(middle(point.lat + 90, rows, size) - 90),
    lon: tidy(middle(point.lon + 180, 2 * rows, size) - 180),
  }
  const isCentre = centre.lat === point.lat && centre.lon === point.lon
  if (radius === undefined) return { point: isCentre ? point : centre }
  // The corners are the farthest points of a cell, and those at the equator's side may be farther than the others.
  const corners = [-1, 1].map((side) => ({
    lat: Math.max(-90, Math.min(90, centre.lat + (side * size) / 2)),
    lon: centre.lon + size / 2,
  }))
  const ofCell = Math.max(...corners.map((corner) => distance(centre, corner))) + MARGIN
  return isCentre && radius >= roundUp(ofCell)
    ? { point, radius: roundUp(radius) }
    : { point: isCentre ? point : centre, radius: roundUp(ofCell + radius) }
}
