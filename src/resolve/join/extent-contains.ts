/**
 * Which extent says all that another one says. A time is compared on its own local calendar.
 *
 * An extent without a zone may be in any, and contains the same one with a zone. "One moment in June" contains "throughout 5 June":
 * what lasted was there. "Throughout" contains nothing but what lasted just so: a part of it did not last all of it. A hedge
 * sets no bounds: it tells two extents apart whose moments are the same. Words alone say nothing about time.
 *
 * @internal
 */
import type { Extent } from '../../schema/extent.js'
import { eqExtent } from '../../value/extent.js'
import { FUTURE, PAST, type Reading, readExtent, sinceClock } from '../../value/extent-set.js'
import { isOnlyText } from '../../value/extent-window.js'
import { lastBegin, momentsContain, momentsOf, nextBegin } from './moment-set.js'

/** What lasted: one stretch, of which a bound may not be told, or one run of a clock on one of several days. */
interface Lasting {
  readonly kind: 'stretch' | 'run'
  /** The bounds of the stretch, or the begins of the first and the last run. */
  readonly first: number
  readonly last: number
  readonly length: number
}

const lastingOf = ({ kind, lo, hi, from, length }: Reading): Lasting => {
  const stretch = (first: number, last: number): Lasting => ({ kind: 'stretch', first, last, length: last - first })
  if (kind !== 'band') return stretch(lo, hi)
  const [first, last] = [nextBegin(lo, from), lastBegin(hi, from)]
  return first === last ? stretch(first, first + length) : { kind: 'run', first, last, length }
}

const lastedSo = (coarser: Reading, finer: Reading): boolean => {
  const [a, b] = [lastingOf(coarser), lastingOf(finer)]
  if (a.kind === 'stretch')
    return b.kind === 'stretch' && (a.first === PAST || a.first === b.first) && (a.last === FUTURE || a.last === b.last)
  if (a.length !== b.length || a.first > b.first) return false
  if (b.kind === 'run') return coarser.from === finer.from && b.last <= a.last
  return sinceClock(b.first, coarser.from) === 0 && b.first <= a.last
}

/** The same but for the hedge. */
const saysMoments = (coarser: Extent, finer: Extent): boolean => {
  if (coarser.zone !== undefined && coarser.zone !== finer.zone) return false
  const [a, b] = [readExtent(coarser), readExtent(finer)]
  const [moments, others] = [momentsOf(a), momentsOf(b)]
  // What contradicts itself is no part of anything.
  if (moments === undefined || others === undefined) return eqExtent.equals(coarser, finer)
  return a.kind === 'moment' ? momentsContain(moments, others) : b.kind !== 'moment' && lastedSo(a, b)
}

/** Whether the second says all that the first says about time. */
export const extentContains = (coarser: Extent, finer: Extent): boolean => {
  if (isOnlyText(coarser)) return true
  if (isOnlyText(finer) || !saysMoments(coarser, finer)) return false
  return coarser.approximate === true || !finer.approximate || !saysMoments(finer, coarser)
}
