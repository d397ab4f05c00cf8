/** Reads invented events, for the tests of each part of the reading. */
import { acled } from '../../../src/feeds/acled/index.js'
import type { Row } from '../../../src/feeds/feed.js'
import { incidentOf, type Reading, readingOf } from '../reading-of.js'
import { event } from './rows.js'

export { incidentOf } from '../reading-of.js'
export const { readAs, nativeOf } = readingOf(acled)

/** Reads the invented event with some of its cells changed. */
export const readWith = (changes: Row): Reading => readAs('csv-2023', { ...event, ...changes })

/** Reads the invented event without some of its cells. */
export const readWithout = (...columns: readonly string[]): Reading =>
  readAs('csv-part', Object.fromEntries(Object.entries(event).filter(([name]) => !columns.includes(name))))

/** The names of the participants, each with its role. */
export const participantsOf = (reading: Reading): readonly string[] =>
  (incidentOf(reading).participants ?? []).map(({ actor, role }) => {
    const found = reading.fragment?.actors?.find(({ id }) => id === actor)
    return `${role ?? '-'} ${found?.name}`
  })
