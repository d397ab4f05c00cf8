/** Reads invented lines, for the tests of each part of the reading. */
import type { Row } from '../../../src/feeds/feed.js'
import { gdelt } from '../../../src/feeds/gdelt/index.js'
import { type Reading, readingOf } from '../reading-of.js'
import { rowOf } from './rows.js'

export { incidentOf } from '../reading-of.js'
export const { readAs, nativeOf } = readingOf(gdelt)

/** Reads the invented event with some of its cells changed. */
export const readWith = (changes: Row, generation = 'events-2-61'): Reading => readAs(generation, rowOf(generation, changes))
