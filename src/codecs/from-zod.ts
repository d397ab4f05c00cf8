/**
 * Any zod schema as an io-ts codec. No shape is written twice.
 *
 * Laws, for a codec `C` of a schema `S`: `C.decode(u)` is right where `S` accepts `u`, with the value that `S` gives;
 * `C.decode(C.encode(a))` is `right(a)`; `C.is(a)` holds for whatever `C.decode` gives.
 */
import type * as t from 'io-ts'
import type * as z from 'zod'
import type { $ZodType } from 'zod/v4/core'
import { codecFor } from './codec-for.js'

/**
 * The io-ts codec of a zod schema: its types are those of the schema, and the schema itself stands in `schema`.
 *
 * @category codecs
 */
export interface CodecOf<S extends $ZodType> extends t.Type<z.output<S>, z.input<S>, unknown> {
  /** The schema that it was made from. */
  readonly schema: S
}

/**
 * The io-ts codec of a zod schema, made once for each schema and name. Errors carry the path of the fault in their context, so it
 * nests in `t.type`, `t.array`, `t.union`, `t.intersection` and `pipe` like a codec that was written by hand.
 *
 * A schema that holds a two-way `z.codec` decodes and encodes by it. `encode` then throws where the value breaks a rule of the
 * schema; {@link encodeEither} does not. A schema that goes one way only, such as `.transform()`, `z.preprocess()`, `z.coerce` or
 * `.trim()`, cannot be encoded: a TypeError says so at once. A rule that is asynchronous is found out when a value comes to it:
 * zod's `$ZodAsyncError` is thrown, for io-ts has no asynchronous codecs.
 *
 * The first name that a schema is given is the one that it has inside other schemas. Without one, the name tells the structure.
 *
 * @example
 * const Count = fromZod(z.object({ killed: z.int().min(0) }), 'Count')
 * Count.decode({ killed: 2 }) // => E.right({ killed: 2 })
 * E.isLeft(Count.decode({ killed: -1 })) // => true
 * Count.name // => 'Count'
 * fromZod(z.array(Count.schema)).name // => 'Array<Count>'
 *
 * @category codecs
 */
export const fromZod = <S extends $ZodType>(schema: S, name?: string): CodecOf<S> => codecFor(schema, name)
