/** Reads invented events, for the tests of each part of the reading. */
import type { Row } from '../../../src/feeds/feed.js'
import { timemap } from '../../../src/feeds/timemap/index.js'
import { type Reading, readingOf } from '../reading-of.js'
import { event } from './rows.js'

export { incidentOf } from '../reading-of.js'
export const { readAs, nativeOf } = readingOf(timemap)

/** An event without anything that raises an issue. */
export const plain: Row = { ...event, sources: event.sources.filter(({ path }) => path !== 'HIDDEN') }

/** Reads the invented event with some of its cells changed. */
export const readWith = (changes: Row): Reading => readAs('export-json', { ...plain, ...changes })
