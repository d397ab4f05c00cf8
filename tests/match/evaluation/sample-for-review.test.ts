import { describe, expect, test } from 'vitest'
import { estimateQuality } from '../../../src/match/evaluation/estimate-quality.js'
import { evaluateMatch } from '../../../src/match/evaluation/evaluate-match.js'
import { judgementsOf } from '../../../src/match/evaluation/judgements-of.js'
import type { Reviewed, ReviewPair, ReviewSample, Verdict } from '../../../src/match/evaluation/review.js'
import { sampleForReview } from '../../../src/match/evaluation/sample-for-review.js'
import { matchAcross } from '../../../src/match/match-across.js'
import { matchWithin } from '../../../src/match/match-within.js'
import { check } from '../../../src/schema/check.js'
import { Link } from '../../../src/schema/link.js'
import { inventedWorld } from '../../../src/testing/perturb/invented-world.js'
import { perturbed } from '../../../src/testing/perturb/perturbed.js'

const left = inventedWorld({ incidents: 400, seed: 31 })
const { dataset: right, truth } = perturbed(left, { noise: 'ordinary', seed: 32 })
const threshold = 20
const result = matchAcross(left, right, { threshold })
const options = { left, right, threshold, size: 100, seed: 5 }
const sample = sampleForReview(result, options)

const ends = ({ left: one, right: other }: ReviewPair): string => `${one.id} ${other.id}`
const trueKinds = new Map(truth.map((pair) => [`${pair.left} ${pair.right}`, pair.kind]))
/** A person who knows the truth. */
const reviewedBy = (verdictOf: (pair: ReviewPair) => Verdict, of: ReviewSample = sample): Reviewed => ({
  bands: of.bands,
  pairs: of.pairs.map((pair) => ({ ...pair, verdict: verdictOf(pair) })),
})
const knowing = (pair: ReviewPair): Verdict => trueKinds.get(ends(pair)) ?? 'not-same'

describe('the sample', () => {
  test('has as many pairs as asked for, each once, in bands that say what they hold', () => {
    expect(sample.pairs).toHaveLength(100)
    expect(new Set(sample.pairs.map(ends)).size).toBe(100)
    const matched = new Set(result.pairs.map((pair) => `${pair.left} ${pair.right}`))
    sample.bands.forEach((band, at) => {
      const pairs = sample.pairs.filter((pair) => pair.band === at)
      expect(pairs).toHaveLength(band.sampled)
      expect(band.pairs).toBeGreaterThanOrEqual(band.sampled)
      for (const pair of pairs) {
        expect(pair.score).toBeGreaterThanOrEqual(band.from)
        expect(pair.score).toBeLessThan(band.to ?? Number.POSITIVE_INFINITY)
        expect(pair.explanation.score).toBe(pair.score)
        expect(pair.matched !== undefined).toBe(band.matched)
        expect(matched.has(ends(pair))).toBe(band.matched)
      }
    })
    const all = sample.bands.filter(({ matched: is }) => is).reduce((sum, { pairs }) => sum + pairs, 0)
    expect(all).toBe(result.pairs.length)
  })

  test('looks closer near the threshold', () => {
    const share = (near: boolean): number => {
      const bands = sample.bands.filter(({ from, to = from + 99 }) => (from >= threshold - 2 && to <= threshold + 2) === near)
      return bands.reduce((sum, { sampled }) => sum + sampled, 0) / bands.reduce((sum, { pairs }) => sum + pairs, 0)
    }
    expect(share(true)).toBeGreaterThan(1.5 * share(false))
    expect(sample.bands.every(({ sampled }) => sampled > 0)).toBe(true)
  })

  test('is the same for the same seed and whatever order the records have, and another for another seed', () => {
    const turned = {
      ...options,
      left: { ...left, incidents: [...(left.incidents ?? [])].reverse() },
      right: { ...right, incidents: [...(right.incidents ?? [])].reverse() },
    }
    expect(sampleForReview(result, turned).pairs.map(ends)).toEqual(sample.pairs.map(ends))
    expect(sampleForReview(result, { ...options, seed: 6 }).pairs.map(ends)).not.toEqual(sample.pairs.map(ends))
  })

  test('gives all there is when more is asked for, and nothing when nothing is', () => {
    const whole = sampleForReview(result, { ...options, size: 1_000_000 })
    expect(whole.bands.every(({ pairs, sampled }) => pairs === sampled)).toBe(true)
    expect(whole.pairs.filter(({ matched }) => matched)).toHaveLength(result.pairs.length)
    expect(sampleForReview(result, { ...options, size: 0 }).pairs).toEqual([])
  })

  test('reaches as far below the threshold as is asked for', () => {
    const lowest = (below: number) =>
      Math.min(...sampleForReview(result, { ...options, below, size: 1_000_000 }).pairs.map(({ score }) => score))
    expect(lowest(1)).toBeGreaterThanOrEqual(threshold - 1)
    expect(lowest(1)).toBeLessThan(threshold)
    expect(lowest(12)).toBeLessThan(threshold - 8)
    expect(lowest(0)).toBeGreaterThanOrEqual(threshold)
  })

  test('leaves out what a judgement decided', () => {
    const [first, second] = result.pairs
    if (first === undefined || second === undefined) throw new Error('The world has pairs.')
    const link = (kind: 'same' | 'not-same', pair: { readonly left: string; readonly right: string }): Link => ({
      id: `judge:${kind}`,
      kind,
      from: { type: 'incident', id: pair.left },
      to: { type: 'incident', id: pair.right },
    })
    const links = [link('same', first), link('not-same', second)]
    const judged = matchAcross(left, right, { threshold, links })
    const drawn = sampleForReview(judged, { ...options, links, size: 1_000_000 }).pairs.map(ends)
    expect(drawn).not.toContain(`${first.left} ${first.right}`)
    expect(drawn).not.toContain(`${second.left} ${second.right}`)
  })

  test('is drawn from one set too', () => {
    const both = {
      sitrep: 1 as const,
      incidents: [...(left.incidents ?? []), ...(right.incidents ?? [])],
      actors: [...(left.actors ?? []), ...(right.actors ?? [])],
      sites: [...(left.sites ?? []), ...(right.sites ?? [])],
    }
    const within = sampleForReview(matchWithin(both, { threshold }), { left: both, threshold, size: 40, seed: 1 })
    expect(within.pairs).toHaveLength(40)
    expect(within.pairs.every(({ explanation, score }) => explanation.score === score)).toBe(true)
  })
})

