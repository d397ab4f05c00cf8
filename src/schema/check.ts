/** Checks a value against a schema. */
import * as E from 'fp-ts/lib/Either.js'
import * as z from 'zod'
import type { Issue } from './issue.js'
import type { Schema } from './schema.js'

export const check = <A>(schema: Schema<A>) => {
  return (value: unknown): E.Either<readonly Issue[], A> => {
    const r = z.safeParse(schema, value)
    return r.success ? E.right(r.data) : E.left(r.error.issues.map((i) => ({ code: i.code, severity: 'error' as const, path: i.path as (string | number)[], message: i.message })))
  }
}
