/** Reads invented events, for the tests of each part of the reading. */
import { acled } from '../../../src/feeds/acled/index.js'
import type { FeedFragment, Row } from '../../../src/feeds/feed.js'
import { readRow } from '../../../src/feeds/read-row.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { Issue } from '../../../src/schema/issue.js'
import { event } from './rows.js'

/** What became of an event. */
export interface Reading {
  readonly fragment: FeedFragment | undefined
  readonly issues: readonly Issue[]
  /** The issues without the row: severity, code and column. */
  readonly codes: readonly string[]
}

/** Reads a row as a generation, with both checks. */
export const readAs = (generation: string, row: Row, twins?: readonly Row[]): Reading => {
  const found = acled.generations.find(({ id }) => id === generation)
  if (found === undefined) throw new Error(`No generation ${generation}.`)
  const { fragment, issues } = readRow(acled, found, { generation, ...(twins !== undefined && { twins }) })(row)
  return { fragment, issues, codes: issues.map((issue) => `${issue.severity} ${issue.code} ${issue.path.join('.')}`) }
}

/** Reads the invented event with some of its cells changed. */
export const readWith = (changes: Row): Reading => readAs('csv-2023', { ...event, ...changes })

/** Reads the invented event without some of its cells. */
export const readWithout = (...columns: readonly string[]): Reading =>
  readAs('csv-part', Object.fromEntries(Object.entries(event).filter(([name]) => !columns.includes(name))))

/** The incident of a reading that was accepted. */
export const incidentOf = ({ fragment, issues }: Reading): Incident => {
  const incident = fragment?.incidents?.[0]
  if (incident === undefined) throw new Error(`Refused: ${JSON.stringify(issues)}`)
  return incident
}

/** The native codes of a column, `code` or `label`. */
export const nativeOf = (reading: Reading, column: string): readonly string[] =>
  (incidentOf(reading).native ?? [])
    .filter(({ scheme }) => scheme === `acled:${column}`)
    .map(({ code, label }) => code ?? label ?? '')

/** The names of the participants, each with its role. */
export const participantsOf = (reading: Reading): readonly string[] =>
  (incidentOf(reading).participants ?? []).map(({ actor, role }) => {
    const found = reading.fragment?.actors?.find(({ id }) => id === actor)
    return `${role ?? '-'} ${found?.name}`
  })
