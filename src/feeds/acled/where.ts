/** Where an event happened: names, point, and what the point stands for. */
import type { Extent } from '../../schema/extent.js'
import type { Place, Point } from '../../schema/place.js'
import type { Mutable } from '../row/mutable.js'
import { pointReader } from '../row/point-reader.js'
import { coordinate, hasDecimalComma } from './cell.js'
import { readCountry } from './country.js'
import { finder, geoClasses } from './crosswalk.js'
import { cellOf, type Draft, keepCell, keepCode, keepWords, raise, wordsOf } from './draft.js'

const classOf = /* @__PURE__ */ finder(geoClasses)

/** Reads the place of the event. */
export const readWhere = (draft: Draft, when: Extent | undefined): Place | undefined => {
  const place: Mutable<Place> = {}
  keepWords(draft, 'region')
  const country = readCountry(draft, when)
  const admin1 = wordsOf(draft, 'admin1')
  const admin2 = wordsOf(draft, 'admin2')
  keepWords(draft, 'admin3')
  const name = wordsOf(draft, 'location')
  const point = readPoint(draft)
  const precision = keepCode(draft, 'geo_precision')
  const level = precision === undefined ? undefined : classOf(precision)?.to
  if (precision !== undefined && level === undefined)
    raise(draft, 'unknown-class', 'geo_precision', 'geo_precision is 1 to 3 in the codebook. Look it up: native holds it.')
  if (level !== undefined) place.level = level
  else if (point !== undefined) {
    // A point without a level would be taken as told.
    place.level = 'fuzzy'
    if (precision === undefined)
      raise(draft, 'precision-missing', 'geo_precision', 'What the point stands for is not told: an area of any size was taken.')
  }
  if (name !== undefined) place.name = name
  if (country !== undefined) place.country = country
  if (admin1 !== undefined) place.admin1 = admin1
  if (admin2 !== undefined) place.admin2 = admin2
  if (point !== undefined) place.point = point
  return Object.keys(place).length > 0 ? place : undefined
}

const pointOf = /* @__PURE__ */ pointReader({ cellOf, keepCell, raise }, 'latitude', 'longitude', coordinate)

const readPoint = (draft: Draft): Point | undefined => {
  for (const column of ['latitude', 'longitude'] as const)
    if (hasDecimalComma(draft.row[column]))
      raise(draft, 'decimal-comma', column, 'The comma was read as a full stop. Look whether the file has commas for thousands.')
  const point = pointOf(draft)
  if (point?.lat !== 0 || point.lon !== 0) return point
  raise(
    draft,
    'point-zero',
    'latitude',
    'Somebody wrote 0 for what was missing. Take both from the original file: there is no point.',
  )
  keepCell(draft, 'latitude')
  keepCell(draft, 'longitude')
  return undefined
}
