/** The id of a count. HDX gives none, so it is what the count is told apart by: place, category and period. */
import type { Extent } from '../../schema/extent.js'
import type { AggregateId } from '../../schema/id.js'
import { lastDayOfMonth } from '../../value/local-time.js'
import { referenceId } from '../row/reference-id.js'

/** Longer words stand in an id by their hash. */
const LONGEST = 60

/** A part of an id: readable where it can be. `?` where it is not known. */
const partOf = (words: string | undefined): string => {
  if (words === undefined) return '?'
  if (words.length > LONGEST || /[^\P{Cc}]/u.test(words)) return `hash-${referenceId(words)}`
  return words.replace(/[%/?]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

const isMonth = (start: string, end: string): boolean =>
  start.endsWith('-01') &&
  end.slice(0, 8) === start.slice(0, 8) &&
  Number(end.slice(8)) === lastDayOfMonth(Number(start.slice(0, 4)), Number(start.slice(5, 7)))

/** A month is written by its first day, any other period by its first and last day. */
const periodOf = ({ start = '?', end = '?' }: Extent): string => (isMonth(start, end) ? start : `${start}..${end}`)

/**
 * The id of a count.
 *
 * `hapi:NGA/NG002/NG002007/political_violence/2025-01-01` is that of January 2025 in one district.
 */
export const aggregateId = (place: readonly (string | undefined)[], category: string, during: Extent): AggregateId =>
  `hapi:${[...place, category].map(partOf).join('/')}/${periodOf(during)}`
