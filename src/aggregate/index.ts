/**
 * How many: sums and counts over incidents that keep their bounds.
 *
 * @module sitrep/aggregate
 */
export * from './summary.js'
export * from './summary-key.js'
