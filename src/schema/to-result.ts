/** Results as plain objects, for those who do not use fp-ts. */
import type { Either } from 'fp-ts/lib/Either.js'
import type { These } from 'fp-ts/lib/These.js'
import type { Issue } from './issue.js'

/**
 * A value with what is worth knowing about it, or the reasons why there is none.
 *
 * @category issues
 */
export type Result<A> =
  | {
      /** There is a value. */
      readonly ok: true
      /** The value. */
      readonly value: A
      /** What is worth knowing about it. None of these is an error. */
      readonly issues: readonly Issue[]
    }
  | {
      /** There is no value. */
      readonly ok: false
      /** Why there is none: at least one error. */
      readonly issues: readonly Issue[]
    }

/**
 * What `check` or the `read` of a feed answers, as a plain object.
 *
 * @example
 * toResult(check(Quantity)({ min: 39 })) // => { ok: true, value: { min: 39 }, issues: [] }
 * const result = toResult(check(Quantity)({ min: 2, max: 1 }))
 * result.ok // => false
 * result.issues.map(({ code }) => code) // => ['quantity-order']
 *
 * @category conversions
 */
export const toResult = <A>(answer: Either<readonly Issue[], A> | These<readonly Issue[], A>): Result<A> =>
  answer._tag === 'Left'
    ? { ok: false, issues: answer.left }
    : { ok: true, value: answer.right, issues: answer._tag === 'Both' ? answer.left : [] }
