/**
 * Three-valued logic: Kleene's strong logic over {@link Truth}.
 *
 * Laws: `and` and `or` are commutative, associative and idempotent, each distributes over the other and absorbs it;
 * `yes` is the identity of `and`, `no` of `or`; `not` is its own inverse; De Morgan's laws hold. "a or not a" is *not* a
 * law: when nobody knows, nobody knows.
 */
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Ord } from 'fp-ts/lib/Ord.js'
import type { Truth } from '../schema/truth.js'

/**
 * Both: no when one is no, yes when both are yes.
 *
 * @example
 * and('yes', 'maybe') // => 'maybe'
 * and('no', 'maybe') // => 'no'
 *
 * @category combinators
 */
export const and = (a: Truth, b: Truth): Truth => (a === 'yes' || b === 'no' ? b : a)

/**
 * One of them at least: yes when one is yes, no when both are no.
 *
 * @example
 * or('yes', 'maybe') // => 'yes'
 * or('no', 'maybe') // => 'maybe'
 *
 * @category combinators
 */
export const or = (a: Truth, b: Truth): Truth => (a === 'no' || b === 'yes' ? b : a)

/**
 * The opposite; maybe stays maybe.
 *
 * @example
 * not('no') // => 'yes'
 * not('maybe') // => 'maybe'
 *
 * @category combinators
 */
export const not = (a: Truth): Truth => (a === 'yes' ? 'no' : a === 'no' ? 'yes' : a)

/**
 * A fact that is known, as a Truth.
 *
 * @example
 * fromBoolean(1 < 2) // => 'yes'
 *
 * @category constructors
 */
export const fromBoolean = (fact: boolean): Truth => (fact ? 'yes' : 'no')

/**
 * The answer where a question is asked of everything that is possible: yes when it holds in all cases, no when in none.
 *
 * @example
 * fromCases({ some: true, all: false }) // => 'maybe'
 *
 * @category constructors
 */
export const fromCases = (holds: { readonly some: boolean; readonly all: boolean }): Truth =>
  holds.all ? 'yes' : holds.some ? 'maybe' : 'no'

/**
 * All of many, as a monoid: {@link and} with the identity `yes`.
 *
 * @example
 * monoidAll.concat('maybe', monoidAll.empty) // => 'maybe'
 *
 * @category instances
 */
export const monoidAll: Monoid<Truth> = { concat: and, empty: 'yes' }

/**
 * Any of many, as a monoid: {@link or} with the identity `no`.
 *
 * @example
 * monoidAny.concat('maybe', monoidAny.empty) // => 'maybe'
 *
 * @category instances
 */
export const monoidAny: Monoid<Truth> = { concat: or, empty: 'no' }

/**
 * Truths from no over maybe to yes: {@link and} is the lesser of two, {@link or} the greater. Its `equals` is equality.
 *
 * @example
 * ordTruth.compare('no', 'maybe') // => -1
 * ordTruth.equals('maybe', 'maybe') // => true
 *
 * @category instances
 */
export const ordTruth: Ord<Truth> = {
  equals: (a, b) => a === b,
  compare: (a, b) => (a === b ? 0 : and(a, b) === a ? -1 : 1),
}
