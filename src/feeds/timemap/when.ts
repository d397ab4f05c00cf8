/** When an event was: `date`, with the month first, and `time` where the server gives one. */
import type { Extent } from '../../schema/extent.js'
import { isLocalTime } from '../../value/local-time.js'
import { writtenDays } from '../row/written-days.js'
import { text } from './cell.js'
import { cellOf, type Draft, keepCell, raise, wordsOf } from './draft.js'

const CLOCK = /^(\d{1,2}):(\d\d)$/

/**
 * Reads the extent. The publisher's own settings say MM/DD/YYYY, so `3/4/2022` is 4 March in any case: dates of the same file that can
 * be read in one way alone all have the month first.
 */
export const readWhen = (draft: Draft): Extent | undefined => {
  const date = wordsOf(draft, 'date')
  const [days] = date === undefined ? [] : writtenDays(date, 'month-first')
  if (days === undefined) {
    keepCell(draft, 'time')
    if (date === undefined) {
      raise(draft, 'date-missing', 'date', 'The date is missing. Add it if it is known.')
      return undefined
    }
    raise(draft, 'date-unread', 'date', 'A day with the month first is needed here, such as 02/24/2022. It was kept as text.')
    keepCell(draft, 'date')
    return { text: date }
  }
  const clock = cellOf(draft, 'time', (value) => {
    const words = text(value)
    if (typeof words !== 'string') return words
    const [, hour = '', minute = ''] = CLOCK.exec(words) ?? []
    const local = `${days.start}T${hour.padStart(2, '0')}:${minute}`
    return days.start === days.end && isLocalTime(local) ? local : null
  })
  return clock === undefined ? { start: days.start, end: days.end } : { start: clock, end: clock }
}
