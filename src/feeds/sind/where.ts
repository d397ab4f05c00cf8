/** Where an event happened: country, province, point, what the point stands for, and whether it was withheld. */
import type { Place } from '../../schema/place.js'
import type { CountryCode } from '../../schema/vocabulary/country.js'
import { countryOfAlpha3 } from '../row/iso-country.js'
import type { Mutable } from '../row/mutable.js'
import { pointReader } from '../row/point-reader.js'
import { decimal, text } from './cell.js'
import { NEAR_RADIUS, precisions } from './crosswalk.js'
import { cellOf, type Draft, isUntold, keep, keepCell, labelOf, raise, textOf } from './draft.js'
import type { Setting } from './setting.js'

/** How HDX says that it took a place out. */
const CENSORED = /^censored\b/i

const isCensored = (value: unknown): boolean => typeof value === 'string' && CENSORED.test(value.trim())

/** Reads the place of the event. */
export const readWhere = (draft: Draft, setting: Setting | undefined): Place | undefined => {
  const place: Mutable<Place> = {}
  if (setting !== undefined) place.site = setting.site.id
  if (setting?.relation !== undefined) place.relation = setting.relation
  const redacted = readRedacted(draft)
  const precision = redacted ? undefined : readPrecision(draft)
  const level = precision === undefined ? undefined : precisions[precision]?.to
  if (level !== undefined) place.level = level
  const country = readCountry(draft)
  if (country !== undefined) place.country = country
  const admin1 = readAdmin1(draft)
  if (admin1 !== undefined) place.admin1 = admin1
  const point = readPoint(draft)
  if (point !== undefined) place.point = point
  if (point !== undefined && precision === '2') place.radius = NEAR_RADIUS
  if (redacted) place.redacted = true
  return Object.keys(place).length > 0 ? place : undefined
}

const readRedacted = (draft: Draft): boolean => {
  const columns = (['Geo Precision', 'Latitude', 'Longitude'] as const).filter((name) => isCensored(draft.row[name]))
  const [first] = columns
  if (first === undefined) return false
  raise(draft, 'place-redacted', first, 'The point of this event was withheld on purpose. Do not look for it elsewhere.')
  for (const column of columns) keepCell(draft, column)
  return true
}

const PRECISION = /^\((\d)\)\s*(.*)$/s

/** The class of `Geo Precision`: the digit in brackets. The words behind it are written in several ways. */
const readPrecision = (draft: Draft): string | undefined => {
  const words = labelOf(draft, 'Geo Precision')
  if (words === undefined) return undefined
  const [, digit, rest] = PRECISION.exec(words) ?? []
  const known = digit !== undefined && Object.hasOwn(precisions, digit)
  if (digit === undefined) keep(draft, 'Geo Precision', undefined, words)
  else keep(draft, 'Geo Precision', digit, rest)
  if (known) return digit
  raise(
    draft,
    'unknown-class',
    'Geo Precision',
    'Geo Precision begins with (2) to (6), or says "censored". The class was left out.',
  )
  return undefined
}

const readCountry = (draft: Draft): CountryCode | undefined => {
  keep(draft, 'Country', undefined, labelOf(draft, 'Country'))
  const iso = labelOf(draft, 'Country ISO')
  if (iso === undefined) return undefined
  const country = countryOfAlpha3(iso.toUpperCase())
  if (country !== undefined && iso === country) return country
  keep(draft, 'Country ISO', iso)
  if (country === undefined)
    raise(
      draft,
      'country-unknown',
      'Country ISO',
      `"${iso.slice(0, 40)}" is no ISO 3166-1 alpha-3 code. The country was left out.`,
    )
  return country
}

const readAdmin1 = (draft: Draft): string | undefined => {
  if (text(draft.row['Admin 1']) === null) return cellOf(draft, 'Admin 1', text)
  const name = textOf(draft, 'Admin 1')
  if (name === undefined || !isUntold(name)) return name
  keep(draft, 'Admin 1', undefined, name)
  return undefined
}

const readPoint = /* @__PURE__ */ pointReader({ cellOf, keepCell, raise }, 'Latitude', 'Longitude', (value) =>
  isCensored(value) ? undefined : decimal(value),
)
