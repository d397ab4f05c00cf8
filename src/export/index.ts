/**
 * Records on their way out.
 *
 * @module sitrep/export
 */
export * from './coarsen.js'
export type { CoarsenPolicy, Keepable, PlacePrecision } from './coarsen-policy.js'
export { publicPolicy } from './coarsen-policy.js'
export * from './coarsened.js'
