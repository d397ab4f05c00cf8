/**
 * The three answers as numbers, for columns of answers: their least is `and`, their greatest is `or`.
 *
 * @internal
 */
import type { Truth } from '../schema/truth.js'

export const NO = 0
export const MAYBE = 1
export const YES = 2

/** An answer as a number. */
export const numberOf = (truth: Truth): number => (truth === 'yes' ? YES : truth === 'no' ? NO : MAYBE)

/** A number as an answer. */
export const truthOf = (answer: number): Truth => (answer === YES ? 'yes' : answer === NO ? 'no' : 'maybe')
