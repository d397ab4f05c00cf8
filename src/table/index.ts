/**
 * Incidents as columns, to ask many questions of the same incidents fast.
 *
 * @module sitrep/table
 */

export * from './key-value.js'
export * from './sites-near.js'
export * from './table.js'
