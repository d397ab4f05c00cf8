/** What a caller chooses before records are matched. */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Dataset } from '../schema/dataset.js'
import type { Incident } from '../schema/incident.js'
import type { Link } from '../schema/link.js'
import type { MatchWeights } from './compare/weights.js'

/**
 * Records to match: incidents alone, or a dataset, whose actors and sites give names and points and whose judgements count.
 * Where two incidents have one id, the first counts.
 *
 * @category matching
 */
export type MatchSource = readonly Incident[] | Dataset | DatasetIndex

/**
 * How many partners a record may have.
 *
 * - `one-to-one`: one at most.
 * - `one-to-many`: one at most that is the same, and an episode any number of events that are a part of it.
 * - `many-to-many`: any number. All pairs that reach the threshold are told, so that a person can choose.
 *
 * @category matching
 */
export type MatchCardinality = 'one-to-one' | 'one-to-many' | 'many-to-many'

/**
 * What is chosen before records are matched.
 *
 * @category matching
 */
export interface MatchingOptions {
  /**
   * The lowest score, in bits, of two records that are taken for one incident. There is no default: what a wrong join costs and
   * what a missed one, only the caller knows.
   */
  readonly threshold: number
  /** What agreement and disagreement weigh. Default: `defaultMatchWeights`. */
  readonly weights?: MatchWeights
  /**
   * Judgements, besides those of the datasets: what is judged the same is a pair, what is judged not the same never is.
   * A judgement that was taken back does not count.
   */
  readonly links?: readonly Link[]
  /** How many partners a record may have. Default: `one-to-one`. */
  readonly cardinality?: MatchCardinality
  /**
   * Whether two records of one feed that have different ids may be one incident. Default: `never`, as their publisher tells them
   * apart.
   */
  readonly sameFeed?: 'never' | 'allow'
}
