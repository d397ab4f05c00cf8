/**
 * Keeping the values that a schema accepts, and seeing to it that there are enough of them.
 *
 * @internal
 */
import * as fc from 'fast-check'
import * as z from 'zod'
import type { $ZodType } from 'zod/v4/core'
import { type Rule, rulesOf } from '../schema/introspect.js'
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

type Ask = (value: unknown) => boolean

const shareOf = (ask: Ask, candidates: fc.Arbitrary<unknown>): number => {
  const tried = fc.sample(candidates, { numRuns: TRIES, seed: 1 })
  return tried.filter(ask).length / tried.length
}

/**
 * The values of some arbitraries that a schema accepts, whatever its rules are. Arbitraries of which it accepts hardly any are left
 * out; when that is all of them, it is refused.
 */
export const soundValues = (
  schema: $ZodType,
  path: readonly string[],
  candidates: readonly fc.Arbitrary<unknown>[],
  ask: Ask = (value) => accepts(schema, value),
): fc.Arbitrary<unknown> => {
  const good = candidates.filter((one) => shareOf(ask, one) >= ENOUGH)
  if (good.length === 0) return refuse(path, 'hardly any value that was tried keeps its rules.')
  const values = fc.oneof(...good).filter(ask)
  const changes = (schema._zod.def.checks ?? []).some((rule) => rule._zod.def.check === 'overwrite')
  // Such as `.trim()`: a value is what is left of it.
  return changes ? values.map((value) => parsed(schema, value)?.data) : values
}

/** The values of a list that a schema accepts, as an arbitrary; none when it accepts none. */
export const poolOf = (schema: $ZodType, pool: readonly unknown[]): readonly fc.Arbitrary<unknown>[] => {
  const good = pool.filter((value) => accepts(schema, value))
  return good.length === 0 ? [] : [fc.constantFrom(...good)]
}

/** How often a value breaks the rules of its schema beside those of its parts, which are valid. A rule that throws or waits is broken. */
const faultsIn = (rules: readonly Rule[], value: unknown): number => {
  const payload: { value: unknown; issues: z.core.$ZodRawIssue[] } = { value, issues: [] }
  try {
    const waits = rules.filter((rule) => rule(payload) instanceof Promise)
    return payload.issues.length + waits.length
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** Whether a value whose parts are valid keeps the rules of its schema. To parse it once more would take a hundred times as long. */
export const keepsRules = (schema: $ZodType): ((value: unknown) => boolean) => {
  const rules = rulesOf(schema)
  return (value) => faultsIn(rules, value) === 0
}

/**
 * An object without what breaks the rules between its keys: keys that may be left out are, one after the other, whichever leaves the
 * fewest faults.
 */
export const mended = (
  schema: $ZodType,
  optional: readonly string[],
  value: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const rules = rulesOf(schema)
  let current = value
  for (let faults = faultsIn(rules, current); faults > 0; faults = faultsIn(rules, current)) {
    const shorter = optional
      .filter((key) => Object.hasOwn(current, key))
      .map((key) => {
        const { [key]: _, ...rest } = current
        return { rest, faults: faultsIn(rules, rest) }
      })
    const [first, ...others] = shorter
    if (first === undefined) return current
    current = others.reduce((best, one) => (one.faults < best.faults ? one : best), first).rest
  }
  return current
}
