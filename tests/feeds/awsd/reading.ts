/** Reads invented incidents, for the tests of each part of the reading. */
import { awsd } from '../../../src/feeds/awsd/index.js'
import type { Row } from '../../../src/feeds/feed.js'
import { readRow } from '../../../src/feeds/read-row.js'
import type { Fragment } from '../../../src/schema/dataset.js'
import type { HarmPart } from '../../../src/schema/harm.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { Issue } from '../../../src/schema/issue.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import { type Cells, incident, written35, written41, written44 } from './rows.js'

/** What became of an incident. */
export interface Reading {
  readonly fragment: Fragment | undefined
  readonly issues: readonly Issue[]
  /** The issues without the row: severity, code and column. */
  readonly codes: readonly string[]
}

/** Reads a row as a generation, with both checks. */
export const readAs = (generation: string, row: Row, release?: string): Reading => {
  const found = awsd.generations.find(({ id }) => id === generation)
  if (found === undefined) throw new Error(`No generation ${generation}.`)
  const { fragment, issues } = readRow(awsd, found, { generation, ...(release !== undefined && { release }) })(row)
  return { fragment, issues, codes: issues.map((issue) => `${issue.severity} ${issue.code} ${issue.path.join('.')}`) }
}

/** Reads the invented incident with some of its cells changed. */
export const readWith = (changes: Cells): Reading => readAs('csv-44', written44({ ...incident, ...changes }))

/** The same without columns for those detained. */
export const read41With = (changes: Cells): Reading => readAs('csv-41', written41({ ...incident, ...changes }))

/** The same as it was written in 2016. */
export const read35With = (changes: Cells): Reading =>
  readAs('csv-35', written35({ ...incident, 'LNGO/NRCS': '2', IFRC: '0', ...changes }))

/** The incident of a reading that was accepted. */
export const incidentOf = ({ fragment, issues }: Reading): Incident => {
  const found = fragment?.incidents?.[0]
  if (found === undefined) throw new Error(`Refused: ${JSON.stringify(issues)}`)
  return found
}

/** The native codes of a column, `code` or `label`. */
export const nativeOf = (reading: Reading, column: string): readonly string[] =>
  (incidentOf(reading).native ?? [])
    .filter(({ scheme }) => scheme === `awsd:${column}`)
    .map(({ code, label }) => code ?? label ?? '')

/** The parts of a kind of harm by one dimension, by their words. */
export const partsOf = (
  reading: Reading,
  kind: 'killed' | 'injured' | 'abducted',
  dimension: HarmPart['dimension'],
): Readonly<Record<string, Quantity>> =>
  Object.fromEntries(
    (incidentOf(reading).harm?.[kind]?.parts ?? [])
      .filter((part) => part.dimension === dimension)
      .map(({ value, count }) => [value, count]),
  )

/** A fragment without what tells how it was read. */
export const withoutOrigin = (fragment: Fragment | undefined): unknown => ({
  ...fragment,
  incidents: fragment?.incidents?.map(({ origin: _, ...rest }) => rest),
})
