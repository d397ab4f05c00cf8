/** When an event happened: `date_start` and `date_end` are the first and the last day on which it may have happened. */
import type { Extent } from '../../schema/extent.js'
import { count, day } from './cell.js'
import { dateClasses } from './crosswalk.js'
import { type Draft, keep, raise } from './draft.js'

/**
 * Reads the extent of the event. The two dates are believed over `date_prec`, which is a class of their distance. They are
 * bounds that the coder found in the source, so the extent is not marked as approximate.
 */
export const readWhen = (draft: Draft): Extent | undefined => {
  const { row } = draft
  const start = day(row['date_start']) ?? undefined
  const end = day(row['date_end']) ?? undefined
  const precision = count(row['date_prec']) ?? undefined
  keep(draft, 'date_prec', precision)
  readYear(draft, start, end)
  if (start === undefined || end === undefined) return openExtent(draft, start, end)
  if (precision !== undefined) checkPrecision(draft, precision, start, end)
  if (start <= end) return { start, end }
  raise(
    draft,
    'date-order',
    'date_end',
    `The event ends before it starts, on ${start}. Look at both dates: the record spans the days between them.`,
  )
  keep(draft, 'date_start', start)
  keep(draft, 'date_end', end)
  return { start: end, end: start }
}

const openExtent = (draft: Draft, start: string | undefined, end: string | undefined): Extent | undefined => {
  const column = start === undefined ? 'date_start' : 'date_end'
  raise(draft, 'date-missing', column, 'A date is missing, so the extent is open on that side. Add it if it is known.')
  if (start !== undefined) return { start }
  return end === undefined ? undefined : { end }
}

const DAY_MS = 86_400_000

const checkPrecision = (draft: Draft, precision: number, start: string, end: string): void => {
  const span = dateClasses[precision]
  if (span === undefined) {
    raise(draft, 'unknown-class', 'date_prec', 'date_prec is 1 to 5 in the codebook. Look at the two dates instead.')
    return
  }
  const days = start === end ? 1 : Math.abs(Date.parse(end) - Date.parse(start)) / DAY_MS + 1
  if (days < span.from || days > span.to)
    raise(draft, 'date-precision', 'date_prec', `date_prec ${precision} does not span ${days} days. The two dates are believed.`)
}

/** The year is kept where the two dates do not say it. */
const readYear = (draft: Draft, start: string | undefined, end: string | undefined): void => {
  const year = count(draft.row['year']) ?? undefined
  if (year === undefined) return
  const first = start === undefined ? year : Number(start.slice(0, 4))
  const last = end === undefined ? year : Number(end.slice(0, 4))
  if (first === year && last === year && start !== undefined && end !== undefined) return
  keep(draft, 'year', year)
  if (year < Math.min(first, last) || year > Math.max(first, last))
    raise(draft, 'year-disagrees', 'year', `The year ${year} lies outside the dates. Look at the row: the dates are believed.`)
}
