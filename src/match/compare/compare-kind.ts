/**
 * How well two kinds of incident agree.
 *
 * @internal
 */
import type { Prepared } from '../prepared.js'
import type { KindWeights } from '../weights.js'
import { notTold } from './amount-words.js'
import { confusedBits, mostOfConfused } from './confused-bits.js'
import { inSteps, NOT_COMPARED } from './contribution.js'

/** What the kinds of two records contribute. */
export const kindContribution = (a: Prepared, b: Prepared, weights: KindWeights): number => {
  if (a.kind === undefined || b.kind === undefined) return NOT_COMPARED
  return inSteps(a.kind === b.kind ? weights.same : (confusedBits(weights.confused, a.kind, b.kind) ?? weights.differ))
}

/** The most that the kind of this record can contribute, whatever the other one tells. */
export const mostOfKind = ({ kind }: Prepared, weights: KindWeights): number =>
  kind === undefined ? 0 : inSteps(Math.max(0, weights.same, weights.differ, mostOfConfused(weights.confused, kind)))

/** The same in words. */
export const kindWords = (a: Prepared, b: Prepared, weights: KindWeights): string => {
  if (a.kind === undefined || b.kind === undefined) return notTold(a.kind, b.kind)
  if (a.kind === b.kind) return `both ${a.kind}`
  const reason = confusedBits(weights.confused, a.kind, b.kind) === undefined ? '' : ', which sources confuse'
  return `${[a.kind, b.kind].sort().join(' and ')}${reason}`
}
