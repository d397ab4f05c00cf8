/**
 * Where an event happened, as GDELT found it in the article. Where the two actors were stands in `native`: a minister who speaks
 * at home of an attack abroad is not where it happened.
 */
import type { Place, Point } from '../../schema/place.js'
import type { CountryCode } from '../../schema/vocabulary/country.js'
import type { PlaceLevel } from '../../schema/vocabulary/place-level.js'
import type { Mutable } from '../row/mutable.js'
import { code, decimal, text } from './cell.js'
import type { Column } from './columns.js'
import { placeTypes } from './crosswalk.js'
import { cellOf, type Draft, keep, keepCode, raise, textOf } from './draft.js'
import { fipsCountries } from './fips.js'

const parts = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'] as const

/** Keeps where an actor was, as it came. */
export const keepActorPlace = (draft: Draft, block: 'Actor1Geo' | 'Actor2Geo'): void => {
  for (const part of parts) {
    if (part === 'FullName') keep(draft, `${block}_FullName`, undefined, textOf(draft, `${block}_FullName`))
    else keepCode(draft, `${block}_${part}`)
  }
}

/** Reads the place of the event. */
export const readWhere = (draft: Draft): Place | undefined => {
  const place: Mutable<Place> = {}
  const level = readLevel(draft)
  const name = nameOf(draft, 'ActionGeo_FullName')
  const country = readCountry(draft)
  const point = readPoint(draft, level)
  for (const part of ['ADM1Code', 'ADM2Code', 'FeatureID'] as const) keepCode(draft, `ActionGeo_${part}`)
  if (level !== undefined) place.level = level
  if (name !== undefined) place.name = name
  if (country !== undefined) place.country = country
  if (point !== undefined) place.point = point
  // A level alone is of no place.
  return name === undefined && country === undefined && point === undefined ? undefined : place
}

const readLevel = (draft: Draft): PlaceLevel | undefined => {
  const type = cellOf(draft, 'ActionGeo_Type', code)
  keep(draft, 'ActionGeo_Type', type)
  if (type === undefined) return undefined
  if (Object.hasOwn(placeTypes, type)) return placeTypes[type]?.to
  raise(draft, 'unknown-class', 'ActionGeo_Type', 'The type of a place is 0 to 5. What the point stands for was left out.')
  return undefined
}

const nameOf = (draft: Draft, column: Column): string | undefined =>
  text(draft.row[column]) === null ? cellOf(draft, column, text) : textOf(draft, column)

const readCountry = (draft: Draft): CountryCode | undefined => {
  const fips = cellOf(draft, 'ActionGeo_CountryCode', code)
  keep(draft, 'ActionGeo_CountryCode', fips)
  if (fips === undefined) return undefined
  const known = Object.hasOwn(fipsCountries, fips) ? fipsCountries[fips] : undefined
  if (known === undefined)
    raise(
      draft,
      'country-unknown',
      'ActionGeo_CountryCode',
      'A country code of FIPS 10-4 is needed here, which is not ISO. Take it from the original file: the country was left out.',
    )
  else if (known.to === undefined)
    raise(draft, 'no-iso-country', 'ActionGeo_CountryCode', `The code has no country of ISO. ${known.note ?? ''}`.trim())
  return known?.to
}

/** A point is kept only where its type tells what it stands for: without it, it would pass for the exact spot. */
const readPoint = (draft: Draft, level: PlaceLevel | undefined): Point | undefined => {
  const lat = cellOf(draft, 'ActionGeo_Lat', decimal)
  const lon = cellOf(draft, 'ActionGeo_Long', decimal)
  if (lat === undefined && lon === undefined) {
    if (level !== undefined)
      raise(draft, 'point-missing', 'ActionGeo_Lat', 'The place has a type and no point. Look at its name, or at its FeatureID.')
    return undefined
  }
  const isWhole = lat !== undefined && lon !== undefined
  if (isWhole && level !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { lat, lon }
  keep(draft, 'ActionGeo_Lat', lat)
  keep(draft, 'ActionGeo_Long', lon)
  if (!isWhole)
    raise(
      draft,
      'point-incomplete',
      lat === undefined ? 'ActionGeo_Long' : 'ActionGeo_Lat',
      'A point needs a latitude and a longitude. Look at its FeatureID: the point was left out.',
    )
  else if (level === undefined)
    raise(
      draft,
      'point-untyped',
      'ActionGeo_Lat',
      'The point has no type, so it is not known what it stands for: it was left out.',
    )
  else
    raise(
      draft,
      'point-range',
      Math.abs(lat) > 90 ? 'ActionGeo_Lat' : 'ActionGeo_Long',
      'A latitude is -90 to 90 and a longitude -180 to 180. Look whether they are swapped: the point was left out.',
    )
  return undefined
}
