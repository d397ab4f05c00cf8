import { describe, expect, test } from 'vitest'
import type { Confidence } from '../../src/schema/confidence.js'
import { admiraltyCredibilities, admiraltyReliabilities } from '../../src/schema/vocabulary/admiralty.js'
import { analyticConfidences, likelihoods } from '../../src/schema/vocabulary/icd203.js'
import { convertConfidence, isAtLeastAsSure } from '../../src/value/confidence.js'

const scales: Readonly<Record<string, readonly string[]>> = {
  'admiralty-reliability': Object.keys(admiraltyReliabilities),
  'admiralty-credibility': Object.keys(admiraltyCredibilities),
  'icd203-likelihood': Object.keys(likelihoods),
  'icd203-confidence': Object.keys(analyticConfidences),
}
const values: readonly Confidence[] = [
  ...Object.entries(scales).flatMap(([scale, codes]) => codes.map((value) => ({ scale, value }) as Confidence)),
  { scale: 'stix', value: 0 },
  { scale: 'stix', value: 100 },
  { scale: 'native', scheme: 'ucdp:event_clarity', value: '1' },
]
const cannotBeJudged = (c: Confidence): boolean => c.value === 'F' || c.value === '6' || c.scale === 'native'

describe('isAtLeastAsSure', () => {
  test('is a total order inside a scale, and leaves everything else open', () => {
    for (const a of values)
      for (const b of values) {
        const answer = isAtLeastAsSure(a)(b)
        if (a.scale !== b.scale || cannotBeJudged(a) || cannotBeJudged(b)) expect(answer).toBe('maybe')
        else if (a === b) expect(answer).toBe('yes')
        else expect(answer).toBe(isAtLeastAsSure(b)(a) === 'yes' ? 'no' : 'yes')
      }
  })
  test('runs the right way on every scale', () => {
    expect(isAtLeastAsSure({ scale: 'admiralty-reliability', value: 'B' })({ scale: 'admiralty-reliability', value: 'A' })).toBe(
      'yes',
    )
    expect(isAtLeastAsSure({ scale: 'admiralty-credibility', value: '2' })({ scale: 'admiralty-credibility', value: '5' })).toBe(
      'no',
    )
    expect(
      isAtLeastAsSure({ scale: 'icd203-likelihood', value: 'likely' })({ scale: 'icd203-likelihood', value: 'unlikely' }),
    ).toBe('no')
    expect(isAtLeastAsSure({ scale: 'icd203-confidence', value: 'low' })({ scale: 'icd203-confidence', value: 'high' })).toBe(
      'yes',
    )
  })
})

describe('convertConfidence', () => {
  test('cannot be judged converts to nothing, never to a middle value', () => {
    expect(convertConfidence('admiralty-credibility to stix')({ scale: 'admiralty-credibility', value: '6' })).toBeUndefined()
  })
  test('another scale converts to nothing', () => {
    expect(convertConfidence('admiralty-credibility to stix')({ scale: 'stix', value: 50 })).toBeUndefined()
  })
  test('every value of a scale that can be judged has a range that holds its single value, in order', () => {
    for (const [table, scale] of [
      ['icd203-likelihood to per cent', 'icd203-likelihood'],
      ['icd203-likelihood to stix', 'icd203-likelihood'],
      ['icd203-confidence to stix', 'icd203-confidence'],
    ] as const) {
      let last = -1
      for (const value of scales[scale] ?? []) {
        const converted = convertConfidence(table)({ scale, value } as Confidence)
        expect(converted).toBeDefined()
        if (converted === undefined) continue
        expect(converted.value.min).toBeGreaterThan(last)
        last = converted.value.min
        if (converted.single !== undefined) {
          expect(converted.single).toBeGreaterThanOrEqual(converted.value.min)
          expect(converted.single).toBeLessThanOrEqual(converted.value.max)
        }
      }
    }
  })
})
