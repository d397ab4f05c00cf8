/**
 * Counts with bounds.
 *
 * Laws: {@link monoidQuantity} is a commutative monoid whose identity is "none"; what `add` gives contains every sum of what
 * its parts contain; {@link eqQuantity} does not look at `text`. Exact on whole numbers up to 2^53 - 1, within 1e-12 relative
 * on fractions.
 */
import type { Eq } from 'fp-ts/lib/Eq.js'
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Show } from 'fp-ts/lib/Show.js'
import type { Quantity } from '../schema/quantity.js'
import type { Truth } from '../schema/truth.js'
import { fromCases } from './truth.js'

/** The largest amount that a Quantity holds, 2^53 - 1: sums of many stay finite and whole numbers stay exact. */
export const MAX_AMOUNT: number = Number.MAX_SAFE_INTEGER

const amount = (n: number): number => {
  if (!(n >= 0 && n <= MAX_AMOUNT)) throw new RangeError(`An amount is a number from 0 to 2^53 - 1, and this is ${n}.`)
  // Plus zero turns minus zero into zero.
  return n + 0
}

/**
 * Exactly so many.
 *
 * @throws RangeError when the amount is negative or not finite.
 * @example
 * exactly(2) // => { min: 2, best: 2, max: 2 }
 *
 * @category constructors
 */
export const exactly = (n: number): Quantity => ({ min: amount(n), best: amount(n), max: amount(n) })

/**
 * At least so many, and perhaps many more.
 *
 * @throws RangeError when the amount is negative or not finite.
 * @example
 * atLeast(39) // => { min: 39 }
 *
 * @category constructors
 */
export const atLeast = (n: number): Quantity => ({ min: amount(n) })

/**
 * At most so many, and perhaps none.
 *
 * @throws RangeError when the amount is negative or not finite.
 * @example
 * atMost(5) // => { min: 0, max: 5 }
 *
 * @category constructors
 */
export const atMost = (n: number): Quantity => ({ min: 0, max: amount(n) })

/**
 * From so many to so many, both ends included.
 *
 * @throws RangeError when an amount is negative or not finite, or the first is the larger.
 * @example
 * between(3, 7) // => { min: 3, max: 7 }
 *
 * @category constructors
 */
export const between = (min: number, max: number): Quantity => {
  if (min > max) throw new RangeError(`between(${min}, ${max}): the smaller amount comes first.`)
  return { min: amount(min), max: amount(max) }
}

/**
 * About so many: a hedge, which sets no bounds.
 *
 * @throws RangeError when the amount is negative or not finite.
 * @example
 * about(3500) // => { min: 0, best: 3500, approximate: true }
 *
 * @category constructors
 */
export const about = (n: number): Quantity => ({ min: 0, best: amount(n), approximate: true })

/**
 * None at all, because the source says so.
 *
 * @example
 * none // => { min: 0, best: 0, max: 0 }
 *
 * @category constructors
 */
export const none: Quantity = { min: 0, best: 0, max: 0 }

/**
 * Both together: two counts of different things as one. There is a best figure only where both have one, and an upper bound
 * only where both have one. Words are dropped.
 *
 * @example
 * add(exactly(2), atLeast(39)) // => { min: 41 }
 * add(about(5), exactly(1)) // => { min: 1, best: 6, approximate: true }
 *
 * @category combinators
 */
export const add = (a: Quantity, b: Quantity): Quantity => ({
  min: a.min + b.min,
  ...(a.best !== undefined && b.best !== undefined && { best: a.best + b.best }),
  ...(a.max !== undefined && b.max !== undefined && { max: a.max + b.max }),
  ...((a.approximate || b.approximate) && { approximate: true as const }),
})

/**
 * Whether it is at least so many.
 *
 * @example
 * isAtLeast(2)(between(3, 7)) // => 'yes'
 * isAtLeast(5)(between(3, 7)) // => 'maybe'
 * isAtLeast(8)(between(3, 7)) // => 'no'
 *
 * @category predicates
 */
export const isAtLeast =
  (n: number) =>
  (quantity: Quantity): Truth =>
    fromCases({ all: quantity.min >= n, some: quantity.max === undefined || quantity.max >= n })

/**
 * Whether an amount is inside the bounds.
 *
 * @example
 * allows(4)(between(3, 7)) // => true
 * allows(8)(between(3, 7)) // => false
 *
 * @category predicates
 */
export const allows =
  (n: number) =>
  (quantity: Quantity): boolean =>
    quantity.min <= n && (quantity.max === undefined || n <= quantity.max)

/**
 * Equality of what is counted; the words do not matter.
 *
 * @example
 * eqQuantity.equals(atLeast(3), { min: 3, text: 'three or more' }) // => true
 *
 * @category instances
 */
export const eqQuantity: Eq<Quantity> = {
  equals: (a, b) => a.min === b.min && a.best === b.best && a.max === b.max && a.approximate === b.approximate,
}

/**
 * Sums of counts of different things: {@link add} with the identity {@link none}.
 *
 * @example
 * monoidQuantity.concat(atLeast(1), monoidQuantity.empty) // => { min: 1 }
 *
 * @category instances
 */
export const monoidQuantity: Monoid<Quantity> = { concat: add, empty: none }

const boundsInWords = ({ min, max }: Quantity): string =>
  max === undefined ? `at least ${min}` : min === 0 ? `at most ${max}` : `${min} to ${max}`

/**
 * A quantity in words, for messages. Two that are equal by {@link eqQuantity} read alike, and no others do; the source's own words are
 * in `text`.
 *
 * @example
 * showQuantity.show(exactly(2)) // => '2'
 * showQuantity.show(atLeast(39)) // => 'at least 39'
 * showQuantity.show(about(3500)) // => 'about 3500'
 * showQuantity.show({ min: 3, best: 5, max: 7 }) // => '3 to 7, best 5'
 *
 * @category instances
 */
export const showQuantity: Show<Quantity> = {
  show: (quantity) => {
    const { min, best, max, approximate } = quantity
    if (!approximate && min === best && best === max) return String(min)
    if (approximate && min === 0 && max === undefined && best !== undefined) return `about ${best}`
    return `${approximate ? 'about ' : ''}${boundsInWords(quantity)}${best === undefined ? '' : `, best ${best}`}`
  },
}
