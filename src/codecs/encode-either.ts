/** Encoding that answers instead of throwing. */
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { $ZodAsyncError } from 'zod/v4/core'
import { ZodCodec } from './zod-codec.js'

/**
 * Encodes without throwing: `left` where the value breaks a rule of the schema, or the schema's own `z.codec` throws. It takes any
 * codec of io-ts; one that was not made from a schema has no rules to break, and what it throws becomes one error.
 *
 * @example
 * const Day = fromZod(z.codec(z.iso.date(), z.date(), { decode: (s) => new Date(s), encode: (d) => d.toISOString().slice(0, 10) }))
 * encodeEither(Day)(new Date('2021-06-05')) // => E.right('2021-06-05')
 * E.isLeft(encodeEither(Day)(new Date(Number.NaN))) // => true
 *
 * @category codecs
 */
export const encodeEither =
  <A, O>(codec: t.Type<A, O, unknown>) =>
  (a: A): E.Either<t.Errors, O> => {
    const context: t.Context = [{ key: '', type: codec, actual: a }]
    // The schema of a codec has the codec's own types.
    if (codec instanceof ZodCodec) return codec.encodeEither(a, context) as t.Validation<O>
    try {
      return E.right(codec.encode(a))
    } catch (thrown) {
      if (thrown instanceof $ZodAsyncError) throw thrown
      return t.failure(a, context, thrown instanceof Error ? thrown.message : String(thrown))
    }
  }
