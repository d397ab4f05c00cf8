/**
 * Checks values against a schema: every fault becomes an {@link Issue}, nothing is thrown.
 *
 * What is valid is seen fast, by code that is generated on first use, where the platform allows code generation. zod's interpreter
 * names the faults, and is asked only of the parts that fail. The verdict and the issues are the same either way.
 */
import * as E from 'fp-ts/lib/Either.js'
import { type Acceptor, acceptorOf } from './acceptor.js'
import { faultsOf } from './faults.js'
import { INVALID } from './introspect.js'
import type { Issue } from './issue.js'
import type { Schema } from './schema.js'
import { toIssues } from './to-issues.js'

type AnySchema = Schema<unknown>

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
  let accepts: Acceptor | undefined
  return (value) => {
    accepts ??= acceptorOf(schema as AnySchema)
    // Schemas change nothing, so a valid value is its own result: no copy is made.
    if (accepts(value) !== INVALID) return E.right(value as A)
    const faults = faultsOf(schema as AnySchema, value)
    return faults.length === 0 ? E.right(value as A) : E.left(toIssues(schema, value, faults))
  }
}
