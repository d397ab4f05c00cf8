/**
 * Local wall-clock times: the strings of an extent as numbers, and back.
 *
 * A local time is a whole number of milliseconds since 1970-01-01T00:00 *on that calendar*, counted as if there were no
 * zones and no clock changes. It is no instant. The calendar is the proleptic Gregorian one, years 0000 to 9999.
 *
 * Laws: `beginOf` and `endOf` keep the order of strings of one length; `formatDay(beginOf(day) / DAY)` is `day`;
 * `endOf` of one day is `beginOf` of the next. A string is read as the schema allows it; any other string gives a number
 * that means nothing, so ask {@link isLocalTime} first where the string has not been checked.
 *
 * @internal
 */

/** One minute, in milliseconds. */
export const MINUTE = 60_000
/** One hour, in milliseconds. */
export const HOUR = 3_600_000
/** One day of 24 hours, in milliseconds. */
export const DAY = 86_400_000

/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Two digits at a place of a string. */
const pair = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528

const digits = (value: number, length: number): string => String(value).padStart(length, '0')

/**
 * The last day of a month, 28 to 31.
 *
 * @example
 * lastDayOfMonth(2024, 2) // => 29
 *
 * @category conversions
 */
export const lastDayOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/**
 * The number of a day: 0 is 1970-01-01, the next day is one more.
 *
 * @example
 * dayNumber(1970, 1, 2) // => 1
 * dayNumber(2021, 6, 6) // => 18784
 *
 * @category conversions
 */
export const dayNumber = (year: number, month: number, day: number): number => {
  // Years are counted from 1 March, so that the leap day is the last day of its year.
  const fromMarch = (month + 9) % 12
  const years = month > 2 ? year : year - 1
  const days = Math.floor(365.25 * years) - Math.floor(years / 100) + Math.floor(years / 400)
  return days + ((30.6 * fromMarch + 0.5) | 0) + day - 1 - EPOCH
}

/**
 * Year, month and day of a day number. Any whole number has them; only the years 0000 to 9999 have a string.
 *
 * @example
 * calendarDay(18784) // => { year: 2021, month: 6, day: 6 }
 *
 * @category conversions
 */
export const calendarDay = (number: number): { readonly year: number; readonly month: number; readonly day: number } => {
  // Years are counted from 1 March, so that the leap day is the last day of its year; 400 years are 146,097 days.
  const shifted = number + EPOCH
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = ((dayOfEra - ((dayOfEra / 1_460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0))
  const fromMarch = ((5 * dayOfYear + 2) / 153) | 0
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - (((153 * fromMarch + 2) / 5) | 0) + 1,
  }
}

/**
 * The number of the day of a local time.
 *
 * @example
 * dayOf('2021-06-06T12:30') // => 18784
 *
 * @category conversions
 */
export const dayOf = (text: string): number => dayNumber(pair(text, 0) * 100 + pair(text, 2), pair(text, 5), pair(text, 8))

/** The length in milliseconds of the unit that an `hh:mm[:ss[.sss]]` of so many characters denotes. */
const unitOfTime = (length: number): number => (length > 8 ? 1 : length > 5 ? 1_000 : MINUTE)

/**
 * The first millisecond of a local time. In milliseconds, see the head of this module.
 *
 * @example
 * beginOf('1970-01-02') // => 86400000
 * beginOf('1970-01-01T00:01') // => 60000
 *
 * @category conversions
 */
// Days are the hot path, and the platform's own parser is four times slower.
export const beginOf = (text: string): number => (text.length > 10 ? Date.parse(`${text}Z`) : dayOf(text) * DAY)

/**
 * The end of the unit that a local time denotes: the first millisecond after the day, minute, second or millisecond.
 *
 * @example
 * endOf('1970-01-01') // => 86400000
 * endOf('1970-01-01T00:01') // => 120000
 *
 * @category conversions
 */
export const endOf = (text: string): number => beginOf(text) + (text.length > 10 ? unitOfTime(text.length - 11) : DAY)

/**
 * The first millisecond of a time of day, from midnight.
 *
 * @example
 * clockBegin('00:15') // => 900000
 *
 * @category conversions
 */
export const clockBegin = (text: string): number => beginOf(`1970-01-01T${text}`)

/**
 * The end of a time of day: the first millisecond after its minute, second or millisecond, from midnight.
 *
 * @example
 * clockEnd('00:15') // => 960000
 * clockEnd('23:59') // => 86400000
 *
 * @category conversions
 */
export const clockEnd = (text: string): number => endOf(`1970-01-01T${text}`)

const DAY_SHAPE =
  '(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))' +
  '|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)'
const TIME_SHAPE = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{3})?)?'

