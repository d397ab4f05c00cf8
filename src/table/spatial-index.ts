/**
 * An index of places, for questions about distances and boxes that give the answers of `near` and `inBox`, without asking each
 * place. Boxes of degrees find the places that may be there, chords decide most of them, and the others are asked exactly.
 *
 * A place with a radius is its circle. Places of like radii are indexed together, so that a few wide circles do not make the
 * search for the others wide. A place that may be anywhere is in no search: it answers maybe wherever one asks.
 *
 * @internal
 */
import KDBush from 'kdbush'
import type { Place, Point } from '../schema/place.js'
import type { Truth } from '../schema/truth.js'
import { type BoundingBox, inBox, near, uncertainty } from '../value/place.js'
import { squaredChord, type Vector, vectorOf } from './chord.js'
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

/** Points whose circles have radii of like size. */
interface Layer {
  readonly points: KDBush
  /** The row of each point. */
  readonly rows: Uint32Array
  /** The radius of each point in metres. */
  readonly radii: Float64Array
  /** Each point on the unit sphere, three numbers. */
  readonly vectors: Float64Array
  /** The largest radius in metres. */
  readonly reach: number
}

/** Measured with 100,000 points: larger nodes make a search of few points slower. */
const NODE_SIZE = 16

/** The largest radii of the layers in metres. A layer more costs each search more than a kilometre of reach. */
const REACHES = [1e3, 1e4, 1e5, 1e6, 1e8]

const layerFrom = (list: readonly number[], places: readonly (Place | undefined)[]): Layer => {
  const rows = Uint32Array.from(list)
  const points = new KDBush(rows.length, NODE_SIZE)
  const radii = new Float64Array(rows.length)
  const vectors = new Float64Array(3 * rows.length)
  let reach = 0
  rows.forEach((row, position) => {
    const { point, radius = 0 } = places[row] as Place & { readonly point: Point }
    points.add(point.lon, point.lat)
    radii[position] = radius
    const { x, y, z } = vectorOf(point)
    vectors.set([x, y, z], 3 * position)
    reach = Math.max(reach, radius)
  })
  points.finish()
  return { points, rows, radii, vectors, reach }
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
const searchLayer = ({ points, rows, radii, vectors, reach }: Layer, question: NearQuestion, each: EachRow): void => {
  const { box, metres, centre, surely, hardly, ask } = question
  lookAround(box, metres + reach, (west, south, east, north) => {
    for (const found of points.range(west, south, east, north)) {
      const radius = radii[found] as number
      const dx = (vectors[3 * found] as number) - centre.x
      const dy = (vectors[3 * found + 1] as number) - centre.y
      const dz = (vectors[3 * found + 2] as number) - centre.z
      const chord = dx * dx + dy * dy + dz * dz
      if (chord > (radius === 0 ? hardly : squaredChord(metres + radius + SPARE))) continue
      const row = rows[found] as number
      const answer = chord <= (radius === 0 ? surely : squaredChord(metres - radius - SPARE)) ? 'yes' : ask(row)
      if (answer !== 'no') each(row, answer)
    }
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
      for (const { points, rows, reach } of layers)
        lookAround(box, reach, (west, south, east, north) => {
          for (const found of points.range(west, south, east, north)) answerOf(rows[found] as number)
        })
      for (const row of strays) answerOf(row)
    },
  }
}
