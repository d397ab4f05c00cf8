/**
 * Works out which feature misleads.
 *
 * @internal
 */
import type { IncidentId } from '../../schema/id.js'
import type { MatchExplanation, MatchFeature } from '../compare/explain-match.js'
import type { FeatureEvaluation, FeatureFigures } from './feature-evaluation.js'
import type { KnownPair } from './told-pairs.js'

type Outcome = 'true' | 'false' | 'missed'

const figuresOf = (explanations: readonly MatchExplanation[], feature: MatchFeature): FeatureFigures => {
  const parts = explanations.flatMap((one) => one.parts.filter((part) => part.feature === feature && part.compared))
  const finite = parts.map(({ contribution }) => contribution).filter(Number.isFinite)
  return {
    pairs: explanations.length,
    compared: parts.length,
    excluded: parts.length - finite.length,
    ...(finite.length > 0 && { mean: finite.reduce((sum, bits) => sum + bits, 0) / finite.length }),
  }
}

/** The figures of every feature that an explanation names, in the order of the first explanation. */
export const featureEvaluations = (
  pairs: Readonly<Record<Outcome, readonly KnownPair[]>>,
  explain: (left: IncidentId, right: IncidentId) => MatchExplanation | undefined,
): readonly FeatureEvaluation[] => {
  const explained = (of: readonly KnownPair[]): readonly MatchExplanation[] =>
    of.map(({ left, right }) => explain(left, right)).filter((one) => one !== undefined)
  const of = { true: explained(pairs.true), false: explained(pairs.false), missed: explained(pairs.missed) }
  const all = [...of.true, ...of.false, ...of.missed]
  const features = [...new Set(all.flatMap(({ parts }) => parts.map(({ feature }) => feature)))]
  return features.map((feature) => ({
    feature,
    true: figuresOf(of.true, feature),
    false: figuresOf(of.false, feature),
    missed: figuresOf(of.missed, feature),
  }))
}
