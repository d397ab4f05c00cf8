/** Reads invented counts, for the tests. */
import type { Row } from '../../../src/feeds/feed.js'
import { hapi } from '../../../src/feeds/hapi/index.js'
import { readRow } from '../../../src/feeds/read-row.js'
import type { Aggregate } from '../../../src/schema/aggregate.js'
import type { Issue } from '../../../src/schema/issue.js'
import { district, encodings } from './samples.js'

/** What became of a row. */
export interface Reading {
  readonly aggregate: Aggregate | undefined
  readonly issues: readonly Issue[]
  /** The issues in short: severity, code and column. */
  readonly codes: readonly string[]
}

/** Reads a row as a generation, with both checks. */
export const readAs = (generation: string, row: Row): Reading => {
  const found = hapi.generations.find(({ id }) => id === generation)
  if (found === undefined) throw new Error(`No generation ${generation}.`)
  const { fragment, issues } = readRow(hapi, found, { generation })(row)
  return {
    aggregate: fragment?.aggregates?.[0],
    issues,
    codes: issues.map((issue) => `${issue.severity} ${issue.code} ${issue.path.join('.')}`),
  }
}

/** The invented district without the remarks of HDX, with some of its cells changed, as the newest files write it. */
export const readWith = (changes: Row): Reading => {
  const write = encodings[0]?.write ?? (() => ({}))
  return readAs('csv-19', { ...write({ ...district, warning: null, error: null }), ...changes })
}

/** The native codes of a column, `code` or `label`. */
export const nativeOf = ({ aggregate }: Reading, column: string): readonly string[] =>
  (aggregate?.native ?? [])
    .filter(({ scheme }) => scheme === `hapi:${column}`)
    .map(({ code, label }) => [code, label].filter((part) => part !== undefined).join(' '))
