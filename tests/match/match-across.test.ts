/** Pairs of two sets: what is certain, what is chosen, what stays alone. All records are invented. */
import { describe, expect, test } from 'vitest'
import { indexDataset } from '../../src/dataset/index-dataset.js'
import { withWeights } from '../../src/match/default-weights.js'
import { explainMatch } from '../../src/match/explain-match.js'
import { matchAcross } from '../../src/match/match-across.js'
import type { MatchingOptions } from '../../src/match/matching-options.js'
import type { Incident } from '../../src/schema/incident.js'
import { dayOf, episode, link, record, spot, told } from './few-records.js'

const at10 = { threshold: 10 }
const elsewhere = { where: { country: 'IRQ', point: { lat: 36, lon: 43 } } } as const

describe('a threshold is chosen by the caller', () => {
  test.each([undefined, Number.NaN, '10', null])('%s is refused', (threshold) => {
    const options = { threshold } as unknown as MatchingOptions
    expect(() => matchAcross([], [], options)).toThrow(RangeError)
  })

  test('the pair that just reaches it is a pair', () => {
    const [a, b] = [record('a:1', 6), record('b:1', 7)]
    const { score } = explainMatch(a, b)
    expect(told(matchAcross([a], [b], { threshold: score }).pairs)).toEqual(['a:1 b:1'])
    const beyond = matchAcross([a], [b], { threshold: score + 1e-9 })
    expect([beyond.pairs, beyond.leftOnly, beyond.rightOnly]).toEqual([[], ['a:1'], ['b:1']])
  })

  test('without a lowest score all that is not excluded is compared, and nothing else', () => {
    const result = matchAcross([record('a:1', 6)], [record('b:1', 6, elsewhere), record('b:2', 12)], {
      threshold: Number.NEGATIVE_INFINITY,
      cardinality: 'many-to-many',
    })
    expect(told(result.pairs)).toEqual(['a:1 b:2'])
    expect(result.compared).toBe(1)
  })
})

test('a pair says how much speaks for it', () => {
  const [a, b] = [record('a:1', 6), record('b:1', 6)]
  expect(matchAcross([a], [b], at10)).toEqual({
    pairs: [{ left: 'a:1', right: 'b:1', score: explainMatch(a, b).score, by: 'score', kind: 'same' }],
    leftOnly: [],
    rightOnly: [],
    notComparable: [],
    refused: [],
    compared: 1,
  })
})

test('other weights are used', () => {
  const weights = withWeights({ time: { reach: 2 }, place: { reach: 4_000 } })
  const theirs = [record('b:1', 10), record('b:2', 6, { where: { point: { lat: 33.4, lon: 44.4 } } })]
  const options = { threshold: 10, cardinality: 'many-to-many' } as const
  expect(told(matchAcross([record('a:1', 6)], theirs, options).pairs)).toEqual(['a:1 b:2', 'a:1 b:1'])
  expect(matchAcross([record('a:1', 6)], theirs, { ...options, weights }).pairs).toEqual([])
})

describe('one id is one record', () => {
  test('whatever else it tells', () => {
    const [before, after] = [record('a:1', 6), record('a:1', 6, elsewhere)]
    const { pairs } = matchAcross([before, record('a:2', 7)], [after, record('a:3', 8)], at10)
    expect(pairs).toEqual([{ left: 'a:1', right: 'a:1', score: Number.NEGATIVE_INFINITY, by: 'id', kind: 'same' }])
  })

  test('of two releases, the first alone has what was withdrawn, the second what was added', () => {
    const before = [record('a:1', 6), record('a:2', 6)]
    const after = [record('a:2', 6), record('a:3', 6)]
    const { pairs, leftOnly, rightOnly, compared } = matchAcross(before, after, at10)
    expect([told(pairs), leftOnly, rightOnly, compared]).toEqual([['a:2 a:2'], ['a:1'], ['a:3'], 0])
  })

  test('of two in one set, the first counts', () => {
    const { pairs } = matchAcross([record('a:1', 6), record('a:1', 6, elsewhere)], [record('b:1', 6)], at10)
    expect(told(pairs)).toEqual(['a:1 b:1'])
  })
})

