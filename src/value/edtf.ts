/**
 * Extents from EDTF texts (Extended Date/Time Format, ISO 8601-2), level 0 and 1. The grammar is that of the library `edtf`,
 * which only this module loads.
 *
 * What a text becomes. Nothing is invented, and whatever the other fields cannot hold stays in `text`:
 *
 * - A year, month or day is its days. `201X`, `20XX`, `2021-XX`, `2021-06-XX`, `2021-XX-XX` are the days that the mask allows.
 * - `?`, `~`, `%` hedge: `approximate`. EDTF gives a hedge no width, so the bounds are those of the date itself.
 * - An interval `a/b` is from the beginning of a to the end of b. EDTF does not say whether something lasted all of it, so
 *   `meaning` is left out; a caller who knows puts `throughout` round it. An open end `..` and an unknown end (empty) both
 *   leave the bound out.
 * - A season 21-24 has no months: they depend on the hemisphere. Spring and autumn lie in their year in both. Summer and
 *   winter span New Year in one of them, where the year may be that of either end, so their bounds are from December of the
 *   year before to March of the year after. `approximate`, because these bounds are chosen here.
 * - A time with `Z` is in the zone `UTC`. A whole-hour offset from -12 to +14 is the IANA zone of that offset:
 *   `+03:00` is `Etc/GMT-3` (their signs are reversed). Any other offset has no zone; the local time is kept, `zone` is left
 *   out.
 *
 * Refused, with an issue: level 2 and 3, a century, a time in an interval (the library takes it, EDTF does not), years
 * outside of 0000 to 9999, days that do not exist, 24:00, an interval that ends before it starts.
 *
 * @module sitrep/edtf
 */
import { parse } from 'edtf'
import { type Either, left, right } from 'fp-ts/lib/Either.js'
import type { Extent } from '../schema/extent.js'
import type { Issue } from '../schema/issue.js'
import { beginOf, endOf, isLocalTime, lastDayOfMonth } from './local-time.js'

/** Longer than any text of level 0 or 1 whose years have four digits. The grammar's time grows with the text. */
const MAX_LENGTH = 64

type Bounds = { readonly start?: string; readonly end?: string }

const YEAR = /^(\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.(\d{1,3}))?(?:(Z)|([+\-−])(\d\d)(?::?(\d\d))?)?$/
const SEASON = /^(\d{4})-2([1-4])$/

const digits = (value: number): string => String(value).padStart(2, '0')

/** The days of a date, masked or not, or undefined when there are none. */
const boundsOfDate = (text: string): Bounds | undefined => {
  const [, year = '', month = 'XX', day = 'XX'] = YEAR.exec(text) ?? []
  if (year === 'XXXX') return {}
  const [firstMonth, lastMonth] = month === 'XX' ? ['01', '12'] : [month, month]
  const last = year.replaceAll('X', '9')
  const start = `${year.replaceAll('X', '0')}-${firstMonth}-${day === 'XX' ? '01' : day}`
  const end = `${last}-${lastMonth}-${day === 'XX' ? digits(lastDayOfMonth(Number(last), Number(lastMonth))) : day}`
  return isLocalTime(start) && isLocalTime(end) ? { start, end } : undefined
}

const boundsOfSeason = (year: number, season: number): Bounds => {
  const name = (value: number): string => String(value).padStart(4, '0')
  if (season === 1 || season === 3) return { start: `${name(year)}-01-01`, end: `${name(year)}-12-31` }
  return {
    ...(year === 0 ? {} : { start: `${name(year - 1)}-12-01` }),
    ...(year === 9_999 ? {} : { end: `${name(year + 1)}-03-31` }),
  }
}

