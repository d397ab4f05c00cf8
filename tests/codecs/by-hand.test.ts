/** A codec that is derived, held against the same shape written by hand with io-ts. */
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { fromZod } from '../../src/codecs/from-zod.js'

const pathsOf = (result: E.Either<t.Errors, unknown>): readonly string[] =>
  E.isRight(result) ? [] : result.left.map(({ context }) => context.map(({ key }) => key).join('/'))

/** The same shape twice: as zod, and written by hand with io-ts. */
const pairs: readonly (readonly [string, z.ZodType, t.Mixed])[] = [
  [
    'object',
    z.looseObject({ a: z.number(), b: z.looseObject({ c: z.string() }) }),
    t.type({ a: t.number, b: t.type({ c: t.string }) }),
  ],
  ['array', z.array(z.looseObject({ a: z.number() })), t.array(t.type({ a: t.number }))],
  ['tuple', z.tuple([z.number(), z.string()]), t.tuple([t.number, t.string])],
  ['record', z.record(z.string(), z.number()), t.record(t.string, t.number)],
  [
    'union',
    z.union([z.looseObject({ a: z.number() }), z.looseObject({ b: z.string() }), z.string()]),
    t.union([t.type({ a: t.number }), t.type({ b: t.string }), t.string]),
  ],
  [
    'tagged union',
    z.discriminatedUnion('k', [
      z.looseObject({ k: z.literal('x'), a: z.number() }),
      z.looseObject({ k: z.literal('y'), b: z.string() }),
    ]),
    t.union([t.type({ k: t.literal('x'), a: t.number }), t.type({ k: t.literal('y'), b: t.string })]),
  ],
  [
    'union in an object',
    z.looseObject({ u: z.union([z.number(), z.looseObject({ n: z.number() })]) }),
    t.type({ u: t.union([t.number, t.type({ n: t.number })]) }),
  ],
]

const values: readonly unknown[] = [
  ...[null, 1, 'x', [], {}, { a: 1 }, { a: 'x' }, { b: 1 }, { a: 1, b: { c: 1 } }, { a: 'x', b: 2 }, { a: 1, b: { c: 'x' } }],
  ...[[{ a: 1 }, { a: 'x' }, 3], [1, 'x'], ['x', 1], { x: 1, y: 'z' }, { k: 'x', a: 'no' }, { k: 'y', b: 1 }, { k: 'x', a: 1 }],
  ...[{ u: { n: 'x' } }, { u: null }, { u: 3 }, { a: true, b: true }],
]

/** Where zod and io-ts look at different parts: a list of the wrong length, and a tag that no option has. */
const looksElsewhere = (name: string, value: unknown): boolean =>
  (name === 'tuple' && !(Array.isArray(value) && value.length === 2)) ||
  (name === 'tagged union' && !['x', 'y'].includes(Object(value).k))

test.each(pairs)('%s: the same verdict, and errors at the same paths, as a codec written by hand', (name, schema, hand) => {
  const codec = fromZod(schema)
  for (const value of values) {
    const ours = codec.decode(value)
    const theirs = hand.decode(value)
    expect(E.isRight(ours)).toBe(E.isRight(theirs))
    if (E.isRight(theirs)) continue
    if (typeof value === 'object' && value !== null && !looksElsewhere(name, value))
      expect(pathsOf(ours).toSorted()).toEqual(pathsOf(theirs).toSorted())
  }
})
