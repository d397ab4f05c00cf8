/**
 * An index of places, for questions about distances and boxes that give the answers of `near` and `inBox`, without asking each
 * place. Boxes of degrees find the places that may be there, chords decide most of them, and the others are asked exactly.
 *
 * A place with a radius is its circle. Places of like radii are indexed together, so that a few wide circles do not make the
 * search for the others wide. A place that may be anywhere is in no search: it answers maybe wherever one asks.
 *
 * @internal
 */
import type { Place, Point } from '../schema/place.js'
import type { Truth } from '../schema/truth.js'
import { type BoundingBox, inBox, near, uncertainty } from '../value/place.js'
import { squaredChord, type Vector, vectorOf } from './chord.js'
import { eachRun, isBetween, type PointTree, pointTree } from './point-tree.js'
import { isOnMap, lookAround, SPARE } from './search-box.js'

/** Is given each row that answers yes or maybe, in no special order. */
export type EachRow = (row: number, answer: Exclude<Truth, 'no'>) => void

/** Places that can be asked where they are. A row is the position of a place in the list that was given. */
export interface SpatialIndex {
  /** How many rows there are. */
  readonly length: number
  /** The rows of places that tell no spot, or an area: they may be anywhere. No search gives them. */
  readonly unplaced: Uint32Array
  /** The rows without a place. No search gives them. */
  readonly absent: Uint32Array
  /** The rows whose place is, or may be, at most so many metres from the point. */
  readonly forEachNear: (point: Point, metres: number, each: EachRow) => void
  /** The rows whose place is, or may be, in the box. */
  readonly forEachInBox: (box: BoundingBox, each: EachRow) => void
}

/** Points whose circles have radii of like size. What is told of each point stands in the order of the tree. */
interface Layer {
  readonly tree: PointTree
  /** The row of each point. */
  readonly rows: Uint32Array
  /** The radius of each point in metres. */
  readonly radii: Float64Array
  /** Each point on the unit sphere, three numbers. */
  readonly vectors: Float64Array
  /** The largest radius in metres. */
  readonly reach: number
}

/** The largest radii of the layers in metres. A layer more costs each search more than a kilometre of reach. */
const REACHES = [1e3, 1e4, 1e5, 1e6, 1e8]

const layerFrom = (list: readonly number[], places: readonly (Place | undefined)[]): Layer => {
  const circles = list.map((row) => places[row] as Place & { readonly point: Point })
  const tree = pointTree(circles.map(({ point }) => point))
  const rows = tree.positions.map((position) => list[position] as number)
  const radii = Float64Array.from(tree.positions, (position) => circles[position]?.radius ?? 0)
  const vectors = new Float64Array(3 * rows.length)
  for (let at = 0; at < rows.length; at++) {
    const { x, y, z } = vectorOf({ lon: tree.coords[2 * at] as number, lat: tree.coords[2 * at + 1] as number })
    vectors[3 * at] = x
    vectors[3 * at + 1] = y
    vectors[3 * at + 2] = z
  }
  return { tree, rows, radii, vectors, reach: radii.reduce((most, radius) => Math.max(most, radius), 0) }
}

/** A question about a distance, made ready for all layers. */
interface NearQuestion {
  readonly box: BoundingBox
  readonly metres: number
  readonly centre: Vector
  /** An exact point is near for certain up to this squared chord, and not near beyond the other. */
  readonly surely: number
  readonly hardly: number
  /** The exact answer of a row. */
  readonly ask: (row: number) => Truth
}

/** Gives the points of a layer that lie near, or may. */
const searchLayer = ({ tree, rows, radii, vectors, reach }: Layer, question: NearQuestion, each: EachRow): void => {
  const { box, metres, centre, surely, hardly, ask } = question
  const { x, y, z } = centre
  const farthest = reach === 0 ? hardly : squaredChord(metres + reach + SPARE)
  lookAround(box, metres + reach, (west, south, east, north) => {
    // Of several boxes, each ends at the 180th meridian. What lies around one of them may lie in another, and is not told twice.
    const isAlone = west > -180 && east < 180
    eachRun(tree, west, south, east, north, (first, last) => {
      for (let at = first; at <= last; at++) {
        const dx = (vectors[3 * at] as number) - x
        const dy = (vectors[3 * at + 1] as number) - y
        const dz = (vectors[3 * at + 2] as number) - z
        const chord = dx * dx + dy * dy + dz * dz
        if (chord > farthest || !(isAlone || isBetween(tree, at, west, south, east, north))) continue
        const radius = reach === 0 ? 0 : (radii[at] as number)
        if (chord > (radius === 0 ? hardly : squaredChord(metres + radius + SPARE))) continue
        const row = rows[at] as number
        const answer = chord <= (radius === 0 ? surely : squaredChord(metres - radius - SPARE)) ? 'yes' : ask(row)
        if (answer !== 'no') each(row, answer)
      }
    })
  })
}

/** An index of places. It is a picture of the list as it is now. */
export const spatialIndex = (places: readonly (Place | undefined)[]): SpatialIndex => {
  const absent: number[] = []
  const unplaced: number[] = []
  // What has a latitude or a radius that does not exist is asked each time, so that no answer differs.
  const strays: number[] = []
  const rowsOfLayer = REACHES.map((): number[] => [])
  for (let row = 0; row < places.length; row++) {
    const place = places[row]
    const radius = place && uncertainty(place)
    if (place === undefined) absent.push(row)
    else if (place.point === undefined || radius === undefined) unplaced.push(row)
    else if (!isOnMap(place.point.lat, place.point.lon) || !(radius >= 0)) strays.push(row)
    else (rowsOfLayer[REACHES.findIndex((reach) => radius <= reach)] ?? strays).push(row)
  }
  const layers = rowsOfLayer.filter((rows) => rows.length > 0).map((rows) => layerFrom(rows, places))

  return {
    length: places.length,
    absent: Uint32Array.from(absent),
    unplaced: Uint32Array.from(unplaced),
    forEachNear: (point, metres, each) => {
      const isNear = near(point, metres)
      const ask = (row: number): Truth => isNear(places[row] as Place)
      const question: NearQuestion = {
        box: { west: point.lon, south: point.lat, east: point.lon, north: point.lat },
        metres,
        centre: vectorOf(point),
        surely: squaredChord(metres - SPARE),
        hardly: squaredChord(metres + SPARE),
        ask,
      }
      for (const layer of layers) searchLayer(layer, question, each)
      for (const row of strays) {
        const answer = ask(row)
        if (answer !== 'no') each(row, answer)
      }
    },
    forEachInBox: (box, each) => {
      const isInBox = inBox(box)
      const answerOf = (row: number): void => {
        const answer = isInBox(places[row] as Place)
        if (answer !== 'no') each(row, answer)
      }
      for (const { tree, rows, reach } of layers)
        lookAround(box, reach, (west, south, east, north) => {
          eachRun(tree, west, south, east, north, (first, last) => {
            for (let at = first; at <= last; at++) if (isBetween(tree, at, west, south, east, north)) answerOf(rows[at] as number)
          })
        })
      for (const row of strays) answerOf(row)
    },
  }
}
