/**
 * Checks values against a schema: every fault becomes an {@link Issue}, nothing is thrown.
 *
 * Schemas are compiled on first use, where the platform allows code generation. zod's interpreter names the faults, and is
 * asked only of the top-level fields that fail. The verdict and the issues are the same either way.
 */
import * as E from 'fp-ts/lib/Either.js'
import * as z from 'zod'
import { hasOwnRules, isOptional, structureOf } from './introspect.js'
import type { Issue } from './issue.js'
import type { Schema } from './schema.js'
import { toIssues, type ZodIssue } from './to-issues.js'

type AnySchema = Schema<unknown>

const compiled = /* @__PURE__ */ new WeakMap<AnySchema, AnySchema>()

/** The compiled form of a schema, made once. Where code may not be generated it is the schema itself. */
const compile = <A>(schema: Schema<A>): Schema<A> => {
  const known = compiled.get(schema as AnySchema)
  if (known !== undefined) return known as Schema<A>
  const fast = z.compile(schema)
  compiled.set(schema as AnySchema, fast as AnySchema)
  return fast
}

/**
 * Checks a value against a schema. `right`: the very value, which is valid. `left`: every fault, each with a stable code, the
 * path, the value and what to do.
 *
 * @example
 * check(Quantity)({ min: 39 }) // => E.right({ min: 39 })
 * E.isLeft(check(Quantity)({ min: 2, max: 1 })) // => true
 *
 * @category guards
 */
export const check = <A>(schema: Schema<A>): ((value: unknown) => E.Either<readonly Issue[], A>) => {
  let fast: Schema<A> | undefined
  let faultsOf: ((value: unknown) => readonly ZodIssue[]) | undefined
  return (value) => {
    fast ??= compile(schema)
    // Schemas change nothing, so a valid value is its own result: no copy is made.
    if (z.validate(fast, value)) return E.right(value)
    faultsOf ??= faultFinder(schema as AnySchema)
    return E.left(toIssues(schema, value, faultsOf(value)))
  }
}

const interpret = (schema: AnySchema, value: unknown): readonly ZodIssue[] => z.safeParse(schema, value).error?.issues ?? []

/** How the faults of a value that is not valid are found: field by field where that gives the same as the whole. */
const faultFinder = (schema: AnySchema): ((value: unknown) => readonly ZodIssue[]) => {
  const structure = structureOf(schema)
  const byField = structure.kind === 'object' && structure.isStrict && !hasOwnRules(schema)
  if (!byField) return (value) => interpret(schema, value)
  const fields = Object.entries(structure.fields) as [string, AnySchema][]
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return interpret(schema, value)
    const object = value as Readonly<Record<string, unknown>>
    const issues: ZodIssue[] = []
    for (const [key, field] of fields) {
      // A key that is absent, and may be, is no fault.
      if (key in object ? z.validate(compile(field), object[key]) : isOptional(field)) continue
      for (const issue of interpret(field, object[key])) issues.push({ ...issue, path: [key, ...issue.path] })
    }
    const unknown = Object.keys(object).filter((key) => !Object.hasOwn(structure.fields, key))
    if (unknown.length > 0) issues.push({ code: 'unrecognized_keys', keys: unknown, path: [], message: '', input: object })
    return issues
  }
}
