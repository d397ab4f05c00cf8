/**
 * A time in words.
 *
 * @internal
 */
import type { Extent } from '../schema/extent.js'
import { type BucketUnit, bucketExtent, bucketOf } from '../value/buckets.js'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const UNITS: readonly BucketUnit[] = ['year', 'quarter', 'month', 'week', 'day']

const monthName = (text: string): string => `${MONTHS[Number(text.slice(5, 7)) - 1] ?? ''} ${text.slice(0, 4)}`

/** `6 June 2021`, or `6 June 2021 00:15`. */
const dayName = (text: string): string => {
  const [day = '', time] = text.split('T')
  const name = `${Number(day.slice(8))} ${monthName(day)}`
  return time === undefined ? name : `${name} ${time}`
}

const bucketWords = (name: string, unit: BucketUnit): string => {
  if (unit === 'week') return `week ${Number(name.slice(6))} of ${name.slice(0, 4)}`
  if (unit === 'quarter') return `quarter ${name.slice(6)} of ${name.slice(0, 4)}`
  return unit === 'year' ? name : unit === 'month' ? monthName(name) : dayName(name)
}

/** The unit of the calendar that the two bounds are the ends of. */
const asBucket = (start: string, end: string): string | undefined => {
  if (start.length > 10) return undefined
  for (const unit of UNITS) {
    const name = bucketOf(start, unit)
    const extent = bucketExtent(name)
    if (extent?.start === start && extent.end === end) return bucketWords(name, unit)
  }
  return undefined
}

/** `June 2021`, `from 5 June 2021 to 6 June 2021`, `since 1 January 2021`, `between 22:00 and 05:00`. */
export const extentWords = ({ start, end, clock, zone, text }: Extent): string => {
  const bounds =
    start === undefined
      ? end && `until ${dayName(end)}`
      : end === undefined
        ? `since ${dayName(start)}`
        : (asBucket(start, end) ?? (start === end ? dayName(start) : `from ${dayName(start)} to ${dayName(end)}`))
  const hours = clock && (clock.start === clock.end ? `at ${clock.start}` : `between ${clock.start} and ${clock.end}`)
  const words = [bounds, hours].filter((part) => part !== undefined).join(', ')
  return `${words === '' ? `“${text ?? ''}”` : words}${zone === undefined ? '' : ` (${zone})`}`
}
