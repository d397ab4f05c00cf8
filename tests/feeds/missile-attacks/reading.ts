/** Reads invented rows, for the tests of each part of the reading. */
import type { Row } from '../../../src/feeds/feed.js'
import { missileAttacks } from '../../../src/feeds/missile-attacks/index.js'
import { readRow } from '../../../src/feeds/read-row.js'
import type { Fragment } from '../../../src/schema/dataset.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { Issue } from '../../../src/schema/issue.js'
import type { WeaponUse } from '../../../src/schema/weapon-use.js'
import { attack } from './rows.js'

/** What became of a row. */
export interface Reading {
  readonly fragment: Fragment | undefined
  readonly issues: readonly Issue[]
  /** The issues without the row: severity, code and column. That the zone is assumed is left out. */
  readonly codes: readonly string[]
}

/** Reads a row as a generation, with both checks. */
export const readAs = (generation: string, row: unknown): Reading => {
  const found = missileAttacks.generations.find(({ id }) => id === generation)
  if (found === undefined) throw new Error(`No generation ${generation}.`)
  const { fragment, issues } = readRow(missileAttacks, found, { generation })(row)
  return {
    fragment,
    issues,
    codes: issues
      .filter(({ code }) => code !== 'assumed-zone')
      .map((issue) => `${issue.severity} ${issue.code} ${issue.path.join('.')}`),
  }
}

/** Reads the invented attack with some of its cells changed. */
export const readWith = (changes: Row): Reading => readAs('attacks-csv-22', { ...attack, ...changes })

/** The incident of a reading that was accepted. */
export const incidentOf = ({ fragment, issues }: Reading): Incident => {
  const incident = fragment?.incidents?.[0]
  if (incident === undefined) throw new Error(`Refused: ${JSON.stringify(issues)}`)
  return incident
}

/** The use of weapons of a reading that was accepted. */
export const useOf = (reading: Reading): WeaponUse => {
  const [use] = incidentOf(reading).weapons ?? []
  if (use === undefined) throw new Error('No use of weapons.')
  return use
}

/** The native codes of a column, as `code=label`. */
export const nativeOf = (reading: Reading, column: string): readonly string[] =>
  (incidentOf(reading).native ?? [])
    .filter(({ scheme }) => scheme === `missile-attacks:${column}`)
    .map(({ code, label }) => [code, label].filter((part) => part !== undefined).join('='))
