/**
 * Extents from instants: an ISO 8601 date-time with `Z` or an offset, and the zone whose local time is wanted.
 *
 * Law: the instants of the extent, in its zone, are those of the text; at an hour that comes twice the local time cannot
 * say which, and then the text is kept in `text`.
 */
import { type Either, left, right } from 'fp-ts/lib/Either.js'
import type { Extent } from '../schema/extent.js'
import type { Issue } from '../schema/issue.js'
import { instantsOf, localOf } from './instant-zone.js'
import { beginOf, formatLocal, HOUR, isLocalTime, MINUTE, type Precision } from './local-time.js'

const SHAPE = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(?:(:\d\d)(?:[.,](\d{1,9}))?)?(?:[Zz]|([+-])([01]\d|2[0-3]):?([0-5]\d))$/

const refuse = (code: string, message: string, value: string): Either<Issue, never> =>
  left({ code, severity: 'error', path: [], message, value })

/** The first and the last millisecond of the unit that the text denotes, or undefined when it denotes none. */
const instantsIn = (text: string): readonly [first: number, last: number] | undefined => {
  const match = text.length <= 40 ? SHAPE.exec(text) : null
  if (match === null) return undefined
  const [, date = '', minutes = '', seconds = '', fraction, sign, hours = '0', offsetMinutes = '0'] = match
  const local = `${date}T${minutes}${seconds}`
  if (!isLocalTime(local)) return undefined
  const begin = beginOf(local) - (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(offsetMinutes) * MINUTE)
  if (fraction === undefined) return [begin, begin + (seconds === '' ? MINUTE : 1_000) - 1]
  return [begin + Number(fraction.slice(0, 3).padEnd(3, '0')), begin + Number(fraction.slice(0, 3).padEnd(3, '9'))]
}

/** The coarsest local times that begin and end at these two milliseconds. */
const spanOf = (first: number, last: number): readonly [start: string, end: string] | undefined => {
  const isWhole = (unit: number): boolean => first % unit === 0 && (last + 1) % unit === 0
  const precision: Precision = isWhole(MINUTE) ? 'minute' : isWhole(1_000) ? 'second' : 'millisecond'
  const start = formatLocal(first, precision)
  const end = formatLocal(last, precision)
  return start === undefined || end === undefined ? undefined : [start, end]
}

/**
 * The extent of an instant, as the local time of a zone. Nothing is filled in: a text without seconds is a whole minute, and
 * digits beyond the millisecond are not kept. An issue when the text is no date-time with `Z` or an offset
 * (`instant-format`), the zone is not known (`zone-unknown`), or the local time is outside of the years 0000 to 9999
 * (`instant-range`).
 *
 * @example
 * fromInstant('2021-06-05T21:15Z', 'Asia/Baghdad')
 * // => { _tag: 'Right', right: { start: '2021-06-06T00:15', end: '2021-06-06T00:15', zone: 'Asia/Baghdad' } }
 * fromInstant('2021-06-05', 'Asia/Baghdad')._tag // => 'Left'
 *
 * @category conversions
 */
export const fromInstant = (text: string, zone: string): Either<Issue, Extent> => {
  const instants = instantsIn(text)
  if (instants === undefined)
    return refuse('instant-format', 'An instant is YYYY-MM-DDThh:mm[:ss[.sss]] with Z or an offset such as +03:00.', text)
  const first = localOf(instants[0], zone)
  const last = localOf(instants[1], zone)
  if (first === undefined || last === undefined)
    return refuse('zone-unknown', 'A zone is an IANA name that this platform knows, such as "Asia/Baghdad" or "UTC".', zone)
  const span = spanOf(first, last)
  if (span === undefined) return refuse('instant-range', 'The local time of an instant must be in the years 0000 to 9999.', text)
  const extent = { start: span[0], end: span[1], zone }
  const again = instantsOf(first, zone)
  return right(again.earliest === again.latest ? extent : { ...extent, text })
}

/**
 * The extent of an instant, as the local time of a zone: {@link fromInstant} for a programmer's own input. Throws a
 * RangeError where that gives an issue.
 *
 * @example
 * instant('2021-06-05T21:15:00Z', 'Asia/Baghdad')
 * // => { start: '2021-06-06T00:15:00', end: '2021-06-06T00:15:00', zone: 'Asia/Baghdad' }
 *
 * @category constructors
 */
export const instant = (text: string, zone: string): Extent => {
  const read = fromInstant(text, zone)
  if (read._tag === 'Left') throw new RangeError(`${read.left.message} Got "${String(read.left.value)}".`)
  return read.right
}