describe('judgements', () => {
  test('say what the person said, once for each clear pair', () => {
    const verdicts: readonly Verdict[] = ['same', 'not-same', 'unclear', 'part-of']
    const reviewed: Reviewed = {
      bands: sample.bands,
      pairs: sample.pairs.slice(0, 4).map((pair, at) => ({ ...pair, verdict: verdicts[at] ?? 'unclear' })),
    }
    const said = { start: '2024-05-01', end: '2024-05-01' }
    const links = judgementsOf(reviewed, { feed: 'review', judge: 'an analyst', said })
    expect(links.map(({ kind }) => kind)).toEqual(['same', 'not-same', 'part-of'])
    for (const link of links) {
      expect(check(Link)(link)).toMatchObject({ _tag: 'Right' })
      expect(link).toMatchObject({ judge: 'an analyst', said })
    }
    const [, second, , fourth] = sample.pairs
    expect([links[1]?.from.id, links[1]?.to.id].sort()).toEqual([second?.left.id, second?.right.id].sort())
    expect([links[2]?.from.id, links[2]?.to.id]).toEqual([fourth?.left.id, fourth?.right.id])
  })

  test('count the next time', () => {
    const links = judgementsOf(reviewedBy(knowing), { feed: 'review' })
    const before = evaluateMatch(truth, result.pairs)
    const after = evaluateMatch(truth, matchAcross(left, right, { threshold, links }).pairs)
    expect(after.falsePairs.length).toBeLessThan(before.falsePairs.length)
    expect(after.f1).toBeGreaterThan(before.f1 ?? 1)
  })
})

