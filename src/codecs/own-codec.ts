/**
 * The codecs of sitrep's own shapes. They say what `check` says, as fast as it does: a valid value is given back itself, and faults
 * have the words that tell what to do.
 *
 * @internal
 */
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { acceptorOf } from '../schema/acceptor.js'
import { faultsOf } from '../schema/faults.js'
import { INVALID } from '../schema/introspect.js'
import type { Schema } from '../schema/schema.js'
import { toIssues, type ZodIssue } from '../schema/to-issues.js'
import { codecAt, remember } from './codec-for.js'
import type { CodecOf } from './from-zod.js'
import { type Asked, toErrors } from './to-errors.js'
import { ZodCodec } from './zod-codec.js'

const asked: Asked = {
  codecAt,
  direction: 'forward',
  wordsOf: ({ schema, value }, issue) =>
    schema === undefined
      ? [issue.message]
      : // Issues are worded for any schema; the cast says no more than that.
        toIssues(schema as unknown as Schema<unknown>, value, [issue]).map(({ message }) => message),
}

/** The faults of a value, as `check` finds them. */
const faultsIn = (schema: Schema<unknown>, value: unknown): readonly ZodIssue[] =>
  // The generated code is made when it is first needed, and not when the package is loaded.
  acceptorOf(schema)(value) === INVALID ? faultsOf(schema, value) : []

/** The codec of one of sitrep's own schemas. These change nothing, so none of their parts has to be looked at. */
export const ownCodec = <T>(schema: Schema<T>, name: string): CodecOf<Schema<T>> => {
  const shape = schema as Schema<unknown>
  const validate = (u: unknown, context: t.Context): t.Validation<T> => {
    const faults = faultsIn(shape, u)
    return faults.length === 0 ? E.right(u as T) : E.left(toErrors({ schema, value: u, context }, faults, asked))
  }
  return remember(
    new ZodCodec(schema, name, {
      is: (u): u is T => faultsIn(shape, u).length === 0,
      validate,
      encode: t.identity,
      encodeEither: validate,
    }),
    true,
  )
}
