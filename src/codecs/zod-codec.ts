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
export type Ways<S extends $ZodType> = Pick<CodecOf<S>, 'is' | 'validate' | 'encode'>

/** A codec that knows its schema. */
export class ZodCodec<S extends $ZodType> extends t.Type<z.output<S>, z.input<S>, unknown> implements CodecOf<S> {
  readonly schema: S
  constructor(schema: S, name: string, { is, validate, encode }: Ways<S>) {
    super(name, is, validate, encode)
    this.schema = schema
  }
}
