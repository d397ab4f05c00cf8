/**
 * Records on their way out.
 *
 * @module sitrep/export
 */
export * from './coarsen.js'
export * from './coarsen-policy.js'
export * from './coarsened.js'
