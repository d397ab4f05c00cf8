/** Reads invented events, for the tests of each part of the reading. */
import type { Row } from '../../../src/feeds/feed.js'
import { readRow } from '../../../src/feeds/read-row.js'
import { ucdp } from '../../../src/feeds/ucdp/index.js'
import type { Fragment } from '../../../src/schema/dataset.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { Issue } from '../../../src/schema/issue.js'
import { type Event, event } from './rows.js'

/** What became of an event. */
export interface Reading {
  readonly fragment: Fragment | undefined
  readonly issues: readonly Issue[]
  /** The issues without the row: severity, code and column. */
  readonly codes: readonly string[]
}

/** Reads a row as a generation, with both checks. */
export const readAs = (generation: string, row: Row): Reading => {
  const found = ucdp.generations.find(({ id }) => id === generation)
  if (found === undefined) throw new Error(`No generation ${generation}.`)
  const { fragment, issues } = readRow(ucdp, found, { generation })(row)
  return { fragment, issues, codes: issues.map((issue) => `${issue.severity} ${issue.code} ${issue.path.join('.')}`) }
}

/** Reads the invented event with some of its cells changed. */
export const readWith = (changes: Event & Row): Reading => readAs('api-json', { ...event, ...changes })

/** The incident of a reading that was accepted. */
export const incidentOf = ({ fragment, issues }: Reading): Incident => {
  const incident = fragment?.incidents?.[0]
  if (incident === undefined) throw new Error(`Refused: ${JSON.stringify(issues)}`)
  return incident
}

/** The native codes of a scheme, `code` or `label`. */
export const nativeOf = (reading: Reading, column: string): readonly string[] =>
  (incidentOf(reading).native ?? [])
    .filter(({ scheme }) => scheme === `ucdp:${column}`)
    .map(({ code, label }) => code ?? label ?? '')

/** A fragment without what tells how it was read. */
export const withoutOrigin = (fragment: Fragment | undefined): unknown => ({
  ...fragment,
  incidents: fragment?.incidents?.map(({ origin: _, ...rest }) => rest),
})