/** The zone that is an offset and nothing more, if there is one. */
const zoneOfOffset = (sign: string, hours: number, minutes: number): string | undefined => {
  if (minutes !== 0 || hours > (sign === '+' ? 14 : 12)) return undefined
  return hours === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`
}

const extentOfTime = (text: string): Extent | undefined => {
  const [, time = '', fraction, utc, sign, hours = '', minutes = '0'] = TIME.exec(text) ?? []
  // One or two digits of a second are its tenths or hundredths: all their milliseconds.
  const start = fraction === undefined ? time : `${time}.${fraction.padEnd(3, '0')}`
  const end = fraction === undefined ? time : `${time}.${fraction.padEnd(3, '9')}`
  if (!isLocalTime(start) || !isLocalTime(end)) return undefined
  if (utc !== undefined) return { start, end, zone: 'UTC' }
  if (sign === undefined) return { start, end }
  const zone = zoneOfOffset(sign, Number(hours), Number(minutes))
  return zone === undefined ? { start, end, text } : { start, end, zone }
}

/** One side of an interval: a date with or without a hedge, or nothing. */
const boundsOfSide = (side: string): Bounds | undefined =>
  side === '' || side === '..' ? {} : boundsOfDate(side.replace(/[?~%]$/, ''))

const extentOfInterval = (text: string): Extent | undefined => {
  const [first = '', last = ''] = text.split('/')
  const start = boundsOfSide(first)?.start
  const end = boundsOfSide(last)?.end
  if (boundsOfSide(first) === undefined || boundsOfSide(last) === undefined) return undefined
  if (start !== undefined && end !== undefined && beginOf(start) >= endOf(end)) return undefined
  const isPlain = !/[?~%]/.test(text) && start !== undefined && end !== undefined
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(/[?~%]/.test(text) ? { approximate: true as const } : {}),
    ...(isPlain ? {} : { text }),
  }
}

const extentOf = (text: string): Extent | undefined => {
  if (text.includes('/')) return extentOfInterval(text)
  if (text.includes('T')) return extentOfTime(text)
  const season = SEASON.exec(text)
  if (season !== null) return { ...boundsOfSeason(Number(season[1]), Number(season[2])), approximate: true, text }
  const isHedged = /[?~%]$/.test(text)
  const bounds = boundsOfDate(isHedged ? text.slice(0, -1) : text)
  if (bounds === undefined) return undefined
  if (isHedged) return { ...bounds, approximate: true, text }
  return text.includes('X') ? { ...bounds, text } : bounds
}

const isLevel1 = (text: string): boolean => {
  try {
    const { type, level } = parse(text, { level: 1 })
    return level <= 1 && type !== 'Century'
  } catch {
    return false
  }
}

const refuse = (code: string, message: string, value: string): Either<Issue, never> =>
  left({ code, severity: 'error', path: [], message, value })

/**
 * The extent of an EDTF text of level 0 or 1. An issue when it is none (`edtf-format`), or when it tells a time that an extent
 * cannot hold (`edtf-range`). The head of this module says what becomes of each form.
 *
 * @example
 * fromEdtf('2021-06')
 * // => { _tag: 'Right', right: { start: '2021-06-01', end: '2021-06-30' } }
 * fromEdtf('2021-06-05~/..')
 * // => { _tag: 'Right', right: { start: '2021-06-05', approximate: true, text: '2021-06-05~/..' } }
 * fromEdtf('2021-06-06T00:15:00+03:00')
 * // => { _tag: 'Right', right: { start: '2021-06-06T00:15:00', end: '2021-06-06T00:15:00', zone: 'Etc/GMT-3' } }
 * fromEdtf('[2020,2021]')._tag // => 'Left'
 *
 * @category conversions
 */
export const fromEdtf = (text: string): Either<Issue, Extent> => {
  if (text.length > MAX_LENGTH || !isLevel1(text))
    return refuse(
      'edtf-format',
      'This is no EDTF text of level 0 or 1, such as 2021, 2021-06-06~, 2021-06-05/2021-06-06 or 2021-XX.',
      text,
    )
  const extent = extentOf(text)
  return extent === undefined
    ? refuse(
        'edtf-range',
        'An extent holds days that exist in the years 0000 to 9999, to 23:59, in order; an interval has dates only.',
        text,
      )
    : right(extent)
}
