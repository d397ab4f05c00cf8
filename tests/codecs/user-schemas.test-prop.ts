/** A user's schema obeys the laws of the codecs too. */
import { fc, test } from '@fast-check/vitest'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect } from 'vitest'
import * as z from 'zod'
import { encodeEither } from '../../src/codecs/encode-either.js'
import { fromZod } from '../../src/codecs/from-zod.js'
import { damaged } from '../schema/arbitrary-of.js'
import { userSchemas } from './user-schemas.js'

/** `toEqual` takes all URLs for equal. */
const plain = (value: unknown): unknown =>
  value instanceof URL
    ? `URL ${value.href}`
    : value instanceof Date || value instanceof Map || value instanceof Set || typeof value !== 'object' || value === null
      ? value
      : Array.isArray(value)
        ? value.map(plain)
        : Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, plain(inside)]))

describe.each(userSchemas)('%s', (_, schema, valid) => {
  const codec = fromZod(schema)

  test.prop([valid])('what is valid is decoded as zod does it, and back', (input) => {
    const decoded = codec.decode(input)
    const parsed = schema.safeParse(input)
    expect(E.isRight(decoded)).toBe(parsed.success)
    if (E.isLeft(decoded)) return
    expect(plain(decoded.right)).toEqual(plain(parsed.data))
    expect(codec.is(decoded.right)).toBe(true)
    const encoded = codec.encode(decoded.right)
    expect(plain(encoded)).toEqual(plain(z.encode(schema, decoded.right as never)))
    const again = codec.decode(encoded)
    expect(E.isRight(again) && plain(again.right)).toEqual(plain(decoded.right))
    expect(encodeEither(codec)(decoded.right)).toEqual(E.right(encoded))
  })

  test.prop([fc.oneof(damaged(valid), fc.anything())])(
    'what is damaged is refused as zod does it, and never thrown at',
    (input) => {
      const decoded = codec.decode(input)
      const parsed = schema.safeParse(input)
      expect(E.isRight(decoded)).toBe(parsed.success)
      if (E.isRight(decoded)) {
        expect(plain(decoded.right)).toEqual(plain(parsed.data))
        expect(codec.is(decoded.right)).toBe(true)
      } else {
        expect(decoded.left.length).toBeGreaterThan(0)
        for (const { context, value } of decoded.left) {
          expect(context[0]).toEqual({ key: '', type: codec, actual: input })
          expect(context.at(-1)?.actual).toBe(value)
        }
      }
      const isEncodable = codec.is(input)
      expect(E.isRight(encodeEither(codec)(input))).toBe(isEncodable)
    },
  )
})
