/** Where an incident happened. */
import type { Place } from '../../schema/place.js'
import type { CountryCode } from '../../schema/vocabulary/country.js'
import type { Mutable } from '../row/mutable.js'
import { pointReader } from '../row/point-reader.js'
import { code, decimal, isUnknown } from './cell.js'
import type { Column } from './columns.js'
import { countryOfName } from './country-names.js'
import { specificities } from './crosswalk.js'
import { cellOf, codeOf, crossed, type Draft, keep, keepCell, raise, wordsOf } from './draft.js'

/** Reads the place. A name that says "unknown" is no name. */
export const readWhere = (draft: Draft): Place | undefined => {
  const place: Mutable<Place> = {}
  const country = countryIn(draft, 'country', 'country_txt')
  codeOf(draft, 'region', 'region_txt')
  const admin1 = nameIn(draft, 'provstate')
  const name = nameIn(draft, 'city')
  const point = readPoint(draft)
  const level = crossed(draft, 'specificity', codeOf(draft, 'specificity'), specificities)?.to
  codeOf(draft, 'vicinity')
  const text = wordsOf(draft, 'location')
  if (level !== undefined) place.level = level
  if (name !== undefined) place.name = name
  if (country !== undefined) place.country = country
  if (admin1 !== undefined) place.admin1 = admin1
  if (point !== undefined) place.point = point
  if (text !== undefined) place.text = text
  return Object.keys(place).length > 0 ? place : undefined
}

/** A country by GTD's name for it. Its number is GTD's own; both are kept. */
export const countryIn = (draft: Draft, number: Column, name: Column): CountryCode | undefined => {
  const words = wordsOf(draft, name)
  keep(draft, number, cellOf(draft, number, code), words)
  if (words === undefined) return undefined
  const country = countryOfName(words)
  if (country === undefined)
    raise(draft, 'country-unknown', name, 'No country has this name and an ISO code today. The name was kept.')
  return country
}

/** A name. One that says "unknown" is kept as it came. */
export const nameIn = (draft: Draft, column: Column): string | undefined => {
  const words = wordsOf(draft, column)
  if (words === undefined || !isUnknown(words)) return words
  keep(draft, column, undefined, words)
  return undefined
}

const readPoint = /* @__PURE__ */ pointReader({ cellOf, keepCell, raise }, 'latitude', 'longitude', decimal)
