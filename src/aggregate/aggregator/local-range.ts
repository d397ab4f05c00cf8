/**
 * The begin and the end of a record's time, as ranges of local milliseconds, and how such a range is shown.
 *
 * A moment begins and ends at once. What lasted throughout begins at its start and ends at its end. An extent that tells no
 * day (a clock alone, words alone, or a contradiction) has no range: it counts as not reported.
 */
import type { Extent } from '../../schema/extent.js'
import type { Tally } from '../../schema/tally.js'
import { FUTURE, PAST, rangeOf, readExtent } from '../../value/extent-set.js'
import { DAY, formatLocal, MINUTE } from '../../value/local-time.js'
import type { Extreme, ExtremeState } from './extreme.js'
import { presentReportCounts } from './report-counts.js'

/**
 * The bounds of a time, as local times of which each denotes its whole unit. An absent bound is none. Local times are
 * compared as they are written; zones play no role.
 *
 * @category aggregates
 */
export interface ReportedTime extends Pick<Tally, 'reported' | 'unreported'> {
  /** It is not before the beginning of this. */
  readonly start?: string
  /** It is not after the end of this. */
  readonly end?: string
}

/**
 * The first and the last millisecond (both included, infinite where unbounded) in which it may have begun.
 *
 * @internal
 */
export const beginRange = (extent: Extent | undefined): { readonly min: number; readonly max: number } | undefined =>
  sideRange(extent, 'begin')

/**
 * The first and the last millisecond (both included, infinite where unbounded) in which it may have ended.
 *
 * @internal
 */
export const endRange = (extent: Extent | undefined): { readonly min: number; readonly max: number } | undefined =>
  sideRange(extent, 'end')

const sideRange = (extent: Extent | undefined, side: 'begin' | 'end') => {
  if (extent === undefined || (extent.start === undefined && extent.end === undefined)) return undefined
  const reading = readExtent(extent)
  const range = rangeOf(reading)
  if (range === undefined) return undefined
  const { first, last } = range
  if (reading.kind === 'interval') {
    const told = side === 'begin' ? first : last
    return Number.isFinite(told) ? { min: told, max: told } : { min: first, max: last }
  }
  // A band is as long as its clock. Its first begin and its last end are the range.
  const length = reading.kind === 'band' ? reading.length - 1 : 0
  return side === 'begin' ? { min: first, max: last - length } : { min: first + length, max: last }
}

/** The shortest local time that begins with this millisecond. */
const beginText = (local: number): string | undefined =>
  formatLocal(local, local % DAY === 0 ? 'day' : local % MINUTE === 0 ? 'minute' : local % 1000 === 0 ? 'second' : 'millisecond')

/** The shortest local time that ends with this millisecond. */
const endText = (local: number): string | undefined => {
  const next = local + 1
  return formatLocal(
    local,
    next % DAY === 0 ? 'day' : next % MINUTE === 0 ? 'minute' : next % 1000 === 0 ? 'second' : 'millisecond',
  )
}

/**
 * A time as it is shown.
 *
 * @internal
 */
export const presentTime = (extreme: Extreme, state: ExtremeState): ReportedTime => {
  const { min, max } = extreme.boundsOf(state) ?? { min: PAST, max: FUTURE }
  // Beyond the calendar there is no local time, which only a clock over its very ends can reach.
  const start = min === PAST || min === FUTURE ? undefined : beginText(min)
  const end = max === FUTURE || max === PAST ? undefined : endText(max)
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }), ...presentReportCounts(state) }
}
