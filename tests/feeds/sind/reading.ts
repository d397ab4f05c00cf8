/** Reads invented events, for the tests of each part of the reading. */
import type { Row } from '../../../src/feeds/feed.js'
import { sind } from '../../../src/feeds/sind/index.js'
import { type Reading, readingOf } from '../reading-of.js'
import { bareEvent } from './rows.js'

export { incidentOf, type Reading } from '../reading-of.js'
export const { readAs, nativeOf } = readingOf(sind)

/** The columns of a generation, as it writes them. */
export const namesOf = (generation: string): readonly string[] =>
  sind.generations.find(({ id }) => id === generation)?.columns ?? []

/** Reads an event that tells little, with some of its cells changed. */
export const readWith = (generation: string, changes: Row): Reading => readAs(generation, bareEvent(namesOf(generation), changes))
