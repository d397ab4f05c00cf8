/**
 * How well two times agree. The narrower record says when it was, and the wider one how surprising it is that it fits.
 *
 * @internal
 */
import { DAY } from '../../value/local-time.js'
import type { Prepared, PreparedTime } from '../prepare/prepared.js'
import { amount, notTold } from './amount-words.js'
import { EXCLUDED, inSteps, NOT_COMPARED } from './contribution.js'
import type { TimeWeights } from './weights.js'

/** Both tell a zone, and not the same: then they are compared as instants. Otherwise a local day is a local day. */
const byInstants = (a: PreparedTime, b: PreparedTime): boolean =>
  a.zone !== b.zone && a.zone !== undefined && b.zone !== undefined

/** The days between the bounds of two records: 0 where they overlap or touch. */
const gapOf = (a: PreparedTime, b: PreparedTime): number => {
  const gap = byInstants(a, b)
    ? Math.max(a.instantLo - b.instantHi, b.instantLo - a.instantHi)
    : Math.max(a.lo - b.hi, b.lo - a.hi)
  return gap > 0 ? gap / DAY : 0
}

/**
 * How far the narrower one must be moved to lie inside the wider one, in days. The days of two records of one day each that
 * follow each other touch, and are one day apart.
 */
const shiftOf = (loA: number, hiA: number, loB: number, hiB: number): number => {
  const widthA = hiA - loA
  const widthB = hiB - loB
  // Without an end to either, all that can be said is how far their bounds are apart.
  if (widthA === widthB && widthA === Number.POSITIVE_INFINITY) return Math.max(0, loA - hiB, loB - hiA) / DAY
  return Math.max(0, widthA < widthB ? Math.max(loB - loA, hiA - hiB) : Math.max(loA - loB, hiB - hiA)) / DAY
}

const shiftBetween = (a: PreparedTime, b: PreparedTime, instants: boolean): number =>
  instants ? shiftOf(a.instantLo, a.instantHi, b.instantLo, b.instantHi) : shiftOf(a.lo, a.hi, b.lo, b.hi)

const widthOf = ({ lo, hi, instantLo, instantHi }: PreparedTime, instants: boolean): number =>
  (instants ? instantHi - instantLo : hi - lo) / DAY

/** How surprising it is that two records fit by chance, when the wider one is so many days wide. */
const surprise = (width: number, { error, span }: TimeWeights): number => Math.max(0, Math.log2(span / Math.max(width, error)))

/** What the times of two records contribute. */
export const timeContribution = (a: Prepared, b: Prepared, weights: TimeWeights): number => {
  const one = a.time
  const other = b.time
  if (one === undefined || other === undefined) return NOT_COMPARED
  if (gapOf(one, other) > weights.reach) return EXCLUDED
  const instants = byInstants(one, other)
  const shift = shiftBetween(one, other, instants)
  const wider = Math.max(widthOf(one, instants), widthOf(other, instants))
  const relative = shift / weights.error
  return inSteps(surprise(wider, weights) - weights.tail * Math.log2(1 + relative * relative))
}

/** The most that the time of this record can contribute, whatever the other one tells. */
export const mostOfTime = ({ time }: Prepared, weights: TimeWeights): number =>
  time === undefined ? 0 : inSteps(surprise(Math.min(widthOf(time, false), widthOf(time, true)), weights))

const widthWords = (width: number): string =>
  width === Number.POSITIVE_INFINITY ? 'without an end' : `of ${amount(width, 'day')}`

/** The same in words. */
export const timeWords = (a: Prepared, b: Prepared, weights: TimeWeights): string => {
  const one = a.time
  const other = b.time
  if (one === undefined || other === undefined) return notTold(one, other)
  const gap = gapOf(one, other)
  if (gap > weights.reach) return `${amount(gap, 'day')} apart, and more than ${amount(weights.reach, 'day')} is no pair`
  const instants = byInstants(one, other)
  const shift = shiftBetween(one, other, instants)
  const [narrow, wide] = [widthOf(one, instants), widthOf(other, instants)].sort((x, y) => x - y) as [number, number]
  const zones = instants ? ', compared as instants of two zones' : ''
  if (shift > 0) return `${amount(shift, 'day')} apart, where sources differ by about ${amount(weights.error, 'day')}${zones}`
  if (wide > 1) return `${narrow < wide ? 'inside' : 'the same'} time ${widthWords(wide)}${zones}`
  return `${wide === 1 && narrow === 1 ? 'same day' : 'same time'}${zones}`
}
