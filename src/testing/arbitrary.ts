/** Arbitraries of fast-check out of schemas. */
import type * as fc from 'fast-check'
import type * as z from 'zod'
import type { $ZodType } from 'zod/v4/core'
import type { Certainty } from './certainty.js'
import { checkedFeed } from './feed-name.js'
import { makingOf } from './shape-makers.js'
import { walk } from './walk.js'

/**
 * How values are made.
 *
 * @category testing
 */
export interface ArbitraryOptions {
  /** How much the values leave open. When absent: anything from nothing to all. */
  readonly certainty?: Certainty
  /** The feed that ids are of; `test` when absent. */
  readonly feed?: string
  /** Your own arbitraries for schemas, wherever they occur. A part of a schema is found by being the same object. */
  readonly using?: ReadonlyMap<$ZodType, fc.Arbitrary<unknown>>
}

const NOTHING: ReadonlyMap<$ZodType, fc.Arbitrary<unknown>> = /* @__PURE__ */ new Map()

/**
 * Values of a schema, for property tests: of any of sitrep's, and of zod schemas of your own. Every value is valid, rules between keys
 * included. They have every key, code and option, awkward texts, leap days and poles, and they shrink to small ones.
 *
 * Of your own schemas, all are understood that do not change what they are given; of `default`, `catch` and `trim` the values are what
 * comes out. A rule that is a function is asked, and refused when it accepts hardly anything that is tried; so is a `transform`, and
 * whatever cannot be made. That is told when the arbitrary is built. Give an arbitrary for the part in `using` then.
 *
 * @throws TypeError when values of the schema cannot be made. The message names the part and the remedy.
 * @example
 * import * as fc from 'fast-check'
 *
 * const quantities = arbitrary(Quantity)
 * fc.assert(fc.property(quantities, (quantity) => quantity.min <= (quantity.max ?? Infinity)))
 * fc.sample(arbitrary(Incident, { certainty: 'exact' }), 100).every(({ harm }) => harm?.killed?.total?.best !== undefined) // => true
 *
 * const Assessment = z.object({ incident: IncidentId, note: z.string().max(20), weight: z.number().min(0).max(1) })
 * fc.sample(arbitrary(Assessment), 100).every((one) => Assessment.safeParse(one).success) // => true
 *
 * @category testing
 */
export const arbitrary = <S extends $ZodType>(schema: S, options: ArbitraryOptions = {}): fc.Arbitrary<z.output<S>> => {
  const making = makingOf(options.certainty, checkedFeed(options.feed), options.using ?? NOTHING)
  return walk(schema, making) as fc.Arbitrary<z.output<S>>
}
