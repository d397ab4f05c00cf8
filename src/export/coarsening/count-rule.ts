/**
 * Counts, and small ones as a band.
 *
 * @internal
 */
import type { Quantity } from '../../schema/quantity.js'
import { fields, flag, isFields, number, type Rule, tellChanges, whereKept, words } from './rule.js'

/** A count that is told as it is. */
export const amount: Rule = /* @__PURE__ */ (() =>
  fields(
    { min: number, best: number, max: number, approximate: flag, text: whereKept('texts', words) } satisfies Record<
      keyof Quantity,
      Rule
    >,
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

const isSame = (a: Quantity, b: Quantity): boolean => a.min === b.min && a.best === b.best && a.max === b.max

/** A count of people, or one that was published: a small one becomes a band where the policy says so. */
export const publishedCount: Rule = (value, pass) => {
  const told = amount(value, pass)
  const { counts } = pass.policy
  if (!isFields(told) || counts === undefined) return told
  const count = told as unknown as Quantity
  const left = banded(count, counts.below)
  if (isSame(count, left)) return told
  // Its words may tell the number, so they are not among what is left.
  tellChanges(told, { ...left }, pass)
  return left
}
