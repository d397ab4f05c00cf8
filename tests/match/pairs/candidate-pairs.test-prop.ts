/** No pair is left out that the comparison does not exclude and that scores at least the threshold: as when all are compared. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withWeights } from '../../../src/match/compare/default-weights.js'
import { scorePair } from '../../../src/match/compare/score-pair.js'
import type { MatchWeights } from '../../../src/match/compare/weights.js'
import { compareCandidates } from '../../../src/match/pairs/compare-candidates.js'
import { emptyNames, prepare } from '../../../src/match/prepare/prepare.js'
import type { Prepared } from '../../../src/match/prepare/prepared.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import { datasets } from '../../../src/testing/datasets.js'
import { anyRecords, anyThreshold } from '../any-records.js'

const bits = fc.double({ min: -10, max: 10, noNaN: true })

const anyWeights: fc.Arbitrary<MatchWeights> = fc
  .record({
    time: fc.record({
      reach: fc.constantFrom(0, 1, 2.5, 7, 30, Number.POSITIVE_INFINITY),
      error: fc.constantFrom(0.5, 3, 40),
      span: fc.constantFrom(1, 3_650, 100_000),
      tail: fc.constantFrom(0, 1, 2),
    }),
    place: fc.record({
      reach: fc.constantFrom(0, 4_000, 50_000, 500_000, 3e7, Number.POSITIVE_INFINITY),
      tail: fc.constantFrom(0, 1.5),
      site: bits,
      country: bits,
      otherCountry: bits,
    }),
    kind: fc.record({ same: bits, differ: bits }),
  })
  .map(withWeights)

const naive = (left: readonly Prepared[], right: readonly Prepared[], weights: MatchWeights, threshold: number): string[] =>
  left.flatMap((one, row) =>
    right.flatMap((other, at) => {
      if (left === right && at <= row) return []
      const score = scorePair(one, other, weights)
      return score >= threshold && score > Number.NEGATIVE_INFINITY ? [`${row} ${at} ${score}`] : []
    }),
  )

const found = (left: readonly Prepared[], right: readonly Prepared[], weights: MatchWeights, threshold: number): string[] => {
  const { pairs } = compareCandidates({ left, right, weights, threshold, mayMatch: () => true })
  return Array.from({ length: pairs.length }, (_, at) => `${pairs.left[at]} ${pairs.right[at]} ${pairs.score[at]}`)
}

const sites: NonNullable<Dataset['sites']> = [{ id: 'x:base', point: { lat: 33.3, lon: 44.4 } }, { id: 'x:gate' }]

test('two sets: what comparing all finds, once', () => {
  fc.assert(
    fc.property(anyRecords(['a']), anyRecords(['b']), anyWeights, anyThreshold, (ours, theirs, weights, threshold) => {
      const names = emptyNames(weights)
      const left = prepare({ sitrep: 1, incidents: ours, sites }, weights, names).records
      const right = prepare({ sitrep: 1, incidents: theirs, sites }, weights, names).records
      expect(found(left, right, weights, threshold).sort()).toEqual(naive(left, right, weights, threshold).sort())
    }),
    { numRuns: 500 },
  )
})

test('one set: what comparing all finds, once', () => {
  fc.assert(
    fc.property(anyRecords(['a', 'b']), anyWeights, anyThreshold, (records, weights, threshold) => {
      const list = prepare({ sitrep: 1, incidents: records, sites }, weights).records
      expect(found(list, list, weights, threshold).sort()).toEqual(naive(list, list, weights, threshold).sort())
    }),
    { numRuns: 500 },
  )
})

test('any records that fit the schema', () => {
  fc.assert(
    fc.property(
      datasets({ feed: 'a' }),
      datasets({ feed: 'b' }),
      anyWeights,
      anyThreshold,
      (ours, theirs, weights, threshold) => {
        const names = emptyNames(weights)
        const left = prepare(ours, weights, names).records
        const right = prepare(theirs, weights, names).records
        expect(found(left, right, weights, threshold).sort()).toEqual(naive(left, right, weights, threshold).sort())
      },
    ),
    { numRuns: 500 },
  )
})

test('the test has pairs of all sorts', () => {
  const seen = { found: 0, wide: 0, pointless: 0, timeless: 0, zones: 0, edge: 0 }
  for (const records of fc.sample(anyRecords(['a']), { seed: 7, numRuns: 200 })) {
    const weights = withWeights({})
    const list = prepare(records, weights).records
    const { pairs } = compareCandidates({ left: list, right: list, weights, threshold: 0, mayMatch: () => true })
    for (let at = 0; at < pairs.length; at++) {
      const [one, other] = [list[pairs.left[at] ?? 0], list[pairs.right[at] ?? 0]]
      if (one === undefined || other === undefined) continue
      seen.found++
      if ((one.place?.slack ?? 0) >= 1e5) seen.wide++
      if (Number.isNaN(one.place?.lat) !== Number.isNaN(other.place?.lat)) seen.pointless++
      if ((one.time === undefined) !== (other.time === undefined)) seen.timeless++
      if (one.time?.zone !== undefined && other.time?.zone !== undefined && one.time.zone !== other.time.zone) seen.zones++
      if (Math.sign(one.place?.lon ?? 0) !== Math.sign(other.place?.lon ?? 0)) seen.edge++
    }
  }
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(20)
})
