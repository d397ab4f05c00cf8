/**
 * How well two numbers of people agree. They are compared by log2(1 + n): in doublings.
 *
 * @internal
 */
import type { Prepared, PreparedCount } from '../prepare/prepared.js'
import { notTold } from './amount-words.js'
import { inSteps, NOT_COMPARED } from './contribution.js'
import type { CasualtyWeights } from './weights.js'

/** The number for which a record stands beside another one: its best figure, else what of its bounds lies nearest to the other. */
const besides = (count: PreparedCount, other: PreparedCount): number => {
  if (!Number.isNaN(count.best)) return count.best
  const near = Number.isNaN(other.best) ? Math.max(count.min, other.min) : other.best
  return Math.min(Math.max(near, count.min), count.max)
}

const overlap = (a: PreparedCount, b: PreparedCount): boolean => a.min <= b.max && b.min <= a.max

/** What it counts that two numbers agree, of which the smaller is this. */
const agreement = (value: number, { none, doubling, most }: CasualtyWeights): number =>
  Math.min(most, none + doubling * Math.log2(1 + value))

/** What two numbers of people contribute. */
const countContribution = (a: PreparedCount | undefined, b: PreparedCount | undefined, weights: CasualtyWeights): number => {
  if (a === undefined || b === undefined) return NOT_COMPARED
  const one = besides(a, b)
  const other = besides(b, a)
  const doublings = Math.abs(Math.log2(1 + one) - Math.log2(1 + other)) * (overlap(a, b) ? weights.overlap : 1)
  const relative = doublings / weights.error
  const bits = Math.max(weights.least, agreement(Math.min(one, other), weights) - Math.log2(1 + relative * relative))
  return inSteps(Number.isNaN(a.best) || Number.isNaN(b.best) ? bits * weights.range : bits)
}

/** What the numbers of people killed contribute. */
export const killedContribution = (a: Prepared, b: Prepared, weights: CasualtyWeights): number =>
  countContribution(a.killed, b.killed, weights)

/** What the numbers of people injured contribute. */
export const injuredContribution = (a: Prepared, b: Prepared, weights: CasualtyWeights): number =>
  countContribution(a.injured, b.injured, weights)

/** The most that such a number can contribute, whatever the other record tells. */
export const mostOfCount = (count: PreparedCount | undefined, weights: CasualtyWeights): number => {
  if (count === undefined) return 0
  const highest = Number.isNaN(count.best) ? count.max : count.best
  // Whichever way the weights run: agreement of nobody, or of as many as it may be.
  return inSteps(Math.max(0, weights.least, agreement(0, weights), agreement(highest, weights)))
}

const countWords = ({ min, best, max }: PreparedCount): string => {
  if (min === best && best === max) return String(best)
  const bounds = max === Number.POSITIVE_INFINITY ? `at least ${min}` : `${min} to ${max}`
  if (Number.isNaN(best)) return bounds
  return min === 0 && max === Number.POSITIVE_INFINITY ? `about ${best}` : `${best} (${bounds})`
}

/** Two numbers of people in words. */
export const countsWords = (a: PreparedCount | undefined, b: PreparedCount | undefined): string => {
  if (a === undefined || b === undefined) return notTold(a, b)
  const [one, other] = [countWords(a), countWords(b)].sort()
  if (one === other) return `both ${one}`
  return `${one} and ${other}${overlap(a, b) ? ', whose ranges overlap' : ''}`
}
