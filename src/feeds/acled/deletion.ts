/** A row of the list of deleted events: an event that ACLED takes back, and when. */
import type { These } from 'fp-ts/lib/These.js'
import type { Extent } from '../../schema/extent.js'
import type { Issue } from '../../schema/issue.js'
import { formatLocal } from '../../value/local-time.js'
import type { FeedFragment, Row, Withdrawal } from '../feed.js'
import { writtenDays } from '../row/written-days.js'
import { text } from './cell.js'
import { begin, cellOf, end, isRowNumber, raise } from './draft.js'

/** Reads a row of the list of deleted events. */
export const readDeletion = (row: Row, id: string): These<readonly Issue[], FeedFragment> => {
  const draft = begin(row)
  const words = cellOf(draft, 'deleted_timestamp', text)
  const at = words === undefined ? undefined : timeOf(words)
  if (at?.text !== undefined)
    raise(draft, 'date-unread', 'deleted_timestamp', 'Seconds since 1970 or a day are needed here. Its words were kept.')
  const others = Object.keys(row).filter(
    (name) => name !== 'event_id_cnty' && name !== 'deleted_timestamp' && !isRowNumber(name, row[name]) && isFilled(row[name]),
  )
  if (others.length > 0)
    raise(
      draft,
      'columns-left-out',
      'event_id_cnty',
      'That an event is taken back has no place for more than the event and the time.',
      Object.fromEntries(others.map((name) => [name, row[name]])),
    )
  const withdrawal: Withdrawal = { incident: `acled:${id}`, ...(at !== undefined && { at }) }
  return end(draft, { withdrawn: [withdrawal] })
}

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** Seconds since 1970 are an instant. A day is a day, of no zone that was told. */
const timeOf = (words: string): Extent => {
  const local = /^\d{9,10}(?:\.0+)?$/.test(words) ? formatLocal(Number(words) * 1000, 'second') : undefined
  if (local !== undefined) return { start: local, end: local, zone: 'UTC' }
  const [day, other] = writtenDays(words, 'day-first')
  return day === undefined || other !== undefined ? { text: words } : { start: day.start, end: day.end }
}
