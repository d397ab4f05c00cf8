/** The laws that every codec obeys, asked of every codec that is exported. */
import { fc, test } from '@fast-check/vitest'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test as once } from 'vitest'
import { encodeEither } from '../../src/codecs/encode-either.js'
import { oneWay } from '../../src/codecs/one-way.js'
import { allParts } from '../../src/codecs/schema-parts.js'
import { check } from '../../src/schema/check.js'
import { shapes } from '../../src/schema/registry.js'
import { arbitraryOf, damaged } from '../schema/arbitrary-of.js'
import { exported, placeOf } from './exported-codecs.js'

once('every shape has a codec of its name, but for texts and numbers', () => {
  const names = exported.map(([name]) => name.slice(0, -'Codec'.length))
  expect(Object.keys(shapes).filter((name) => !names.includes(name))).toEqual(['Radius', 'Text'])
  for (const [name, codec] of exported) {
    expect(`${codec.name}Codec`).toBe(name)
    expect(codec.schema).toBe(shapes[codec.name as keyof typeof shapes])
  }
})

once('no shape goes one way only', () => {
  for (const [, codec] of exported) expect([...allParts(codec.schema)].map(oneWay).filter((why) => why !== undefined)).toEqual([])
})

describe.each(exported)('%s', (_, codec) => {
  const { schema } = codec
  const verdict = check(schema)
  const valid = arbitraryOf(schema)
  const any = fc.oneof(valid, damaged(valid), fc.anything())

  test.prop([any])('agrees with zod, and is and encode with decode', (value) => {
    const decoded = codec.decode(value)
    const accepted = schema.safeParse(value).success
    expect(E.isRight(decoded)).toBe(accepted)
    expect(codec.is(value)).toBe(accepted)
    expect(E.isRight(encodeEither(codec)(value))).toBe(accepted)
    if (E.isLeft(decoded)) return
    expect(decoded.right).toBe(value)
    expect(codec.encode(decoded.right)).toBe(value)
    expect(codec.decode(codec.encode(decoded.right))).toEqual(E.right(value))
    expect(encodeEither(codec)(decoded.right)).toEqual(E.right(value))
  })

  test.prop([fc.oneof(damaged(valid), damaged(damaged(valid)), fc.anything())])(
    'an error for every issue of check, at its path and in its words',
    (value) => {
      const decoded = codec.decode(value)
      const checked = verdict(value)
      expect(E.isRight(decoded)).toBe(E.isRight(checked))
      if (E.isRight(decoded) || E.isRight(checked)) return
      const issues = checked.left.map(({ path, message }) => ({ path: path.map(String), message }))
      const places = decoded.left.map(placeOf)
      const begins = (path: readonly string[], with_: readonly string[]) => with_.every((key, at) => key === path[at])
      for (const [at, { path, unionsAt }] of places.entries()) {
        // A union that no option fits is one issue, and an error for each fault of each option, at or below it.
        const same = issues.filter((issue) => issue.path.length === path.length && begins(path, issue.path))
        const above = issues.filter((issue) => unionsAt.includes(issue.path.length) && begins(path, issue.path))
        expect(same.length + above.length, `${path.join('/')}: no issue`).toBeGreaterThan(0)
        if (above.length === 0) expect(same.map(({ message }) => message)).toContain(decoded.left[at]?.message)
      }
      for (const { path } of issues) expect(places.some((place) => begins(place.path, path))).toBe(true)
      for (const { context, message, value: actual } of decoded.left) {
        expect(message).toMatch(/\S/)
        expect(context[0]).toEqual({ key: '', type: codec, actual: value })
        expect(context.at(-1)?.actual).toBe(actual)
      }
    },
  )

  test.prop([damaged(valid)])('below a given context', (value) => {
    const context = [{ key: 'above', type: codec, actual: 'what is above' }]
    const alone = codec.validate(value, [])
    const below = codec.validate(value, context)
    expect(E.isLeft(below)).toBe(E.isLeft(alone))
    if (E.isLeft(alone) && E.isLeft(below))
      expect(below.left.map((error) => error.context)).toEqual(alone.left.map((error) => [...context, ...error.context]))
  })
})
