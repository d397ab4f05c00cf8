/**
 * Counts, and small ones as a band.
 *
 * @internal
 */
import type { Quantity } from '../../schema/quantity.js'
import { eqQuantity } from '../../value/quantity.js'
import { fields, flag, isFields, number, type Rule, type RulesOf, tellChanges, whereKept, words } from './rule.js'

/** A count that is told as it is. */
export const amount: Rule = /* @__PURE__ */ (() =>
  fields(
    { min: number, best: number, max: number, approximate: flag, text: whereKept('texts', words) } satisfies RulesOf<Quantity>,
    'min',
  ))()

/** What of a count remains when all below a limit are told alike. Nobody stands behind a zero, so it stays. */
const banded = (count: Quantity, limit: number): Quantity => {
  const { min, best, max, approximate } = count
  if (min >= limit || max === 0) return count
  return {
    min: 0,
    ...(best !== undefined && best >= limit && { best }),
    ...(max !== undefined && { max: Math.max(max, limit - 1) }),
    ...(approximate && { approximate }),
  }
}

/** A count of people, or one that was published: a small one becomes a band where the policy says so. */
export const publishedCount: Rule = (value, pass) => {
  const told = amount(value, pass)
  const { counts } = pass.policy
  if (!isFields(told) || counts === undefined) return told
  const count = told as unknown as Quantity
  const left = banded(count, counts.below)
  if (eqQuantity.equals(count, left)) return told
  // Its words may tell the number, so they are not among what is left.
  tellChanges(told, { ...left }, pass)
  return left
}
