/**
 * How many records. The state has constant size and the bounds are tight.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Aggregator } from './aggregator.js'

/**
 * How many records there are, while they are being counted.
 *
 * @category aggregates
 */
export interface RecordCount {
  /** How many belong for certain. */
  readonly certain: number
  /** How many may belong. */
  readonly possible: number
}

/**
 * Counts records, whatever they are: at least those that belong for certain, at most those that may, too.
 *
 * @example
 * fold(countRecords)([['one record', 'yes'], ['another', 'yes']]) // => { min: 2, best: 2, max: 2 }
 *
 * @category aggregates
 */
export const countRecords: Aggregator<unknown, RecordCount, Quantity> = {
  prepare: (_input, belongs) => (belongs === 'yes' ? { certain: 1, possible: 0 } : { certain: 0, possible: 1 }),
  monoid: {
    empty: { certain: 0, possible: 0 },
    concat: (a, b) => ({ certain: a.certain + b.certain, possible: a.possible + b.possible }),
  },
  // Written out, because a rollup shows very many of these.
  present: ({ certain, possible }) =>
    possible === 0 ? { min: certain, best: certain, max: certain } : { min: certain, max: certain + possible },
}
