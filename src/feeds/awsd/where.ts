/** Where an incident happened: names, point, and the kind of place. */
import type { Place, Point } from '../../schema/place.js'
import type { Site } from '../../schema/site.js'
import type { PlaceLevel } from '../../schema/vocabulary/place-level.js'
import type { Mutable } from '../row/mutable.js'
import { pointReader } from '../row/point-reader.js'
import { decimal } from './cell.js'
import { readCountry } from './country.js'
import { locations } from './crosswalk.js'
import { cellOf, type Draft, keepCell, raise, textOf, wordsOf } from './draft.js'
import { readLabel } from './labels.js'
import { slugOf } from './slug.js'

/** Where an incident happened, and the record of the kind of place. */
export interface Where {
  readonly place: Place | undefined
  readonly site: Site | undefined
}

/** Reads the place. */
export const readWhere = (draft: Draft): Where => {
  const place: Mutable<Place> = {}
  const site = readSite(draft)
  const { country, words } = readCountry(draft)
  const admin1 = wordsOf(draft, 'Region')
  const admin2 = wordsOf(draft, 'District')
  const name = wordsOf(draft, 'City')
  const point = readPoint(draft)
  if (site !== undefined) place.site = site.id
  if (name !== undefined) place.name = name
  if (country !== undefined) place.country = country
  if (admin1 !== undefined) place.admin1 = admin1
  if (admin2 !== undefined) place.admin2 = admin2
  if (point !== undefined) place.point = point
  if (words !== undefined) place.text = words
  const level = levelOf(draft, place)
  if (level !== undefined) place.level = level
  return { place: Object.keys(place).length > 0 ? place : undefined, site }
}

/**
 * AWSD moves a point to the middle of what it can name, and further where it would show too much. So a point stands for the finest
 * place that the row names, and is never an exact spot.
 */
const levelOf = (draft: Draft, place: Place): PlaceLevel | undefined => {
  const { name, admin1, admin2, country, point } = place
  const named = name ?? admin2 ?? admin1
  if (point !== undefined && named !== undefined && isStandIn(point)) {
    raise(
      draft,
      'point-stand-in',
      'Latitude',
      'AWSD has this point, or one in whole or half degrees, for many places of a region. It stands for a fuzzy area.',
    )
    return 'fuzzy'
  }
  if (name !== undefined) return BETWEEN.test(name) ? 'fuzzy' : 'settlement'
  if (admin2 !== undefined) return 'admin2'
  if (admin1 !== undefined) return 'admin1'
  if (country !== undefined) return 'country'
  return point === undefined ? undefined : 'fuzzy'
}

/** Somewhere between two towns. */
const BETWEEN = /^between\b/i

/** Two points of Darfur that stand beside the names of some thirty towns of six states. */
const standIns: ReadonlySet<string> = new Set(['11.329444 25.08565623', '13.4263009 22.6574884'])

const isStandIn = ({ lat, lon }: Point): boolean =>
  (Number.isInteger(lat * 2) && Number.isInteger(lon * 2)) || standIns.has(`${lat} ${lon}`)

/** AWSD tells the kind of place and not which one: one collective site stands for all places of a kind. */
const readSite = (draft: Draft): Site | undefined => {
  const told = readLabel(draft, 'Location')
  if (told === undefined || told.label === 'Unknown') return undefined
  const category = locations[told.label]?.to
  return {
    id: `awsd:site/${slugOf(told.label)}`,
    name: told.label,
    ...(category !== undefined && { category }),
    collective: true,
  }
}

const pointOf = /* @__PURE__ */ pointReader({ cellOf, keepCell, raise }, 'Latitude', 'Longitude', decimal)

const readPoint = (draft: Draft): Point | undefined => {
  // The white space around them is noted.
  for (const column of ['Latitude', 'Longitude'] as const)
    if (typeof decimal(draft.row[column]) === 'number') textOf(draft, column)
  const point = pointOf(draft)
  if (point?.lat !== 0 || point.lon !== 0) return point
  raise(draft, 'point-zero', 'Latitude', 'Both numbers are 0, as where nothing was filled in. The point was left out.')
  keepCell(draft, 'Latitude')
  keepCell(draft, 'Longitude')
  return undefined
}
