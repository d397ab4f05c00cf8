/**
 * Which incidents: questions as data, with three answers.
 *
 * @module sitrep/query
 */
export * from './match.js'
export * from './match-options.js'
