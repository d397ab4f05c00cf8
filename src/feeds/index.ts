/**
 * Other people's data in: what a feed is, the feeds that sitrep reads, and one row to its records.
 *
 * @module sitrep/feeds
 */
import type { Feed } from './feed.js'

export * from './feed.js'
export * from './outcome.js'
export * from './read-row.js'

/** The feeds that sitrep reads. */
export const feeds: readonly Feed[] = []