test('records of one feed with different ids are told apart by it', () => {
  const [ours, theirs] = [[record('a:1', 6)], [record('a:2', 6), record('b:1', 8)]]
  expect(told(matchAcross(ours, theirs, at10).pairs)).toEqual(['a:1 b:1'])
  expect(told(matchAcross(ours, theirs, { ...at10, sameFeed: 'allow' }).pairs)).toEqual(['a:1 a:2'])
  // The feed is that of the origin.
  const moved = record('c:1', 6, { origin: { feed: 'a' } })
  expect(matchAcross(ours, [moved], at10).pairs).toEqual([])
})

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

  test('those on series, and other kinds, say nothing here', () => {
    const series = { ...link('a:1', 'not-same', 'b:1'), from: { type: 'series', id: 'a:1' } } as const
    const links = [series, link('a:1', 'related', 'b:1'), link('a:1', 'led-to', 'b:1')]
    expect(told(matchAcross([record('a:1', 6)], [record('b:1', 6)], { ...at10, links }).pairs)).toEqual(['a:1 b:1'])
  })
})

describe('no record is in two pairs', () => {
  const ours = [record('a:1', 6), record('a:2', 8)]
  const theirs = [record('b:1', 6), record('b:2', 7), record('b:3', 6)]

  test('the pairs that together have the most evidence are chosen; a tie goes by the ids', () => {
    const { pairs, rightOnly } = matchAcross(ours, theirs, at10)
    expect([told(pairs), rightOnly]).toEqual([['a:1 b:1', 'a:2 b:2'], ['b:3']])
  })

  test('how far each is ahead of the next best', () => {
    const [first, second] = matchAcross(ours, theirs, at10).pairs
    expect(first?.rivalBy).toBe(0)
    // a:1 is as near to b:2 as a:2 is.
    expect(second?.rivalBy).toBe(0)
    const one = matchAcross([record('a:1', 6)], [record('b:1', 6), record('b:2', 7)], at10).pairs[0]
    const rival = explainMatch(record('a:1', 6), record('b:2', 7)).score
    expect(one?.rivalBy).toBe((one?.score ?? 0) - rival)
  })

  test('the rival may come before it', () => {
    const [pair] = matchAcross([record('a:1', 7)], [record('b:1', 6), record('b:2', 7)], at10).pairs
    expect([pair?.right, (pair?.rivalBy ?? 0) > 0]).toEqual(['b:2', true])
  })

  test('one that lost a better partner says so', () => {
    // Two days apart would be one day apart, were that one not taken.
    const { pairs } = matchAcross([record('a:1', 6), record('a:2', 7)], [record('b:1', 7), record('b:2', 9)], { threshold: 5 })
    expect(told(pairs)).toEqual(['a:2 b:1', 'a:1 b:2'])
    expect(pairs[1]?.rivalBy).toBeLessThan(0)
  })

  test('unless that is asked for', () => {
    const { pairs } = matchAcross(ours, theirs, { ...at10, cardinality: 'many-to-many' })
    expect(told(pairs)).toEqual(['a:1 b:1', 'a:1 b:3', 'a:1 b:2', 'a:2 b:2', 'a:2 b:1', 'a:2 b:3'])
  })
})

