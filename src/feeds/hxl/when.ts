/** When a row says that something was: in one column, or in two for the first and the last day. */
import type { Extent } from '../../schema/extent.js'
import type { Mutable } from '../row/mutable.js'
import type { DayOrder } from '../row/written-days.js'
import { writtenExtent } from '../row/written-extent.js'
import type { HxlDraft } from './draft.js'
import type { HxlField } from './mapping.js'

/** Reads the time. Two columns go before one. */
export const readWhen = (draft: HxlDraft, order: DayOrder | undefined): Extent | undefined => {
  const start = readTime(draft, 'start', order)
  const end = readTime(draft, 'end', order)
  if (start === undefined && end === undefined) return readTime(draft, 'date', order)
  draft.keep('date')
  return between(draft, start, end)
}

/** The time in one column. What cannot be read has its words alone. */
const readTime = (draft: HxlDraft, field: HxlField, order: DayOrder | undefined): Extent | undefined => {
  const words = draft.text(field)
  if (words === undefined) return undefined
  const written = writtenExtent(words, order)
  if (written === undefined) draft.keep(field)
  if (written === null) {
    draft.raise('date-unread', field, 'The time cannot be read. Write it as YYYY-MM-DD, or as 5 June 2021. Its words were kept.')
    return { text: words }
  }
  if (written?.ambiguous === true)
    draft.raise(
      'ambiguous-date',
      field,
      'The day or the month may stand first. Say which by "dates" in the mapping: the record spans both.',
    )
  return written?.extent
}

/** The time from the first to the last day, each of which may be a month or a range itself. */
const between = (draft: HxlDraft, start: Extent | undefined, end: Extent | undefined): Extent => {
  const extent: Mutable<Extent> = {}
  const first = start?.start
  const last = end?.end
  const isSwapped = first !== undefined && last !== undefined && isAfter(first, last)
  if (isSwapped) {
    draft.raise(
      'date-order',
      'end',
      `The end is before the start, ${first}. Look at both: the record spans the days between them.`,
    )
    draft.keep('start')
    draft.keep('end')
  }
  const from = isSwapped ? (end?.start ?? last) : first
  const to = isSwapped ? (start?.end ?? first) : last
  if (from !== undefined) extent.start = from
  if (to !== undefined) extent.end = to
  if (start?.approximate === true || end?.approximate === true) extent.approximate = true
  const zone = start === undefined ? end?.zone : start.zone
  if (zone !== undefined && (end === undefined || end.zone === zone)) extent.zone = zone
  else if (start?.zone !== end?.zone) {
    draft.keep('start')
    draft.keep('end')
  }
  const words = [start?.text, end?.text].filter((text) => text !== undefined)
  if (words.length > 0) extent.text = words.join(' / ')
  return extent
}

const isAfter = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) > b.slice(0, length)
}
