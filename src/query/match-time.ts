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
import { FUTURE, type LocalSet, PAST, rangeOf, readExtent } from '../value/extent-set.js'
import { isOnlyText, isWithin } from '../value/extent-window.js'
import { DAY } from '../value/local-time.js'
import { fromCases } from '../value/truth.js'

/** More than two zones are apart. */
const ZONES_APART = 2 * DAY

/** The set with its bounds moved outwards (or inwards), at all times of day. */
const moved = ({ lo, hi }: LocalSet, by: number): LocalSet => ({ lo: lo - by, hi: hi + by, from: 0, length: DAY })

/** All of it lies in the set, which belongs to the window. */
const inSet = (window: Extent, set: LocalSet): ((extent: Extent) => Truth) => {
  const isInside = isWithin(set)
  const isNear = isWithin(moved(set, ZONES_APART))
  const isDeepInside = isWithin(moved(set, -ZONES_APART))
  return (extent) => {
    const reading = readExtent(extent)
    if (window.zone === undefined || window.zone === extent.zone) return isInside(reading)
    // In another zone the times of day are other ones, so that a clock holds nothing for certain.
    return fromCases({ all: set.length >= DAY && isDeepInside(reading) === 'yes', some: isNear(reading) !== 'no' })
  }
}

const open = (): Truth => 'maybe'

/** It happened inside the window. */
export const happenedDuring = (window: Extent): ((extent: Extent) => Truth) =>
  isOnlyText(window) ? open : inSet(window, readExtent(window))

/** All of it lies on one side of a time. */
const beyond = (time: Extent, side: (range: { readonly first: number; readonly last: number }) => readonly [number, number]) => {
  const range = isOnlyText(time) ? undefined : rangeOf(readExtent(time))
  if (range === undefined) return open
  const [lo, hi] = side(range)
  return inSet(time, { lo, hi, from: 0, length: DAY })
}

/** It happened before the time began. */
export const happenedBefore = (time: Extent): ((extent: Extent) => Truth) => beyond(time, ({ first }) => [PAST, first])

/** It happened after the time ended. */
export const happenedAfter = (time: Extent): ((extent: Extent) => Truth) => beyond(time, ({ last }) => [last + 1, FUTURE])
