/**
 * The median interval between incidents whose day is known. The state grows with the number of different days.
 *
 * It has no bounds: where an uncertain incident comes to lie moves two intervals at once, and no order of them is kept. So it
 * is a figure of some of the incidents alone, and says of how many.
 */
import type { Extent } from '../../schema/extent.js'
import { DAY } from '../../value/local-time.js'
import type { Aggregator, Membership } from './aggregator.js'
import { addAmount, ascending, joinMultisets, type Repeated, sizeOf } from './amounts.js'
import { beginRange } from './local-range.js'
import type { Multiset } from './multiset.js'
import type { Owned } from './owned.js'
import { quantileIn, rankingOf } from './ranking.js'

/**
 * The days of incidents, while they are being collected.
 *
 * @category aggregates
 */
export interface MedianIntervalState {
  /** How many incidents began on each day. A day is its number, counted from 1970-01-01. */
  readonly days: Multiset
  /** How many incidents are left out. */
  readonly leftOut: number
}

/**
 * The median interval between some of the incidents.
 *
 * @category aggregates
 */
export interface MedianInterval {
  /** The median number of days from one of them to the next. Absent where there are fewer than two. */
  readonly days?: number
  /** How many incidents it is made of: those that belong for certain and began on a day that is known. */
  readonly among: number
  /** How many incidents it is not made of, though they belong or may belong. */
  readonly leftOut: number
}

/** The day on which it began, when it is known. */
const dayOf = (extent: Extent | undefined): number | undefined => {
  const range = beginRange(extent)
  if (range === undefined) return undefined
  const day = Math.floor(range.min / DAY)
  return day === Math.floor(range.max / DAY) ? day : undefined
}

/** Adds an incident to a state that the run owns. */
const step = (state: MedianIntervalState, extent: Extent | undefined, belongs: Membership): MedianIntervalState => {
  const own: Owned<MedianIntervalState> = state
  const day = belongs === 'yes' ? dayOf(extent) : undefined
  if (day === undefined) own.leftOut += 1
  else addAmount(own.days, day)
  return own
}

/** The intervals between days in order, each with how often it occurs. */
const intervalsOf = (days: readonly Repeated[]): readonly Repeated[] => {
  const intervals: Multiset = {}
  let before: number | undefined
  for (const { amount, times } of days) {
    if (times > 1) addAmount(intervals, 0, times - 1)
    if (before !== undefined) addAmount(intervals, amount - before)
    before = amount
  }
  return ascending(intervals)
}

/**
 * The median number of days from one incident to the next, of the incidents that belong for certain and began on a known
 * local day; two on one day are 0 days apart. The others are counted in `leftOut`: the median of all may be any other.
 *
 * @example
 * aggregate(medianIntervalOf)([day('2021-06-01'), day('2021-06-03'), day('2021-06-04'), month('2021-06')])
 * // => { days: 1.5, among: 3, leftOut: 1 }
 *
 * @category aggregates
 */
export const medianIntervalOf: Aggregator<Extent | undefined, MedianIntervalState, MedianInterval> = {
  prepare: (extent, belongs) => step({ days: {}, leftOut: 0 }, extent, belongs),
  step,
  monoid: {
    empty: { days: {}, leftOut: 0 },
    concat: (a, b) => ({ days: joinMultisets(a.days, b.days), leftOut: a.leftOut + b.leftOut }),
  },
  present: ({ days, leftOut }) => {
    const inOrder = ascending(days)
    const intervals = intervalsOf(inOrder)
    return {
      ...(intervals.length > 0 && { days: quantileIn(rankingOf(intervals, []), 0.5, 0, 0) }),
      among: sizeOf(inOrder),
      leftOut,
    }
  },
}
