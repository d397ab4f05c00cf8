/**
 * The moments that an extent may hold, on its own local calendar.
 *
 * @internal
 */
import { FUTURE, type LocalSet, PAST, type Reading, sinceClock } from '../../value/extent-set.js'
import { DAY } from '../../value/local-time.js'
import { WHOLE_DAY } from './clock-arc.js'

/** When the clock begins for the first time from here on. */
export const nextBegin = (at: number, from: number): number => (at === PAST ? at : at + ((DAY - sinceClock(at, from)) % DAY))

/** When the clock began for the last time before here. */
export const lastBegin = (before: number, from: number): number =>
  before === FUTURE ? before : before - 1 - sinceClock(before - 1, from)

const isOn = (at: number, { from, length }: LocalSet): boolean => sinceClock(at, from) < length

/** The bounds drawn in to the first and the last moment at which the clock is on. */
const drawnIn = (set: LocalSet): LocalSet => {
  const { lo, hi, from, length } = set
  return {
    ...set,
    lo: lo === PAST || isOn(lo, set) ? lo : nextBegin(lo, from),
    hi: hi === FUTURE || isOn(hi - 1, set) ? hi : lastBegin(hi, from) + length,
  }
}

/** A run of a clock begins inside the bounds, and may end after them. */
const ofRuns = ({ lo, hi, from, length }: LocalSet): LocalSet => ({
  lo: nextBegin(lo, from),
  hi: lastBegin(hi, from) + length,
  from,
  length,
})

/**
 * The moments that a reading may hold, by bounds that are moments themselves, and without a clock where the bounds say it all.
 * Undefined: it contradicts itself.
 */
export const momentsOf = ({ kind, lo, hi, from, length }: Reading): LocalSet | undefined => {
  const told = { lo, hi, from, length }
  const set = kind === 'band' ? ofRuns(told) : length < DAY ? drawnIn(told) : told
  if (!(set.lo < set.hi)) return undefined
  const isOneRun = set.lo !== PAST && set.hi - set.lo <= length - sinceClock(set.lo, from)
  return isOneRun || length >= DAY ? { lo: set.lo, hi: set.hi, ...WHOLE_DAY } : set
}

/** Whether the clock is on from the begin to the end. */
const isOnThroughout = ({ from, length }: LocalSet, begin: number, end: number): boolean =>
  length >= DAY || end - begin <= length - sinceClock(begin, from)

/** Whether all moments of the second are moments of the first. Both are as {@link momentsOf} gives them. */
export const momentsContain = (coarser: LocalSet, finer: LocalSet): boolean => {
  if (coarser.lo > finer.lo || finer.hi > coarser.hi) return false
  if (coarser.length >= DAY) return true
  const { lo, hi, from, length } = finer
  if (length >= DAY) return isOnThroughout(coarser, lo, hi)
  // The first and the last run may be cut off by the bounds; one between them is whole. Of a first one that is not, there is nothing to ask.
  const [begin, end] = [nextBegin(lo, from), lastBegin(hi, from)]
  return (
    (lo === PAST || isOnThroughout(coarser, lo, begin - DAY + length)) &&
    (end === FUTURE || isOnThroughout(coarser, end, hi)) &&
    (!(begin < end) || isOnThroughout(coarser, from, from + length))
  )
}
