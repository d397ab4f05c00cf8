/**
 * In which country an event happened.
 *
 * `country_id` is the Gleditsch-Ward number of the *state* of the event's date, so it is turned into an ISO code by date. Some
 * states cover places that have an ISO code of their own at the same time; there the name of the province decides.
 */

import type { Extent } from '../../schema/extent.js'
import type { CountryCode } from '../../schema/vocabulary/country.js'
import { countryOf } from '../row/gleditsch-ward.js'
import { code, count } from './cell.js'
import { type Draft, keep, raise, textOf } from './draft.js'

interface Territory {
  /** The ISO code of the territory. */
  readonly iso3: CountryCode
  /** How UCDP names it in adm_1 or where_coordinates. */
  readonly names: RegExp
  /** The last day on which UCDP files it under the state. */
  readonly until?: string
  /** Without a province the row does not tell the territory from the state. */
  readonly ambiguous: boolean
}

const territories: { readonly [number: string]: Territory } = {
  666: { iso3: 'PSE', names: /\b(?:gaza|west bank)\b/i, ambiguous: true },
  600: { iso3: 'ESH', names: /\bwestern sahara\b/i, ambiguous: false },
  850: { iso3: 'TLS', names: /\b(?:east timor|timor timur|timor[ -]leste)\b/i, until: '2002-05-19', ambiguous: false },
}

/** What a place is called in the row. */
export interface PlaceNames {
  readonly name: string | undefined
  readonly admin1: string | undefined
}

/** Reads the country as ISO 3166-1 alpha-3. Undefined where the number has no code, or the row does not tell which of several. */
export const readCountry = (draft: Draft, when: Extent | undefined, names: PlaceNames): CountryCode | undefined => {
  const number = code(draft.row['country_id']) ?? undefined
  keep(draft, 'country_id', number, textOf(draft, 'country'))
  if (number === undefined) return undefined
  const year = count(draft.row['year']) ?? undefined
  const start = when?.start ?? (year === undefined ? '1946-01-01' : `${year}-01-01`)
  const end = when?.end ?? (year === undefined ? '9999-12-31' : `${year}-12-31`)
  const found = countryOf(number, start, end)
  if (found.country === undefined) {
    if (found.why === 'unknown-number')
      raise(
        draft,
        'country-number-unknown',
        'country_id',
        `${number} is no Gleditsch-Ward number. Look it up: the country was left out.`,
      )
    else
      raise(
        draft,
        'no-iso-country',
        'country_id',
        found.why === 'changes'
          ? `The ISO code of the state ${number} changed between ${start} and ${end}. The country was left out.`
          : `The state ${number} had no ISO code that is in force, at that date. The country was left out.`,
      )
    return undefined
  }
  const territory = territories[number]
  if (territory !== undefined && start <= (territory.until ?? '9999'))
    return readTerritory(draft, number, territory, names, found.country)
  if (found.outside && when !== undefined)
    raise(
      draft,
      'country-outside-dates',
      'country_id',
      `Gleditsch and Ward do not list the state ${number} at that date. Its ISO code was taken.`,
    )
  return found.country
}

const readTerritory = (
  draft: Draft,
  number: string,
  territory: Territory,
  names: PlaceNames,
  state: CountryCode,
): CountryCode | undefined => {
  const { iso3, ambiguous } = territory
  const telling = names.admin1 ?? names.name
  if (telling !== undefined && territory.names.test(telling)) {
    raise(
      draft,
      'country-territory',
      'country_id',
      `UCDP files "${telling}" under the state ${number}. Its ISO code is ${iso3}, which was taken.`,
    )
    return iso3
  }
  if (names.admin1 !== undefined || !ambiguous) return state
  raise(
    draft,
    'country-unclear',
    'country_id',
    `The state ${number} covers ${state} and ${iso3}, and adm_1 is empty. The country was left out.`,
  )
  return undefined
}
