/** The columns that HDX added to UCDP's own. */
import type { Extent } from '../../schema/extent.js'
import type { CountryCode } from '../../schema/vocabulary/country.js'
import { lastingCountryOf } from '../row/gleditsch-ward.js'
import { code, count, text } from './cell.js'
import type { Column } from './columns.js'
import { type Draft, keep, raise } from './draft.js'

/** Checks what HDX worked out of UCDP's own columns. It is kept only where it says something else. */
export const checkHdx = (draft: Draft, when: Extent | undefined, country: CountryCode | undefined): void => {
  const iso3 = text(draft.row['iso3']) ?? undefined
  // HDX goes by the name of the state, so the code of the state is no contradiction where the place has one of its own.
  if (iso3 !== undefined && iso3 !== country && iso3 !== lastingCountryOf(code(draft.row['country_id']) ?? '')) {
    if (country !== undefined) contradict(draft, 'iso3', `The country is ${country} by country_id, and ${iso3} by HDX.`)
    keep(draft, 'iso3', iso3)
  }
  checkYear(draft, 'start_year', draft.row['date_start'], when)
  checkYear(draft, 'end_year', draft.row['date_end'], when)
}

const checkYear = (draft: Draft, column: 'start_year' | 'end_year', date: unknown, when: Extent | undefined): void => {
  const year = count(draft.row[column]) ?? undefined
  if (year === undefined || when === undefined || Number(text(date)?.slice(0, 4)) === year) return
  contradict(draft, column, `${year} is not the year of the date that HDX took it from.`)
  keep(draft, column, year)
}

const contradict = (draft: Draft, column: Column, what: string): void =>
  raise(draft, 'hdx-disagrees', column, `${what} UCDP’s own columns were believed.`)
