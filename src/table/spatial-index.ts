/**
 * An index of places, for questions about distances and boxes that give the answers of `near` and `inBox`, without asking each
 * place. Boxes of degrees find the places that may be there; each of them is then asked exactly.
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
import { isOnMap, lookAround } from './search-box.js'

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
  readonly rows: readonly number[]
  /** The largest radius in metres. */
  readonly reach: number
}

/** Measured with 100,000 points: larger nodes make a search of few points slower. */
const NODE_SIZE = 16

/** Half the circumference of the Earth is below 10 to this power, in metres. */
const MOST_DIGITS = 8

/** The layer of a radius in metres: exact points, then circles of up to 10, 100, 1000 metres and so on. A negative one has none. */
const layerOf = (radius: number): number => (radius === 0 ? 0 : Math.max(1, Math.ceil(Math.log10(radius))))

const layerFrom = (rows: readonly number[], places: readonly (Place | undefined)[]): Layer => {
  const points = new KDBush(rows.length, NODE_SIZE)
  let reach = 0
  for (const row of rows) {
    const { point, radius = 0 } = places[row] as Place & { readonly point: Point }
    points.add(point.lon, point.lat)
    reach = Math.max(reach, radius)
  }
  points.finish()
  return { points, rows, reach }
}

/** An index of places. It is a picture of the list as it is now. */
export const spatialIndex = (places: readonly (Place | undefined)[]): SpatialIndex => {
  const absent: number[] = []
  const unplaced: number[] = []
  // What has a latitude or a radius that does not exist is asked each time, so that no answer differs.
  const strays: number[] = []
  const rowsOfLayer = Array.from({ length: MOST_DIGITS + 1 }, (): number[] => [])
  for (let row = 0; row < places.length; row++) {
    const place = places[row]
    const radius = place && uncertainty(place)
    if (place === undefined) absent.push(row)
    else if (place.point === undefined || radius === undefined) unplaced.push(row)
    else if (!isOnMap(place.point.lat, place.point.lon)) strays.push(row)
    else (rowsOfLayer[layerOf(radius)] ?? strays).push(row)
  }
  const layers = rowsOfLayer.filter((rows) => rows.length > 0).map((rows) => layerFrom(rows, places))

  const search = (box: BoundingBox, metres: number, ask: (place: Place) => Truth, each: EachRow): void => {
    const answerOf = (row: number): void => {
      const answer = ask(places[row] as Place)
      if (answer !== 'no') each(row, answer)
    }
    for (const { points, rows, reach } of layers)
      lookAround(box, metres + reach, (west, south, east, north) => {
        for (const found of points.range(west, south, east, north)) answerOf(rows[found] as number)
      })
    for (const row of strays) answerOf(row)
  }

  return {
    length: places.length,
    absent: Uint32Array.from(absent),
    unplaced: Uint32Array.from(unplaced),
    forEachNear: (point, metres, each) => {
      const { lat, lon } = point
      search({ west: lon, south: lat, east: lon, north: lat }, metres, near(point, metres), each)
    },
    forEachInBox: (box, each) => search(box, 0, inBox(box), each),
  }
}
