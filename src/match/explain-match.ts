/** Why two records score as they do: what each feature contributes, in bits and in words. */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import { toLookup } from '../query/to-index.js'
import type { Dataset } from '../schema/dataset.js'
import type { Incident } from '../schema/incident.js'
import { actorsContribution, actorsWords } from './compare/compare-actors.js'
import { countsWords, injuredContribution, killedContribution } from './compare/compare-casualties.js'
import { kindContribution, kindWords } from './compare/compare-kind.js'
import { placeContribution, placeWords } from './compare/compare-place.js'
import { timeContribution, timeWords } from './compare/compare-time.js'
import { weaponsContribution, weaponsWords } from './compare/compare-weapons.js'
import { added, EXCLUDED } from './compare/contribution.js'
import { defaultMatchWeights } from './default-weights.js'
import { emptyNames, preparer } from './prepare.js'
import type { Prepared } from './prepared.js'
import type { MatchWeights } from './weights.js'

/**
 * A feature that is compared.
 *
 * @category matching
 */
export type MatchFeature = keyof MatchWeights

/**
 * What one feature contributes.
 *
 * @category matching
 */
export interface MatchPart {
  readonly feature: MatchFeature
  /** In bits. 0 where it was not compared, -Infinity where it excludes the pair. */
  readonly contribution: number
  /** False: one of the records does not tell it, or it cannot be compared. */
  readonly compared: boolean
  /** The reason, for a person. */
  readonly words: string
}

/**
 * Why two records score as they do.
 *
 * @category matching
 */
export interface MatchExplanation {
  /** The sum of all contributions, in bits; -Infinity where the pair is excluded. */
  readonly score: number
  /** The features that say that they are no pair, whatever the others say. Absent: none does. */
  readonly excluded?: readonly MatchFeature[]
  /** One for each feature, always in the same order. */
  readonly parts: readonly MatchPart[]
}

/**
 * What an explanation takes into account.
 *
 * @category matching
 */
export interface ExplainMatchOptions {
  /** What agreement counts; {@link defaultMatchWeights} when absent. */
  readonly weights?: MatchWeights
  /** Where the sites, weapons and actors of the first incident are looked up. Absent: their ids are compared. */
  readonly left?: Dataset | DatasetIndex
  /** The same for the second incident; `left` when absent. */
  readonly right?: Dataset | DatasetIndex
}

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

/**
 * Why two prepared records score as they do.
 *
 * @internal
 */
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

/**
 * Why two incidents score as they do: what each feature contributes, in bits and in words. The order of the two plays no role, but
 * for `left` and `right`.
 *
 * @example
 * const killed = (n: number) => ({ killed: { total: exactly(n) } })
 * const a = { id: 'a:1', kind: 'attack', when: day('2021-06-06'), harm: killed(12) } as const
 * const b = { id: 'b:7', kind: 'clash', when: day('2021-06-07'), harm: killed(14) } as const
 * const { score, parts } = explainMatch(a, b)
 * score > 12 // => true
 * parts.filter(({ compared }) => compared).map(({ feature, words }) => `${feature}: ${words}`)
 * // => ['time: 1 day apart, where sources differ by about 0.35 days', 'kind: attack and clash, which sources confuse', 'killed: 12 and 14']
 *
 * @category matching
 */
export const explainMatch = (a: Incident, b: Incident, options: ExplainMatchOptions = {}): MatchExplanation => {
  const { weights = defaultMatchWeights, left, right = left } = options
  const names = emptyNames(weights)
  const one = preparer(names, left && toLookup(left))(a)
  const other = preparer(names, right && toLookup(right))(b)
  return explainPair(one, other, weights)
}
