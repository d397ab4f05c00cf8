/**
 * The time of an incident, ready to be compared.
 *
 * @internal
 */
import type { Extent } from '../../schema/extent.js'
import { FUTURE, PAST, rangeOf, readExtent } from '../../value/extent-set.js'
import { instantsOf } from '../../value/instant-zone.js'
import type { PreparedTime } from './prepared.js'

/** The time in numbers. Undefined: it tells neither a day nor a bound. A time of day alone may be on any day. */
export const preparedTime = (extent: Extent): PreparedTime | undefined => {
  const { start, end, zone } = extent
  if (start === undefined && end === undefined) return undefined
  const reading = readExtent(extent)
  // A clock that contradicts its days bounds nothing.
  const range = rangeOf(reading) ?? { first: reading.lo, last: reading.hi - 1 }
  const lo = range.first
  const hi = range.last + 1
  if (zone === undefined) return { lo, hi, zone, instantLo: lo, instantHi: hi }
  return {
    lo,
    hi,
    zone,
    instantLo: lo === PAST ? lo : instantsOf(lo, zone).earliest,
    instantHi: hi === FUTURE ? hi : instantsOf(hi - 1, zone).latest + 1,
  }
}
