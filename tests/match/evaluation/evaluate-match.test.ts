import { describe, expect, test } from 'vitest'
import { explainMatch, type MatchExplanation } from '../../../src/match/compare/explain-match.js'
import { evaluateMatch } from '../../../src/match/evaluation/evaluate-match.js'
import type { Pairing, ToldPair } from '../../../src/match/evaluation/pairing.js'
import type { Link } from '../../../src/schema/link.js'

const link = (id: string, from: string, to: string, rest: Partial<Link> = {}): Link => ({
  id: `judge:${id}`,
  from: { type: 'incident', id: from },
  to: { type: 'incident', id: to },
  kind: 'same',
  ...rest,
})

const pair = (left: string, right: string, kind: 'same' | 'part-of' = 'same'): Required<ToldPair> => ({ left, right, kind })

describe('figures', () => {
  test('of two right, one wrong, two missed', () => {
    const truth = [pair('a:1', 'b:1'), pair('a:2', 'b:2'), pair('a:3', 'b:3'), pair('a:4', 'b:4')]
    const found = [pair('a:1', 'b:1'), pair('a:2', 'b:2'), pair('a:3', 'b:9')]
    const evaluation = evaluateMatch(truth, found)
    expect(evaluation).toMatchObject({ actual: 4, found: 3, correct: 2, precision: 2 / 3, recall: 0.5, f1: 4 / 7, wrongKind: 0 })
    expect(evaluation.truePairs).toEqual([pair('a:1', 'b:1'), pair('a:2', 'b:2')])
    expect(evaluation.falsePairs).toEqual([pair('a:3', 'b:9')])
    expect(evaluation.missedPairs).toEqual([pair('a:3', 'b:3'), pair('a:4', 'b:4')])
  })

  test('are left out where there is nothing to divide by, and 0 where all is wrong', () => {
    expect(evaluateMatch([], [])).toMatchObject({ actual: 0, found: 0, correct: 0 })
    for (const figure of ['precision', 'recall', 'f1'] as const) expect(evaluateMatch([], [])).not.toHaveProperty(figure)
    const nothingFound = evaluateMatch([pair('a:1', 'b:1')], [])
    expect(nothingFound).not.toHaveProperty('precision')
    expect(nothingFound).toMatchObject({ recall: 0, f1: 0 })
    const nothingTrue = evaluateMatch([], [pair('a:1', 'b:1')])
    expect(nothingTrue).not.toHaveProperty('recall')
    expect(nothingTrue).toMatchObject({ precision: 0, f1: 0 })
  })

  test('each kind has its own, and a pair of the wrong kind is wrong and missed', () => {
    const truth = [pair('a:1', 'b:1'), pair('a:2', 'b:2', 'part-of'), pair('a:3', 'b:2', 'part-of')]
    const found = [pair('a:1', 'b:1'), pair('a:2', 'b:2'), pair('a:3', 'b:2', 'part-of')]
    const { byKind, wrongKind, precision, falsePairs, missedPairs } = evaluateMatch(truth, found)
    expect(byKind.same).toEqual({ actual: 1, found: 2, correct: 1, precision: 0.5, recall: 1, f1: 2 / 3 })
    expect(byKind['part-of']).toEqual({ actual: 2, found: 1, correct: 1, precision: 1, recall: 0.5, f1: 2 / 3 })
    expect(wrongKind).toBe(1)
    expect(precision).toBe(2 / 3)
    expect(falsePairs).toEqual([pair('a:2', 'b:2')])
    expect(missedPairs).toEqual([pair('a:2', 'b:2', 'part-of')])
  })
})

