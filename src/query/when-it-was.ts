/**
 * Builders: when it happened. A time is an extent, or a text: a day `2021-06-06`, an ISO week `2021-W22`, a month `2021-06`, a
 * quarter `2021-Q2`, a year `2021`, or a local time `2021-06-06T00:15`.
 */
import type { Extent } from '../schema/extent.js'
import { bucketExtent } from '../value/buckets.js'
import { isLocalTime } from '../value/local-time.js'
import type { Atom } from './match-list.js'

const toExtent = (time: Extent | string): Extent => {
  if (typeof time !== 'string') return time
  const extent = bucketExtent(time) ?? (isLocalTime(time) ? { start: time, end: time } : undefined)
  if (extent !== undefined) return extent
  throw new RangeError(
    `Not a time: "${time}". Write a day 2021-06-06, a month 2021-06, a quarter 2021-Q2, a year 2021, a week 2021-W22, a local time ` +
      '2021-06-06T00:15, or an extent.',
  )
}

/**
 * It happened inside this time, asked on the incident's own local calendar.
 *
 * @throws RangeError when the text is no time.
 * @example
 * during('2021-06') // => { op: 'during', window: { start: '2021-06-01', end: '2021-06-30' } }
 * match(during('2021-06'))({ id: 'test:1', when: { start: '2021-06-30', end: '2021-07-01' } }) // => 'maybe'
 * during('last June') // throws
 *
 * @category constructors
 */
export const during = (time: Extent | string): Atom<'during'> => ({ op: 'during', window: toExtent(time) })

/**
 * It happened before this time began.
 *
 * @throws RangeError when the text is no time.
 * @example
 * match(before('2021-06'))({ id: 'test:1', when: { end: '2021-05-31' } }) // => 'yes'
 *
 * @category constructors
 */
export const before = (time: Extent | string): Atom<'before'> => ({ op: 'before', time: toExtent(time) })

/**
 * It happened after this time ended.
 *
 * @throws RangeError when the text is no time.
 * @example
 * match(after('2021-06'))({ id: 'test:1', when: { start: '2021-06-30', end: '2021-07-01' } }) // => 'maybe'
 *
 * @category constructors
 */
export const after = (time: Extent | string): Atom<'after'> => ({ op: 'after', time: toExtent(time) })
