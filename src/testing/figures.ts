/**
 * Figures: what is told of a number that is known to the arbitrary alone. What is made of one truth fits together.
 *
 * @internal
 */
import * as fc from 'fast-check'
import type { Quantity } from '../schema/quantity.js'
import type { Certainty } from './certainty.js'
import { SHRINKS_TO_FIRST, someText } from './texts.js'

/** What a source tells of a number. It may be right. */
export type Telling = (truth: number) => Quantity

/** Numbers of people or weapons: mostly few, sometimes thousands. */
export const amounts = (): fc.Arbitrary<number> =>
  fc.oneof(SHRINKS_TO_FIRST, { weight: 6, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.nat(10_000) })

/** Amounts of a Quantity alone, which may also be apportioned, and as large as they can be. */
const wideAmounts = (): fc.Arbitrary<number> =>
  fc.oneof(
    SHRINKS_TO_FIRST,
    { weight: 6, arbitrary: amounts() },
    { weight: 1, arbitrary: fc.nat(400).map((quarters) => quarters / 4) },
    { weight: 1, arbitrary: fc.constantFrom(0.1, 1e-9, 2 ** 31, Number.MAX_SAFE_INTEGER) },
  )

const exactly: Telling = (truth) => ({ min: truth, best: truth, max: truth })

const withWords = (quantity: Quantity, text: string | undefined): Quantity =>
  text === undefined ? quantity : { ...quantity, text }

/** Anything that may be told: each bound may miss the truth, or be missing. */
const anyTelling = (): fc.Arbitrary<Telling> =>
  fc
    .record({
      isExact: fc.boolean(),
      below: fc.nat(6),
      above: fc.option(fc.nat(6), { freq: 3, nil: undefined }),
      best: fc.constantFrom(undefined, 'low', 'true', 'high'),
      approximate: fc.option(fc.constant(true as const), { freq: 2, nil: undefined }),
      text: fc.option(someText(), { freq: 2, nil: undefined }),
    })
    .map(({ isExact, below, above, best, approximate, text }) => (truth) => {
      if (isExact) return withWords(exactly(truth), text)
      const min = Math.max(0, truth - below)
      const max = above === undefined ? undefined : Math.min(Number.MAX_SAFE_INTEGER, truth + above)
      return withWords(
        {
          min,
          ...(best !== undefined && { best: best === 'low' ? min : best === 'high' ? (max ?? truth) : truth }),
          ...(max !== undefined && { max }),
          ...(approximate && { approximate }),
        },
        text,
      )
    })

/** A figure that is exact says "at least" instead. */
const opened = (quantity: Quantity): Quantity => {
  if (quantity.min !== quantity.max) return quantity
  const { best: _, max: __, ...rest } = quantity
  return rest
}

/** What may be told of a number. */
export const tellings = (certainty: Certainty | undefined): fc.Arbitrary<Telling> => {
  if (certainty === 'exact') return fc.constant(exactly)
  const any = anyTelling()
  return certainty === 'uncertain' ? any.map((telling) => (truth) => opened(telling(truth))) : any
}

/** Figures. */
export const figures = (certainty: Certainty | undefined): fc.Arbitrary<Quantity> =>
  fc.tuple(wideAmounts(), tellings(certainty)).map(([truth, telling]) => telling(truth))
