/** Which share of incidents nobody has claimed. */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import type { Dataset } from '../../schema/dataset.js'
import type { Incident } from '../../schema/incident.js'
import type { Quantity } from '../../schema/quantity.js'
import type { Truth } from '../../schema/truth.js'
import type { Bounds } from '../../value/bounds.js'
import { type AsOf, attributionStatus } from './attribution-status.js'

/**
 * How many incidents are unclaimed, and how many nobody speaks of.
 *
 * @category statements
 */
export interface UnclaimedShare {
  /** The share of all incidents that are said to be unclaimed, from 0 to 1. Absent: there are no incidents. */
  readonly share?: Required<Bounds>
  /** The incidents of which it is said that nobody claimed them, and that nobody did. They may be attributed all the same. */
  readonly unclaimed: Quantity
  /** The incidents on which there is no statement: whether somebody claimed them is not told. */
  readonly silent: Quantity
  /** All incidents. */
  readonly incidents: number
}

const counted = (answers: readonly Truth[]): Quantity => {
  const min = answers.filter((answer) => answer === 'yes').length
  const max = answers.filter((answer) => answer !== 'no').length
  return { min, ...(min === max && { best: min }), max }
}

/**
 * The share of incidents that are unclaimed as of a time: it is said that nobody claimed them, and nobody has. An incident on
 * which there is no statement is not unclaimed but silent, and told beside.
 *
 * @throws RangeError when `asOf` is a text that names no day, week, month, quarter or year.
 * @example
 * const about = [{ type: 'incident', id: 'test:1' }] as const
 * const dataset: Dataset = {
 *   sitrep: 1,
 *   attributions: [{ id: 'test:a1', about, kind: 'no-claim', said: day('2021-06-06') }],
 * }
 * const { share, silent } = unclaimedShare(dataset, { asOf: '2021-06-07' })([{ id: 'test:1' }, { id: 'test:2' }])
 * share // => { min: 0.5, max: 0.5 }
 * silent // => { min: 1, best: 1, max: 1 }
 *
 * @category statements
 */
export const unclaimedShare = (
  dataset: Dataset | DatasetIndex,
  options: AsOf = {},
): ((incidents: Iterable<Incident>) => UnclaimedShare) => {
  const statusOf = attributionStatus(dataset, options)
  return (incidents) => {
    const statuses = Array.from(incidents, statusOf)
    const unclaimed = counted(statuses.map((status) => status.unclaimed))
    const silent = counted(
      statuses.map(({ state, possible }) => (state === 'silent' ? 'yes' : possible.includes('silent') ? 'maybe' : 'no')),
    )
    const { length } = statuses
    return {
      ...(length > 0 && { share: { min: unclaimed.min / length, max: (unclaimed.max ?? length) / length } }),
      unclaimed,
      silent,
      incidents: length,
    }
  }
}
