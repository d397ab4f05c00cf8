/**
 * How many records answer a question with yes. The state has constant size and the bounds are tight.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Truth } from '../../schema/truth.js'
import { and } from '../../value/truth.js'
import type { Aggregator } from './aggregator.js'
import { countRecords, type RecordCount } from './count-records.js'

/**
 * Counts the records whose answer is yes: at least those that belong and say yes for certain, at most all that may.
 *
 * @example
 * const attacks = contramap(match({ op: 'kind', in: ['attack'] }))(countWhere)
 * aggregate(attacks)([{ id: 'test:1', kind: 'attack' }, { id: 'test:2' }, { id: 'test:3', kind: 'clash' }]) // => { min: 1, max: 2 }
 *
 * @category aggregates
 */
export const countWhere: Aggregator<Truth, RecordCount, Quantity> = {
  ...countRecords,
  prepare: (answer, belongs) => {
    const counts = and(answer, belongs)
    return counts === 'no' ? countRecords.monoid.empty : countRecords.prepare(answer, counts)
  },
}
