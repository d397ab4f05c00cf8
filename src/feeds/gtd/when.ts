/** When an incident happened: a day, a month or a year, and how long it lasted. */
import type { Extent } from '../../schema/extent.js'
import { lastDayOfMonth } from '../../value/local-time.js'
import type { Mutable } from '../row/mutable.js'
import { dayOfSerial, writtenDays } from '../row/written-days.js'
import { code, whole } from './cell.js'
import type { Column } from './columns.js'
import { cellOf, codeOf, type Draft, keep, raise, wordsOf } from './draft.js'

const two = (number: number): string => String(number).padStart(2, '0')

/** Reads the extent. 0 is a month or a day that is not known: the extent is then the whole year or month. */
export const readWhen = (draft: Draft, id: string): Extent | undefined => {
  const extended = codeOf(draft, 'extended')
  const resolved = readResolution(draft)
  const text = wordsOf(draft, 'approxdate')
  const bounds = readBounds(draft, id)
  const when: Mutable<Extent> = { ...bounds }
  if (text !== undefined) {
    when.text = text
    if (bounds !== undefined) when.approximate = true
  }
  if (bounds !== undefined && resolved !== undefined && resolved < bounds.start)
    raise(
      draft,
      'date-order',
      'resolution',
      `The incident began on ${bounds.start} and is said to have ended on ${resolved}. Look at both: the end was left out.`,
    )
  // That it lasted from the one day to the other is known only where both are.
  else if (
    bounds !== undefined &&
    bounds.start === bounds.end &&
    text === undefined &&
    resolved !== undefined &&
    extended !== '0'
  ) {
    when.end = resolved
    when.meaning = 'throughout'
  }
  return Object.keys(when).length > 0 ? when : undefined
}

interface Bounds {
  readonly start: string
  readonly end: string
}

const readBounds = (draft: Draft, id: string): Bounds | undefined => {
  const year = cellOf(draft, 'iyear', whole)
  const month = partOf(draft, 'imonth')
  const day = partOf(draft, 'iday')
  checkId(draft, id, [year, month ?? 0, day ?? 0])
  if (year === undefined || year < 1000 || year > 9999) {
    raise(draft, 'date-missing', 'iyear', 'The year is missing or none, so it is not known when it was. Add it if it is known.')
    keep(draft, 'iyear', year)
    keep(draft, 'imonth', month)
    keep(draft, 'iday', day)
    return undefined
  }
  const wholeYear = { start: `${year}-01-01`, end: `${year}-12-31` }
  if (month === undefined) {
    keep(draft, 'iday', day)
    return wholeYear
  }
  if (month < 1 || month > 12) {
    raise(
      draft,
      'day-impossible',
      'imonth',
      'A month is 1 to 12, or 0 where it is not known. Look at the date: the whole year was taken.',
    )
    keep(draft, 'imonth', month)
    keep(draft, 'iday', day)
    return wholeYear
  }
  const begin = `${year}-${two(month)}`
  const last = lastDayOfMonth(year, month)
  if (day !== undefined && day >= 1 && day <= last) return { start: `${begin}-${two(day)}`, end: `${begin}-${two(day)}` }
  if (day !== undefined) {
    raise(draft, 'day-impossible', 'iday', `The month has ${last} days. Look at the date: the whole month was taken.`)
    keep(draft, 'iday', day)
  }
  return { start: `${begin}-01`, end: `${begin}-${last}` }
}

/** A month or a day. 0 says that it is not known; it is kept, because an empty cell says less. */
const partOf = (draft: Draft, column: Column): number | undefined => {
  const number = cellOf(draft, column, whole)
  if (number !== 0) return number
  keep(draft, column, 0)
  return undefined
}

/** An id keeps the date that the incident was first given. */
const checkId = (draft: Draft, id: string, date: readonly (number | undefined)[]): void => {
  const ofId = [id.slice(0, 4), id.slice(4, 6), id.slice(6, 8)].map(Number)
  if (date[0] === undefined || ofId.every((part, i) => part === date[i])) return
  raise(
    draft,
    'id-date-differs',
    'eventid',
    'The date in eventid is another than iyear, imonth and iday. The three are believed.',
  )
}

/** The day on which an incident that lasted was over, as text or as the serial number of a spreadsheet program. It is kept. */
const readResolution = (draft: Draft): string | undefined => {
  const words = cellOf(draft, 'resolution', code)
  if (words === undefined) return undefined
  keep(draft, 'resolution', words)
  if (/^\d{5}$/.test(words)) return dayOfSerial(Number(words))
  const [days, more] = writtenDays(words, 'month-first')
  return days !== undefined && more === undefined && days.start === days.end ? days.start : undefined
}
