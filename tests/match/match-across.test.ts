/** Pairs of two sets: what is certain, what is chosen, what stays alone. All records are invented. */
import { describe, expect, test } from 'vitest'
import { withWeights } from '../../src/match/compare/default-weights.js'
import { explainMatch } from '../../src/match/compare/explain-match.js'
import { matchAcross } from '../../src/match/match-across.js'
import type { MatchingOptions } from '../../src/match/matching-options.js'
import type { Incident } from '../../src/schema/incident.js'
import { exactly } from '../../src/value/quantity.js'
import { dayOf, link, record, spot, told } from './few-records.js'

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

  test('neither a time nor a place: told, and matched by id, by judgement, or by all else alone', () => {
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
    const large: Omit<Incident, 'id'> = {
      kind: 'attack',
      harm: { killed: { total: exactly(60) }, injured: { total: exactly(200) } },
    }
    const rest = matchAcross([{ id: 'a:5', ...large }], [{ id: 'b:5', ...large }], at10)
    expect([told(rest.pairs), rest.notComparable]).toEqual([['a:5 b:5'], ['a:5', 'b:5']])
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

test('10,000 records that nothing tells apart in each of two sets are paired off in the order of their ids', () => {
  const all = (feed: string, count: number) => Array.from({ length: count }, (_, at) => record(`${feed}:${10_000 + at}`, 6))
  const { pairs, leftOnly, rightOnly, compared } = matchAcross(all('a', 10_000), all('b', 10_001), at10)
  expect([pairs.length, leftOnly, rightOnly, compared]).toEqual([10_000, [], ['b:20000'], 100_010_000])
  expect(pairs.every(({ left, right, rivalBy }) => left.slice(1) === right.slice(1) && rivalBy === 0)).toBe(true)
})
