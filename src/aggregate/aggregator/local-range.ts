/**
 * The begin and the end of a record's time, as ranges of local milliseconds, and how such a range is shown.
 *
 * A moment begins and ends at once. What lasted throughout begins at its start and ends at its end. An extent that tells no
 * day (a clock alone, words alone, or a contradiction) has no range: it counts as not reported.
 *
 * @internal
 */
import type { Extent } from '../../schema/extent.js'
import { rangeOf, readExtent } from '../../value/extent-set.js'
import { DAY, formatLocal, MINUTE, type Precision } from '../../value/local-time.js'
import { presentReportCounts } from './count-reports.js'
import type { Extreme, Ranged } from './extreme.js'
import type { ExtremeState } from './extreme-state.js'
import type { ReportedTime } from './reported-time.js'

const sideRange = (extent: Extent | undefined, side: 'begin' | 'end'): Ranged | undefined => {
  if (extent === undefined || (extent.start === undefined && extent.end === undefined)) return undefined
  const reading = readExtent(extent)
  const range = rangeOf(reading)
  if (range === undefined) return undefined
  const { approximate } = extent
  const { first, last } = range
  if (reading.kind === 'interval') {
    const told = side === 'begin' ? first : last
    return Number.isFinite(told) ? { min: told, max: told, approximate } : { min: first, max: last, approximate }
  }
  // A band is as long as its clock. Its first begin and its last end are the range.
  const length = reading.kind === 'band' ? reading.length - 1 : 0
  return side === 'begin' ? { min: first, max: last - length, approximate } : { min: first + length, max: last, approximate }
}

/**
 * The first and the last millisecond (both included, infinite where unbounded) in which it may have begun.
 *
 * @internal
 */
export const beginRange = (extent: Extent | undefined): Ranged | undefined => sideRange(extent, 'begin')

/**
 * The first and the last millisecond (both included, infinite where unbounded) in which it may have ended.
 *
 * @internal
 */
export const endRange = (extent: Extent | undefined): Ranged | undefined => sideRange(extent, 'end')

/** The longest unit of a local time that has this millisecond as its boundary. */
const unitOf = (boundary: number): Precision =>
  boundary % DAY === 0 ? 'day' : boundary % MINUTE === 0 ? 'minute' : boundary % 1000 === 0 ? 'second' : 'millisecond'

/** A local time at a precision. Beyond the calendar there is none. */
const textOf = (local: number, precision: Precision): string | undefined =>
  Number.isFinite(local) ? formatLocal(local, precision) : undefined

/** Both ends, each as shortly as it can be. Where one would read as a part of the other, both are as fine as the finer one. */
const textsOf = (first: number, last: number): readonly [start: string | undefined, end: string | undefined] => {
  const [fromUnit, toUnit] = [unitOf(first), unitOf(last + 1)]
  const [start, end] = [textOf(first, fromUnit), textOf(last, toUnit)]
  if (start === undefined || end === undefined) return [start, end]
  if (start.startsWith(end)) return [start, textOf(last, fromUnit)]
  return end.startsWith(start) ? [textOf(first, toUnit), end] : [start, end]
}

/**
 * A time as it is shown.
 *
 * @internal
 */
export const presentTime = (extreme: Extreme, state: ExtremeState): ReportedTime => {
  const bounds = extreme.boundsOf(state)
  const [start, end] = bounds === undefined ? [] : textsOf(bounds.min, bounds.max)
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(state.hedged > 0 && { approximate: true as const }),
    ...presentReportCounts(state.counts),
  }
}
