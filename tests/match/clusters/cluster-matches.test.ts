/** Groups from pairs: what is joined first, and what never is. */
import { expect, test } from 'vitest'
import { clusterMatches } from '../../../src/match/clusters/cluster-matches.js'
import type { MatchedPair } from '../../../src/match/match-result.js'
import { link } from '../few-records.js'

const pair = (left: string, right: string, score: number, more: Partial<MatchedPair> = {}): MatchedPair => ({
  left,
  right,
  score,
  by: 'score',
  kind: 'same',
  ...more,
})

test('pairs that share records are one group; groups are in order', () => {
  const pairs = [pair('d:1', 'c:1', 20), pair('b:2', 'a:2', 12), pair('c:1', 'b:1', 15), pair('a:1', 'b:1', 11)]
  expect(clusterMatches(pairs)).toEqual([
    ['a:1', 'b:1', 'c:1', 'd:1'],
    ['a:2', 'b:2'],
  ])
  expect(clusterMatches([])).toEqual([])
})

test('two records of one feed are in one group only where that is asked for', () => {
  const pairs = [pair('a:1', 'b:1', 12), pair('b:1', 'a:2', 20)]
  expect(clusterMatches(pairs)).toEqual([['a:2', 'b:1']])
  expect(clusterMatches(pairs, { sameFeed: 'allow' })).toEqual([['a:1', 'a:2', 'b:1']])
  expect(clusterMatches(pairs, { feedOf: (id) => id })).toEqual([['a:1', 'a:2', 'b:1']])
  expect(clusterMatches(pairs, { feedOf: (id) => id.slice(-1) })).toEqual([['a:2', 'b:1']])
  expect(clusterMatches([pair('a:1', 'b:1', 12)], { feedOf: () => 'one' })).toEqual([])
})

test('what is certain comes before every score; one score goes by the ids, whichever way round they stand', () => {
  const certain = pair('a:1', 'b:1', Number.NEGATIVE_INFINITY, { by: 'judgement' })
  expect(clusterMatches([pair('a:2', 'b:1', 40), certain])).toEqual([['a:1', 'b:1']])
  expect(clusterMatches([pair('b:1', 'a:2', 12), pair('b:1', 'a:1', 12)])).toEqual([['a:1', 'b:1']])
  expect(clusterMatches([pair('a:2', 'b:1', 12), pair('b:1', 'a:1', 12)])).toEqual([['a:1', 'b:1']])
})

test('judgements: never across "not the same", also through others; "the same" joins whatever feed', () => {
  const pairs = [pair('a:1', 'b:1', 20), pair('b:1', 'c:1', 15), pair('c:1', 'd:1', 12)]
  expect(clusterMatches(pairs, { links: [link('d:1', 'not-same', 'a:1')] })).toEqual([['a:1', 'b:1', 'c:1']])
  expect(clusterMatches(pairs, { links: [link('c:1', 'not-same', 'a:1')] })).toEqual([
    ['a:1', 'b:1'],
    ['c:1', 'd:1'],
  ])
  expect(clusterMatches([], { links: [link('a:1', 'same', 'a:2')] })).toEqual([['a:1', 'a:2']])
  // Their feed is theirs all the same.
  expect(clusterMatches([pair('a:3', 'a:1', 20)], { links: [link('a:1', 'same', 'a:2')] })).toEqual([['a:1', 'a:2']])
})

test('a part is not the whole', () => {
  expect(clusterMatches([pair('a:1', 'b:1', 20, { kind: 'part-of', part: 'left' })])).toEqual([])
})
