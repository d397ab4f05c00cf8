/**
 * Sums over records that tell how many of them reported the figure.
 *
 * A {@link TallyState} is what is kept while summing: plain numbers, so that it is JSON and can be merged anywhere.
 * A {@link Tally} is what is shown.
 *
 * Laws: {@link monoidTally} is a commutative monoid, all zero is its identity; any split of the records, merged in any order,
 * gives the same Tally; the bounds contain the sum of the reported figures under every choice of the records that may or may
 * not belong here. Exact on whole numbers up to 2^53 - 1, within 1e-12 relative on fractions.
 */
import type { Eq } from 'fp-ts/lib/Eq.js'
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Quantity } from '../schema/quantity.js'
import type { Tally } from '../schema/tally.js'
import type { Truth } from '../schema/truth.js'
import { eqQuantity } from './quantity.js'

/**
 * A sum while it is being made. Every field is a number, and all zero is the empty sum.
 *
 * @category values
 */
export interface TallyState {
  /** Sum of the lower bounds of the records that belong here for certain. */
  readonly min: number
  /** Sum of the upper bounds that there are. */
  readonly max: number
  /** How many figures have no upper bound. One is enough to leave the sum open. */
  readonly open: number
  /** Sum of the best figures that there are. */
  readonly best: number
  /** How many figures have a best figure. */
  readonly bests: number
  /** How many figures are hedged. */
  readonly hedged: number
  /** How many records that belong here reported the figure. */
  readonly reported: number
  /** How many records that may belong here reported the figure. */
  readonly possiblyReported: number
  /** How many records that belong here did not report the figure. */
  readonly unreported: number
  /** How many records that may belong here did not report the figure. */
  readonly possiblyUnreported: number
}

/** The empty sum. */
export const emptyTally: TallyState = {
  min: 0,
  max: 0,
  open: 0,
  best: 0,
  bests: 0,
  hedged: 0,
  reported: 0,
  possiblyReported: 0,
  unreported: 0,
  possiblyUnreported: 0,
}

/**
 * One record's part in a sum: its figure (undefined: not reported) and whether the record belongs here.
 *
 * @example
 * presentTally(tallyOf(exactly(2), 'maybe')) // => { min: 0, max: 2, reported: { min: 0, max: 1 }, unreported: 0 }
 *
 * @category constructors
 */
export const tallyOf = (figure: Quantity | undefined, belongs: Truth = 'yes'): TallyState => {
  if (belongs === 'no') return emptyTally
  const certain = belongs === 'yes'
  if (figure === undefined) return { ...emptyTally, [certain ? 'unreported' : 'possiblyUnreported']: 1 }
  return {
    ...emptyTally,
    min: certain ? figure.min : 0,
    max: figure.max ?? 0,
    open: figure.max === undefined ? 1 : 0,
    best: figure.best ?? 0,
    bests: figure.best === undefined ? 0 : 1,
    hedged: figure.approximate ? 1 : 0,
    [certain ? 'reported' : 'possiblyReported']: 1,
  }
}

/**
 * Joins sums that were made apart.
 *
 * @example
 * presentTally(monoidTally.concat(tallyOf(exactly(2)), tallyOf(undefined))) // => { min: 2, best: 2, max: 2, reported: 1, unreported: 1 }
 *
 * @category instances
 */
export const monoidTally: Monoid<TallyState> = {
  empty: emptyTally,
  concat: (a, b) => ({
    min: a.min + b.min,
    max: a.max + b.max,
    open: a.open + b.open,
    best: a.best + b.best,
    bests: a.bests + b.bests,
    hedged: a.hedged + b.hedged,
    reported: a.reported + b.reported,
    possiblyReported: a.possiblyReported + b.possiblyReported,
    unreported: a.unreported + b.unreported,
    possiblyUnreported: a.possiblyUnreported + b.possiblyUnreported,
  }),
}

/** A number of records: a plain number when it is certain, a Quantity when it is not. */
const records = (certain: number, possible: number): number | Quantity =>
  possible === 0 ? certain : { min: certain, max: certain + possible }

/**
 * The sum as it is shown. While nobody reported there are no figures at all; the best figure is shown only when every
 * reporting record has one and belongs here for certain.
 *
 * @example
 * presentTally(emptyTally) // => { reported: 0, unreported: 0 }
 *
 * @category folds
 */
export const presentTally = (state: TallyState): Tally => {
  const reported = records(state.reported, state.possiblyReported)
  const unreported = records(state.unreported, state.possiblyUnreported)
  if (state.reported + state.possiblyReported === 0) return { reported, unreported }
  const hasBest = state.possiblyReported === 0 && state.bests === state.reported
  // A rollup shows very many of these, and most of them have all three figures.
  if (hasBest && state.open === 0 && state.hedged === 0)
    return { min: state.min, best: state.best, max: state.max, reported, unreported }
  return {
    min: state.min,
    ...(hasBest && { best: state.best }),
    ...(state.open === 0 && { max: state.max }),
    ...(state.hedged > 0 && { approximate: true as const }),
    reported,
    unreported,
  }
}

/**
 * The sum of figures, each of a record that belongs here. Undefined: the record did not report it.
 *
 * @example
 * tally([exactly(2), atLeast(39), undefined]) // => { min: 41, reported: 2, unreported: 1 }
 * tally([undefined, undefined]) // => { reported: 0, unreported: 2 }
 *
 * @category folds
 */
export const tally = (figures: Iterable<Quantity | undefined>): Tally => {
  let state = emptyTally
  for (const figure of figures) state = monoidTally.concat(state, tallyOf(figure))
  return presentTally(state)
}

/** A number of records as a Quantity. */
const asQuantity = (count: number | Quantity): Quantity =>
  typeof count === 'number' ? { min: count, best: count, max: count } : count

/**
 * Equality of sums as they are shown. A number of records and the Quantity that is exactly that number are equal.
 *
 * @example
 * eqTally.equals(tally([exactly(2), undefined]), { min: 2, best: 2, max: 2, reported: 1, unreported: 1 }) // => true
 *
 * @category instances
 */
export const eqTally: Eq<Tally> = {
  equals: (a, b) =>
    a.min === b.min &&
    a.best === b.best &&
    a.max === b.max &&
    a.approximate === b.approximate &&
    eqQuantity.equals(asQuantity(a.reported), asQuantity(b.reported)) &&
    eqQuantity.equals(asQuantity(a.unreported), asQuantity(b.unreported)),
}
