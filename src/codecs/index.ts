/**
 * sitrep's records, values and ids as codecs of io-ts, and any zod schema as one. Each codec is derived from its schema. It needs
 * `io-ts`, which nothing else in sitrep does.
 *
 * @module sitrep/codecs
 */
export * from './encode-either.js'
export * from './from-zod.js'
export * from './id-codecs.js'
export * from './part-codecs.js'
export * from './query-codecs.js'
export * from './record-codecs.js'
export * from './value-codecs.js'
