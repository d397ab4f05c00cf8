/** Incidents that a feed takes back, of an invented feed: a row of the action `delete` takes back, any other one tells. */
import * as T from 'fp-ts/lib/These.js'
import { expect, test } from 'vitest'
import { mergeDatasets } from '../../../src/dataset/merge-datasets.js'
import type { Feed, FeedFragment } from '../../../src/feeds/feed.js'
import { readBytes } from '../../../src/feeds/read/read-bytes.js'
import { toDataset } from '../../../src/feeds/read/to-dataset.js'
import { all, testFeed, toBytes } from './test-feed.js'

const feed: Feed = {
  ...testFeed,
  read: (row) => {
    const incident = `test:${row['id']}`
    if (row['name'] === 'delete') return T.right({ withdrawn: [{ incident, at: { start: '2024-01-31' } }] })
    if (row['name'] === 'bad time') return T.right({ withdrawn: [{ incident, at: {} }] })
    return T.right({
      incidents: [{ id: incident, name: String(row['name']) }],
      attributions: [{ id: `test:a${row['id']}`, about: [{ type: 'incident', id: incident }], kind: 'no-claim' }],
    } satisfies FeedFragment)
  },
}

const open = (text: string) => readBytes([toBytes(`id,name\n${text}`)], { feeds: [feed] })

test('a row that only takes back is accepted, and is told in the report', async () => {
  const reading = open('1,delete\n')
  expect(await all(reading)).toMatchObject([{ status: 'accepted', fragment: { withdrawn: [{ incident: 'test:1' }] } }])
  expect(reading.report).toMatchObject({ rows: 1, accepted: 1, withdrawn: 1 })
})

test('a dataset holds nothing that its reading takes back, before or after', async () => {
  const { dataset, withdrawn, removed, report } = await toDataset(open('1,delete\n1,a\n2,b\n3,c\n2,delete\n4,delete\n'))
  expect(dataset).toEqual({
    sitrep: 1,
    incidents: [{ id: 'test:3', name: 'c' }],
    attributions: [{ id: 'test:a3', about: [{ type: 'incident', id: 'test:3' }], kind: 'no-claim' }],
  })
  expect(withdrawn.map(({ incident }) => incident)).toEqual(['test:1', 'test:2', 'test:4'])
  expect(withdrawn[0]?.at).toEqual({ start: '2024-01-31' })
  expect(removed.incidents?.map(({ id }) => id)).toEqual(['test:1', 'test:2'])
  expect(removed.attributions).toHaveLength(2)
  expect(report).toMatchObject({ rows: 6, accepted: 6, withdrawn: 3 })
})

test('a reading that takes nothing back says so', async () => {
  expect(await toDataset(open('1,a\n'))).toMatchObject({ withdrawn: [], removed: {}, report: { withdrawn: 0 } })
})

test('what is taken back must be an incident, at a time', async () => {
  const outcomes = await all(open(' ,delete\n1,bad time\n'))
  expect(outcomes.map((outcome) => outcome.issues.map(({ path }) => path))).toEqual([
    [['withdrawn', 0, 'incident']],
    [['withdrawn', 0, 'at']],
  ])
  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
})

test('withdrawals are no records when fragments are merged', () => {
  const part: FeedFragment = { incidents: [{ id: 'test:1' }], withdrawn: [{ incident: 'test:2' }] }
  expect(mergeDatasets([part]).dataset).toEqual({ sitrep: 1, incidents: [{ id: 'test:1' }] })
})
