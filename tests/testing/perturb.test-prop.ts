/** What other feeds' views promise, whatever incidents they are made of, and whatever the noise. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDataset } from '../../src/schema/check-dataset.js'
import type { Dataset } from '../../src/schema/dataset.js'
import { datasets, incidents } from '../../src/testing/index.js'
import { inventedWorld } from '../../src/testing/perturb/invented-world.js'
import { type NoiseLevel, type NoiseOptions, noiseLevels } from '../../src/testing/perturb/noise.js'
import { type PerturbedDataset, perturbed } from '../../src/testing/perturb/perturbed.js'

const levels: fc.Arbitrary<NoiseLevel> = fc.constantFrom('low', 'ordinary', 'high')

/** Shares anywhere from 0 to 1, so that sums beyond 1 are there too. */
const noises: fc.Arbitrary<NoiseOptions> = fc
  .tuple(levels, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 40, maxLength: 40 }))
  .map(([level, shares]) => {
    let at = 0
    const vary = (value: unknown, key: string): unknown => {
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([inner, part]) => [inner, vary(part, inner)]))
      if (typeof value !== 'number') return value
      const share = shares[at++ % shares.length] ?? 0
      return key === 'scatter' || key === 'reach' ? share * 50_000 : share
    }
    return vary(noiseLevels[level], '') as NoiseOptions
  })

const holds = (first: Dataset, { dataset, truth }: PerturbedDataset): void => {
  expect(checkDataset(dataset)).toEqual([])
  const [left, right] = [first, dataset].map((one) => new Set((one.incidents ?? []).map(({ id }) => id)))
  for (const pair of truth) expect([left?.has(pair.left), right?.has(pair.right)]).toEqual([true, true])
}

test('any dataset gives one without faults, and a truth whose records are there', () => {
  fc.assert(
    fc.property(datasets({ maxIncidents: 20 }), noises, fc.integer(), (dataset, noise, seed) => {
      holds(dataset, perturbed(dataset, { noise, seed }))
    }),
  )
})

test('so do incidents alone, whose actors and sites are not at hand', () => {
  fc.assert(
    fc.property(incidents({ maxLength: 20 }), levels, fc.integer(), (list, noise, seed) => {
      holds({ sitrep: 1, incidents: list }, perturbed(list, { noise, seed }))
    }),
  )
})

test('so does a world of any seed, and its view', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(60), noises, (seed, size, noise) => {
      const world = inventedWorld({ incidents: size, seed })
      expect(world.incidents).toHaveLength(size)
      expect(checkDataset(world)).toEqual([])
      holds(world, perturbed(world, { noise, seed }))
    }),
    { numRuns: 60 },
  )
})

test('one seed gives one view, in whatever order the incidents come', () => {
  fc.assert(
    fc.property(
      datasets({ minIncidents: 2, maxIncidents: 12 }).chain((dataset) =>
        fc.tuple(
          fc.constant(dataset),
          fc.shuffledSubarray([...(dataset.incidents ?? [])], { minLength: dataset.incidents?.length ?? 0 }),
        ),
      ),
      noises,
      fc.integer(),
      ([dataset, shuffled], noise, seed) => {
        const view = perturbed(dataset, { noise, seed })
        expect(perturbed(dataset, { noise, seed })).toEqual(view)
        expect(perturbed({ ...dataset, incidents: shuffled }, { noise, seed })).toEqual(view)
      },
    ),
  )
})
