/** Reads invented rows, for the tests of each part of the reading. */
import type { Row } from '../../../src/feeds/feed.js'
import { missileAttacks } from '../../../src/feeds/missile-attacks/index.js'
import type { WeaponUse } from '../../../src/schema/weapon-use.js'
import { incidentOf, type Reading, readingOf } from '../reading-of.js'
import { attack } from './rows.js'

export { incidentOf } from '../reading-of.js'
/** That the zone is assumed is left out of the codes: every attack says so. */
export const { readAs, nativeOf } = readingOf(missileAttacks, ['assumed-zone'])

/** Reads the invented attack with some of its cells changed. */
export const readWith = (changes: Row): Reading => readAs('attacks-csv-22', { ...attack, ...changes })

/** The use of weapons of a reading that was accepted. */
export const useOf = (reading: Reading): WeaponUse => {
  const [use] = incidentOf(reading).weapons ?? []
  if (use === undefined) throw new Error('No use of weapons.')
  return use
}