describe('the estimate', () => {
  test('of all pairs is the truth', () => {
    const whole = sampleForReview(result, { ...options, size: 1_000_000 })
    const { precision, recall, unseen, judged } = estimateQuality(reviewedBy(knowing, whole))
    const actual = evaluateMatch(truth, result.pairs)
    expect(precision?.share).toBeCloseTo(actual.precision ?? -1, 12)
    expect(precision?.effectiveSize).toBeCloseTo(result.pairs.length, 6)
    // True pairs far below the threshold cannot be seen.
    expect(recall?.share).toBeGreaterThanOrEqual(actual.recall ?? 2)
    expect(recall?.share).toBeLessThan((actual.recall ?? 0) + 0.1)
    expect([unseen, judged]).toEqual([0, whole.pairs.length])
  })

  test('of samples is near it, and its interval holds it mostly', () => {
    const actual = evaluateMatch(truth, result.pairs).precision ?? -1
    const estimates = Array.from({ length: 12 }, (_, seed) =>
      estimateQuality(reviewedBy(knowing, sampleForReview(result, { ...options, seed, size: 100 }))),
    ).flatMap(({ precision }) => precision ?? [])
    const mean = estimates.reduce((sum, { share }) => sum + share, 0) / estimates.length
    expect(Math.abs(mean - actual)).toBeLessThan(0.04)
    const holding = estimates.filter(({ low, high }) => low <= actual && actual <= high).length
    expect(holding).toBeGreaterThanOrEqual(10)
    // It is an interval and no shrug.
    expect(estimates.every(({ low, high }) => high - low < 0.35)).toBe(true)
  })

  test('weighs each pair by its band', () => {
    const pair = (band: number, verdict: Verdict, matched?: 'same') => ({
      ...{ left: { id: 'a:1' }, right: { id: 'b:1' }, score: 1, band, verdict, explanation: { score: 1, parts: [] } },
      ...(matched && { matched }),
    })
    const bands = [
      { from: 26, matched: true, pairs: 90, sampled: 2 },
      { from: 20, to: 26, matched: true, pairs: 10, sampled: 2 },
      { from: 12, to: 20, matched: false, pairs: 100, sampled: 4 },
      { from: 10, to: 12, matched: false, pairs: 7, sampled: 1 },
    ]
    const pairs = [
      ...[pair(0, 'same', 'same'), pair(0, 'same', 'same'), pair(1, 'same', 'same'), pair(1, 'part-of', 'same')],
      ...[pair(2, 'same'), pair(2, 'not-same'), pair(2, 'not-same'), pair(2, 'not-same'), pair(3, 'unclear')],
    ]
    const { precision, recall, judged, unclear, unseen } = estimateQuality({ bands, pairs })
    // 45 + 45 + 5 of 45 + 45 + 5 + 5.
    expect(precision?.share).toBeCloseTo(0.95, 12)
    expect(precision?.effectiveSize).toBeCloseTo(100 ** 2 / (2 * 45 ** 2 + 2 * 5 ** 2), 12)
    // 95 found of 95, the 5 of the wrong kind and the 25 below.
    expect(recall?.share).toBeCloseTo(95 / 125, 12)
    expect({ judged, unclear, unseen }).toEqual({ judged: 8, unclear: 1, unseen: 7 })
  })

  test('is absent where nothing was judged, and Wilson has it right at the ends', () => {
    expect(estimateQuality(reviewedBy(() => 'unclear'))).not.toHaveProperty('precision')
    expect(estimateQuality(reviewedBy(() => 'not-same'))).not.toHaveProperty('recall')
    const one = (size: number, verdict: Verdict) =>
      estimateQuality({
        bands: [{ from: 1, matched: true, pairs: size, sampled: size }],
        pairs: Array.from({ length: size }, () => ({
          ...{ left: { id: 'a:1' }, right: { id: 'b:1' }, score: 1, band: 0, explanation: { score: 1, parts: [] } },
          ...{ matched: 'same' as const, verdict },
        })),
      }).precision
    // The figures of Wilson's interval for 10 of 10 and 0 of 10.
    expect(one(10, 'same')).toMatchObject({ share: 1, high: 1 })
    expect(one(10, 'same')?.low).toBeCloseTo(0.7225, 3)
    expect(one(10, 'not-same')).toMatchObject({ share: 0, low: 0 })
    expect(one(10, 'not-same')?.high).toBeCloseTo(0.2775, 3)
  })
})

test('without a size or a seed nothing is drawn unseen', () => {
  const result = matchAcross([], [], { threshold: 5 })
  const draw = (size: unknown, seed: unknown) => () =>
    sampleForReview(result, { left: [], right: [], threshold: 5, size: size as number, seed: seed as number })
  for (const size of [undefined, -1, 1.5, '3']) expect(draw(size, 1)).toThrow('Choose a size')
  for (const seed of [undefined, Number.NaN, '1']) expect(draw(3, seed)).toThrow('Choose a seed')
  expect(draw(0, 0)()).toEqual({ bands: [], pairs: [] })
})
