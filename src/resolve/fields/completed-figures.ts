/**
 * Figures that cannot all be right together. Each teller is completed by itself, as if it alone were right, and what these allow is
 * taken.
 *
 * @internal
 */
import type { Quantity } from '../../schema/quantity.js'
import { quantityJoin } from '../join/quantity-join.js'
import type { ResolutionRule } from '../policy.js'
import type { ResolvedField } from '../resolution.js'
import { type Candidate, closingRule, narrow } from '../rules/narrow.js'
import type { ReportOrder } from '../rules/report-order.js'

/** The field with what is taken now; `allowed` is what one teller says of its figure, or leaves for it. */
type Complete<V> = (field: ResolvedField<Quantity>, allowed: (alone: V) => readonly Quantity[]) => ResolvedField<Quantity>

/** Takes figures anew, from what the policy leaves of the tellers. */
export const completedFigures = <V>(
  candidates: readonly Candidate<V>[],
  policy: readonly ResolutionRule[],
  order: ReportOrder,
): Complete<V> => {
  const { left, by } = narrow<V, Candidate<V>>(candidates, policy, order, {})
  return ({ taken: _, ...field }, allowed) => {
    if (closingRule(policy) === 'keep-all') return { ...field, rule: 'keep-all' }
    const taken = quantityJoin.hull(left.flatMap(({ alone }) => (alone === undefined ? [] : allowed(alone))))
    if (taken === undefined) return { ...field, rule: 'undecided' }
    return { ...field, taken, rule: left.length === 1 && by !== undefined ? by : 'hull' }
  }
}
