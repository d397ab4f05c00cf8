/**
 * When an event happened: `SQLDATE`, a day without a zone.
 *
 * GDELT works the day out of the words of an article, against the day on which it read it: "last week" is 7 days before, "a year
 * ago" 365. In real files every day is 0, 1, 7, 30, 365 or 3650 days before. So 7 and more are marked as approximate.
 */
import type { Extent } from '../../schema/extent.js'
import { added, code, date, decimal } from './cell.js'
import { cellOf, type Draft, keep, keepCode, raise } from './draft.js'

const DAY_MS = 86_400_000

/** So many days before the line was added is back-dated. */
const BACKDATED_DAYS = 31

/** How far back the words lie that GDELT turns into days: a week, a month, a year, ten years. */
const SPANS: ReadonlySet<number> = /* @__PURE__ */ (() => new Set([7, 30, 365, 3650]))()

/** Daily files begin here. What was added before came all at once, so that its distance from the event says nothing. */
const FIRST_DAILY = '2013-04-01'

/** Reads the day of the event. */
export const readWhen = (draft: Draft): Extent | undefined => {
  const day = cellOf(draft, 'SQLDATE', date)
  const seen = cellOf(draft, 'DATEADDED', added)
  if (seen !== undefined) keepCode(draft, 'DATEADDED')
  checkDay(draft, day)
  if (day === undefined) {
    if (date(draft.row['SQLDATE']) === undefined)
      raise(draft, 'date-missing', 'SQLDATE', 'SQLDATE is empty, so it is not known when it was. Add it if it is known.')
    return undefined
  }
  const before = seen === undefined || seen < FIRST_DAILY ? 0 : (Date.parse(seen) - Date.parse(day)) / DAY_MS
  checkDistance(draft, before)
  return SPANS.has(before) ? { start: day, end: day, approximate: true } : { start: day, end: day }
}

const checkDistance = (draft: Draft, before: number): void => {
  if (before > BACKDATED_DAYS)
    raise(
      draft,
      'backdated',
      'SQLDATE',
      `SQLDATE is ${before} days before the line was added. Look at the article: it may tell of an anniversary, or only of a year.`,
    )
  else if (SPANS.has(before))
    raise(
      draft,
      'relative-date',
      'SQLDATE',
      `SQLDATE is exactly ${before} days before the line was added: worked out of words such as "last ${before === 7 ? 'week' : 'month'}".`,
    )
  // The day is local and the moment is UTC, so one day of difference is none.
  else if (before < -1)
    raise(draft, 'future-date', 'SQLDATE', 'SQLDATE is after the day on which the line was added. Look at the article.')
}

/** As GDELT works it out: months of 30 days, in a year of 365. */
const fractionOf = (day: string): number =>
  Number(day.slice(0, 4)) + ((Number(day.slice(5, 7)) - 1) * 30 + Number(day.slice(8))) / 365

/** Copies round it, to two digits at worst. */
const SAME_FRACTION = 0.006

/** The other ways in which the line writes the day are kept where they say something else. */
const checkDay = (draft: Draft, day: string | undefined): void => {
  const month = cellOf(draft, 'MonthYear', code)
  const year = cellOf(draft, 'Year', code)
  const fraction = cellOf(draft, 'FractionDate', decimal)
  const isMonth = month === undefined || month === day?.slice(0, 7).replace('-', '')
  const isYear = year === undefined || year === day?.slice(0, 4)
  const isFraction = fraction === undefined || (day !== undefined && Math.abs(fraction - fractionOf(day)) < SAME_FRACTION)
  if (isMonth && isYear && isFraction) return
  if (!isMonth) keep(draft, 'MonthYear', month)
  if (!isYear) keep(draft, 'Year', year)
  if (!isFraction) keepCode(draft, 'FractionDate')
  if (day !== undefined)
    raise(
      draft,
      'date-disagrees',
      isMonth ? (isYear ? 'FractionDate' : 'Year') : 'MonthYear',
      'MonthYear, Year or FractionDate is not that of SQLDATE, which is believed. Look at the line.',
    )
}
