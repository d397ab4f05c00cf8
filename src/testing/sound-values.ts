/**
 * Keeping the values that a schema accepts, and seeing to it that there are enough of them.
 *
 * @internal
 */
import * as fc from 'fast-check'
import * as z from 'zod'
import type { $ZodType } from 'zod/v4/core'
import { refuse } from './making.js'

/** What zod makes of a value; undefined when it refuses it. A rule that throws refuses it too. */
const parsed = (schema: $ZodType, value: unknown): { readonly data: unknown } | undefined => {
  try {
    const result = z.safeParse(schema, value)
    return result.success ? result : undefined
  } catch {
    return undefined
  }
}

/** Whether a schema accepts a value. */
export const accepts = (schema: $ZodType, value: unknown): boolean => parsed(schema, value) !== undefined

/** How many values are tried before an arbitrary is trusted. */
const TRIES = 60

/** As many of them have to be good: otherwise making a value would take too long. */
const ENOUGH = 0.05

const shareOf = (schema: $ZodType, candidates: fc.Arbitrary<unknown>): number => {
  const tried = fc.sample(candidates, { numRuns: TRIES, seed: 1 })
  return tried.filter((value) => accepts(schema, value)).length / tried.length
}

/**
 * The values of some arbitraries that a schema accepts, whatever its rules are. Arbitraries of which it accepts hardly any are left
 * out; when that is all of them, it is refused.
 */
export const soundValues = (
  schema: $ZodType,
  path: readonly string[],
  candidates: readonly fc.Arbitrary<unknown>[],
): fc.Arbitrary<unknown> => {
  const good = candidates.filter((one) => shareOf(schema, one) >= ENOUGH)
  if (good.length === 0) return refuse(path, 'hardly any value that was tried keeps its rules.')
  const values = fc.oneof(...good).filter((value) => accepts(schema, value))
  const changes = (schema._zod.def.checks ?? []).some((rule) => rule._zod.def.check === 'overwrite')
  // Such as `.trim()`: a value is what is left of it.
  return changes ? values.map((value) => parsed(schema, value)?.data) : values
}

/** The values of a list that a schema accepts, as an arbitrary; none when it accepts none. */
export const poolOf = (schema: $ZodType, pool: readonly unknown[]): readonly fc.Arbitrary<unknown>[] => {
  const good = pool.filter((value) => accepts(schema, value))
  return good.length === 0 ? [] : [fc.constantFrom(...good)]
}

const faultsIn = (schema: $ZodType, value: unknown): number => z.safeParse(schema, value).error?.issues.length ?? 0

/**
 * An object without what breaks the rules between its keys: keys that may be left out are, one after the other, whichever leaves the
 * fewest faults.
 */
export const mended = (
  schema: $ZodType,
  optional: readonly string[],
  value: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  let current = value
  for (let faults = faultsIn(schema, current); faults > 0; faults = faultsIn(schema, current)) {
    const shorter = optional
      .filter((key) => Object.hasOwn(current, key))
      .map((key) => {
        const { [key]: _, ...rest } = current
        return { rest, faults: faultsIn(schema, rest) }
      })
    const [first, ...others] = shorter
    if (first === undefined) return current
    current = others.reduce((best, one) => (one.faults < best.faults ? one : best), first).rest
  }
  return current
}
