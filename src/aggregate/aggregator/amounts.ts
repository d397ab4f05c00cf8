/**
 * Amounts that occur several times, each kept once.
 *
 * Multisets that a run owns are changed in place. They hold numbers as keys alone, so no name of an object's own can be meant.
 *
 * @internal
 */
import type { Multiset } from './multiset.js'

/**
 * Adds an amount so many times, in place.
 *
 * @internal
 */
export const addAmount = (set: Multiset, amount: number | string, times = 1): void => {
  const own = set as Record<string | number, number>
  own[amount] = (own[amount] ?? 0) + times
}

/**
 * All of both.
 *
 * @internal
 */
export const joinMultisets = (a: Multiset, b: Multiset): Multiset => {
  const both = { ...a }
  for (const [amount, times] of Object.entries(b)) addAmount(both, amount, times)
  return both
}

/**
 * An amount and how often it occurs.
 *
 * @internal
 */
export interface Repeated {
  readonly amount: number
  readonly times: number
}

/**
 * The amounts, the smallest first.
 *
 * @internal
 */
export const ascending = (set: Multiset): readonly Repeated[] =>
  Object.entries(set)
    .map(([amount, times]) => ({ amount: Number(amount), times }))
    // Infinity less itself is no number, but an amount stands here once.
    .sort((a, b) => a.amount - b.amount)

/**
 * How many amounts there are, each as often as it occurs.
 *
 * @internal
 */
export const sizeOf = (amounts: readonly Repeated[]): number => amounts.reduce((size, { times }) => size + times, 0)