describe('an event and an episode', () => {
  const events = [record('a:1', 6), record('a:2', 8), record('a:3', 9)]

  test('are a pair of whole and part, many of them where that is asked for', () => {
    const options = { threshold: 5, cardinality: 'one-to-many' } as const
    const parts = matchAcross(events, [episode('b:1', 6, 10)], options).pairs
    expect(parts.map(({ left, right, kind, part, rivalBy }) => ({ left, right, kind, part, rivalBy }))).toEqual(
      ['a:1', 'a:2', 'a:3'].map((left) => ({ left, right: 'b:1', kind: 'part-of', part: 'left', rivalBy: undefined })),
    )
    const turned = matchAcross([episode('b:1', 6, 10)], events, options).pairs
    expect(turned.map(({ right, part }) => [right, part])).toEqual(['a:1', 'a:2', 'a:3'].map((id) => [id, 'right']))
  })

  test('by default one of them', () => {
    const { pairs, leftOnly } = matchAcross(events, [episode('b:1', 6, 10)], { threshold: 5 })
    expect(pairs.map(({ left, kind }) => [left, kind])).toEqual([['a:1', 'part-of']])
    expect(leftOnly).toEqual(['a:2', 'a:3'])
  })

  test('what is the same is chosen apart from that, and comes first', () => {
    const theirs = [record('b:2', 8), episode('b:1', 6, 10)]
    const many = matchAcross(events, theirs, { threshold: 5, cardinality: 'one-to-many' }).pairs
    expect(many.map(({ left, right, kind }) => `${left} ${right} ${kind}`)).toEqual([
      'a:2 b:2 same',
      'a:1 b:1 part-of',
      'a:2 b:1 part-of',
      'a:3 b:1 part-of',
    ])
    const one = matchAcross(events, theirs, { threshold: 5 }).pairs
    expect(one.map(({ left, right, kind }) => `${left} ${right} ${kind}`)).toEqual(['a:2 b:2 same', 'a:1 b:1 part-of'])
  })

  test('an event is a part of one episode, the better one', () => {
    const wholes = [episode('b:1', 6, 20), episode('b:2', 5, 8)]
    const { pairs } = matchAcross([record('a:1', 7)], wholes, { threshold: 5, cardinality: 'one-to-many' })
    expect(told(pairs)).toEqual(['a:1 b:2'])
    expect(pairs[0]?.rivalBy).toBeGreaterThan(0)
    const all = matchAcross([record('a:1', 7)], wholes, { threshold: 5, cardinality: 'many-to-many' }).pairs
    expect(told(all)).toEqual(['a:1 b:2', 'a:1 b:1'])
  })

  test('each set may have events of episodes of the other', () => {
    const theirs = [record('b:1', 21), episode('b:2', 6, 8)]
    const { pairs } = matchAcross([record('a:1', 6), episode('a:2', 20, 22)], theirs, {
      threshold: 5,
      cardinality: 'one-to-many',
    })
    expect(pairs.map(({ left, right, part }) => `${left} ${right} ${part}`).sort()).toEqual(['a:1 b:2 left', 'a:2 b:1 right'])
  })

  test('what is judged of the event of the other set says nothing of its episode', () => {
    const options = { threshold: 5, cardinality: 'one-to-many', links: [link('b:1', 'not-same', 'b:2')] } as const
    const { pairs, refused } = matchAcross([record('a:1', 6)], [record('b:1', 6), episode('b:2', 6, 8)], options)
    expect([told(pairs), refused]).toEqual([['a:1 b:1', 'a:1 b:2'], []])
  })

  test('two episodes are the same; so is one event at some time within several days', () => {
    expect(matchAcross([episode('a:1', 6, 8)], [episode('b:1', 6, 9)], at10).pairs[0]?.kind).toBe('same')
    expect(matchAcross([record('a:1', 6)], [record('b:1', 6, {}, 9)], at10).pairs[0]?.kind).toBe('same')
    expect(matchAcross([record('a:1', 6)], [episode('b:1', 6, 6)], at10).pairs[0]?.kind).toBe('same')
  })

  test('a row that puts several incidents together is one too', () => {
    const summary = record('b:1', 6, { origin: { feed: 'b', unit: 'summary' } })
    expect(matchAcross([record('a:1', 6)], [summary], at10).pairs[0]).toMatchObject({ kind: 'part-of', part: 'left' })
  })

  test('what is judged is a part whatever they look like; what is judged not the same is no part either', () => {
    const [a, b] = [[record('a:1', 6)], [record('b:1', 6)]]
    expect(matchAcross(a, b, { ...at10, links: [link('b:1', 'part-of', 'a:1')] }).pairs).toEqual([
      expect.objectContaining({ by: 'judgement', kind: 'part-of', part: 'right' }),
    ])
    const links = [link('b:1', 'not-same', 'a:1')]
    expect(told(matchAcross(a, [episode('b:1', 6, 8)], { ...at10, links }).refused)).toEqual(['a:1 b:1'])
  })

  test('a part that is judged has its whole; the whole may have other parts', () => {
    const links = [link('a:1', 'part-of', 'b:1')]
    const wholes = [episode('b:1', 6, 10), episode('b:2', 6, 7)]
    const { pairs } = matchAcross(events, wholes, { threshold: 5, cardinality: 'one-to-many', links })
    expect(pairs.filter(({ left }) => left === 'a:1').map(({ right, by }) => [right, by])).toEqual([['b:1', 'judgement']])
    expect(pairs.filter(({ right }) => right === 'b:1').length).toBe(3)
    const single = matchAcross(events, wholes.slice(0, 1), { threshold: 5, links }).pairs
    expect(told(single)).toEqual(['a:1 b:1'])
  })
})

