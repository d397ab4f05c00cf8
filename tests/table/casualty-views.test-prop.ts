/** People told apart, against every number of people that their parts and totals allow. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rollup } from '../../src/aggregate/rollup.js'
import { sum } from '../../src/aggregate/rollup-figures.js'
import { casualtyGroup } from '../../src/aggregate/rollup-keys.js'
import { run } from '../../src/aggregate/run.js'
import type { Casualties, HarmPart } from '../../src/schema/harm.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Quantity } from '../../src/schema/quantity.js'
import { amountsOf } from '../aggregate/aggregator/completions.js'

/** An amount that no figure has, for those that are open. */
const LARGE = 50

const figure: fc.Arbitrary<Quantity> = fc.oneof(
  fc.nat(3).map((n) => ({ min: n, best: n, max: n })),
  fc.tuple(fc.nat(2), fc.nat(2)).map(([min, more]) => ({ min, max: min + more })),
  fc.nat(2).map((min) => ({ min })),
)
const part = (value: 'female' | 'male' | 'unknown') =>
  fc.option(
    figure.map((count): HarmPart => ({ dimension: 'sex', value, count })),
    { nil: undefined },
  )
const casualties = fc
  .tuple(fc.option(figure, { nil: undefined }), part('female'), part('male'), part('unknown'))
  .map(([total, ...parts]): Casualties => {
    const told = parts.filter((one) => one !== undefined)
    return { ...(total && { total }), ...(told.length > 0 && { parts: told }) }
  })

interface People {
  readonly female: number
  readonly male: number
  /** Those of whom it is not told. */
  readonly others: number
}

const casesOf = ({ parts = [] }: Casualties, value: string): readonly number[] => {
  const found = parts.find((one) => one.value === value)
  return found === undefined ? [0] : amountsOf(found.count, LARGE)
}

/** All people that the figures allow. */
const peopleOf = (told: Casualties): readonly People[] => {
  const totals = told.total && amountsOf(told.total, 3 * LARGE)
  return casesOf(told, 'female').flatMap((female) =>
    casesOf(told, 'male').flatMap((male) =>
      casesOf(told, 'unknown').flatMap((unknown) =>
        totals === undefined
          ? [{ female, male, others: unknown }]
          : totals
              .filter((total) => total >= female + male + unknown)
              .map((total) => ({ female, male, others: total - female - male })),
      ),
    ),
  )
}

const query = rollup({ by: { sex: casualtyGroup('sex') }, select: { killed: sum('killed') } })

test('the bounds of each row hold all people that the figures allow, and nobody is lost', () => {
  fc.assert(
    fc.property(fc.array(casualties, { minLength: 1, maxLength: 3 }), (list) => {
      const ways = list.map(peopleOf)
      // Figures that contradict each other allow nobody.
      fc.pre(ways.every((people) => people.length > 0))
      const incidents = list.map((killed, place): Incident => ({ id: `test:${place}`, harm: { killed } }))
      const rows = new Map(run(query)(incidents).map(({ sex, killed }) => [sex, killed] as const))
      for (const [sex, name] of [
        ['female', 'female'],
        ['male', 'male'],
        [null, 'others'],
      ] as const) {
        const { min = 0, max = rows.get(sex)?.min === undefined ? 0 : undefined } = rows.get(sex) ?? {}
        const [least, most] = [Math.min, Math.max].map((end) =>
          ways.reduce((all, people) => all + end(...people.map((one) => one[name])), 0),
        ) as [number, number]
        expect(min).toBeLessThanOrEqual(least)
        if (max !== undefined) expect(max).toBeGreaterThanOrEqual(most)
        // People of an unknown value are in the total, which the sum of the row does not know.
        const isTight = sex !== null && list.every(({ total }) => total === undefined)
        if (isTight) expect([min, max ?? most]).toEqual([least, most])
      }
    }),
    { numRuns: 1000 },
  )
})
