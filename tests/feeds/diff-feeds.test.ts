/** What changed between two readings. */
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diffFeeds } from '../../src/feeds/diff-feeds.js'
import type { Feed } from '../../src/feeds/feed.js'
import { fieldChanges } from '../../src/feeds/field-changes.js'
import { missileAttacks } from '../../src/feeds/missile-attacks/index.js'
import { readBytes } from '../../src/feeds/read/read-bytes.js'
import { type FeedDataset, toDataset } from '../../src/feeds/read/to-dataset.js'
import { ucdp } from '../../src/feeds/ucdp/index.js'
import { readFeed } from '../../src/node/read-feed.js'
import type { Dataset } from '../../src/schema/dataset.js'
import type { Incident } from '../../src/schema/incident.js'
import { testFeed, toBytes } from './read/test-feed.js'

const dataset = (...incidents: readonly Incident[]): Dataset => ({ sitrep: 1, incidents })
const read = (text: string, feed: Feed = testFeed): Promise<FeedDataset> =>
  toDataset(readBytes([toBytes(text)], { feeds: [feed] }))

describe('fieldChanges', () => {
  test('a field that is told, told otherwise, or not told', () => {
    const before = { id: 'test:1', name: 'a', when: { start: '2021-06-05' }, harm: { killed: { total: { min: 1 } } } }
    const after = {
      id: 'test:1',
      kind: 'attack',
      when: { start: '2021-06-05', zone: 'UTC' },
      harm: { killed: { total: { min: 2 } } },
    }
    expect(fieldChanges(before, after)).toEqual([
      { path: ['name'], before: 'a' },
      { path: ['when', 'zone'], after: 'UTC' },
      { path: ['harm', 'killed', 'total', 'min'], before: 1, after: 2 },
      { path: ['kind'], after: 'attack' },
    ])
    expect(Object.keys(fieldChanges(before, after)[0] ?? {})).toEqual(['path', 'before'])
  })

  test('lists of one length by their elements, others as a whole', () => {
    expect(fieldChanges({ list: [{ a: 1 }, { a: 2 }] }, { list: [{ a: 1 }, { a: 3 }] })).toEqual([
      { path: ['list', 1, 'a'], before: 2, after: 3 },
    ])
    expect(fieldChanges({ list: [1, 2] }, { list: [1] })).toEqual([{ path: ['list'], before: [1, 2], after: [1] }])
    expect(fieldChanges({ list: [] }, { list: {} })).toEqual([{ path: ['list'], before: [], after: {} }])
  })

  test('the order of keys is no difference, and neither are NaN and minus zero', () => {
    expect(fieldChanges({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual([])
    expect(fieldChanges({ a: Number.NaN, b: 0 }, { a: Number.NaN, b: -0 })).toEqual([])
    expect(fieldChanges({ a: undefined }, {})).toEqual([])
    expect(fieldChanges({}, { a: undefined })).toEqual([])
    expect(fieldChanges({ a: null }, {})).toEqual([{ path: ['a'], before: null }])
  })

  test('how a record was read is no difference', () => {
    const origin = { feed: 'test', generation: 'a', release: '1', id: 'x' }
    expect(fieldChanges({ origin }, { origin: { ...origin, generation: 'b', release: '2' } })).toEqual([])
    expect(fieldChanges({ origin }, { origin: { feed: 'test', id: 'x' } })).toEqual([])
    expect(fieldChanges({ origin: { feed: 'test' } }, { origin })).toEqual([{ path: ['origin', 'id'], after: 'x' }])
    // Only there.
    expect(fieldChanges({ extra: { origin } }, { extra: { origin: { ...origin, release: '2' } } })).toHaveLength(1)
    expect(fieldChanges({ release: '1' }, { release: '2' })).toHaveLength(1)
  })

  test('any name of a key', () => {
    const before = JSON.parse('{"extra":{"__proto__":1,"constructor":2}}')
    const after = JSON.parse('{"extra":{"__proto__":3}}')
    expect(fieldChanges(before, after)).toEqual([
      { path: ['extra', '__proto__'], before: 1, after: 3 },
      { path: ['extra', 'constructor'], before: 2 },
    ])
    expect(fieldChanges({ extra: {} }, before)).toEqual([
      { path: ['extra', '__proto__'], after: 1 },
      { path: ['extra', 'constructor'], after: 2 },
    ])
  })
})

describe('diffFeeds', () => {
  test('every list of records', () => {
    const before: Dataset = { sitrep: 1, incidents: [{ id: 'test:1' }], actors: [{ id: 'test:a', name: 'A' }] }
    const after: Dataset = { sitrep: 1, actors: [{ id: 'test:a', name: 'B' }], sites: [{ id: 'test:1' }] }
    expect(diffFeeds(before, after)).toEqual({
      added: [{ list: 'sites', id: 'test:1', record: { id: 'test:1' } }],
      changed: [
        {
          list: 'actors',
          id: 'test:a',
          before: { id: 'test:a', name: 'A' },
          after: { id: 'test:a', name: 'B' },
          fields: [{ path: ['name'], before: 'A', after: 'B' }],
        },
      ],
      withdrawn: [{ list: 'incidents', id: 'test:1', record: { id: 'test:1' } }],
      unchanged: 0,
    })
  })

  test('the order of records is no difference', () => {
    const one = { id: 'test:1' }
    const two = { id: 'test:2' }
    expect(diffFeeds(dataset(one, two), dataset(two, one))).toEqual({ added: [], changed: [], withdrawn: [], unchanged: 2 })
  })

  test('a list alone belongs to its record', () => {
    for (const entry of diffFeeds(dataset(), dataset({ id: 'test:1', name: 'a' })).added)
      if (entry.list === 'incidents') expect(entry.record.name).toBe('a')
  })
})

const whole = 'id,name\n1,a\n2,b\n'

describe('readings that do not hold everything', () => {
  test('whole readings leave no doubt', async () => {
    const { withdrawn, added } = diffFeeds(await read(whole), await read('id,name\n2,b\n3,c\n'))
    expect([withdrawn, added].map((records) => records.map(({ id, perhaps }) => [id, perhaps]))).toEqual([
      [['test:1', undefined]],
      [['test:3', undefined]],
    ])
  })

  test('what a reading refused may be what is missing', async () => {
    const refused = await read('id,name\n2,b\n,c\n')
    expect(refused.rejected.length).toBe(1)
    expect(diffFeeds(await read(whole), refused).withdrawn.map(({ id, perhaps }) => [id, perhaps])).toEqual([
      ['test:1', 'rejected-rows'],
    ])
    expect(diffFeeds(refused, await read(whole)).added.map(({ id, perhaps }) => [id, perhaps])).toEqual([
      ['test:1', 'rejected-rows'],
    ])
  })

  test('so may what a reading that was cut off did not reach', async () => {
    const cut = await read('[{"id":2,"name":"b"},{"id":')
    expect(cut.report.complete).toBe(false)
    expect(diffFeeds(await read(whole), cut).withdrawn.map(({ id, perhaps }) => [id, perhaps])).toEqual([
      ['test:1', 'not-complete'],
    ])
  })

  test('what the feed itself takes back is withdrawn, whatever was refused', async () => {
    const before = { ...(await read(whole)), dataset: dataset({ id: 'test:7' }, { id: 'test:8' }) }
    const after = { ...(await read('id,name\n,c\n')), withdrawn: [{ incident: 'test:7' }] }
    expect(diffFeeds(before, after).withdrawn.map(({ id, perhaps, told }) => [id, perhaps, told])).toEqual([
      ['test:7', undefined, true],
      ['test:8', 'rejected-rows', undefined],
    ])
    // What comes back is added, and not told to be withdrawn.
    expect(diffFeeds(after, before).added.map(({ told }) => told)).toEqual([undefined, undefined])
  })

  test('an incident is taken back, and not what else has its id', async () => {
    const before: Dataset = { sitrep: 1, sites: [{ id: 'test:7' }] }
    const after = { ...(await read('id,name\n')), withdrawn: [{ incident: 'test:7' }] }
    expect(diffFeeds(before, after).withdrawn).toEqual([{ list: 'sites', id: 'test:7', record: { id: 'test:7' } }])
  })

  test('of two records with one id in a dataset the first is compared', () => {
    const twice = dataset({ id: 'test:1', name: 'a' }, { id: 'test:1', name: 'b' })
    expect(diffFeeds(twice, dataset({ id: 'test:1', name: 'a' })).unchanged).toBe(1)
  })

  test('an id with several records is no certain change', async () => {
    const twice = await read('id,name\n1,a\n1,b\n')
    expect(twice.conflicts.length).toBe(1)
    expect(diffFeeds(twice, twice)).toEqual({ added: [], changed: [], withdrawn: [], unchanged: 1 })
    const once = await read('id,name\n1,a\n')
    for (const diff of [diffFeeds(twice, once), diffFeeds(once, twice)])
      expect(diff.changed.map(({ id, fields, perhaps }) => [id, fields.length, perhaps])).toEqual([
        ['test:1', 0, 'conflicting-records'],
      ])
    const other = await read('id,name\n1,a\n1,c\n')
    expect(diffFeeds(twice, other).changed.length).toBe(1)
  })
})

const folder = '../shared/feeds/'
const present = existsSync(folder)
if (!present) console.info(`Skipped: the real files are not in ${folder}.`)

describe.skipIf(!present)('real files', { timeout: 60_000 }, () => {
  const readFile = (file: string, feed: Feed): Promise<FeedDataset> => toDataset(readFeed(folder + file, { feeds: [feed] }))

  test('a file and itself', async () => {
    const ged = await readFile('ucdp/ged191.csv', ucdp)
    const { incidents = [], actors = [], reports = [] } = ged.dataset
    expect(diffFeeds(ged, await readFile('ucdp/ged191.csv', ucdp))).toEqual({
      added: [],
      changed: [],
      withdrawn: [],
      unchanged: incidents.length + actors.length + reports.length,
    })
  })

  test('two exports of the missile attacks', async () => {
    const before = await readFile('missile-attacks/missile_attacks_daily.2025-04.csv', missileAttacks)
    const after = await readFile('missile-attacks/missile_attacks_daily.csv', missileAttacks)
    const { added, changed, withdrawn } = diffFeeds(before, after)
    const incidents = <T extends { readonly list: string }>(entries: readonly T[]): readonly T[] =>
      entries.filter(({ list }) => list === 'incidents')
    expect(incidents(withdrawn).length).toBe(17)
    expect(incidents(added).length).toBe(3770 - (2286 - 17))
    expect([...added, ...withdrawn].every(({ perhaps }) => perhaps === undefined)).toBe(true)
    const figures = incidents(changed).filter(({ fields }) => fields.some(({ path }) => path[0] === 'weapons'))
    // Carriers and countries beyond the border were written anew; no count was corrected.
    expect([incidents(changed).length, figures.length]).toEqual([125, 0])
  })
})
