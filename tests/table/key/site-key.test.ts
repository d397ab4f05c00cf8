import { expect, test } from 'vitest'
import { rollup } from '../../../src/aggregate/rollup.js'
import { count } from '../../../src/aggregate/rollup-figures.js'
import { siteKey } from '../../../src/aggregate/rollup-keys.js'
import { run } from '../../../src/aggregate/run.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import type { Incident } from '../../../src/schema/incident.js'

/** A room in a house in a base; two sites that lie in each other. */
const sites: Dataset['sites'] = [
  { id: 'test:base' },
  { id: 'test:house', parent: 'test:base' },
  { id: 'test:room', parent: 'test:house' },
  { id: 'test:round', parent: 'test:about' },
  { id: 'test:about', parent: 'test:round' },
  { id: 'test:lost', parent: 'test:unknown' },
]
const rows = (options: Parameters<typeof siteKey>[0], incident: Partial<Incident>) =>
  run(rollup({ by: { site: siteKey(options) }, select: { count: count() } }))({
    sitrep: 1,
    incidents: [{ id: 'test:1', ...incident }],
    sites,
  }).map((row) => [row.site, row.count.min, row.count.max])
const at = (site: string, relation?: 'at' | 'near' | 'inside'): Partial<Incident> => ({
  where: { site, ...(relation && { relation }) },
})
const only = (site: string | null) => [[site, 1, 1]]

test('the site itself, however the place lies to it', () => {
  expect(rows({}, at('test:room'))).toEqual(only('test:room'))
  expect(rows({}, at('test:room', 'near'))).toEqual(only('test:room'))
  expect(rows({}, at('test:nowhere'))).toEqual(only('test:nowhere'))
  expect(rows({}, { where: { country: 'IRQ' } })).toEqual(only(null))
  expect(rows({}, {})).toEqual(only(null))
})

test('the site at a level, counted from the outermost; one that is not so deep stands for itself', () => {
  expect([0, 1, 2, 3].map((level) => rows({ level }, at('test:room'))[0]?.[0])).toEqual([
    'test:base',
    'test:house',
    'test:room',
    'test:room',
  ])
  expect(rows({ level: 1 }, at('test:base'))).toEqual(only('test:base'))
  // A parent that nothing is told of is a site nevertheless.
  expect(rows({ level: 0 }, at('test:lost'))).toEqual(only('test:unknown'))
})

test('each site that it lies in', () => {
  expect(rows({ level: 'each' }, at('test:room', 'inside')).map(([site]) => site)).toEqual([
    'test:base',
    'test:house',
    'test:room',
  ])
})

test('near a site is perhaps in the sites around it', () => {
  expect(rows({ level: 'each' }, at('test:house', 'near'))).toEqual([
    ['test:base', 0, 1],
    ['test:house', 1, 1],
  ])
  expect(rows({ level: 0 }, at('test:house', 'near'))).toEqual([
    ['test:base', 0, 1],
    [null, 0, 1],
  ])
  expect(rows({ level: 0 }, at('test:base', 'near'))).toEqual(only('test:base'))
})

test('a circle of parents is walked once', () => {
  expect(rows({ level: 'each' }, at('test:round')).map(([site]) => site)).toEqual(['test:about', 'test:round'])
  expect(rows({ level: 0 }, at('test:round'))).toEqual(only('test:about'))
})

test('what was aimed at: several sites, one that is not told, and a list that is not whole', () => {
  const targets: Incident['targets'] = [{ site: 'test:room' }, { site: 'test:house' }, { category: 'military' }]
  expect(rows({ read: 'targets' }, { targets })).toEqual([
    ['test:house', 1, 1],
    ['test:room', 1, 1],
    [null, 1, 1],
  ])
  expect(rows({ read: 'targets', level: 0 }, { targets: targets.slice(0, 2), incomplete: ['targets'] })).toEqual([
    ['test:base', 1, 1],
    [null, 0, 1],
  ])
  expect(rows({ read: 'targets' }, { targets: [] })).toEqual(only('none'))
  expect(rows({ read: 'targets' }, {})).toEqual(only(null))
})
