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
import { rangeOf, readExtent } from '../value/extent-set.js'
import { isOnlyText, withinLocal } from '../value/extent-window.js'
import { DAY, dayOf, formatDay } from '../value/local-time.js'
import { fromCases } from '../value/truth.js'

/** More days than two zones are apart. */
const ZONE_DAYS = 2

const sameCalendar = (window: Extent, extent: Extent): boolean => window.zone === undefined || window.zone === extent.zone

/** The window with its bounds moved outwards (or inwards) by whole days, and without its clock. */
const widen = ({ start, end }: Extent, days: number): Extent => {
  const first = start === undefined ? undefined : formatDay(dayOf(start) - days)
  const last = end === undefined ? undefined : formatDay(dayOf(end) + days)
  return { ...(first !== undefined && { start: first }), ...(last !== undefined && { end: last }) }
}

/** It happened inside the window. */
export const happenedDuring = (window: Extent): ((extent: Extent) => Truth) => {
  if (isOnlyText(window)) return () => 'maybe'
  const local = withinLocal(window)
  const grown = widen(window, ZONE_DAYS)
  const shrunk = widen(window, -ZONE_DAYS)
  const inGrown = isOnlyText(grown) ? () => 'maybe' as const : withinLocal(grown)
  const isShort = shrunk.start !== undefined && shrunk.end !== undefined && shrunk.start > shrunk.end
  const inShrunk = window.clock !== undefined || isShort || isOnlyText(shrunk) ? () => 'no' as const : withinLocal(shrunk)
  return (extent) => {
    if (sameCalendar(window, extent)) return local(extent)
    if (inGrown(extent) === 'no') return 'no'
    return inShrunk(extent) === 'yes' ? 'yes' : 'maybe'
  }
}

/** The first and the last moment that are possible, and whether all between them belongs to it. */
const spanOf = (extent: Extent) => {
  const reading = readExtent(extent)
  const range = rangeOf(reading)
  return range && { ...range, whole: reading.kind === 'interval' && Number.isFinite(range.first) && Number.isFinite(range.last) }
}

/** All of it lies on one side of a time: before its beginning, or after its end. */
const beyond = (time: Extent, side: 'before' | 'after'): ((extent: Extent) => Truth) => {
  if (isOnlyText(time)) return () => 'maybe'
  const span = spanOf(time)
  if (span === undefined) return () => 'maybe'
  const edge = side === 'before' ? span.first : -span.last
  return (extent) => {
    const told = spanOf(extent)
    if (told === undefined) return 'maybe'
    const slack = sameCalendar(time, extent) ? 0 : ZONE_DAYS * DAY
    // After is before with the sign changed, so that near and far keep their sense.
    const near = side === 'before' ? told.last : -told.first
    const far = side === 'before' ? told.first : -told.last
    const some = told.whole ? near - slack < edge : far - slack < edge
    return fromCases({ all: near + slack < edge, some })
  }
}

/** It happened before the time began. */
export const happenedBefore = (time: Extent): ((extent: Extent) => Truth) => beyond(time, 'before')

/** It happened after the time ended. */
export const happenedAfter = (time: Extent): ((extent: Extent) => Truth) => beyond(time, 'after')
