/** Where a row says that something was. */
import type { Place, Point } from '../../schema/place.js'
import type { CountryCode } from '../../schema/vocabulary/country.js'
import { countryOfAlpha2, countryOfAlpha3 } from '../row/iso-country.js'
import type { Mutable } from '../row/mutable.js'
import type { HxlDraft } from './draft.js'
import { decimal } from './layout.js'

/** Reads the place. */
export const readWhere = (draft: HxlDraft): Place | undefined => {
  const place: Mutable<Place> = {}
  const name = draft.text('place')
  const country = readCountry(draft)
  const admin1 = draft.text('admin1')
  const admin2 = draft.text('admin2')
  const point = readPoint(draft)
  if (name !== undefined) place.name = name
  if (country !== undefined) place.country = country
  if (admin1 !== undefined) place.admin1 = admin1
  if (admin2 !== undefined) place.admin2 = admin2
  if (point !== undefined) place.point = point
  return Object.keys(place).length > 0 ? place : undefined
}

const readCountry = (draft: HxlDraft): CountryCode | undefined => {
  // NA is Namibia, and also what R writes for nothing: it is neither read nor passed over.
  const value = draft.value('country')
  const words = typeof value === 'string' && value.trim() === 'NA' ? 'NA' : draft.text('country')
  if (words === undefined) return undefined
  const code = words.toUpperCase()
  const country = code === 'NA' ? undefined : code.length === 2 ? countryOfAlpha2(code) : countryOfAlpha3(code)
  if (country === undefined) {
    draft.raise(
      'country-unknown',
      'country',
      code === 'NA'
        ? 'NA may be Namibia, or a missing value. Write NAM, or empty the cell: the country was left out.'
        : 'An ISO 3166-1 code such as IRQ or IQ is needed here. Map the column that has it: the country was left out.',
    )
    draft.keep('country')
  }
  return country
}

const readPoint = (draft: HxlDraft): Point | undefined => {
  const lat = draft.cell('lat', decimal)
  const lon = draft.cell('lon', decimal)
  if (lat === undefined && lon === undefined) return undefined
  if (lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { lat, lon }
  if (lat === undefined || lon === undefined)
    draft.raise(
      'point-incomplete',
      lat === undefined ? 'lon' : 'lat',
      'A point needs a latitude and a longitude. Add the other one: the point was left out.',
    )
  else
    draft.raise(
      'point-range',
      Math.abs(lat) > 90 ? 'lat' : 'lon',
      'A latitude is -90 to 90 and a longitude -180 to 180. Look whether they are swapped: the point was left out.',
    )
  if (lat !== undefined) draft.keep('lat')
  if (lon !== undefined) draft.keep('lon')
  return undefined
}
