/**
 * Feeds from files and streams, in Node.
 *
 * @module sitrep/node
 */
export * from './read-dataset.js'
export * from './read-feed.js'
