/** The place in which is counted. */
import type { Place } from '../../schema/place.js'
import type { PlaceLevel } from '../../schema/vocabulary/place-level.js'
import { countryOfAlpha3 } from '../row/iso-country.js'
import type { Mutable } from '../row/mutable.js'
import { code, text } from './cell.js'
import { adminLevels } from './crosswalk.js'
import { cellOf, type Draft, keep, keepCell, raise, wordsOf } from './draft.js'

/** The place in which is counted, and what its id is made of. */
export interface CountedPlace {
  readonly place: Place | undefined
  /** The country and the divisions down to the level of the count: their codes, or else their names. */
  readonly key: readonly (string | undefined)[]
}

interface Division {
  readonly code: string | undefined
  readonly name: string | undefined
  /** The cell of the code says `nan`: there is a division, and HDX does not know its code. */
  readonly isNan: boolean
}

/** Reads the place. */
export const readWhere = (draft: Draft): CountedPlace => {
  const place: Mutable<Place> = {}
  const location = readCountry(draft, place)
  const admin1 = readDivision(draft, 1)
  const admin2 = readDivision(draft, 2)
  const level = readLevel(draft, admin1, admin2)
  if (level !== undefined) place.level = level
  if (admin1.name !== undefined) place.admin1 = admin1.name
  if (admin2.name !== undefined) place.admin2 = admin2.name
  checkCode(draft, level, admin1, admin2)
  return { place: Object.keys(place).length > 0 ? place : undefined, key: [location, ...keyOf(level, admin1, admin2)] }
}

const readCountry = (draft: Draft, place: Mutable<Place>): string | undefined => {
  const location = wordsOf(draft, 'location_code')
  const name = wordsOf(draft, 'location_name')
  keep(draft, 'location_ref', cellOf(draft, 'location_ref', code))
  const country = location === undefined ? undefined : countryOfAlpha3(location.toUpperCase())
  if (country !== undefined) place.country = country
  if (location === undefined)
    raise(draft, 'location-missing', 'location_code', 'The country is missing. Add its alpha-3 code if it is known.')
  else if (country === undefined)
    raise(draft, 'country-unknown', 'location_code', `${location} is no alpha-3 code of ISO 3166. The country was left out.`)
  if (name !== undefined || country !== location) keep(draft, 'location_code', location, name)
  return location
}

const readDivision = (draft: Draft, level: 1 | 2): Division => {
  const column = `admin${level}_code` as const
  const pCode = wordsOf(draft, column)
  const name = wordsOf(draft, `admin${level}_name`)
  const provider = wordsOf(draft, `provider_admin${level}_name`)
  keep(draft, column, pCode)
  keep(draft, `admin${level}_ref`, cellOf(draft, `admin${level}_ref`, code))
  if (provider !== undefined && name !== undefined && provider !== name)
    keep(draft, `provider_admin${level}_name`, undefined, provider)
  const value = draft.row[column]
  return { code: pCode, name: name ?? provider, isNan: typeof value === 'string' && value.trim() === 'nan' }
}

const isTold = ({ code: pCode, name }: Division): boolean => pCode !== undefined || name !== undefined

/** The level as published, or else of the finest division that is told. */
const readLevel = (draft: Draft, admin1: Division, admin2: Division): PlaceLevel | undefined => {
  const published = cellOf(draft, 'admin_level', code)
  if (published !== undefined) {
    const level = adminLevels[published]?.to
    if (level === undefined) {
      raise(
        draft,
        'unknown-class',
        'admin_level',
        'admin_level is 0, 1 or 2. What the names of the place stand for was left out.',
      )
      keepCell(draft, 'admin_level')
    } else if ((level === 'country' && isTold(admin1)) || (level !== 'admin2' && isTold(admin2)))
      raise(
        draft,
        'level-disagrees',
        'admin_level',
        `admin_level ${published} is coarser than the names of the row. Look at both.`,
      )
    return level
  }
  const level = levelOfNames(draft, admin1, admin2)
  // The first files have no such column.
  if (level === undefined || Object.hasOwn(draft.row, 'admin_level'))
    raise(
      draft,
      'level-missing',
      'admin_level',
      level === undefined
        ? 'The row does not tell in what kind of place is counted. Add admin_level if it is known.'
        : `admin_level is empty. By what else the row tells, the level is ${level}.`,
    )
  return level
}

const levelOfNames = (draft: Draft, admin1: Division, admin2: Division): PlaceLevel | undefined => {
  if (isTold(admin2)) return 'admin2'
  // A district of which nothing is known is no whole province, and no whole country.
  if (admin2.isNan) return undefined
  if (isTold(admin1)) return 'admin1'
  return admin1.isNan || text(draft.row['admin_level']) !== undefined ? undefined : 'country'
}

const checkCode = (draft: Draft, level: PlaceLevel | undefined, admin1: Division, admin2: Division): void => {
  const needed = level === 'admin2' ? 2 : level === 'admin1' ? 1 : undefined
  if (needed === undefined || (needed === 2 ? admin2 : admin1).code !== undefined) return
  raise(
    draft,
    'p-code-missing',
    `admin${needed}_code`,
    'The division has no p-code, so that its name alone tells which one it is. Look it up before you join on codes.',
  )
}

/** The divisions of the id. One that is not known keeps its place, so that the id is not that of a coarser place. */
const keyOf = (level: PlaceLevel | undefined, admin1: Division, admin2: Division): readonly (string | undefined)[] => {
  const first = admin1.code ?? admin1.name
  const second = admin2.code ?? admin2.name
  if (level === 'admin2' || level === undefined || isTold(admin2)) return [first, second]
  return level === 'admin1' || isTold(admin1) ? [first] : []
}
