/** Pairs inside one set, and groups over several sets. All records are invented. */
import { describe, expect, test } from 'vitest'
import { matchAll } from '../../src/match/match-all.js'
import { matchWithin } from '../../src/match/match-within.js'
import type { MatchingOptions } from '../../src/match/matching-options.js'
import type { Dataset } from '../../src/schema/dataset.js'
import { episode, link, record, told } from './few-records.js'

const at10 = { threshold: 10 }

describe('inside one set', () => {
  test('records of different feeds, the one first whose id comes first', () => {
    const { pairs, leftOnly, rightOnly } = matchWithin([record('b:1', 6), record('a:2', 20), record('a:1', 6)], at10)
    expect([told(pairs), leftOnly, rightOnly]).toEqual([['a:1 b:1'], ['a:2'], []])
    // A feed that comes first may have the id that comes last.
    const named = [record('z:1', 6, { origin: { feed: 'a' } }), episode('c:1', 6, 8)]
    expect(matchWithin(named, at10).pairs).toEqual([expect.objectContaining({ left: 'c:1', right: 'z:1', part: 'right' })])
  })

  test('records of one feed only where that is asked for, each once', () => {
    const records = [record('a:1', 6), record('a:2', 6), record('a:3', 7)]
    const none = matchWithin(records, at10)
    expect([none.pairs, none.compared, none.leftOnly]).toEqual([[], 0, ['a:1', 'a:2', 'a:3']])
    expect(told(matchWithin(records, { ...at10, sameFeed: 'allow' }).pairs)).toEqual(['a:1 a:2'])
    const all = matchWithin(records, { ...at10, sameFeed: 'allow', cardinality: 'many-to-many' })
    expect(told(all.pairs)).toEqual(['a:1 a:2', 'a:1 a:3', 'a:2 a:3'])
    expect(all.compared).toBe(3)
  })

  test('one feed: the lead over rivals on either side', () => {
    const { pairs } = matchWithin([record('a:1', 6), record('a:2', 6), record('a:3', 7)], { ...at10, sameFeed: 'allow' })
    expect(pairs[0]?.rivalBy).toBeGreaterThan(0)
  })

  test('an episode of the same feed', () => {
    const options = { threshold: 5, sameFeed: 'allow', cardinality: 'one-to-many' } as const
    const { pairs } = matchWithin([episode('a:2', 6, 18), record('a:1', 6), record('a:3', 18)], options)
    expect(pairs.map(({ left, right, part }) => [left, right, part])).toEqual([
      ['a:1', 'a:2', 'left'],
      ['a:2', 'a:3', 'right'],
    ])
  })

  test('judgements of the dataset count', () => {
    const incidents = [record('a:1', 6), record('b:1', 6)]
    const links = [link('b:1', 'not-same', 'a:1')]
    expect(told(matchWithin({ sitrep: 1, incidents, links }, at10).refused)).toEqual(['a:1 b:1'])
    const joined = matchWithin([record('a:1', 6), record('a:2', 20)], { ...at10, links: [link('a:2', 'same', 'a:1')] })
    expect(joined.pairs.map(({ left, right, by }) => [left, right, by])).toEqual([['a:1', 'a:2', 'judgement']])
  })

  test('no threshold', () => {
    expect(() => matchWithin([], {} as unknown as MatchingOptions)).toThrow(RangeError)
  })
})

describe('over several sets', () => {
  const threeFeeds = [[record('a:1', 6)], [record('b:1', 6), record('b:2', 6)], [record('c:1', 7), record('c:2', 25)]]

  test('groups have at most one record of each feed', () => {
    const { clusters, pairs, alone } = matchAll(threeFeeds, at10)
    expect(clusters).toEqual([['a:1', 'b:1', 'c:1']])
    expect(told(pairs)).toEqual(['a:1 b:1', 'a:1 c:1', 'b:1 c:1'])
    expect(alone).toEqual(['b:2', 'c:2'])
  })

  test('what would join two of one feed through others is left out', () => {
    // a:1 and a:2 are both near c:1, one through b:1.
    const { clusters } = matchAll([[record('a:1', 6), record('a:2', 9)], [record('b:1', 6)], [record('c:1', 8)]], {
      threshold: 5,
    })
    expect(clusters).toEqual([
      ['a:1', 'b:1'],
      ['a:2', 'c:1'],
    ])
  })

  test('an id in several sets is one record, and the first counts', () => {
    const sets = [[record('a:1', 6)], [record('a:1', 20), record('b:1', 6)]]
    expect(matchAll(sets, at10).clusters).toEqual([['a:1', 'b:1']])
    expect(matchAll([...sets].reverse(), at10).clusters).toEqual([])
  })

  test('a part joins nothing', () => {
    const { clusters, pairs } = matchAll([[record('a:1', 6)], [episode('b:1', 6, 8)]], at10)
    expect([clusters, pairs.length]).toEqual([[], 1])
  })

  test('what is judged the same is a group, of records that are there', () => {
    const links = [
      link('a:1', 'same', 'z:1'),
      link('z:1', 'same', 'c:2'),
      link('y:1', 'same', 'y:2'),
      link('a:1', 'not-same', 'b:1'),
    ]
    const { clusters, refused } = matchAll(threeFeeds, { ...at10, links })
    expect(clusters).toEqual([
      ['a:1', 'b:2', 'c:2'],
      ['b:1', 'c:1'],
    ])
    expect(told(refused)).toEqual(['a:1 b:1'])
  })

  test('each set brings its own sites', () => {
    const point = { lat: 33.3, lon: 44.4 }
    const set = (feed: string): Dataset => ({
      sitrep: 1,
      sites: [{ id: `${feed}:base`, point }],
      incidents: [record(`${feed}:1`, 6, { where: { site: `${feed}:base` } })],
    })
    expect(matchAll([set('a'), set('b')], { threshold: 25 }).clusters).toEqual([['a:1', 'b:1']])
  })

  test('nothing, and no threshold', () => {
    const empty = { clusters: [], pairs: [], alone: [], notComparable: [], refused: [], compared: 0 }
    expect(matchAll([], at10)).toEqual(empty)
    expect(() => matchAll([], { threshold: Number.NaN })).toThrow(RangeError)
  })
})