test('an episode that is a part of another one has its own parts', () => {
  const links = [link('a:1', 'part-of', 'b:9')]
  const options = { threshold: 5, cardinality: 'one-to-many', links } as const
  const { pairs } = matchAcross([episode('a:1', 6, 10)], [record('b:1', 7), { id: 'b:9' }], options)
  expect(told(pairs).slice().sort()).toEqual(['a:1 b:1', 'a:1 b:9'])
})

describe('what tells little', () => {
  test('a record of a country matches a point in it, and one without a country matches all in its time', () => {
    const country: Incident = { id: 'b:1', when: { start: dayOf(6), end: dayOf(6) }, where: { country: 'IRQ' } }
    const nowhere: Incident = { id: 'b:2', when: { start: dayOf(6), end: dayOf(6) } }
    const options = { threshold: 5, cardinality: 'many-to-many' } as const
    expect(told(matchAcross([record('a:1', 6)], [country, nowhere], options).pairs)).toEqual(['a:1 b:1', 'a:1 b:2'])
    expect(told(matchAcross([country, nowhere], [record('a:1', 6)], options).pairs)).toEqual(['b:1 a:1', 'b:2 a:1'])
    const abroad = record('a:1', 6, { where: { country: 'SYR', point: spot } })
    expect(told(matchAcross([abroad], [country, nowhere], options).pairs)).toEqual(['a:1 b:2'])
  })

  test('a point of a site that the dataset knows counts', () => {
    const dataset = {
      sitrep: 1,
      sites: [{ id: 'b:base', point: spot }],
      incidents: [record('b:1', 6, { where: { site: 'b:base' } })],
    } as const
    expect(told(matchAcross([record('a:1', 6)], dataset, { threshold: 20 }).pairs)).toEqual(['a:1 b:1'])
    expect(matchAcross([record('a:1', 6)], dataset.incidents, { threshold: 20 }).pairs).toEqual([])
  })

  test('neither a time nor a place: told, and matched by id or judgement alone', () => {
    const links = [link('a:2', 'same', 'b:2')]
    const ours: Incident[] = [
      { id: 'a:1' },
      { id: 'a:2' },
      { id: 'a:3', when: { start: dayOf(6) } },
      { id: 'a:4', where: { country: 'SYR' } },
    ]
    const result = matchAcross(ours, [{ id: 'b:1', when: { text: 'in spring' } }, record('b:2', 6)], {
      ...at10,
      links,
    })
    expect(result.notComparable).toEqual(['a:1', 'a:2', 'b:1'])
    expect([told(result.pairs), result.leftOnly, result.rightOnly]).toEqual([['a:2 b:2'], ['a:1', 'a:3', 'a:4'], ['b:1']])
  })

  test('what is too vague to reach the threshold is not compared', () => {
    const vague = Array.from(
      { length: 50 },
      (_, at): Incident => ({ id: `b:${at}`, when: { start: '2000-01-01' }, where: { country: 'IRQ' } }),
    )
    expect(matchAcross([record('a:1', 6)], vague, { threshold: 20 }).compared).toBe(0)
    expect(matchAcross([record('a:1', 6)], vague, { threshold: 1 }).compared).toBe(50)
  })

  test('nothing at all', () => {
    const empty = { pairs: [], leftOnly: [], rightOnly: [], notComparable: [], refused: [], compared: 0 }
    expect(matchAcross([], [], at10)).toEqual(empty)
    expect(matchAcross({ sitrep: 1 }, { sitrep: 1, incidents: [] }, at10)).toEqual(empty)
  })
})
