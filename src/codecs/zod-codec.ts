/**
 * The class that every codec is an instance of.
 *
 * @internal
 */
import * as t from 'io-ts'
import type * as z from 'zod'
import type { $ZodType } from 'zod/v4/core'
import type { CodecOf } from './from-zod.js'

/** What a codec does. */
export interface Ways<S extends $ZodType> extends Pick<CodecOf<S>, 'is' | 'validate' | 'encode'> {
  /** Encodes below a context, without throwing. */
  readonly encodeEither: (a: z.output<S>, context: t.Context) => t.Validation<z.input<S>>
}

/** A codec that knows its schema. */
export class ZodCodec<S extends $ZodType> extends t.Type<z.output<S>, z.input<S>, unknown> implements CodecOf<S> {
  readonly schema: S
  readonly encodeEither: Ways<S>['encodeEither']
  constructor(schema: S, name: string, { is, validate, encode, encodeEither }: Ways<S>) {
    super(name, is, validate, encode)
    this.schema = schema
    this.encodeEither = encodeEither
  }
}
