/** Incidents that answer a question, as an aggregator takes them. */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Condition } from '../query/condition.js'
import { match } from '../query/match.js'
import type { MatchOptions } from '../query/match-options.js'
import type { Dataset } from '../schema/dataset.js'
import type { Incident } from '../schema/incident.js'
import type { Membership } from './aggregator/aggregator.js'

/**
 * The incidents that answer a question, each with whether it does so for certain: what `fold` takes.
 *
 * @example
 * const incidents: readonly Incident[] = [{ id: 'test:1', kind: 'attack' }, { id: 'test:2' }, { id: 'test:3', kind: 'clash' }]
 * fold(countRecords)(belonging(ofKind('attack'))(incidents)) // => { min: 1, max: 2 }
 *
 * @category folds
 */
export const belonging = (
  where: Condition,
  dataset?: Dataset | DatasetIndex,
  options?: MatchOptions,
): ((incidents: Iterable<Incident>) => Iterable<readonly [Incident, Membership]>) => {
  const ask = match(where, dataset, options)
  return function* (incidents) {
    for (const incident of incidents) {
      const belongs = ask(incident)
      if (belongs !== 'no') yield [incident, belongs]
    }
  }
}
