/** How often each amount occurs. */

/**
 * How often each amount occurs, as JSON: amounts are keys, and an open one has the key `Infinity`.
 *
 * @category aggregates
 */
export type Multiset = { readonly [amount: string]: number }
