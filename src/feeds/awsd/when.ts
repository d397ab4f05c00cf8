/** When an incident happened: a day, a month or a year, as far as AWSD knows. */
import type { Extent } from '../../schema/extent.js'
import { lastDayOfMonth } from '../../value/local-time.js'
import type { RowContext } from '../feed.js'
import { numberTo, year } from './cell.js'
import type { Column } from './columns.js'
import { cellOf, type Draft, keep, raise } from './draft.js'

/** Reads the extent. A month or a day that is not known widens it to the whole year or month. */
export const readWhen = (draft: Draft, context: RowContext): Extent | undefined => {
  const ofYear = cellOf(draft, 'Year', year)
  const month = partOf(draft, 'Month', toMonth)
  const day = partOf(draft, 'Day', toDay)
  if (ofYear === undefined) {
    raise(draft, 'date-missing', 'Year', 'The year is missing, so it is not known when it was. Add it if it is known.')
    keep(draft, 'Month', month)
    keep(draft, 'Day', day)
    return undefined
  }
  const when = extentOf(draft, ofYear, month, day)
  checkRelease(draft, when.start, context.release)
  return when
}

const toMonth = /* @__PURE__ */ numberTo(12)
const toDay = /* @__PURE__ */ numberTo(31)

/** A month or a day. 0 says that it is not known, as a blank does; it is kept as it came. */
const partOf = (draft: Draft, column: Column, read: ReturnType<typeof numberTo>): number | undefined => {
  const number = cellOf(draft, column, read)
  if (number !== 0) return number
  keep(draft, column, 0)
  return undefined
}

const two = (number: number): string => String(number).padStart(2, '0')

const extentOf = (draft: Draft, ofYear: number, month: number | undefined, day: number | undefined) => {
  if (month === undefined) {
    if (day !== undefined) {
      raise(
        draft,
        'day-without-month',
        'Day',
        'There is a day and no month. Add the month if it is known: the whole year was taken.',
      )
      keep(draft, 'Day', day)
    }
    return { start: `${ofYear}-01-01`, end: `${ofYear}-12-31` }
  }
  const last = lastDayOfMonth(ofYear, month)
  const begin = `${ofYear}-${two(month)}`
  if (day !== undefined && day <= last) return { start: `${begin}-${two(day)}`, end: `${begin}-${two(day)}` }
  if (day !== undefined) {
    raise(draft, 'day-impossible', 'Day', `The month has ${last} days. Look at the date: the whole month was taken.`)
    keep(draft, 'Day', day)
  }
  return { start: `${begin}-01`, end: `${begin}-${last}` }
}

const RELEASE = /^\d{4}-\d\d(?:-\d\d)?$/

/** An incident cannot be later than the release that tells of it. Only a release that is a month or a day can show it. */
const checkRelease = (draft: Draft, start: string, release: string | undefined): void => {
  if (release === undefined || !RELEASE.test(release) || start.slice(0, release.length) <= release) return
  raise(
    draft,
    'after-release',
    'Year',
    `The incident begins on ${start}, after the release of ${release}. Look at the date: it was kept.`,
  )
}
