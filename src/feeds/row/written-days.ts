/**
 * Days as people and programs write them. What can be read in two ways gives both readings: which one is right is for the feed to
 * say, or for nobody.
 */
import { isLocalTime } from '../../value/local-time.js'

/**
 * Whether the day or the month stands first where both are numbers.
 *
 * @category feeds
 */
export type DayOrder = 'day-first' | 'month-first'

/**
 * The first and the last day that words may mean: one day, a month, or a year.
 *
 * @category feeds
 */
export interface WrittenDays {
  readonly start: string
  readonly end: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const fullMonths = 'january february march april may june july august september october november december'.split(' ')

/** 1 to 12 for an English month, in full or by its first three letters; 0 for anything else. */
const monthOf = (word: string): number => {
  const name = word.toLowerCase()
  const full = fullMonths.indexOf(name) + 1
  if (full > 0) return full
  return name === 'sept' ? 9 : months.indexOf(name) + 1
}

const two = (number: number | string): string => String(number).padStart(2, '0')

const oneDay = (year: string, month: number | string, day: number | string): readonly WrittenDays[] => {
  const date = `${year}-${two(month)}-${two(day)}`
  return isLocalTime(date) ? [{ start: date, end: date }] : []
}

const wholeMonth = (year: string, month: number): readonly WrittenDays[] => {
  if (month < 1 || month > 12) return []
  const last = new Date(Date.UTC(2000, month, 0)).getUTCDate()
  const leap = month === 2 && !isLocalTime(`${year}-02-29`)
  return [{ start: `${year}-${two(month)}-01`, end: `${year}-${two(month)}-${leap ? 28 : last}` }]
}

const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/
const YEAR = /^\d{4}$/
const SLASHES = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[ ,.]{1,3}/i
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[ ./-]{1,2}([a-z]{3,9})[ .,/-]{1,3}(\d{4})$/i
const MONTH_DAY = /^([a-z]{3,9})[ .]{1,2}(\d{1,2})(?:st|nd|rd|th)?[ ,]{1,2}(\d{4})$/i
const MONTH_YEAR = /^([a-z]{3,9})[ .,/-]{1,3}(\d{4})$/i

/** Midnight behind a day, which databases and spreadsheet programs add. */
const MIDNIGHT = /[T ]00:00(?::00(?:\.0{1,9})?)?(?:Z|[+-]00:?00)?$/

/**
 * What words for a day, a month or a year may mean: no reading where they cannot be read, two where day and month are
 * numbers and both orders give a day. A year has four digits.
 *
 * @example
 * writtenDays('23 June 2020') // => [{ start: '2020-06-23', end: '2020-06-23' }]
 * writtenDays('June 2020') // => [{ start: '2020-06-01', end: '2020-06-30' }]
 * writtenDays('3/4/2022', 'month-first') // => [{ start: '2022-03-04', end: '2022-03-04' }]
 * writtenDays('3/4/2022').map(({ start }) => start) // => ['2022-04-03', '2022-03-04']
 * writtenDays('last week') // => []
 *
 * @category feeds
 */
export const writtenDays = (words: string, order?: DayOrder): readonly WrittenDays[] => {
  if (words.length > 60) return []
  const text = words.trim().replace(MIDNIGHT, '').replace(WEEKDAY, '')
  if (YEAR.test(text)) return text === '0000' ? [] : [{ start: `${text}-01-01`, end: `${text}-12-31` }]
  const iso = ISO.exec(text) ?? YEAR_FIRST.exec(text)
  if (iso !== null) {
    const [, year = '', month = '', day] = iso
    return day === undefined ? wholeMonth(year, Number(month)) : oneDay(year, month, day)
  }
  const compact = COMPACT.exec(text)
  if (compact !== null) return oneDay(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '')
  const slashes = SLASHES.exec(text)
  if (slashes !== null) return byOrder(slashes[4] ?? '', slashes[1] ?? '', slashes[3] ?? '', order)
  const named = DAY_MONTH.exec(text)
  if (named !== null) return oneDay(named[3] ?? '', monthOf(named[2] ?? ''), named[1] ?? '')
  const american = MONTH_DAY.exec(text)
  if (american !== null) return oneDay(american[3] ?? '', monthOf(american[1] ?? ''), american[2] ?? '')
  const month = MONTH_YEAR.exec(text)
  return month === null ? [] : wholeMonth(month[2] ?? '', monthOf(month[1] ?? ''))
}

const byOrder = (year: string, first: string, second: string, order: DayOrder | undefined): readonly WrittenDays[] => {
  const dayFirst = order === 'month-first' ? [] : oneDay(year, second, first)
  const monthFirst = order === 'day-first' ? [] : oneDay(year, first, second)
  return Number(first) === Number(second) && dayFirst.length > 0 ? dayFirst : [...dayFirst, ...monthFirst]
}

const DAY_MS = 86_400_000
/** The serial number that spreadsheet programs give to 1 January 1970. */
const EPOCH_SERIAL = 25_569

/**
 * The day of a spreadsheet's serial number, such as 44352; undefined where it is no whole number from March 1900 to 9999.
 *
 * @example
 * dayOfSerial(44352) // => '2021-06-05'
 *
 * @category feeds
 */
export const dayOfSerial = (serial: number): string | undefined =>
  Number.isInteger(serial) && serial > 60 && serial < 2_958_466
    ? new Date((serial - EPOCH_SERIAL) * DAY_MS).toISOString().slice(0, 10)
    : undefined
