/** When a wave was: from `time_start` to `time_end`, in the time of Kyiv. */
import type { Extent } from '../../schema/extent.js'
import type { Mutable } from '../row/mutable.js'
import { time } from './cell.js'
import { cellOf, type Draft, keepCell, raise, textOf } from './draft.js'

/** The zone that sitrep assumes: those who report, and what is attacked, are there. */
const ZONE = 'Europe/Kyiv'

/**
 * Reads the extent of the wave. The two times are the bounds of what a report counts; the row does not tell that weapons came all
 * the time between them.
 */
export const readWhen = (draft: Draft): Extent | undefined => {
  const start = cellOf(draft, 'time_start', time)
  const end = cellOf(draft, 'time_end', time)
  // Only for its note on white space.
  textOf(draft, 'time_start')
  textOf(draft, 'time_end')
  if (start === undefined || end === undefined)
    raise(
      draft,
      'date-missing',
      start === undefined ? 'time_start' : 'time_end',
      'A time is missing, so the extent is open on that side. Add it if it is known.',
    )
  if (start === undefined && end === undefined) return undefined
  raise(
    draft,
    'assumed-zone',
    start === undefined ? 'time_end' : 'time_start',
    'The file names no time zone. The times and days were taken for those of Kyiv.',
    ZONE,
  )
  if (start !== undefined && end !== undefined && isAfter(start, end)) {
    raise(
      draft,
      'date-order',
      'time_end',
      `The wave ends before it starts, at ${start}. Look at both times: the record spans the time between them.`,
    )
    keepCell(draft, 'time_start')
    keepCell(draft, 'time_end')
    return { start: end, end: start, zone: ZONE }
  }
  const extent: Mutable<Extent> = { zone: ZONE }
  if (start !== undefined) extent.start = start
  if (end !== undefined) extent.end = end
  return extent
}

/** A longer time is a finer one of the same spelling: a minute is not after the day that it is in. */
const isAfter = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) > b.slice(0, length)
}