describe('what is told', () => {
  test('links, pairs and groups say the same, in either order, each once', () => {
    const forms: readonly Pairing[] = [
      [link('1', 'a:1', 'b:1')],
      [link('1', 'b:1', 'a:1')],
      [{ left: 'a:1', right: 'b:1' }],
      [{ left: 'b:1', right: 'a:1' }, pair('a:1', 'b:1')],
      [['b:1', 'a:1', 'b:1']],
      [link('1', 'b:1', 'a:1'), ['a:1', 'b:1'], { left: 'a:1', right: 'b:1' }],
    ]
    for (const truth of forms)
      for (const found of forms) expect(evaluateMatch(truth, found)).toMatchObject({ actual: 1, found: 1, correct: 1, f1: 1 })
  })

  test('a group of three is three pairs, a group of one is none', () => {
    expect(evaluateMatch([['a:1', 'b:1', 'c:1'], ['a:2']], []).missedPairs).toEqual([
      pair('a:1', 'b:1'),
      pair('a:1', 'c:1'),
      pair('b:1', 'c:1'),
    ])
  })

  test('links that join no incidents do not count, nor those that were taken back', () => {
    const links = [
      link('1', 'a:1', 'b:1', { kind: 'not-same' }),
      link('2', 'a:2', 'b:2', { kind: 'related' }),
      link('3', 'a:3', 'b:3', { to: { type: 'series', id: 'b:3' } }),
      link('4', 'a:4', 'b:4', { retracted: { start: '2024-01-01', end: '2024-01-01' } }),
      // A copy of the one that was taken back.
      link('4', 'a:4', 'b:4'),
      link('5', 'a:5', 'b:5', { kind: 'part-of' }),
    ]
    expect(evaluateMatch(links, []).missedPairs).toEqual([pair('a:5', 'b:5', 'part-of')])
  })

  test('a record that kept its id in another release is a pair with itself', () => {
    expect(evaluateMatch([pair('a:1', 'a:1')], [pair('a:1', 'a:1')])).toMatchObject({ actual: 1, correct: 1 })
  })

  test('a pair in both orders is kept in one of them, whichever came first', () => {
    const both = [pair('a:1', 'b:1'), pair('b:1', 'a:1')]
    expect(evaluateMatch(both, []).missedPairs).toEqual([pair('a:1', 'b:1')])
    expect(evaluateMatch([...both].reverse(), []).missedPairs).toEqual([pair('a:1', 'b:1')])
    expect(evaluateMatch([pair('b:1', 'a:1')], []).missedPairs).toEqual([pair('b:1', 'a:1')])
  })
})

describe('by feature', () => {
  const explanation = (kind: number | undefined, time: number): MatchExplanation => ({
    score: (kind ?? 0) + time,
    parts: [
      { feature: 'time', contribution: time, compared: true, words: '' },
      { feature: 'kind', contribution: kind ?? 0, compared: kind !== undefined, words: '' },
    ],
  })
  const known: Readonly<Record<string, MatchExplanation>> = {
    'a:1 b:1': explanation(1, 4),
    'a:2 b:2': explanation(undefined, 6),
    'a:3 b:9': explanation(-4, 8),
    'a:4 b:4': explanation(undefined, Number.NEGATIVE_INFINITY),
  }
  const truth = [pair('a:1', 'b:1'), pair('a:2', 'b:2'), pair('a:4', 'b:4'), pair('a:5', 'b:5')]
  const found = [pair('b:1', 'a:1'), pair('b:2', 'a:2'), pair('a:3', 'b:9')]

  test('means are over pairs that were compared; those it excludes are counted apart', () => {
    const asked: string[] = []
    const { byFeature } = evaluateMatch(truth, found, {
      explain: (left, right) => {
        asked.push(`${left} ${right}`)
        return known[`${left} ${right}`]
      },
    })
    expect(byFeature).toEqual([
      {
        feature: 'time',
        true: { pairs: 2, compared: 2, excluded: 0, mean: 5 },
        false: { pairs: 1, compared: 1, excluded: 0, mean: 8 },
        missed: { pairs: 1, compared: 1, excluded: 1 },
      },
      {
        feature: 'kind',
        true: { pairs: 2, compared: 1, excluded: 0, mean: 1 },
        false: { pairs: 1, compared: 1, excluded: 0, mean: -4 },
        missed: { pairs: 1, compared: 0, excluded: 0 },
      },
    ])
    // With the ends as the truth has them.
    expect(asked).toEqual(['a:1 b:1', 'a:2 b:2', 'a:3 b:9', 'a:4 b:4', 'a:5 b:5'])
  })

  test('is there only where something explains', () => {
    expect(evaluateMatch(truth, found)).not.toHaveProperty('byFeature')
  })

  test('takes what explainMatch gives', () => {
    const attack = { kind: 'attack', when: { start: '2021-06-06', end: '2021-06-06' } } as const
    const { byFeature } = evaluateMatch([pair('a:1', 'b:1')], [pair('a:1', 'b:1')], {
      explain: (left, right) => explainMatch({ id: left, ...attack }, { id: right, ...attack }),
    })
    expect(byFeature?.map(({ feature, true: { compared } }) => [feature, compared])).toEqual([
      ['time', 1],
      ['place', 0],
      ['kind', 1],
      ['weapons', 0],
      ['actors', 0],
      ['killed', 0],
      ['injured', 0],
    ])
  })
})
