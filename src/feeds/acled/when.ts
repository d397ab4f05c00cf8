/**
 * When an event happened.
 *
 * `event_date` is one day. `time_precision` tells what it stands for: 1 that day; 2 a week, a weekend or the like, of which it is
 * the middle; 3 a month, or two or three weeks, of which it is the middle, the first or the last day. The extent is never sharper
 * than that.
 */
import type { Extent } from '../../schema/extent.js'
import { DAY, dayOf, formatDay, lastDayOfMonth } from '../../value/local-time.js'
import { dayOfSerial, type WrittenDays, writtenDays } from '../row/written-days.js'
import { text, whole } from './cell.js'
import { type Draft, keep, keepCell, keepCode, raise, wordsOf } from './draft.js'

/** Every day of the week of a day, whichever day of it was taken for its middle, lies so many days from it at most. */
const WEEK = 6
/** Every day of three weeks lies so many days from their middle at most. */
const THREE_WEEKS = 10
/** ACLED begins in 1997. What lies before this is no date of an event. */
const EARLIEST = '1900-01-01'

/** Reads the extent of the event. */
export const readWhen = (draft: Draft): Extent | undefined => {
  const edited = readEdit(draft)
  const year = readYear(draft)
  const words = wordsOf(draft, 'event_date')
  const precision = keepCode(draft, 'time_precision')
  if (words === undefined) {
    raise(draft, 'date-missing', 'event_date', 'The day of the event is needed here. Take it from the original file.')
    return yearExtent(year)
  }
  const days = readDays(draft, words, year)
  if (days === undefined) {
    raise(draft, 'date-unread', 'event_date', 'A day such as 23 June 2020 or 2020-06-23 is needed here. Its words were kept.')
    return { ...yearExtent(year), text: words }
  }
  if (days.start < EARLIEST) {
    raise(draft, 'date-impossible', 'event_date', 'The day lies before 1900. Look which year is meant: its words were kept.')
    return { ...yearExtent(year), text: words }
  }
  if (year !== undefined && Number(days.start.slice(0, 4)) !== year) {
    raise(draft, 'year-disagrees', 'year', `The year of event_date is ${days.start.slice(0, 4)}, which was believed.`)
    keep(draft, 'year', year)
  }
  if (edited !== undefined && dayOf(days.start) > edited + 1)
    raise(
      draft,
      'future-date',
      'event_date',
      'The day lies after the last edit of the row. Look whether day and month are swapped.',
    )
  return spread(draft, days, precision, words)
}

const yearExtent = (year: number | undefined): Extent | undefined =>
  year === undefined ? undefined : { start: `${year}-01-01`, end: `${year}-12-31` }

/** A year of four digits. Another one is kept, and says nothing. */
const readYear = (draft: Draft): number | undefined => {
  const code = text(draft.row['year'])
  const year = whole(code)
  if (typeof year === 'number' && year >= 1900 && year <= 9999) return year
  if (code !== undefined) keepCell(draft, 'year')
  return undefined
}

/** The number of the day of the last edit, in UTC. */
const readEdit = (draft: Draft): number | undefined => {
  const code = keepCode(draft, 'timestamp')
  return code !== undefined && /^\d{9,10}$/.test(code) ? Math.floor((Number(code) * 1000) / DAY) : undefined
}

const SHORT_YEAR = /^(\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ])(\d\d)$/i
const SERIAL = /^\d{5}(?:\.0+)?$/

const readDays = (draft: Draft, words: string, year: number | undefined): WrittenDays | undefined => {
  if (SERIAL.test(words)) {
    const day = dayOfSerial(Number(words))
    if (day === undefined) return undefined
    keep(draft, 'event_date', words)
    raise(draft, 'serial-date', 'event_date', `${words} is a spreadsheet program’s number for ${day}, which was taken.`)
    return { start: day, end: day }
  }
  const short = SHORT_YEAR.exec(words)
  if (short !== null && year !== undefined && String(year).slice(2) === short[2]) {
    keep(draft, 'event_date', words)
    raise(draft, 'two-digit-year', 'event_date', `The year of the day was taken from year: ${year}.`)
    return inOrder(draft, words, `${short[1]}${year}`)
  }
  return inOrder(draft, words, words)
}

/** ACLED writes the day before the month. */
const inOrder = (draft: Draft, words: string, full: string): WrittenDays | undefined => {
  const [first, second] = writtenDays(full)
  const [dayFirst] = writtenDays(full, 'day-first')
  if (first !== undefined && dayFirst === undefined) {
    keep(draft, 'event_date', words)
    raise(draft, 'month-first-date', 'event_date', `Day first this is no date, so it was read month first: ${first.start}.`)
    return first
  }
  if (second !== undefined) {
    keep(draft, 'event_date', words)
    raise(
      draft,
      'ambiguous-date',
      'event_date',
      `It was read day first: ${dayFirst?.start}. The other reading is ${second.start}.`,
    )
  }
  return dayFirst
}

const spread = (draft: Draft, { start, end }: WrittenDays, precision: string | undefined, words: string): Extent => {
  if (precision === '1') return { start, end }
  if (precision === '2') return around(start, end, WEEK, words)
  if (precision === undefined)
    raise(
      draft,
      'precision-missing',
      'time_precision',
      'Whether the date is a day, a week or a month is not told: a month was taken.',
    )
  else if (precision !== '3')
    raise(draft, 'unknown-class', 'time_precision', 'time_precision is 1 to 3 in the codebook. A month was taken.')
  const near = around(start, end, THREE_WEEKS, words)
  const last = lastDayOfMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7)))
  const [from, to] = [`${start.slice(0, 8)}01`, `${end.slice(0, 8)}${last}`]
  return {
    ...near,
    ...(near.start !== undefined && near.start > from && { start: from }),
    ...(near.end !== undefined && near.end < to && { end: to }),
  }
}

/** The days around a day. The bounds are ours, so the extent is approximate and has the words of the cell. */
const around = (start: string, end: string, days: number, words: string): Extent => {
  const from = formatDay(dayOf(start) - days)
  const to = formatDay(dayOf(end) + days)
  return { ...(from !== undefined && { start: from }), ...(to !== undefined && { end: to }), approximate: true, text: words }
}
