/**
 * Random valid records, for property tests of programs that show or work on incidents. Needs fast-check, an optional peer.
 *
 * @module sitrep/testing
 */
export * from './arbitrary.js'
export * from './certainty.js'
export * from './datasets.js'
export * from './incidents.js'
export * from './perturb/invented-world.js'
export * from './perturb/noise.js'
export * from './perturb/perturbed.js'
