/**
 * Points in the order of a k-d tree: those that lie close together stand close together, so that one search reads few places of
 * memory. The tree is that of kdbush. It is walked here, because what is kept of each point can then stand in the same order,
 * and no list is made of what is found.
 *
 * @internal
 */
import KDBush from 'kdbush'
import type { Point } from '../schema/place.js'

/** Points in the order of the tree. */
export interface PointTree {
  /** The longitude and latitude of each point, two numbers. */
  readonly coords: Float64Array
  /** Where each point stood in the list that was given. */
  readonly positions: Uint32Array
  /**
   * The points that cut the others in halves, once more, as two numbers each: the halves of cut c are cut by 2c + 1 and 2c + 2.
   * A search reads many of these, which are too far apart among the others.
   */
  readonly cuts: Float64Array
}

/** Is given the first and the last of points that stand together. */
export type EachRun = (first: number, last: number) => void

/** Measured with 100,000 points: larger nodes make a search of few points slower. */
const NODE_SIZE = 16

const cutsOf = (coords: Float64Array): Float64Array => {
  const length = coords.length / 2
  let leaves = 1
  while (leaves * NODE_SIZE < length) leaves *= 2
  const cuts = new Float64Array(2 * leaves)
  const fill = (first: number, last: number, cut: number): void => {
    if (last - first <= NODE_SIZE) return
    const middle = (first + last) >> 1
    cuts.set(coords.subarray(2 * middle, 2 * middle + 2), 2 * cut)
    fill(first, middle - 1, 2 * cut + 1)
    fill(middle + 1, last, 2 * cut + 2)
  }
  fill(0, length - 1, 0)
  return cuts
}

/** Puts points in the order of a tree. */
export const pointTree = (points: readonly Point[]): PointTree => {
  const tree = new KDBush(points.length, NODE_SIZE)
  for (const { lat, lon } of points) tree.add(lon, lat)
  tree.finish()
  const coords = tree.coords as Float64Array
  return { coords, positions: Uint32Array.from(tree.ids), cuts: cutsOf(coords) }
}

/** Whether the point at a position lies between two longitudes and two latitudes, edges included. */
export const isBetween = (
  { coords }: PointTree,
  position: number,
  west: number,
  south: number,
  east: number,
  north: number,
): boolean => {
  const lon = coords[2 * position] as number
  const lat = coords[2 * position + 1] as number
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/** Gives runs that together hold each point between these degrees, once. They also hold others, which lie around. */
export const eachRun = (
  { positions, cuts }: PointTree,
  west: number,
  south: number,
  east: number,
  north: number,
  each: EachRun,
): void => {
  // Each half of the points is cut by the other axis. `each` may search this tree too, so no stack is kept between searches.
  const look = (from: number, to: number, firstCut: number, byLatitude: boolean): void => {
    let first = from
    let last = to
    let cut = firstCut
    let isOfLatitude = byLatitude
    while (last - first > NODE_SIZE) {
      const middle = (first + last) >> 1
      const lon = cuts[2 * cut] as number
      const lat = cuts[2 * cut + 1] as number
      const below = isOfLatitude ? south <= lat : west <= lon
      const above = isOfLatitude ? north >= lat : east >= lon
      isOfLatitude = !isOfLatitude
      if (below && above) {
        if (lon >= west && lon <= east && lat >= south && lat <= north) each(middle, middle)
        look(first, middle - 1, 2 * cut + 1, isOfLatitude)
      }
      if (above) {
        first = middle + 1
        cut = 2 * cut + 2
      } else if (below) {
        last = middle - 1
        cut = 2 * cut + 1
      } else return
    }
    each(first, last)
  }
  look(0, positions.length - 1, 0, false)
}
