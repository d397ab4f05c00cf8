/** Reads invented events, for the tests of each part of the reading. */
import type { Row } from '../../../src/feeds/feed.js'
import { ucdp } from '../../../src/feeds/ucdp/index.js'
import { type Reading, readingOf } from '../reading-of.js'
import { type Event, event } from './rows.js'

export { incidentOf, type Reading, withoutOrigin } from '../reading-of.js'
export const { readAs, nativeOf } = readingOf(ucdp)

/** Reads the invented event with some of its cells changed. */
export const readWith = (changes: Event & Row): Reading => readAs('api-json', { ...event, ...changes })
