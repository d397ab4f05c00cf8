/** In which country an event happened. A code tells it, never a name. */
import type { Extent } from '../../schema/extent.js'
import type { CountryCode } from '../../schema/vocabulary/country.js'
import { countryOf } from '../row/gleditsch-ward.js'
import { countryOfAlpha3, countryOfNumber } from '../row/iso-country.js'
import { type Draft, keepCode, keepWords, raise } from './draft.js'

/** ACLED has no number for Kosovo, to which ISO 3166-1 has assigned none. */
const isKosovo = (iso: string | undefined, name: string | undefined): boolean => iso === '0' && name === 'Kosovo'

/** Reads the country: by its ISO number, else by its ISO letters, else by the number of Gleditsch and Ward. */
export const readCountry = (draft: Draft, when: Extent | undefined): CountryCode | undefined => {
  const name = keepWords(draft, 'country')
  const iso = keepCode(draft, 'iso')
  const letters = keepCode(draft, 'iso3')
  const gwno = keepCode(draft, 'gwno')
  const byNumber = iso === undefined ? undefined : isKosovo(iso, name) ? 'XKX' : countryOfNumber(iso)
  const byLetters = letters === undefined ? undefined : countryOfAlpha3(letters.toUpperCase())
  if (iso !== undefined && byNumber === undefined)
    raise(draft, 'country-unknown', 'iso', 'iso is no ISO 3166-1 number. Look it up: native holds it.')
  if (letters !== undefined && byLetters === undefined)
    raise(draft, 'country-unknown', 'iso3', 'iso3 is no ISO 3166-1 code of three letters. Look it up: native holds it.')
  if (byNumber !== undefined && byLetters !== undefined && byNumber !== byLetters)
    raise(draft, 'country-disagrees', 'iso3', `iso is ${byNumber}, which was believed.`)
  const byIso = byNumber ?? byLetters
  if (byIso !== undefined) return byIso
  if (gwno !== undefined) return byState(draft, gwno, when)
  if (name !== undefined && iso === undefined && letters === undefined)
    raise(draft, 'no-iso-country', 'country', 'The row has no code of the country. Its name was kept.')
  return undefined
}

/** A state had another code at other times, so the date counts. */
const byState = (draft: Draft, gwno: string, when: Extent | undefined): CountryCode | undefined => {
  const found = countryOf(gwno, when?.start ?? '1946-01-01', when?.end ?? '9999-12-31')
  if (found.country !== undefined) return found.country
  if (found.why === 'unknown-number')
    raise(draft, 'country-unknown', 'gwno', 'gwno is no number of a state by Gleditsch and Ward. Look it up: native holds it.')
  else raise(draft, 'no-iso-country', 'gwno', 'The state had no one ISO code at that date. Its name and number were kept.')
  return undefined
}
