/** Reads invented events, for the tests of each part of the reading. */
import type { Row } from '../../../src/feeds/feed.js'
import { readRow } from '../../../src/feeds/read-row.js'
import { sind } from '../../../src/feeds/sind/index.js'
import type { Fragment } from '../../../src/schema/dataset.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { Issue } from '../../../src/schema/issue.js'
import { bareEvent } from './rows.js'

/** What became of an event. */
export interface Reading {
  readonly fragment: Fragment | undefined
  readonly issues: readonly Issue[]
  /** The issues without the row: severity, code and column. */
  readonly codes: readonly string[]
}

/** Reads a row as a generation, with both checks. */
export const readAs = (generation: string, row: unknown): Reading => {
  const found = sind.generations.find(({ id }) => id === generation)
  if (found === undefined) throw new Error(`No generation ${generation}.`)
  const { fragment, issues } = readRow(sind, found, { generation })(row)
  return { fragment, issues, codes: issues.map((issue) => `${issue.severity} ${issue.code} ${issue.path.join('.')}`) }
}

/** The columns of a generation, as it writes them. */
export const namesOf = (generation: string): readonly string[] =>
  sind.generations.find(({ id }) => id === generation)?.columns ?? []

/** Reads an event that tells little, with some of its cells changed. */
export const readWith = (generation: string, changes: Row): Reading => readAs(generation, bareEvent(namesOf(generation), changes))

/** The incident of a reading that was accepted. */
export const incidentOf = ({ fragment, issues }: Reading): Incident => {
  const incident = fragment?.incidents?.[0]
  if (incident === undefined) throw new Error(`Refused: ${JSON.stringify(issues)}`)
  return incident
}

/** The native entries of a column, `code` and `label`. */
export const nativeOf = (reading: Reading, column: string): readonly string[] =>
  (incidentOf(reading).native ?? [])
    .filter(({ scheme }) => scheme === `sind:${column}`)
    .map(({ code, label }) => [code, label].filter((word) => word !== undefined).join(' '))
