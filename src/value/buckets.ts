/**
 * Days, ISO weeks, months, quarters and years: the buckets of a calendar that an extent may fall into.
 *
 * A bucket has a name: `2021-06-06`, `2021-W22`, `2021-06`, `2021-Q2`, `2021`. The names of one unit sort as the buckets
 * do. They are asked on the extent's own local calendar; its zone plays no role.
 *
 * Laws: `buckets(bucketExtent(name), unit)` has `name` as first and last. Every moment of every completion of an extent
 * falls into a bucket of its range, and the first and the last bucket each hold such a moment: the range is as narrow as
 * can be, clocks included. An extent that says less has a range at least as wide. Enumerating is total: it gives
 * undefined instead of an error.
 *
 * Days are those of the years 0000 to 9999. The week of 0000-01-01 began the year before; its name is `-0001-W52`.
 */
import type { Extent } from '../schema/extent.js'
import { FUTURE, PAST, rangeOf, readExtent } from './extent-set.js'
import { DAY, dayNumber, dayOf, formatDay, isoWeek, lastDayOfMonth } from './local-time.js'

/**
 * A unit of the calendar to count by. Weeks are ISO weeks: Monday to Sunday, of the year that holds the Thursday.
 *
 * @category values
 */
export type BucketUnit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/**
 * The first and the last bucket of a range. An absent side is unbounded.
 *
 * @category values
 */
export interface BucketRange {
  /** Name of the first bucket. Absent: unbounded. */
  readonly first?: string
  /** Name of the last bucket. Absent: unbounded. */
  readonly last?: string
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0')

const weekName = (number: number): string => {
  const { year, week } = isoWeek(number)
  return `${year < 0 ? '-' : ''}${digits(Math.abs(year), 4)}-W${digits(week, 2)}`
}

/**
 * The name of the bucket that a local time falls into. The text is a local time that the schema allows.
 *
 * @example
 * bucketOf('2021-06-06T12:30', 'week') // => '2021-W22'
 * bucketOf('2021-06-06T12:30', 'quarter') // => '2021-Q2'
 *
 * @category conversions
 */
export const bucketOf = (text: string, unit: BucketUnit): string => {
  switch (unit) {
    case 'day':
      return text.slice(0, 10)
    case 'week':
      return weekName(dayOf(text))
    case 'month':
      return text.slice(0, 7)
    case 'quarter':
      return `${text.slice(0, 4)}-Q${Math.ceil(Number(text.slice(5, 7)) / 3)}`
    case 'year':
      return text.slice(0, 4)
  }
}

/** The bucket of a local millisecond. Beyond the calendar there is none, which only a clock over its very ends can reach. */
const bucketAt = (local: number, unit: BucketUnit): string | undefined => {
  if (local === PAST || local === FUTURE) return undefined
  const text = formatDay(Math.floor(local / DAY))
  return text && bucketOf(text, unit)
}

const range = (first: string | undefined, last: string | undefined): BucketRange =>
  first === undefined ? (last === undefined ? {} : { last }) : last === undefined ? { first } : { first, last }

/**
 * The buckets that an extent may fall into: those of its first and its last possible moment. What lasted throughout falls
 * into all of them. Without a date (a clock alone, only words, or a contradiction) the range is unbounded: `{}`.
 *
 * @example
 * buckets({ start: '2021-06-30', end: '2021-07-01' }, 'month') // => { first: '2021-06', last: '2021-07' }
 * buckets({ start: '2021-06-30' }, 'quarter') // => { first: '2021-Q2' }
 * buckets({ start: '2021-06-05', end: '2021-06-06T00:30', clock: { start: '12:00', end: '13:00' } }, 'day')
 * // => { first: '2021-06-05', last: '2021-06-05' }
 *
 * @category folds
 */
export const buckets = (extent: Extent, unit: BucketUnit): BucketRange => {
  const { start, end } = extent
  // The bounds are in the buckets of their own strings: an end lies inside its unit. Strings that sort are in order.
  if (extent.clock === undefined && (start === undefined || end === undefined || start <= end))
    return range(start && bucketOf(start, unit), end && bucketOf(end, unit))
  const told = rangeOf(readExtent(extent))
  return told === undefined ? {} : range(bucketAt(told.first, unit), bucketAt(told.last, unit))
}

const SHAPES: Readonly<Record<BucketUnit, RegExp>> = {
  day: /^\d{4}-\d\d-\d\d$/,
  week: /^(?:\d{4}|-0001)-W\d\d$/,
  month: /^\d{4}-\d\d$/,
  quarter: /^\d{4}-Q\d$/,
  year: /^\d{4}$/,
}
const UNITS = Object.keys(SHAPES) as readonly BucketUnit[]

/** Where a bucket stands among those of its unit. */
const positionOf = (name: string, unit: BucketUnit): number => {
  const year = Number(name.slice(0, 4))
  switch (unit) {
    case 'day':
      return dayOf(name)
    case 'week':
      // 4 January is always in week 1, and day 0 was a Thursday, so weeks are counted from the Monday before it.
      return name.startsWith('-')
        ? Math.floor((dayNumber(0, 1, 1) + 3) / 7)
        : Math.floor((dayNumber(year, 1, 4) + 3) / 7) + Number(name.slice(6)) - 1
    case 'month':
      return year * 12 + Number(name.slice(5)) - 1
    case 'quarter':
      return year * 4 + Number(name.slice(6)) - 1
    case 'year':
      return year
  }
}

const nameAt = (position: number, unit: BucketUnit): string => {
  switch (unit) {
    case 'day':
      return formatDay(position) ?? ''
    case 'week':
      return weekName(position * 7)
    case 'month':
      return `${digits(Math.floor(position / 12), 4)}-${digits((position % 12) + 1, 2)}`
    case 'quarter':
      return `${digits(Math.floor(position / 4), 4)}-Q${(position % 4) + 1}`
    case 'year':
      return digits(position, 4)
  }
}

/** The place of a bucket that exists, else undefined. */
const place = (name: string, unit: BucketUnit): number | undefined => {
  if (!SHAPES[unit].test(name)) return undefined
  const position = positionOf(name, unit)
  return nameAt(position, unit) === name ? position : undefined
}

/**
 * The names of the buckets from `first` to `last`, both included; none when the last comes before the first. Undefined when
 * there are more than `limit`, or when one of the two is no bucket of the unit.
 *
 * @example
 * bucketNames('month', '2020-12', '2021-02', 100) // => ['2020-12', '2021-01', '2021-02']
 * bucketNames('day', '0000-01-01', '9999-12-31', 100) // => undefined
 *
 * @category folds
 */
export const bucketNames = (unit: BucketUnit, first: string, last: string, limit: number): readonly string[] | undefined => {
  const from = place(first, unit)
  const to = place(last, unit)
  if (from === undefined || to === undefined || to - from + 1 > limit) return undefined
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => nameAt(from + index, unit))
}

