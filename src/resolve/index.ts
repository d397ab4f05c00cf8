/**
 * One incident from what several reports, or several records, tell of it, with the disputes named.
 *
 * @module sitrep/resolve
 */
export * from './policy.js'
export * from './resolution.js'
export * from './resolve.js'
export * from './resolve-dataset.js'
export * from './resolve-records.js'
