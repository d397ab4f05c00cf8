/**
 * The codecs that were made so far, and the making of those of users' schemas. What a value is worth is left to zod.
 *
 * @internal
 */
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import type * as z from 'zod'
import { $ZodAsyncError, type $ZodType, encode, safeEncode, safeParse } from 'zod/v4/core'
import type { CodecOf } from './from-zod.js'
import { keepsValue, oneWay } from './one-way.js'
import { nameOf } from './schema-name.js'
import { allParts } from './schema-parts.js'
import { type Asked, toErrors } from './to-errors.js'
import { type Ways, ZodCodec } from './zod-codec.js'

type AnyCodec = CodecOf<$ZodType>

interface Made {
  /** The codec that the schema has as a part of others. */
  main: AnyCodec
  /** Whether somebody chose its name. */
  isNamed: boolean
  readonly byName: Map<string, AnyCodec>
}

const made = /* @__PURE__ */ new WeakMap<$ZodType, Made>()

/** Makes a codec known as that of its schema. */
export const remember = <S extends $ZodType>(codec: CodecOf<S>, isNamed: boolean): CodecOf<S> => {
  // A codec takes what another schema's codec would not, so the compiler cannot see that one of any schema is meant.
  const any = codec as unknown as AnyCodec
  const known = made.get(codec.schema)
  if (known === undefined) made.set(codec.schema, { main: any, isNamed, byName: new Map([[codec.name, any]]) })
  else {
    known.byName.set(codec.name, any)
    if (isNamed && !known.isNamed) Object.assign(known, { main: any, isNamed })
  }
  return codec
}

/** The codec of a schema, made when it is first asked for. */
export const codecFor = <S extends $ZodType>(schema: S, name?: string): CodecOf<S> => {
  const known = made.get(schema)
  const codec = name === undefined ? known?.main : known?.byName.get(name)
  // What is kept for a schema is its own codec.
  if (codec !== undefined) return codec as unknown as CodecOf<S>
  const ways = waysOf(schema)
  return remember(new ZodCodec(schema, name ?? nameOf(schema, chosenName), ways), name !== undefined)
}

const chosenName = (schema: $ZodType): string | undefined => {
  const known = made.get(schema)
  return known?.isNamed === true ? known.main.name : undefined
}

/** The codec of a part, for the contexts of errors. */
export const codecAt = (schema: $ZodType | undefined): t.Decoder<unknown, unknown> =>
  schema === undefined ? t.unknown : codecFor(schema)

/** zod's own words, for the schemas of users, who may have chosen them. */
const forward: Asked = {
  codecAt,
  direction: 'forward',
  wordsOf: (_, issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map(() => issue.message) : [issue.message]),
}
const backward: Asked = { ...forward, direction: 'backward' }

const waysOf = <S extends $ZodType>(schema: S): Ways<S> => {
  type A = z.output<S>
  const parts = allParts(schema)
  for (const part of parts) {
    const why = oneWay(part)
    if (why !== undefined)
      throw new TypeError(
        `This schema goes one way only: it holds ${why}, which cannot be encoded. Write a z.codec with both directions instead.`,
      )
  }
  const validate: t.Validate<unknown, A> = (u, context) => {
    const result = safeParse(schema, u)
    return result.success ? E.right(result.data) : E.left(toErrors({ schema, value: u, context }, result.error.issues, forward))
  }
  if ([...parts].every(keepsValue))
    return {
      is: (u): u is A => safeParse(schema, u).success,
      validate,
      // Nothing to encode: both types are the same, and so is the value.
      encode: t.identity as (a: A) => z.input<S>,
      encodeEither: (a, context) => E.map(() => a as z.input<S>)(validate(a, context)),
    }
  const encodeEither: Ways<S>['encodeEither'] = (a, context) => {
    const result = safeEncode(schema, a)
    if (!result.success) return E.left(toErrors({ schema, value: a, context }, result.error.issues, backward))
    // zod 4.6 passes over some rules of schemas that hold themselves when it encodes, and over none when it decodes.
    return E.map(() => result.data)(validate(result.data, context))
  }
  return {
    is: (u): u is A => E.isRight(caught(encodeEither, u as A, [])),
    validate,
    encode: (a) => encode(schema, a),
    encodeEither: (a, context) => caught(encodeEither, a, context),
  }
}

/** What a codec of the user throws is an error too: it may stumble over a value of another type. */
const caught = <A, O>(encodeEither: (a: A, context: t.Context) => t.Validation<O>, a: A, context: t.Context): t.Validation<O> => {
  try {
    return encodeEither(a, context)
  } catch (thrown) {
    if (thrown instanceof $ZodAsyncError) throw thrown
    return t.failure(a, context, thrown instanceof Error ? thrown.message : String(thrown))
  }
}
