/**
 * The algebra of values: three-valued logic, quantities and their sums, times, places, confidence, weapons.
 *
 * @module sitrep/value
 */
export * from './bounds.js'
export * from './buckets.js'
export * from './confidence.js'
export * from './extent.js'
export * from './extent-compare.js'
export { overlapsLocal, withinLocal } from './extent-window.js'
export * from './instant.js'
export * from './launched-share.js'
export * from './ledger.js'
export * from './place.js'
export * from './quantity.js'
export * from './tally.js'
export * from './truth.js'
export * from './weapon-category.js'
export * from './zone.js'
