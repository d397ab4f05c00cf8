/**
 * When it was, as another feed tells it.
 *
 * @internal
 */
import type { Extent } from '../../schema/extent.js'
import { bucketExtent, bucketOf } from '../../value/buckets.js'
import { dayOf, formatDay } from '../../value/local-time.js'
import type { NoiseOptions } from './noise.js'
import { draw, type Random } from './random.js'

/** The days of an extent, as numbers. Undefined: it is not bounded on both sides. */
export const daysOf = (when: Extent | undefined): readonly [first: number, last: number] | undefined =>
  when?.start === undefined || when.end === undefined ? undefined : [dayOf(when.start), dayOf(when.end)]

/** Days from one to another. Undefined where the calendar of the model ends. */
export const extentOf = (first: number, last: number): Extent | undefined => {
  const [start, end] = [formatDay(first), formatDay(last)]
  return start === undefined || end === undefined ? undefined : { start, end }
}

/** Days from an incident to the day of its report: one mostly. */
const untilReport = (random: Random): number => 1 + (random.chance(0.25) ? 1 + random.below(3) : 0)

/** A day in one of the ways of feeds. */
const toldAs = (
  random: Random,
  way: Exclude<keyof NoiseOptions['time'], 'untold'> | undefined,
  day: number,
): Extent | undefined => {
  switch (way) {
    case undefined:
      return extentOf(day, day)
    case 'dayBefore':
      return extentOf(day - 1, day - 1)
    case 'reportDay': {
      const reported = day + untilReport(random)
      return extentOf(reported, reported)
    }
    case 'severalDays': {
      const length = 2 + random.below(5)
      const first = day - random.below(length)
      return extentOf(first, first + length - 1)
    }
    default: {
      const text = formatDay(day)
      return text === undefined ? undefined : bucketExtent(bucketOf(text, way))
    }
  }
}

/**
 * When it was, as another feed tells it. Where the first feed tells several days, the other may know the day. What lasted several
 * days stays so, and what has no days stays as it is.
 */
export const retellTime = (random: Random, when: Extent | undefined, noise: NoiseOptions['time']): Extent | undefined => {
  const days = daysOf(when)
  if (days === undefined || when?.meaning === 'throughout') return when
  const [first, last] = days
  const day = first + random.below(last - first + 1)
  const way = draw(random, noise)
  if (way === 'untold') return undefined
  // A day that no calendar holds is left as it was.
  return toldAs(random, way, day) ?? when
}
