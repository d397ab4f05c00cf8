/**
 * Which records tell of the same incident: pairs with their scores explained, judgements that can be taken back, and how good
 * the matching is.
 *
 * @module sitrep/match
 */

export * from './cluster-matches.js'
export * from './default-weights.js'
export * from './estimate-quality.js'
export * from './evaluate-match.js'
export * from './explain-match.js'
export * from './feature-evaluation.js'
export * from './judgement/apply-links.js'
export * from './judgement/merged-view.js'
export * from './judgement/retract-link.js'
export * from './judgement/to-links.js'
export * from './judgements-of.js'
export * from './match-across.js'
export * from './match-all.js'
export * from './match-result.js'
export * from './match-within.js'
export * from './matching-options.js'
export * from './pairing.js'
export * from './review.js'
export * from './sample-for-review.js'
export * from './weights.js'
