/** Reads invented events, for the tests of each part of the reading. */
import type { Row } from '../../../src/feeds/feed.js'
import { readRow } from '../../../src/feeds/read-row.js'
import { timemap } from '../../../src/feeds/timemap/index.js'
import type { Fragment } from '../../../src/schema/dataset.js'
import type { Incident } from '../../../src/schema/incident.js'
import { event } from './rows.js'

/** What became of an event. */
export interface Reading {
  readonly fragment: Fragment | undefined
  /** The issues without the event: severity, code and key. */
  readonly codes: readonly string[]
}

/** Reads an event as a generation, with both checks. */
export const readAs = (generation: string, row: unknown): Reading => {
  const found = timemap.generations.find(({ id }) => id === generation)
  if (found === undefined) throw new Error(`No generation ${generation}.`)
  const { fragment, issues } = readRow(timemap, found, { generation })(row)
  return { fragment, codes: issues.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`) }
}

/** An event without anything that raises an issue. */
export const plain: Row = { ...event, sources: event.sources.filter(({ path }) => path !== 'HIDDEN') }

/** Reads the invented event with some of its cells changed. */
export const readWith = (changes: Row): Reading => readAs('export-json', { ...plain, ...changes })

/** The incident of a reading that was accepted. */
export const incidentOf = ({ fragment, codes }: Reading): Incident => {
  const incident = fragment?.incidents?.[0]
  if (incident === undefined) throw new Error(`Refused: ${codes}`)
  return incident
}

/** The native codes of a key, as `code=label`. */
export const nativeOf = (reading: Reading, column: string): readonly string[] =>
  (incidentOf(reading).native ?? [])
    .filter(({ scheme }) => scheme === `timemap:${column}`)
    .map(({ code, label }) => [code, label].filter((part) => part !== undefined).join('='))
