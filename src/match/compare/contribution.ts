/**
 * What the comparison of one feature gives: bits, or one of two numbers that are none.
 *
 * @internal
 */

/** They are no pair, whatever else they say. */
export const EXCLUDED: number = Number.NEGATIVE_INFINITY

/** One of them does not tell it, or it cannot be compared: it counts nothing. */
export const NOT_COMPARED: number = Number.NaN

/** What a contribution adds to the score. */
export const added = (contribution: number): number => (Number.isNaN(contribution) ? 0 : contribution)

const STEPS = 2 ** 20

/**
 * Bits in steps of a millionth, so that sums are exact: a score is the sum of its parts in whichever order, no bound is exceeded by
 * rounding, and no platform's logarithm tips a threshold.
 */
export const inSteps = (bits: number): number => Math.round(bits * STEPS) / STEPS
