/**
 * How many: sums and counts over incidents that keep their bounds.
 *
 * @module sitrep/aggregate
 */

export * from './aggregator/aggregator.js'
export * from './aggregator/count-records.js'
export * from './aggregator/sum-of.js'
export * from './rollup.js'
export * from './run.js'
export * from './summary.js'
export * from './summary-key.js'
