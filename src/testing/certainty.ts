/** How much the values that are made leave open. */

/**
 * How much a made value leaves open.
 *
 * `exact`: nothing. Every figure is exact, every time is a day in a zone, every place has an exact point, every weapon is accounted for,
 * and every key that tells something is there. `uncertain`: no figure is exact, no time is a single day, no place is an exact point, and
 * keys are missing.
 *
 * @category testing
 */
export type Certainty = 'exact' | 'uncertain'
