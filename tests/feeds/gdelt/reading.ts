/** Reads invented lines, for the tests of each part of the reading. */
import type { Row } from '../../../src/feeds/feed.js'
import { gdelt } from '../../../src/feeds/gdelt/index.js'
import { readRow } from '../../../src/feeds/read-row.js'
import type { Fragment } from '../../../src/schema/dataset.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { Issue } from '../../../src/schema/issue.js'
import { rowOf } from './rows.js'

/** What became of a line. */
export interface Reading {
  readonly fragment: Fragment | undefined
  readonly issues: readonly Issue[]
  /** The issues without the row: severity, code and column. */
  readonly codes: readonly string[]
}

/** Reads a row as a generation, with both checks. */
export const readAs = (generation: string, row: Row): Reading => {
  const found = gdelt.generations.find(({ id }) => id === generation)
  if (found === undefined) throw new Error(`No generation ${generation}.`)
  const { fragment, issues } = readRow(gdelt, found, { generation })(row)
  return { fragment, issues, codes: issues.map((issue) => `${issue.severity} ${issue.code} ${issue.path.join('.')}`) }
}

/** Reads the invented event with some of its cells changed. */
export const readWith = (changes: Row, generation = 'events-2-61'): Reading => readAs(generation, rowOf(generation, changes))

/** The incident of a reading that was accepted. */
export const incidentOf = ({ fragment, issues }: Reading): Incident => {
  const incident = fragment?.incidents?.[0]
  if (incident === undefined) throw new Error(`Refused: ${JSON.stringify(issues)}`)
  return incident
}

/** The native codes of a scheme, `code` or `label`. */
export const nativeOf = (reading: Reading, column: string): readonly string[] =>
  (incidentOf(reading).native ?? [])
    .filter(({ scheme }) => scheme === `gdelt:${column}`)
    .map(({ code, label }) => code ?? label ?? '')
