/**
 * How much speaks for it that two records tell of one incident, in bits.
 *
 * @internal
 */

import type { Prepared } from '../prepare/prepared.js'
import { actorsContribution, mostOfActors } from './compare-actors.js'
import { injuredContribution, killedContribution, mostOfCount } from './compare-casualties.js'
import { kindContribution, mostOfKind } from './compare-kind.js'
import { mostOfPlace, placeContribution } from './compare-place.js'
import { mostOfTime, timeContribution } from './compare-time.js'
import { mostOfWeapons, weaponsContribution } from './compare-weapons.js'
import { added, EXCLUDED } from './contribution.js'
import type { MatchWeights } from './weights.js'

/** The sum of all contributions; -Infinity where time or place exclude the pair. Both must be prepared with the same names. */
export const scorePair = (a: Prepared, b: Prepared, weights: MatchWeights): number => {
  if (a.names !== b.names || a.names.weights !== weights)
    throw new TypeError(
      'Records that are compared must be prepared with the same names, for the weights that they are scored by.',
    )
  const time = timeContribution(a, b, weights.time)
  if (time === EXCLUDED) return EXCLUDED
  const place = placeContribution(a, b, weights.place)
  if (place === EXCLUDED) return EXCLUDED
  return (
    added(time) +
    added(place) +
    added(kindContribution(a, b)) +
    added(weaponsContribution(a, b)) +
    added(actorsContribution(a, b, weights.actors)) +
    added(killedContribution(a, b, weights.killed)) +
    added(injuredContribution(a, b, weights.injured))
  )
}

/** The most that each feature of a record can contribute, whatever the other record tells. */
export interface MostBits {
  readonly time: number
  readonly place: number
  /** All features but time and place together. */
  readonly rest: number
}

/**
 * The most that a record can contribute, whatever the other one tells. A pair's time, place and rest are at most the smaller of
 * those of its two records.
 */
export const mostBits = (record: Prepared, weights: MatchWeights): MostBits => ({
  time: mostOfTime(record, weights.time),
  place: mostOfPlace(record, weights.place),
  rest:
    mostOfKind(record) +
    mostOfWeapons(record) +
    mostOfActors(record, weights.actors) +
    mostOfCount(record.killed, weights.killed) +
    mostOfCount(record.injured, weights.injured),
})
