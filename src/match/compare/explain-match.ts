/** Why two records score as they do: what each feature contributes, in bits and in words. */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import { toLookup } from '../../query/to-index.js'
import type { Dataset } from '../../schema/dataset.js'
import type { Incident } from '../../schema/incident.js'
import { emptyNames, preparer } from '../prepare/prepare.js'
import { defaultMatchWeights } from './default-weights.js'
import { explainPair } from './explain-pair.js'
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
