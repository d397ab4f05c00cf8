/** When an event happened: one day, written in the ways that the API, the files on HDX and spreadsheet programs write it. */
import type { Extent } from '../../schema/extent.js'
import { dayOfSerial, writtenDays } from '../row/written-days.js'
import { day, text, whole } from './cell.js'
import { type Draft, keep, keepCell, raise } from './draft.js'

/** Serial numbers of days that a coder may mean, from 1990 to 2099. A smaller number is a year, or nothing. */
const FIRST_SERIAL = 32_874
const LAST_SERIAL = 73_050

/** SiND's table on children has days such as 30-10-2025, and no other order: its events stand in other tables too. */
const DAY_FIRST = /^\d{1,2}-\d{1,2}-\d{4}$/

/** Reads the day. What cannot be read as a day stays as the words of the extent. */
export const readWhen = (draft: Draft): Extent | undefined => {
  const cell = draft.row['Date']
  const date = day(cell)
  if (typeof date === 'string') return { start: date, end: date }
  if (date === undefined) {
    raise(draft, 'date-missing', 'Date', 'The day of the event is missing. Take it from the original file.')
    return undefined
  }
  return serialDay(draft, cell) ?? writtenDay(draft, cell) ?? unreadable(draft, cell)
}

const serialDay = (draft: Draft, cell: unknown): Extent | undefined => {
  const serial = whole(cell)
  if (typeof serial !== 'number' || serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined
  const date = dayOfSerial(serial)
  if (date === undefined) return undefined
  raise(draft, 'serial-date', 'Date', `${serial} is the day ${date} where a spreadsheet counts days from 1900, which was taken.`)
  keep(draft, 'Date', serial)
  return { start: date, end: date }
}

const writtenDay = (draft: Draft, cell: unknown): Extent | undefined => {
  const words = text(cell)
  if (typeof words !== 'string') return undefined
  const [first, second] = writtenDays(words, DAY_FIRST.test(words) ? 'day-first' : undefined)
  if (first === undefined) return undefined
  keepCell(draft, 'Date')
  if (second === undefined) return { start: first.start, end: first.end }
  raise(draft, 'ambiguous-date', 'Date', 'Day and month of this date can be swapped. Write it as YYYY-MM-DD.')
  return first.start < second.start ? { start: first.start, end: second.end } : { start: second.start, end: first.end }
}

const unreadable = (draft: Draft, cell: unknown): Extent | undefined => {
  raise(draft, 'cell-unread', 'Date', 'A day is needed here, YYYY-MM-DD. Correct it: it was kept as words.')
  keepCell(draft, 'Date')
  const words = text(cell)
  return typeof words === 'string' ? { text: words } : undefined
}
