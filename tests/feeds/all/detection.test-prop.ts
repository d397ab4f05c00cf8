/** Whatever columns a re-user left out, added or moved, a table is taken for its own feed or for none. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectFeed, type Sample } from '../../../src/feeds/feed.js'
import { sampledFeeds, sampledGenerations } from './sampled-feeds.js'

const feeds = sampledFeeds.map(({ feed }) => feed)
const others = [
  'id',
  'date',
  'name',
  'country',
  'latitude',
  'longitude',
  'source',
  'notes',
  'deaths',
  '',
  'Unnamed: 0',
  '__proto__',
]

describe.each(sampledGenerations)('$name', ({ feed, rows }) => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const some = fc.tuple(fc.shuffledSubarray(columns), fc.subarray(others)).map(([own, added]) => [...own, ...added])
  const format = fc.constantFrom<Sample['format']>('delimited', 'json')

  test('a part of its columns', () => {
    fc.assert(
      fc.property(some, format, (names, how) => {
        const found = detectFeed(feeds)({ columns: names, format: how })
        if (found !== undefined) expect(found.feed.id).toBe(feed.id)
      }),
    )
  })
})
