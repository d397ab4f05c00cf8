import { expect, test } from 'vitest'
import * as tables from '../../../src/feeds/awsd/crosswalk.js'
import { awsdCrosswalks } from '../../../src/feeds/awsd/index.js'
import { lists } from '../../../src/feeds/awsd/labels.js'
import { actorKindCrosswalk } from '../../../src/schema/vocabulary/crosswalk/actor-kind.js'
import { counterparts } from '../../../src/schema/vocabulary/crosswalk/crosswalk.js'
import { incidentKindCrosswalk } from '../../../src/schema/vocabulary/crosswalk/incident-kind.js'
import { inquiryStatusCrosswalk } from '../../../src/schema/vocabulary/crosswalk/inquiry-status.js'
import { siteCategoryCrosswalk } from '../../../src/schema/vocabulary/crosswalk/site-category.js'
import { weaponRootCrosswalk } from '../../../src/schema/vocabulary/crosswalk/weapon-root.js'
import { awsdLists } from '../../../src/schema/vocabulary/scheme/awsd.js'

test.each([
  ['Means of attack', tables.meansOfAttack, incidentKindCrosswalk],
  ['Attack context', tables.attackContexts, incidentKindCrosswalk],
  ['Location', tables.locations, siteCategoryCrosswalk],
  ['Actor type', tables.actorTypes, actorKindCrosswalk],
  ['Verified', tables.verifications, inquiryStatusCrosswalk],
] as const)('%s agrees with the vocabulary', (list, table, vocabulary) => {
  expect(Object.keys(table).sort()).toEqual([...awsdLists[list]].sort())
  for (const [code, { to, loss }] of Object.entries(table))
    if (to !== undefined) expect(counterparts<string>(vocabulary, 'awsd', list, code), code).toContainEqual({ word: to, loss })
})

test('the weapons agree with the roots of the vocabulary', () => {
  expect(Object.keys(tables.weaponsByMeans).sort()).toEqual([...awsdLists['Means of attack']].sort())
  for (const table of [tables.weaponsByMeans, tables.secondWeapons])
    for (const [code, { to, loss }] of Object.entries(table)) {
      if (to === undefined) continue
      const [word] = to.split('/')
      // A leaf says the same as AWSD, its root less.
      expect(counterparts(weaponRootCrosswalk, 'awsd', 'Means of attack', code), code).toContainEqual({
        word,
        loss: to.includes('/') ? 'broader' : loss,
      })
    }
})

test('every code of 2016 stands for a label of its list, and every list is a table', () => {
  for (const { labels, also = {}, wrong = {}, codes = {} } of Object.values(lists))
    for (const label of [...Object.values(also), ...Object.values(wrong), ...Object.values(codes)])
      expect(labels).toContain(label)
  expect(lists.Source.labels).toEqual([...awsdLists.Source])
  for (const code of Object.keys(tables.weaponsOf2016)) expect(lists['Means of attack'].codes).toHaveProperty(code)
  expect(awsdCrosswalks).toHaveLength(9)
})
