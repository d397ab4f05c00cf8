/** Laws of scores. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexDataset } from '../../../src/dataset/index-dataset.js'
import { defaultMatchWeights, withWeights } from '../../../src/match/compare/default-weights.js'
import { explainMatch } from '../../../src/match/compare/explain-match.js'
import { mostBits, scorePair } from '../../../src/match/compare/score-pair.js'
import type { MatchWeights } from '../../../src/match/compare/weights.js'
import { emptyNames, preparer } from '../../../src/match/prepare/prepare.js'
import { check } from '../../../src/schema/check.js'
import { Incident } from '../../../src/schema/incident.js'
import { arbitrary } from '../../../src/testing/arbitrary.js'
import { nearbyIncident, references } from './nearby-incidents.js'

const index = indexDataset(references)
const wild = arbitrary(Incident)
const anyPair = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(nearbyIncident('a'), nearbyIncident('b')) },
  { weight: 1, arbitrary: fc.tuple(wild, wild) },
  { weight: 1, arbitrary: fc.tuple(wild, nearbyIncident('b')) },
  { weight: 1, arbitrary: wild.map((one): [Incident, Incident] => [one, one]) },
)

/** Weights that run the other way, are steep or flat. */
const odd = withWeights({
  time: { reach: 30, error: 3, span: 2, tail: 0 },
  place: {
    reach: 5_000,
    error: 10,
    span: 5,
    tail: 3,
    site: -1,
    country: -3,
    otherCountry: 4,
    name: { low: 0.9, high: 0.1, unlike: 5, alike: -5 },
  },
  kind: { same: -2, differ: 3 },
  weapons: { same: -1, coarser: -2, sameRoot: 7, differ: -1 },
  actors: { low: 0.5, high: 0.5, unlike: 3, alike: -1 },
  killed: { none: -4, doubling: -1, most: 2, least: 1, error: 100, overlap: 0, range: 1 },
})
const weightsOf = fc.constantFrom(defaultMatchWeights, odd)

const score = (a: Incident, b: Incident, weights: MatchWeights): number => {
  const prepared = preparer(emptyNames(weights), index)
  return scorePair(prepared(a), prepared(b), weights)
}
const explained = (a: Incident, b: Incident, weights: MatchWeights) => explainMatch(a, b, { weights, left: index })

test('the incidents of these laws are valid', () => {
  fc.assert(
    fc.property(nearbyIncident('a'), (incident) => {
      expect(check(Incident)(incident)).toMatchObject({ _tag: 'Right' })
    }),
  )
})

test('a score is the sum of its parts, bit for bit, and nothing else', () => {
  const seen = { excluded: 0, finite: 0 }
  fc.assert(
    fc.property(anyPair, weightsOf, ([a, b], weights) => {
      const { score: total, parts, excluded } = explained(a, b, weights)
      expect(total).toBe(score(a, b, weights))
      expect([...parts].reverse().reduce((sum, { contribution }) => sum + contribution, 0)).toBe(total)
      for (const { feature, contribution, compared, words } of parts) {
        expect(contribution).not.toBeNaN()
        expect(contribution).toBeLessThan(Number.POSITIVE_INFINITY)
        expect(contribution === Number.NEGATIVE_INFINITY).toBe(excluded?.includes(feature) ?? false)
        if (!compared) expect(contribution).toBe(0)
        expect(words).toMatch(/^\S.*\S$|^\S$/su)
        if (a.id === 'a:1') expect(words).not.toMatch(/NaN|undefined|Infinity/)
      }
      expect(excluded === undefined).toBe(Number.isFinite(total))
      seen[excluded ? 'excluded' : 'finite'] += 1
    }),
    { numRuns: 500 },
  )
  expect(seen.excluded).toBeGreaterThan(100)
  expect(seen.finite).toBeGreaterThan(100)
})

test('the order of the two plays no role, words included', () => {
  fc.assert(
    fc.property(anyPair, weightsOf, ([a, b], weights) => {
      expect(explained(b, a, weights)).toEqual(explained(a, b, weights))
    }),
    { numRuns: 500 },
  )
})

