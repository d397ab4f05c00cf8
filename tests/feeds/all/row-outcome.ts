/** What became of a row, and what every outcome must be, whatever the row held. */
import { expect } from 'vitest'
import type { Feed, Generation, Row } from '../../../src/feeds/feed.js'
import { type RowReading, readRow } from '../../../src/feeds/read-row.js'

/** Reads rows of a generation, with the checks of what goes in and of what comes out. */
export const readerOf = (feed: Feed, generation: Generation): ((row: Row) => RowReading) =>
  readRow(feed, generation, { generation: generation.id })

/** All that a reading says, as a text that can be compared. */
export const traceOf = ({ fragment, issues }: RowReading): string => JSON.stringify([fragment, issues])

/**
 * What holds of every reading: it is refused with an error, or accepted without one; and each issue is one that the feed lists,
 * with that severity. A record that fails its own check would give an issue that no feed lists.
 */
export const expectLawful = (feed: Feed, { fragment, issues }: RowReading): void => {
  expect(issues.some(({ severity }) => severity === 'error')).toBe(fragment === undefined)
  for (const { code, severity, path, message } of issues) {
    const listed = feed.issues?.[code]?.severity
    if (listed !== severity) expect.fail(`${feed.id} does not list ${severity} ${code} (at ${path.join('.')}: ${message})`)
  }
}
