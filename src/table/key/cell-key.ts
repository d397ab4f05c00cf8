/**
 * Cells of a grid of degrees, named by their south-western corner. A point with a radius may lie in each cell that the circle
 * around it meets; a point that stands for an area tells no cell.
 *
 * @internal
 */
import { withSitePoint } from '../../query/match-place.js'
import type { Incident } from '../../schema/incident.js'
import type { Place } from '../../schema/place.js'
import { inBox, uncertainty } from '../../value/place.js'
import type { KeyValue } from '../key-value.js'
import { notTold, oneOf } from '../membership.js'
import { pointPart } from '../part.js'
import type { KeyContext, KeyOf, PartReader } from './key-kind.js'

/** A place that may lie in more cells than this is counted as one whose point was not told. */
const MAX_CELLS = 400

const METRES_PER_DEGREE = 111_195

/** The corner of a cell in degrees, as text without the noise of binary fractions. */
const corner = (cell: number, degrees: number): string => String(Number((cell * degrees).toFixed(6)))

/** The number of a cell. A coordinate such as 0.3 / 0.1 is a little less than 3 in binary. */
const cellAt = (coordinate: number, degrees: number): number => Math.floor(coordinate / degrees + 1e-9)

const range = (first: number, last: number): readonly number[] =>
  last - first >= MAX_CELLS ? [] : Array.from({ length: last - first + 1 }, (_, position) => first + position)

const cellsOf = (place: Place, radius: number, degrees: number): readonly KeyValue[] => {
  const { lat, lon } = place.point ?? { lat: 0, lon: 0 }
  const round = Math.round(360 / degrees)
  const north = radius / METRES_PER_DEGREE
  const furthest = Math.abs(lat) + north
  // Around a pole the circle meets all longitudes.
  const east = radius === 0 ? 0 : furthest >= 89 ? 180 : north / Math.cos((furthest * Math.PI) / 180)
  const top = round / 4 - 1
  // The north pole is the northern edge of the uppermost cells.
  const rowAt = (latitude: number): number => Math.min(top, Math.max(-top - 1, cellAt(latitude, degrees)))
  const rows = range(rowAt(lat - north), rowAt(lat + north))
  const columns = range(cellAt(lon - east, degrees), cellAt(lon + east, degrees))
  if (rows.length * columns.length > MAX_CELLS) return []
  const names = new Set<KeyValue>()
  for (const row of rows)
    for (const column of columns) {
      // Cells beyond the 180th meridian are those of the other side.
      const west = ((((column + round / 2) % round) + round) % round) - round / 2
      const box = { west: west * degrees, south: row * degrees, east: (west + 1) * degrees, north: (row + 1) * degrees }
      if (radius === 0 || inBox(box)(place) !== 'no') names.add(`${corner(row, degrees)},${corner(west, degrees)}`)
    }
  return [...names]
}

/** The cell that it happened in. A place without a point has that of its site, as questions about distances see it. */
export const cellKey = ({ degrees }: KeyOf<'cell'>, { index }: KeyContext): PartReader => {
  const placeOf = ({ where = {} }: Incident): Place => withSitePoint(where, index)
  return {
    part: {
      name: 'point or that of the site',
      told: (incident) => pointPart.told({ id: incident.id, where: placeOf(incident) }),
    },
    membership: (incident) => {
      const place = placeOf(incident)
      const radius = uncertainty(place)
      return radius === undefined ? notTold : oneOf(cellsOf(place, radius, degrees))
    },
    isList: false,
  }
}
