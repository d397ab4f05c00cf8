/** The time over which is counted: a month, as HDX publishes it. */
import type { Extent } from '../../schema/extent.js'
import { day, lastDay } from './cell.js'
import { cellOf, type Draft, keep, raise } from './draft.js'

/**
 * Reads the period, given its first day. The count covers all of it, so that it lasts `throughout`. The offset that some files write behind the
 * days is no zone: a month is ACLED's local month everywhere.
 */
export const readDuring = (draft: Draft, start: string): Extent => {
  const last = cellOf(draft, 'reference_period_end', lastDay)
  if (last === undefined) {
    raise(
      draft,
      'date-missing',
      'reference_period_end',
      'The last day of the period is missing, so the period is open on that side. Add it if it is known.',
    )
    return { start, meaning: 'throughout' }
  }
  if (start <= last) return { start, end: last, meaning: 'throughout' }
  raise(
    draft,
    'date-order',
    'reference_period_end',
    `The period ends before it starts, on ${start}. Look at both days: the record spans the days between them.`,
  )
  keep(draft, 'reference_period_start', start)
  keep(draft, 'reference_period_end', last)
  return { start: last, end: start, meaning: 'throughout' }
}

/** The first day of the period, which every row has. */
export const firstDay = (draft: Draft): string | undefined => cellOf(draft, 'reference_period_start', day)