/**
 * The unit of a bucket's name, or undefined when it is the name of no bucket.
 *
 * @example
 * bucketUnit('2021-W22') // => 'week'
 * bucketUnit('2021-W60') // => undefined
 *
 * @category guards
 */
export const bucketUnit = (name: string): BucketUnit | undefined => UNITS.find((unit) => place(name, unit) !== undefined)

/** The first and the last day of a bucket, as day numbers. */
const daysOf = (name: string, unit: BucketUnit): readonly [number, number] => {
  const position = positionOf(name, unit)
  if (unit === 'day') return [position, position]
  if (unit === 'week') return [position * 7 - 3, position * 7 + 3]
  const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12
  const first = position * length
  const year = Math.floor(first / 12)
  const lastMonth = (first % 12) + length
  return [dayNumber(year, (first % 12) + 1, 1), dayNumber(year, lastMonth, lastDayOfMonth(year, lastMonth))]
}

/**
 * The extent of a bucket, from its first to its last day, or undefined when it is the name of no bucket. A week at the very
 * ends of the calendar is cut there.
 *
 * @example
 * bucketExtent('2021-W22') // => { start: '2021-05-31', end: '2021-06-06' }
 * bucketExtent('2021-Q2') // => { start: '2021-04-01', end: '2021-06-30' }
 *
 * @category conversions
 */
export const bucketExtent = (name: string): Extent | undefined => {
  const unit = bucketUnit(name)
  if (unit === undefined) return undefined
  const [first, last] = daysOf(name, unit)
  return { start: formatDay(first) ?? '0000-01-01', end: formatDay(last) ?? '9999-12-31' }
}
