/** Judgements of people, before every score: what is a pair, what never is, and what a retraction or a contradiction does. */
import { describe, expect, test } from 'vitest'
import { indexDataset } from '../../src/dataset/index-dataset.js'
import { explainMatch } from '../../src/match/compare/explain-match.js'
import { matchAcross } from '../../src/match/match-across.js'
import { matchAll } from '../../src/match/match-all.js'
import { matchWithin } from '../../src/match/match-within.js'
import { link, record, told } from './few-records.js'

const at10 = { threshold: 10 }
const elsewhere = { where: { country: 'IRQ', point: { lat: 36, lon: 43 } } } as const

describe('judgements', () => {
  test('what is judged the same is a pair, whatever its score', () => {
    const [a, b, c] = [record('a:1', 6), record('b:1', 6, elsewhere), record('b:2', 6)]
    const { pairs, rightOnly } = matchAcross([a], [b, c], { ...at10, links: [link('b:1', 'same', 'a:1')] })
    expect(pairs).toEqual([{ left: 'a:1', right: 'b:1', score: Number.NEGATIVE_INFINITY, by: 'judgement', kind: 'same' }])
    expect(rightOnly).toEqual(['b:2'])
  })

  test('also through a record that is in neither set', () => {
    const links = [link('a:1', 'same', 'z:9'), link('z:9', 'same', 'b:1')]
    const { pairs } = matchAcross([record('a:1', 6)], [record('b:1', 6, elsewhere)], { ...at10, links })
    expect(pairs.map(({ by }) => by)).toEqual(['judgement'])
  })

  test('what is judged not the same is refused, and the next best is taken', () => {
    const [a, b, c] = [record('a:1', 6), record('b:1', 6), record('b:2', 7)]
    const { pairs, refused } = matchAcross([a], [b, c], { ...at10, links: [link('b:1', 'not-same', 'a:1')] })
    expect(told(pairs)).toEqual(['a:1 b:2'])
    expect(refused).toEqual([{ left: 'a:1', right: 'b:1', score: explainMatch(a, b).score }])
  })

  test('also through what was judged the same', () => {
    const links = [link('a:1', 'same', 'z:9'), link('z:9', 'not-same', 'b:1')]
    expect(told(matchAcross([record('a:1', 6)], [record('b:1', 6)], { ...at10, links }).refused)).toEqual(['a:1 b:1'])
  })

  test('also through pairs: of two that exclude each other, the one with the higher score stays', () => {
    // Both of ours are judged the same, both of theirs not.
    const ours = [record('a:1', 6), record('c:1', 9)]
    const theirs = [record('b:1', 6), record('d:1', 8)]
    const links = [link('a:1', 'same', 'c:1'), link('b:1', 'not-same', 'd:1')]
    const { pairs, refused, leftOnly } = matchAcross(ours, theirs, { ...at10, links })
    expect([told(pairs), told(refused), leftOnly]).toEqual([['a:1 b:1'], ['c:1 d:1'], ['c:1']])
  })

  test('what one feed tells apart is not joined through others either', () => {
    const ours = [record('a:1', 6), record('c:1', 9)]
    const theirs = [record('b:1', 6), record('b:2', 8)]
    const options = { ...at10, links: [link('a:1', 'same', 'c:1')] }
    const { pairs, refused } = matchAcross(ours, theirs, options)
    expect([told(pairs), refused]).toEqual([['a:1 b:1'], []])
    expect(told(matchAcross(ours, theirs, { ...options, sameFeed: 'allow' }).pairs)).toEqual(['a:1 b:1', 'c:1 b:2'])
  })

  test('one that was taken back does not count, wherever it is told', () => {
    const judged = link('a:1', 'not-same', 'b:1')
    const retracted = { ...judged, retracted: { start: '2022-01-01' } }
    const [ours, theirs] = [[record('a:1', 6)], [record('b:1', 6)]]
    for (const links of [[retracted], [judged, retracted], [retracted, judged]])
      expect(told(matchAcross(ours, theirs, { ...at10, links }).pairs)).toEqual(['a:1 b:1'])
  })

  test('those of the datasets count, also of those that are indexed', () => {
    const dataset = { sitrep: 1, incidents: [record('a:1', 6)], links: [link('a:1', 'not-same', 'b:1')] } as const
    for (const source of [dataset, indexDataset(dataset)]) {
      expect(matchAcross(source, [record('b:1', 6)], at10).pairs).toEqual([])
      expect(matchAcross([record('b:1', 6)], source, at10).pairs).toEqual([])
    }
  })

  test('where they contradict each other, none of those on "same" counts', () => {
    const links = [
      link('a:1', 'same', 'z:1'),
      link('z:1', 'same', 'b:1'),
      link('a:1', 'not-same', 'b:1'),
      link('a:2', 'same', 'b:2'),
    ]
    const ours = [record('a:1', 6), record('a:2', 6)]
    const { pairs } = matchAcross(ours, [record('b:1', 6), record('b:2', 20)], { ...at10, links })
    expect(told(pairs)).toEqual(['a:2 b:2'])
  })

  test('what is judged the same comes before what is judged a part', () => {
    const links = [link('a:1', 'part-of', 'b:1'), link('b:1', 'same', 'a:1')]
    for (const judged of [links, [...links].reverse()])
      expect(matchAcross([record('a:1', 6)], [record('b:1', 6)], { ...at10, links: judged }).pairs).toEqual([
        expect.objectContaining({ by: 'judgement', kind: 'same' }),
      ])
  })

  test('that each of two is a part of the other says nothing', () => {
    const links = [link('a:1', 'part-of', 'b:1'), link('b:1', 'part-of', 'a:1')]
    const { pairs } = matchAcross([record('a:1', 6)], [record('b:1', 6)], { ...at10, links })
    expect(pairs.map(({ by, kind }) => [by, kind])).toEqual([['score', 'same']])
  })

  test('a part of a record whose id holds white space is told apart from others', () => {
    const links = [link('a:1', 'part-of', 'b:1 c:1'), link('c:1', 'part-of', 'a:1 b:1')]
    const ours = [record('a:1', 6), record('c:1', 7)]
    const theirs = [record('a:1 b:1', 8), record('b:1 c:1', 9)]
    const { pairs } = matchAcross(ours, theirs, { ...at10, links, cardinality: 'one-to-many' })
    const judged = pairs.filter(({ by }) => by === 'judgement')
    expect([...told(judged)].sort()).toEqual(['a:1 b:1 c:1', 'c:1 a:1 b:1'])
  })

  test('those on series, and other kinds, say nothing here', () => {
    const series = { ...link('a:1', 'not-same', 'b:1'), from: { type: 'series', id: 'a:1' } } as const
    const links = [series, link('a:1', 'related', 'b:1'), link('a:1', 'led-to', 'b:1')]
    expect(told(matchAcross([record('a:1', 6)], [record('b:1', 6)], { ...at10, links }).pairs)).toEqual(['a:1 b:1'])
  })

  test('of records judged the same one by one, as many pairs are told as hold them together', () => {
    const ids = ['a:1', 'a:2', 'a:3', 'b:1', 'b:2']
    const links = ids.slice(1).map((id, at) => link(ids[at] ?? '', 'same', id))
    const [ours, theirs] = [ids.slice(0, 3), ids.slice(3)].map((list) => list.map((id) => record(id, 6)))
    const { pairs, leftOnly, rightOnly, compared } = matchAcross(ours ?? [], theirs ?? [], { ...at10, links })
    expect(told(pairs)).toEqual(['a:1 b:1', 'a:1 b:2', 'a:2 b:1', 'a:3 b:1'])
    expect([leftOnly, rightOnly, compared]).toEqual([[], [], 0])
    const within = matchWithin([...(ours ?? []), ...(theirs ?? [])], { ...at10, links })
    expect(told(within.pairs)).toEqual(['a:1 a:2', 'a:1 a:3', 'a:1 b:1', 'a:1 b:2', 'a:2 b:1', 'a:3 b:1', 'b:1 b:2'])
    expect([within.leftOnly, within.compared]).toEqual([[], 0])
  })

  test('a chain of 5,000 judgements makes about as many pairs, and one group', () => {
    const records = Array.from({ length: 5_001 }, (_, at) => record(`a:${at}`, 6))
    const links = records.slice(1).map(({ id }, at) => link(`a:${at}`, 'same', id))
    const { pairs, clusters, alone } = matchAll([records], { ...at10, links })
    expect([pairs.length, clusters.length, clusters[0]?.length, alone]).toEqual([5_000, 1, 5_001, []])
  })
})
