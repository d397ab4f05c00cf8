/** Reads invented rows of a feed, for the tests of each part of its reading. */
import type { Feed, FeedFragment, RowContext } from '../../src/feeds/feed.js'
import { readRow } from '../../src/feeds/read-row.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Issue } from '../../src/schema/issue.js'
import type { NativeCode } from '../../src/schema/native-code.js'

/** What became of a row. */
export interface Reading {
  readonly fragment: FeedFragment | undefined
  readonly issues: readonly Issue[]
  /** The issues without the row: severity, code and column. */
  readonly codes: readonly string[]
}

/** The reading of rows of a feed. */
export interface ReadingOf {
  /** Reads a row as a generation, with both checks. */
  readonly readAs: (generation: string, row: unknown, context?: Partial<RowContext>) => Reading
  /** The native codes of a column, each as `code=label` or the one of them that there is. */
  readonly nativeOf: (reading: Reading, column: string) => readonly string[]
}

/** The incident of a reading that was accepted. */
export const incidentOf = ({ fragment, issues }: Reading): Incident => {
  const incident = fragment?.incidents?.[0]
  if (incident === undefined) throw new Error(`Refused: ${JSON.stringify(issues)}`)
  return incident
}

/** The codes of a scheme, each as `code=label` or the one of them that there is. */
export const codesOf = (native: readonly NativeCode[] | undefined, scheme: string): readonly string[] =>
  (native ?? [])
    .filter((entry) => entry.scheme === scheme)
    .map(({ code, label }) => [code, label].filter((part) => part !== undefined).join('='))

/** A fragment without what tells how it was read. */
export const withoutOrigin = (fragment: FeedFragment | undefined): unknown => ({
  ...fragment,
  incidents: fragment?.incidents?.map(({ origin: _, ...rest }) => rest),
})

/** How the rows of a feed are read. Issues that every row has may be left out of the codes. */
export const readingOf = (feed: Feed, unnamed: readonly string[] = []): ReadingOf => ({
  readAs: (generation, row, context) => {
    const found = feed.generations.find(({ id }) => id === generation)
    if (found === undefined) throw new Error(`No generation ${generation}.`)
    const { fragment, issues } = readRow(feed, found, { generation, ...context })(row)
    const codes = issues
      .filter(({ code }) => !unnamed.includes(code))
      .map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`)
    return { fragment, issues, codes }
  },
  nativeOf: (reading, column) => codesOf(incidentOf(reading).native, `${feed.id}:${column}`),
})
