/** Reads invented incidents, for the tests of each part of the reading. */
import type { Row } from '../../../src/feeds/feed.js'
import { gtd } from '../../../src/feeds/gtd/index.js'
import { readRow } from '../../../src/feeds/read-row.js'
import type { Fragment } from '../../../src/schema/dataset.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { Issue } from '../../../src/schema/issue.js'
import { bombing, type Cells, shooting, written135 } from './rows.js'

/** What became of an incident. */
export interface Reading {
  readonly fragment: Fragment | undefined
  readonly issues: readonly Issue[]
  /** The issues without the row: severity, code and column. */
  readonly codes: readonly string[]
}

/** Reads a row as a generation, with both checks. */
export const readAs = (generation: string, row: Row): Reading => {
  const found = gtd.generations.find(({ id }) => id === generation)
  if (found === undefined) throw new Error(`No generation ${generation}.`)
  const { fragment, issues } = readRow(gtd, found, { generation })(row)
  return { fragment, issues, codes: issues.map((issue) => `${issue.severity} ${issue.code} ${issue.path.join('.')}`) }
}

/** Reads the invented bombing with some of its cells changed. */
export const readBombing = (changes: Cells = {}): Reading => readAs('csv-135', written135({ ...bombing, ...changes }))

/** Reads the invented shooting with some of its cells changed. */
export const readShooting = (changes: Cells = {}): Reading => readAs('csv-135', written135({ ...shooting, ...changes }))

/** The incident of a reading that was accepted. */
export const incidentOf = ({ fragment, issues }: Reading): Incident => {
  const found = fragment?.incidents?.[0]
  if (found === undefined) throw new Error(`Refused: ${JSON.stringify(issues)}`)
  return found
}

/** The native codes of a column, `code` or `label`. */
export const nativeOf = (reading: Reading, column: string): readonly string[] =>
  (incidentOf(reading).native ?? [])
    .filter(({ scheme }) => scheme === `gtd:${column}`)
    .map(({ code, label }) => code ?? label ?? '')
