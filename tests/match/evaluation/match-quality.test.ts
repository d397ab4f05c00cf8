/** How well records are matched whose truth is known. The full figures come from bench/match-quality.bench.mjs. */
import { expect, test } from 'vitest'
import { evaluateMatch } from '../../../src/match/evaluation/evaluate-match.js'
import { matchAcross } from '../../../src/match/match-across.js'
import { inventedWorld } from '../../../src/testing/perturb/invented-world.js'
import type { NoiseLevel } from '../../../src/testing/perturb/noise.js'
import { perturbed } from '../../../src/testing/perturb/perturbed.js'

/** The threshold that docs/decisions/match-evaluation.md recommends, in bits. */
const RECOMMENDED = 20

const world = inventedWorld({ incidents: 1_000, seed: 101 })

const same = (noise: NoiseLevel) => {
  const { dataset, truth } = perturbed(world, { noise, seed: 1_101 })
  const { pairs } = matchAcross(world, dataset, { threshold: RECOMMENDED, cardinality: 'one-to-many' })
  const { f1 = 0, precision = 0, recall = 0 } = evaluateMatch(truth, pairs).byKind.same
  return { f1, precision, recall }
}

test('F1 is at least 0.95 at ordinary noise, higher at low noise, lower at high noise', { timeout: 60_000 }, () => {
  const [low, ordinary, high] = [same('low'), same('ordinary'), same('high')]
  expect(ordinary.f1).toBeGreaterThanOrEqual(0.95)
  expect(ordinary.precision).toBeGreaterThan(0.92)
  expect(ordinary.recall).toBeGreaterThan(0.92)
  expect(low.f1).toBeGreaterThan(ordinary.f1)
  expect(low.f1).toBeGreaterThan(0.98)
  expect(high.f1).toBeLessThan(ordinary.f1)
  expect(high.f1).toBeGreaterThan(0.75)
})
