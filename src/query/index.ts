/**
 * Which incidents: questions as data, with three answers.
 *
 * @module sitrep/query
 */
export * from './combine.js'
export * from './condition.js'
export * from './explain.js'
export * from './explain-answer.js'
export * from './find.js'
export * from './incident-path.js'
export * from './match.js'
export * from './match-options.js'
export * from './match-unit.js'
export * from './order.js'
export * from './what.js'
export * from './when-it-was.js'
export * from './where-it-was.js'
export * from './who-and-with-what.js'
