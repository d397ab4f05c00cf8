/**
 * What records say together: datasets merged, and made ready to be asked.
 *
 * @module sitrep/dataset
 */
export * from './index-dataset.js'
export type { Lookup } from './lookup.js'
export * from './merge-datasets.js'
export * from './withdraw.js'
