/** What an evaluation promises, whatever pairs it is given. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateMatch } from '../../../src/match/evaluation/evaluate-match.js'
import type { ToldPair } from '../../../src/match/evaluation/pairing.js'

const ids = (feed: string): fc.Arbitrary<string> => fc.nat(6).map((number) => `${feed}:${number}`)
const pairs: fc.Arbitrary<readonly ToldPair[]> = fc.array(
  fc.record({ left: ids('a'), right: ids('b'), kind: fc.constantFrom('same' as const, 'part-of' as const) }),
  { maxLength: 12 },
)

/** The pairs in another order, some of them turned round, some twice. */
const shaken = (of: fc.Arbitrary<readonly ToldPair[]>): fc.Arbitrary<readonly [readonly ToldPair[], readonly ToldPair[]]> =>
  of.chain((list) =>
    fc
      .tuple(
        fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2, maxLength: list.length * 2 }),
        fc.array(fc.boolean(), { minLength: list.length * 2, maxLength: list.length * 2 }),
      )
      .map(([other, turned]) => [
        list,
        other.map((pair, at) => (turned[at] ? { ...pair, left: pair.right, right: pair.left } : pair)),
      ]),
  )

test('a truth found whole is found without fault', () => {
  fc.assert(
    fc.property(pairs, (truth) => {
      const evaluation = evaluateMatch(truth, truth)
      expect(evaluation.f1).toBe(truth.length === 0 ? undefined : 1)
      expect([evaluation.falsePairs, evaluation.missedPairs, evaluation.wrongKind]).toEqual([[], [], 0])
    }),
  )
})

test('orders of pairs and of their ends, and copies, play no role', () => {
  fc.assert(
    fc.property(shaken(pairs), shaken(pairs), ([truth, otherTruth], [found, otherFound]) => {
      const turned = ({ left, right, kind }: Required<ToldPair>) => `${[left, right].sort().join(' ')} ${kind}`
      const one = evaluateMatch(truth, found)
      const other = evaluateMatch(otherTruth, otherFound)
      const { truePairs: _true, falsePairs: _false, missedPairs: _missed, ...figures } = one
      expect(other).toMatchObject(figures)
      for (const list of ['truePairs', 'falsePairs', 'missedPairs'] as const)
        expect(other[list].map(turned)).toEqual(one[list].map(turned))
    }),
  )
})

test('every pair is in one list, figures are what the lists hold, and F1 is the harmonic mean', () => {
  fc.assert(
    fc.property(pairs, pairs, (truth, found) => {
      const { truePairs, falsePairs, missedPairs, byKind, ...figures } = evaluateMatch(truth, found)
      expect(figures.actual).toBe(truePairs.length + missedPairs.length)
      expect(figures.found).toBe(truePairs.length + falsePairs.length)
      expect(figures.correct).toBe(truePairs.length)
      for (const figure of ['actual', 'found', 'correct'] as const)
        expect(byKind.same[figure] + byKind['part-of'][figure]).toBe(figures[figure])
      for (const { precision, recall, f1 } of [figures, byKind.same, byKind['part-of']]) {
        for (const figure of [precision, recall, f1]) expect(Number.isNaN(figure)).toBe(false)
        if (precision && recall) expect(f1).toBeCloseTo(2 / (1 / precision + 1 / recall), 12)
      }
    }),
  )
})
