/**
 * Questions about when, asked on the incident's own local calendar. A window is a set of local times, and the answer holds for
 * every moment in which the incident may have happened.
 *
 * A window with a zone is asked of an incident in the same zone as it stands. Where the zones differ, or the incident's is not
 * told, the window is moved by two days either way, which is more than any two zones are apart: the answer is then right, and
 * perhaps a maybe that zone data could have decided (`within` in `sitrep/value` has it).
 *
 * @internal
 */
import type { Extent } from '../schema/extent.js'
import type { Truth } from '../schema/truth.js'
import { type LocalSet, rangeOf, readExtent } from '../value/extent-set.js'
import { isOnlyText, isWithin } from '../value/extent-window.js'
import { DAY } from '../value/local-time.js'
import { fromCases } from '../value/truth.js'

/** More than two zones are apart. */
const ZONES_APART = 2 * DAY

const sameCalendar = (window: Extent, extent: Extent): boolean => window.zone === undefined || window.zone === extent.zone

/** The set with its bounds moved outwards (or inwards), at all times of day. */
const moved = ({ lo, hi }: LocalSet, by: number): LocalSet => ({ lo: lo - by, hi: hi + by, from: 0, length: DAY })

/** It happened inside the window. */
export const happenedDuring = (window: Extent): ((extent: Extent) => Truth) => {
  if (isOnlyText(window)) return () => 'maybe'
  const set = readExtent(window)
  const isInside = isWithin(set)
  const isNear = isWithin(moved(set, ZONES_APART))
  // In another zone the times of day are other ones, so that a clock holds nothing for certain.
  const isDeepInside = set.length < DAY ? () => 'no' : isWithin(moved(set, -ZONES_APART))
  return (extent) => {
    const reading = readExtent(extent)
    if (sameCalendar(window, extent)) return isInside(reading)
    return fromCases({ all: isDeepInside(reading) === 'yes', some: isNear(reading) !== 'no' })
  }
}

/** It happened before the time began. */
export const happenedBefore = (time: Extent): ((extent: Extent) => Truth) => beyond(time, 'before')

/** It happened after the time ended. */
export const happenedAfter = (time: Extent): ((extent: Extent) => Truth) => beyond(time, 'after')

/** The first and the last moment that are possible, and whether all between them belongs to it. */
const spanOf = (extent: Extent) => {
  const reading = readExtent(extent)
  const range = rangeOf(reading)
  return range && { ...range, whole: reading.kind === 'interval' && Number.isFinite(range.first) && Number.isFinite(range.last) }
}

/** All of it lies on one side of a time: before its beginning, or after its end. */
const beyond = (time: Extent, side: 'before' | 'after'): ((extent: Extent) => Truth) => {
  const span = isOnlyText(time) ? undefined : spanOf(time)
  if (span === undefined) return () => 'maybe'
  const edge = side === 'before' ? span.first : -span.last
  return (extent) => {
    const told = spanOf(extent)
    if (told === undefined) return 'maybe'
    const slack = sameCalendar(time, extent) ? 0 : ZONES_APART
    // After is before with the sign changed, so that near and far keep their sense.
    const near = side === 'before' ? told.last : -told.first
    const far = side === 'before' ? told.first : -told.last
    return fromCases({ all: near + slack < edge, some: (told.whole ? near : far) - slack < edge })
  }
}
