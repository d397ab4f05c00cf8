/** Which feature misleads: what each contributed to pairs that are right, wrong and missed. */
import type { MatchFeature } from '../compare/explain-match.js'

/**
 * What one feature contributed to some pairs.
 *
 * @category evaluation
 */
export interface FeatureFigures {
  /** How many of the pairs could be explained. */
  readonly pairs: number
  /** In how many of them both records tell the feature. */
  readonly compared: number
  /** In how many of those the feature excludes the pair. They are not in the mean. */
  readonly excluded: number
  /** The mean contribution where it was compared, in bits. Absent: it never was. */
  readonly mean?: number
}

/**
 * What one feature contributed to the pairs that are right, wrong and missed. A feature misleads where its mean for missed pairs is low,
 * or that for false pairs as high as for true ones.
 *
 * @category evaluation
 */
export interface FeatureEvaluation {
  readonly feature: MatchFeature
  /** Of the pairs found that are right. */
  readonly true: FeatureFigures
  /** Of the pairs found that are wrong. */
  readonly false: FeatureFigures
  /** Of the true pairs that were not found. */
  readonly missed: FeatureFigures
}
