/**
 * How often each amount occurs, as JSON: amounts are keys, and an open one has the key `Infinity`.
 *
 * Multisets that a run owns are changed in place. They hold numbers as keys alone, so no name of an object's own can be meant.
 */

/**
 * How often each amount occurs.
 *
 * @category aggregates
 */
export type Multiset = { readonly [amount: string]: number }

/**
 * A multiset of these amounts.
 *
 * @internal
 */
export const multisetOf = (...amounts: readonly number[]): Multiset => {
  const set: Multiset = {}
  for (const amount of amounts) addAmount(set, String(amount), 1)
  return set
}

/**
 * Adds an amount, in place.
 *
 * @internal
 */
export const addAmount = (set: Multiset, amount: string, times: number): void => {
  const own = set as Record<string, number>
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
 * The amounts in order, each as often as it occurs.
 *
 * @internal
 */
export const sortedAmounts = (set: Multiset): readonly number[] =>
  Object.entries(set)
    .map(([amount, times]) => [Number(amount), times] as const)
    .sort(([a], [b]) => (a === b ? 0 : a - b))
    .flatMap(([amount, times]) => Array.from({ length: times }, () => amount))
