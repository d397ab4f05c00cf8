/** The tables of SiND against the vocabularies' crosswalks. */
import { describe, expect, test } from 'vitest'
import type { Crossing } from '../../../src/feeds/feed.js'
import {
  acts,
  attacks,
  damages,
  entries,
  locations,
  perpetrators,
  precisions,
  sameLabels,
  weapons,
} from '../../../src/feeds/sind/crosswalk.js'
import { actorKindCrosswalk } from '../../../src/schema/vocabulary/crosswalk/actor-kind.js'
import { type Crosswalk, counterparts } from '../../../src/schema/vocabulary/crosswalk/crosswalk.js'
import { damageCrosswalk } from '../../../src/schema/vocabulary/crosswalk/damage.js'
import { incidentKindCrosswalk } from '../../../src/schema/vocabulary/crosswalk/incident-kind.js'
import { placeLevelCrosswalk } from '../../../src/schema/vocabulary/crosswalk/place-level.js'
import { siteCategoryCrosswalk } from '../../../src/schema/vocabulary/crosswalk/site-category.js'
import { weaponRootCrosswalk } from '../../../src/schema/vocabulary/crosswalk/weapon-root.js'
import { sindLists } from '../../../src/schema/vocabulary/scheme/sind.js'

type Table = Readonly<Record<string, Crossing | undefined>>

const tables: readonly (readonly [string, Crosswalk<string>, Table])[] = [
  ['Geo Precision', placeLevelCrosswalk, precisions],
  ['Weapon Carried/Used', weaponRootCrosswalk, weapons],
  ['Reported Perpetrator', actorKindCrosswalk, perpetrators],
  ['Location of Incident', siteCategoryCrosswalk, locations['Location of Incident']],
  ['Location of event', siteCategoryCrosswalk, locations['Location of event']],
]

describe.each(tables)('%s', (list, crosswalk, table) => {
  const codes: readonly string[] = sindLists[list as keyof typeof sindLists]

  test('each code of the list stands in the table', () => {
    expect(codes.filter((code) => table[code] === undefined)).toEqual([])
  })

  test.each(codes.map((code) => [code]))('%s', (code) => {
    const crossing = table[code]
    const known = counterparts(crosswalk, 'sind', list, code)
    if (crossing?.to === undefined) expect(known.filter(({ loss }) => loss !== 'narrower')).toEqual([])
    else expect(known).toContainEqual({ word: crossing.to, loss: crossing.loss })
  })
})

test.each<readonly [string, Crosswalk<string>, Table]>([
  ['kind', incidentKindCrosswalk, { ...acts, ...entries, ...attacks }],
  ['harm.damage', damageCrosswalk, damages],
])('columns that the vocabulary of %s knows', (_, crosswalk, table) => {
  const known = sindLists.column.filter((column) => counterparts(crosswalk, 'sind', 'column', column).length > 0)
  expect(known.length).toBeGreaterThan(1)
  for (const column of known)
    expect(counterparts(crosswalk, 'sind', 'column', column)).toContainEqual({
      word: table[column]?.to,
      loss: table[column]?.loss,
    })
})

test('a label that says the same as another says it of a label of the tables', () => {
  for (const label of Object.values(sameLabels)) expect(weapons[label] ?? perpetrators[label]).toBeDefined()
})
