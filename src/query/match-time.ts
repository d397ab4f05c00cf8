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
import { FUTURE, type LocalSet, PAST, type Reading, rangeOf, readExtent } from '../value/extent-set.js'
import { isOnlyText, isWithin } from '../value/extent-window.js'
import { DAY } from '../value/local-time.js'
import { fromCases } from '../value/truth.js'

/** More than two zones are apart. */
const ZONES_APART = 2 * DAY

/** All times of day between two bounds. */
const between = (lo: number, hi: number): LocalSet => ({ lo, hi, from: 0, length: DAY })

/** All of it lies in a set that belongs to the window. Nothing is known where the window tells none. */
const inSet = (window: Extent, setOf: (reading: Reading) => LocalSet | undefined): ((extent: Extent) => Truth) => {
  const set = isOnlyText(window) ? undefined : setOf(readExtent(window))
  if (set === undefined) return () => 'maybe'
  const { lo, hi, length } = set
  const isInside = isWithin(set)
  const isNear = isWithin(between(lo - ZONES_APART, hi + ZONES_APART))
  const isDeepInside = isWithin(between(lo + ZONES_APART, hi - ZONES_APART))
  return (extent) => {
    const reading = readExtent(extent)
    if (window.zone === undefined || window.zone === extent.zone) return isInside(reading)
    // In another zone the times of day are other ones, so that a clock holds nothing for certain.
    return fromCases({ all: length >= DAY && isDeepInside(reading) === 'yes', some: isNear(reading) !== 'no' })
  }
}

/** It happened inside the window. */
export const happenedDuring = (window: Extent): ((extent: Extent) => Truth) => inSet(window, (reading) => reading)

/** It happened before the time began. */
export const happenedBefore = (time: Extent): ((extent: Extent) => Truth) =>
  inSet(time, (reading) => {
    const range = rangeOf(reading)
    return range && between(PAST, range.first)
  })

/** It happened after the time ended. */
export const happenedAfter = (time: Extent): ((extent: Extent) => Truth) =>
  inSet(time, (reading) => {
    const range = rangeOf(reading)
    return range && between(range.last + 1, FUTURE)
  })