const reversed = <T>(list: readonly T[] | undefined): readonly T[] => [...(list ?? [])].reverse()

const turned = (incident: Incident): Incident => ({
  ...incident,
  ...(incident.weapons && { weapons: reversed(incident.weapons) }),
  ...(incident.participants && { participants: [...reversed(incident.participants), ...incident.participants.slice(0, 1)] }),
  ...(incident.targets && { targets: reversed(incident.targets) }),
})

test('the order of lists plays no role, nor what stands in them twice', () => {
  fc.assert(
    fc.property(anyPair, ([a, b]) => {
      expect(score(turned(a), b, defaultMatchWeights)).toBe(score(a, b, defaultMatchWeights))
    }),
    { numRuns: 500 },
  )
})

test('what was prepared before plays no role', () => {
  fc.assert(
    fc.property(fc.array(nearbyIncident('c'), { maxLength: 5 }), anyPair, (others, [a, b]) => {
      const prepared = preparer(emptyNames(defaultMatchWeights), index)
      const before = others.map(prepared)
      const [one, other] = [prepared(b), prepared(a)]
      for (const record of before) scorePair(record, one, defaultMatchWeights)
      expect(scorePair(other, one, defaultMatchWeights)).toBe(score(a, b, defaultMatchWeights))
    }),
  )
})

test('the most that a record can contribute is never exceeded', () => {
  const features = ['time', 'place'] as const
  fc.assert(
    fc.property(anyPair, weightsOf, ([a, b], weights) => {
      const prepared = preparer(emptyNames(weights), index)
      const bits = explained(a, b, weights).parts.map(({ contribution }) => contribution)
      for (const most of [mostBits(prepared(a), weights), mostBits(prepared(b), weights)]) {
        for (const [position, feature] of features.entries()) expect(bits[position]).toBeLessThanOrEqual(most[feature])
        expect(bits.slice(2).reduce((sum, part) => sum + part, 0)).toBeLessThanOrEqual(most.rest)
      }
    }),
    { numRuns: 1_000 },
  )
})

test('wider bounds never exclude a pair', () => {
  const wider = ({ when, where, ...rest }: Incident, earlier: boolean, metres: number): Incident => ({
    ...rest,
    ...(when && {
      when: {
        ...when,
        clock: undefined,
        ...(when.start && { start: earlier ? '1999-01-01' : when.start }),
        ...(when.end && { end: '2100-01-01' }),
      } as Incident['when'] & object,
    }),
    ...(where && {
      where: { ...where, ...(where.point && { radius: Math.min(20_037_509, (where.radius ?? 600_000) + metres) }) },
    }),
  })
  fc.assert(
    fc.property(fc.tuple(nearbyIncident('a'), nearbyIncident('b')), fc.boolean(), fc.nat(500_000), ([a, b], earlier, metres) => {
      if (Number.isFinite(score(a, b, defaultMatchWeights)))
        expect(score(wider(a, earlier, metres + 1), b, defaultMatchWeights)).toBeGreaterThan(Number.NEGATIVE_INFINITY)
    }),
    { numRuns: 500 },
  )
})

test('a record is at least as like itself as one that is shifted', () => {
  const shifted = ({ when, where, ...rest }: Incident, days: number, north: number): Incident => {
    const moved = (text: string | undefined): string | undefined =>
      text && new Date(Date.parse(`${text.slice(0, 10)}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) + text.slice(10)
    const [start, end] = [moved(when?.start), moved(when?.end)]
    return {
      ...rest,
      ...(when && { when: { ...when, ...(start && { start }), ...(end && { end }) } }),
      ...(where && {
        where: { ...where, ...(where.point && { point: { ...where.point, lat: Math.max(-90, where.point.lat - north) } }) },
      }),
    }
  }
  fc.assert(
    fc.property(
      nearbyIncident('a'),
      fc.integer({ min: -9, max: 9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (a, days, north) => {
        expect(score(a, shifted(a, days, north), defaultMatchWeights)).toBeLessThanOrEqual(score(a, a, defaultMatchWeights))
      },
    ),
    { numRuns: 500 },
  )
})
