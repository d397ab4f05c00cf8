/** Random values for the property tests. */
import fc from 'fast-check'
import type { Quantity } from '../../src/schema/quantity.js'

/** A Quantity of whole numbers up to a limit, with every combination of absent keys. */
export const quantity = (limit = 1000): fc.Arbitrary<Quantity> =>
  fc
    .tuple(
      fc.tuple(fc.nat(limit), fc.nat(limit), fc.nat(limit)).map((figures) => [...figures].sort((a, b) => a - b)),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    )
    .map(([[min = 0, best = 0, max = 0], hasBest, hasMax, approximate, text]) => ({
      min,
      ...(hasBest && { best }),
      ...(hasMax && { max }),
      ...(approximate && { approximate: true as const }),
      ...(text !== undefined && { text }),
    }))
