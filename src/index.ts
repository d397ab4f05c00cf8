/**
 * The everyday names: the shapes of records, their checks, and the figures that are worked out from them.
 *
 * The three-valued questions (`before`, `near`, `and`, …) stand in `sitrep/value`.
 *
 * @module sitrep
 */
export * from './aggregate/index.js'
export * from './dataset/index.js'
export * from './query/index.js'
export * from './schema/index.js'
export * from './table/index.js'
export { about, add, atLeast, atMost, between, exactly, none } from './value/quantity.js'
export { tally } from './value/tally.js'
