/** Every codec that sitrep exports, by its name, and what the tests ask of errors. */
import type * as t from 'io-ts'
import * as codecs from '../../src/codecs/index.js'
import { unionOf } from '../../src/codecs/schema-parts.js'
import { ZodCodec } from '../../src/codecs/zod-codec.js'
import type { Schema } from '../../src/schema/schema.js'

export type OwnCodec = codecs.CodecOf<Schema<unknown>>

const isCodec = (value: unknown): value is OwnCodec => value instanceof ZodCodec

export const exported: readonly (readonly [string, OwnCodec])[] = Object.entries(codecs).flatMap(([name, value]) =>
  isCodec(value) ? [[name, value] as const] : [],
)

/** A place in a value, and how many steps of its path lead to a union whose option was named. */
export interface ErrorPlace {
  readonly path: readonly string[]
  readonly unionsAt: readonly number[]
}

/** The path of an error, positions of unions left out. */
export const placeOf = ({ context }: t.ValidationError): ErrorPlace => {
  const path: string[] = []
  const unionsAt: number[] = []
  for (const [at, { key, actual }] of context.entries()) {
    const holder = context[at - 1]
    if (holder === undefined) continue
    const union = holder.type instanceof ZodCodec ? unionOf(holder.type.schema) : undefined
    if (union !== undefined && actual === holder.actual && union.options[Number(key)] !== undefined) unionsAt.push(path.length)
    else path.push(key)
  }
  return { path, unionsAt }
}
