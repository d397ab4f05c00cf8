/**
 * Which records tell of the same incident: pairs with their scores explained, judgements that can be taken back, and how good
 * the matching is.
 *
 * @module sitrep/match
 */

export * from './clusters/cluster-matches.js'
export * from './compare/default-weights.js'
export * from './compare/explain-match.js'
export * from './compare/weights.js'
export * from './evaluation/estimate-quality.js'
export * from './evaluation/evaluate-match.js'
export * from './evaluation/feature-evaluation.js'
export * from './evaluation/judgements-of.js'
export * from './evaluation/pairing.js'
export * from './evaluation/review.js'
export * from './evaluation/sample-for-review.js'
export * from './judgement/apply-links.js'
export * from './judgement/merged-view.js'
export * from './judgement/retract-link.js'
export * from './judgement/to-links.js'
export * from './match-across.js'
export * from './match-all.js'
export * from './match-result.js'
export * from './match-within.js'
export * from './matching-options.js'
