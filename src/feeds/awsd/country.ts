/** In which country an incident happened. */
import type { CountryCode } from '../../schema/vocabulary/country.js'
import { countryOfAlpha2, countryOfAlpha3 } from '../row/iso-country.js'
import { countryCode } from './cell.js'
import { alpha2OfName } from './country-names.js'
import { cellOf, type Draft, keep, raise, textOf, wordsOf } from './draft.js'

/** ISO has assigned no code to Kosovo. AWSD writes the one that others use. */
const isoOf = (code: string): CountryCode | undefined => {
  const capitals = code.toUpperCase()
  return capitals === 'XK' ? 'XKX' : (countryOfAlpha2(capitals) ?? countryOfAlpha3(capitals))
}

/** The country, or where it has no code, the words for it. */
export interface Country {
  readonly country?: CountryCode | undefined
  readonly words?: string | undefined
}

/** Reads the country as ISO 3166-1 alpha-3: from its code, or where there is none, from its name in AWSD. */
export const readCountry = (draft: Draft): Country => {
  const name = wordsOf(draft, 'Country')
  const country = codeOf(draft, name)
  return country === undefined ? { words: name } : { country }
}

const codeOf = (draft: Draft, name: string | undefined): CountryCode | undefined => {
  const ofName = name === undefined ? undefined : alpha2OfName(name)
  const code = readCode(draft, ofName)
  if (code === undefined) {
    keep(draft, 'Country', undefined, name)
    return name === undefined ? undefined : byName(draft, name, ofName)
  }
  keep(draft, 'Country Code', code, name)
  const iso = isoOf(code)
  const isoOfName = ofName === undefined ? undefined : isoOf(ofName)
  if (iso === undefined) {
    raise(draft, 'country-unknown', 'Country Code', 'This is no code of ISO 3166. Look it up: the name was taken if AWSD has it.')
    return isoOfName
  }
  if (isoOfName !== undefined && isoOfName !== iso)
    raise(
      draft,
      'country-disagrees',
      'Country',
      `The code is that of ${iso}, and the name that of ${isoOfName}. The code was taken.`,
    )
  return iso
}

/**
 * The code. R and pandas write `NA` where a cell was empty, so `NA` is Namibia only where the name does not say otherwise.
 */
const readCode = (draft: Draft, ofName: string | undefined): string | undefined => {
  const code = cellOf(draft, 'Country Code', countryCode)
  if (code === undefined) return undefined
  if (code === 'NA' && Object.hasOwn(draft.row, 'Country') && ofName !== 'NA') {
    keep(draft, 'Country Code', code)
    return undefined
  }
  textOf(draft, 'Country Code')
  return code
}

const byName = (draft: Draft, name: string, ofName: string | undefined): CountryCode | undefined => {
  if (ofName === undefined) {
    raise(draft, 'no-iso-country', 'Country', `AWSD has no country code for ${name}. The country was left out, the name is kept.`)
    return undefined
  }
  // In 2016 there was no column of codes: that is no news of a row.
  if (Object.hasOwn(draft.row, 'Country Code'))
    raise(draft, 'country-by-name', 'Country', 'The code is missing. The country was taken from its name.')
  return isoOf(ofName)
}