/** What a local time looks like: `YYYY-MM-DD[Thh:mm[:ss[.sss]]]`, a day that exists, no offset, no 24:00, no second 60. */
export const LOCAL_TIME_PATTERN: RegExp = /* @__PURE__ */ (() => new RegExp(`^${DAY_SHAPE}(?:T${TIME_SHAPE})?$`))()

/** What a time of day looks like: `hh:mm[:ss[.sss]]`. */
export const CLOCK_TIME_PATTERN: RegExp = /* @__PURE__ */ (() => new RegExp(`^${TIME_SHAPE}$`))()

/**
 * Whether a text is a time of day: `hh:mm[:ss[.sss]]`, from 00:00 to 23:59.
 *
 * @example
 * isClockTime('23:59:59') // => true
 * isClockTime('24:00') // => false
 *
 * @category guards
 */
export const isClockTime = (text: string): boolean => CLOCK_TIME_PATTERN.test(text)

/**
 * Whether a text is a local time: `YYYY-MM-DD[Thh:mm[:ss[.sss]]]`, a day that exists, without an offset.
 *
 * @example
 * isLocalTime('2021-06-06T12:30') // => true
 * isLocalTime('2021-02-29') // => false
 * isLocalTime('2021-06') // => false
 *
 * @category guards
 */
export const isLocalTime = (text: string): boolean => LOCAL_TIME_PATTERN.test(text)

/**
 * A day number as `YYYY-MM-DD`. Undefined outside of the years 0000 to 9999, which have no such string.
 *
 * @example
 * formatDay(18784) // => '2021-06-06'
 * formatDay(-719529) // => undefined
 *
 * @category conversions
 */
export const formatDay = (number: number): string | undefined => {
  const { year, month, day } = calendarDay(number)
  return year >= 0 && year <= 9_999 ? `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` : undefined
}

/**
 * The unit of time that a local time can end in.
 *
 * @category values
 */
export type Precision = 'day' | 'minute' | 'second' | 'millisecond'

/**
 * The local time that a millisecond falls into, written to a precision. Undefined outside of the years 0000 to 9999.
 *
 * @example
 * formatLocal(60000, 'minute') // => '1970-01-01T00:01'
 * formatLocal(60000, 'day') // => '1970-01-01'
 *
 * @category conversions
 */
export const formatLocal = (local: number, precision: Precision): string | undefined => {
  const number = Math.floor(local / DAY)
  const day = formatDay(number)
  if (day === undefined || precision === 'day') return day
  const time = local - number * DAY
  const minutes = `${day}T${digits(Math.floor(time / HOUR), 2)}:${digits(Math.floor(time / MINUTE) % 60, 2)}`
  if (precision === 'minute') return minutes
  const seconds = `${minutes}:${digits(Math.floor(time / 1_000) % 60, 2)}`
  return precision === 'second' ? seconds : `${seconds}.${digits(time % 1_000, 3)}`
}

/**
 * The ISO week of a day number. A week begins on Monday and belongs to the year that holds its Thursday.
 *
 * @example
 * isoWeek(dayOf('2021-01-03')) // => { year: 2020, week: 53 }
 *
 * @category conversions
 */
export const isoWeek = (number: number): { readonly year: number; readonly week: number } => {
  // Day 0 was a Thursday, so this is the Thursday of the week.
  const thursday = Math.floor((number + 3) / 7) * 7
  const { year } = calendarDay(thursday)
  const first = year < 0 ? dayNumber(year + 400, 1, 1) - 146_097 : dayNumber(year, 1, 1)
  return { year, week: Math.floor((thursday - first) / 7) + 1 }
}
