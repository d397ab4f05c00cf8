/**
 * Between local time and instants, by the zone data of the platform. The only module that loads `temporal-polyfill`.
 *
 * An instant is a whole number of milliseconds since 1970-01-01T00:00Z.
 *
 * @internal
 */
import { create, toZonedDateTime } from 'temporal-polyfill/fns/PlainDateTime'
import { create as atInstant, offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime'
import { calendarDay, DAY, HOUR } from './local-time.js'
import { isZone } from './zone.js'

/** How far local time is from UTC at most, anywhere: it is 12 hours behind to 14 hours ahead. */
export const MOST_BEHIND: number = 12 * HOUR
/** See {@link MOST_BEHIND}. */
export const MOST_AHEAD: number = 14 * HOUR

/**
 * The earliest and the latest instant that a local time may be.
 *
 * @category values
 */
export interface Instants {
  readonly earliest: number
  readonly latest: number
}

type Disambiguation = 'earlier' | 'later'

const resolve = (local: number, zone: string, disambiguation: Disambiguation): number => {
  const number = Math.floor(local / DAY)
  const { year, month, day } = calendarDay(number)
  const time = local - number * DAY
  const hour = Math.floor(time / HOUR)
  const minute = Math.floor(time / 60_000) % 60
  const plain = create(year, month, day, hour, minute, Math.floor(time / 1_000) % 60, time % 1_000)
  return toZonedDateTime(plain, zone, { disambiguation }).epochMilliseconds
}

/** Per zone and local day: the one offset of that day, or NaN where the clocks change. Asking Temporal costs microseconds. */
const offsets = new Map<string, Map<number, number> | undefined>()
const MAX_ZONES = 1_000
const MAX_DAYS = 4_000

const memoOf = (zone: string): Map<number, number> | undefined => {
  if (offsets.has(zone)) return offsets.get(zone)
  if (offsets.size >= MAX_ZONES) offsets.clear()
  let memo: Map<number, number> | undefined
  try {
    if (isZone(zone)) resolve(0, zone, 'earlier')
    memo = isZone(zone) ? new Map() : undefined
  } catch {
    // Known to Intl, but not to Temporal: as good as unknown.
    memo = undefined
  }
  offsets.set(zone, memo)
  return memo
}

const offsetOfDay = (memo: Map<number, number>, zone: string, day: number): number => {
  const remembered = memo.get(day)
  if (remembered !== undefined) return remembered
  const begin = day * DAY
  const last = begin + DAY - 1
  const offset = begin - resolve(begin, zone, 'earlier')
  const uniform =
    offset === begin - resolve(begin, zone, 'later') &&
    offset === last - resolve(last, zone, 'earlier') &&
    offset === last - resolve(last, zone, 'later')
  if (memo.size >= MAX_DAYS) memo.clear()
  memo.set(day, uniform ? offset : Number.NaN)
  return uniform ? offset : Number.NaN
}

/**
 * The instants that a local millisecond may be. In a zone it is one, but at a clock change: an hour that comes twice has
 * two, and one that is skipped is read with the offset before and after. Without a zone, or in one that this platform does
 * not know, it may be anywhere from 14 hours before to 12 hours after the same time in UTC.
 *
 * @example
 * instantsOf(0, 'Asia/Kathmandu') // => { earliest: -19800000, latest: -19800000 }
 * instantsOf(0, undefined) // => { earliest: -50400000, latest: 43200000 }
 *
 * @category conversions
 */
export const instantsOf = (local: number, zone: string | undefined): Instants => {
  const memo = zone === undefined ? undefined : memoOf(zone)
  if (zone === undefined || memo === undefined) return { earliest: local - MOST_AHEAD, latest: local + MOST_BEHIND }
  const offset = offsetOfDay(memo, zone, Math.floor(local / DAY))
  if (!Number.isNaN(offset)) return { earliest: local - offset, latest: local - offset }
  return { earliest: resolve(local, zone, 'earlier'), latest: resolve(local, zone, 'later') }
}

/**
 * The local time of an instant in a zone, or undefined when this platform does not know the zone.
 *
 * @example
 * localOf(0, 'Asia/Kathmandu') // => 19800000
 * localOf(0, 'Asia/Nowhere') // => undefined
 *
 * @category conversions
 */
export const localOf = (instant: number, zone: string): number | undefined =>
  memoOf(zone) && instant + offsetNanoseconds(atInstant(BigInt(instant) * 1_000_000n, zone)) / 1_000_000
