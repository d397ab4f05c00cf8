/**
 * Why two prepared records score as they do.
 *
 * @internal
 */

import type { Prepared } from '../prepare/prepared.js'
import { actorsContribution, actorsWords } from './compare-actors.js'
import { countsWords, injuredContribution, killedContribution } from './compare-casualties.js'
import { kindContribution, kindWords } from './compare-kind.js'
import { placeContribution, placeWords } from './compare-place.js'
import { timeContribution, timeWords } from './compare-time.js'
import { weaponsContribution, weaponsWords } from './compare-weapons.js'
import { added, EXCLUDED } from './contribution.js'
import type { MatchExplanation, MatchFeature, MatchPart } from './explain-match.js'
import type { MatchWeights } from './weights.js'

type Feature = readonly [
  feature: MatchFeature,
  contribution: (a: Prepared, b: Prepared, weights: MatchWeights) => number,
  words: (a: Prepared, b: Prepared, weights: MatchWeights) => string,
]

const features: readonly Feature[] = [
  ['time', (a, b, { time }) => timeContribution(a, b, time), (a, b, { time }) => timeWords(a, b, time)],
  ['place', (a, b, { place }) => placeContribution(a, b, place), (a, b, { place }) => placeWords(a, b, place)],
  ['kind', kindContribution, kindWords],
  ['weapons', weaponsContribution, weaponsWords],
  ['actors', (a, b, { actors }) => actorsContribution(a, b, actors), actorsWords],
  ['killed', (a, b, { killed }) => killedContribution(a, b, killed), (a, b) => countsWords(a.killed, b.killed)],
  ['injured', (a, b, { injured }) => injuredContribution(a, b, injured), (a, b) => countsWords(a.injured, b.injured)],
]

/** What each feature contributes, in bits and in words. The contributions are those that `scorePair` adds. */
export const explainPair = (a: Prepared, b: Prepared, weights: MatchWeights): MatchExplanation => {
  const parts = features.map(([feature, contributionOf, wordsOf]): MatchPart => {
    const contribution = contributionOf(a, b, weights)
    return {
      feature,
      contribution: added(contribution),
      compared: !Number.isNaN(contribution),
      words: wordsOf(a, b, weights),
    }
  })
  const excluded = parts.filter(({ contribution }) => contribution === EXCLUDED).map(({ feature }) => feature)
  const score = parts.reduce((sum, { contribution }) => sum + contribution, 0)
  return { score, ...(excluded.length > 0 && { excluded }), parts }
}
