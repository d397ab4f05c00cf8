/**
 * Making extents by hand, and comparing what they say. What an extent means is told in `extent-set`; the questions stand
 * in `extent-compare`.
 *
 * The constructors are for a programmer's own input: they throw a RangeError on a text that is no such time. Data from
 * elsewhere is checked by the schema, or read by a total function such as `fromInstant`.
 */
import type { Eq } from 'fp-ts/lib/Eq.js'
import type { Show } from 'fp-ts/lib/Show.js'
import type { Extent } from '../schema/extent.js'
import { beginOf, endOf, isClockTime, isLocalTime, lastDayOfMonth } from './local-time.js'
import { isZone } from './zone.js'

const refuse = (what: string, text: string): never => {
  throw new RangeError(`${what}: "${text}"`)
}

const checked = (text: string): string =>
  isLocalTime(text) ? text : refuse('Not a local time YYYY-MM-DD[Thh:mm[:ss[.sss]]] that exists, without an offset', text)

/**
 * A whole local day. Throws a RangeError when there is no such day.
 *
 * @example
 * day('2021-06-06') // => { start: '2021-06-06', end: '2021-06-06' }
 *
 * @category constructors
 */
export const day = (text: string): Extent =>
  text.length === 10 && isLocalTime(text) ? { start: text, end: text } : refuse('Not a day YYYY-MM-DD that exists', text)

/**
 * A whole local month. Throws a RangeError when there is no such month.
 *
 * @example
 * month('2021-06') // => { start: '2021-06-01', end: '2021-06-30' }
 *
 * @category constructors
 */
export const month = (text: string): Extent =>
  text.length === 7 && isLocalTime(`${text}-01`)
    ? { start: `${text}-01`, end: `${text}-${lastDayOfMonth(Number(text.slice(0, 4)), Number(text.slice(5)))}` }
    : refuse('Not a month YYYY-MM', text)

/**
 * A whole local year, 0000 to 9999. Throws a RangeError when it is not four digits.
 *
 * @example
 * year('2021') // => { start: '2021-01-01', end: '2021-12-31' }
 *
 * @category constructors
 */
export const year = (text: string): Extent =>
  /^\d{4}$/.test(text) ? { start: `${text}-01-01`, end: `${text}-12-31` } : refuse('Not a year YYYY', text)

/**
 * The unit of time that one local time denotes: a day, minute, second or millisecond. Throws a RangeError when there is no
 * such time.
 *
 * @example
 * moment('2021-06-06T12:30') // => { start: '2021-06-06T12:30', end: '2021-06-06T12:30' }
 *
 * @category constructors
 */
export const moment = (text: string): Extent => ({ start: checked(text), end: text })

/**
 * From the beginning of one local time to the end of another. Throws a RangeError when one does not exist, or when the
 * end comes before the start.
 *
 * @example
 * span('2021-06-05', '2021-06-06T12:30') // => { start: '2021-06-05', end: '2021-06-06T12:30' }
 *
 * @category constructors
 */
export const span = (start: string, end: string): Extent =>
  beginOf(checked(start)) < endOf(checked(end)) ? { start, end } : refuse(`The end comes before the start "${start}"`, end)

/**
 * From the beginning of a local time on; when it ended, or the last it may have been, is not told. Throws a RangeError
 * when there is no such time.
 *
 * @example
 * since('2021-01-01') // => { start: '2021-01-01' }
 *
 * @category constructors
 */
export const since = (start: string): Extent => ({ start: checked(start) })

/**
 * Up to the end of a local time; the beginning is not told. Throws a RangeError when there is no such time.
 *
 * @example
 * until('2021-06-07') // => { end: '2021-06-07' }
 *
 * @category constructors
 */
export const until = (end: string): Extent => ({ end: checked(end) })

/**
 * A time of day whose date is not told. One time stands for its whole minute, second or millisecond; with a second time it
 * runs to the end of that, over midnight when that is the earlier one. Throws a RangeError when it is no time of day.
 *
 * @example
 * clockTime('00:15') // => { clock: { start: '00:15', end: '00:15' } }
 * clockTime('22:00', '01:59') // => { clock: { start: '22:00', end: '01:59' } }
 *
 * @category constructors
 */
export const clockTime = (start: string, end: string = start): Extent => {
  for (const text of [start, end]) if (!isClockTime(text)) refuse('Not a time of day hh:mm[:ss[.sss]], 00:00 to 23:59', text)
  return { clock: { start, end } }
}

/**
 * The same local times, in a zone. Throws a RangeError when this platform does not know the zone.
 *
 * @example
 * inZone('Asia/Baghdad')(day('2021-06-06')) // => { start: '2021-06-06', end: '2021-06-06', zone: 'Asia/Baghdad' }
 *
 * @category combinators
 */
export const inZone =
  (zone: string) =>
  (extent: Extent): Extent =>
    isZone(zone) ? { ...extent, zone } : refuse('Not an IANA zone that this platform knows', zone)

/**
 * The same bounds, as the bounds of something that lasted from the one to the other.
 *
 * @example
 * throughout(span('2021-06-05', '2021-06-06')) // => { start: '2021-06-05', end: '2021-06-06', meaning: 'throughout' }
 *
 * @category combinators
 */
export const throughout = (extent: Extent): Extent => ({ ...extent, meaning: 'throughout' })

/**
 * Whether two extents say the same; the words in `text` do not count. A minute and its first second are not the same,
 * and an absent `meaning` is `within`.
 *
 * @example
 * eqExtent.equals({ start: '2021-06-06', text: 'Sunday' }, { start: '2021-06-06', meaning: 'within' }) // => true
 * eqExtent.equals({ start: '2021-06-06T00:00' }, { start: '2021-06-06' }) // => false
 *
 * @category instances
 */
export const eqExtent: Eq<Extent> = {
  equals: (a, b) =>
    a === b ||
    (a.start === b.start &&
      a.end === b.end &&
      a.clock?.start === b.clock?.start &&
      a.clock?.end === b.clock?.end &&
      a.zone === b.zone &&
      (a.meaning ?? 'within') === (b.meaning ?? 'within') &&
      a.approximate === b.approximate),
}

const boundsInWords = ({ start, end }: Extent): string | undefined => {
  if (start !== undefined && start === end) return start
  const [from, to] = [start === undefined ? [] : [`from ${start}`], end === undefined ? [] : [`to ${end}`]]
  return start === undefined && end === undefined ? undefined : [...from, ...to].join(' ')
}

/**
 * An extent in words, for messages. Two that are equal by {@link eqExtent} read alike, and no others do; the source's own words are in
 * `text`.
 *
 * @example
 * showExtent.show({ start: '2021-06-06', end: '2021-06-06', zone: 'Asia/Baghdad' }) // => '2021-06-06, Asia/Baghdad'
 * showExtent.show({ start: '2021-06-05', clock: { start: '22:00', end: '01:59' }, approximate: true }) // => 'about from 2021-06-05, 22:00 to 01:59'
 * showExtent.show({ text: 'in the night' }) // => 'some time'
 *
 * @category instances
 */
export const showExtent: Show<Extent> = {
  show: (extent) => {
    const { clock, zone, meaning, approximate } = extent
    const parts = [
      boundsInWords(extent),
      clock && `${clock.start} to ${clock.end}`,
      meaning === 'throughout' ? meaning : undefined,
      zone,
    ].filter((part) => part !== undefined)
    return `${approximate ? 'about ' : ''}${parts.length === 0 ? 'some time' : parts.join(', ')}`
  },
}
