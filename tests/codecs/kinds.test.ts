/** Every kind of zod schema: what is decoded and encoded, and where errors stand. */
import * as E from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { encodeEither } from '../../src/codecs/encode-either.js'
import { type CodecOf, fromZod } from '../../src/codecs/from-zod.js'
import { big, chain, day, ruled, tree } from './user-schemas.js'

const pathsOf = (result: t.Validation<unknown>): readonly string[] =>
  E.isRight(result) ? [] : result.left.map(({ context }) => context.map(({ key }) => key).join('/'))

/** What stands behind a key of an error, by the name of its codec. */
const trail = (result: t.Validation<unknown>): readonly string[] =>
  E.isRight(result) ? [] : result.left.map(({ context }) => context.map(({ key, type }) => `${key}:${type.name}`).join(' '))

const right = <A>(result: t.Validation<A>): A => {
  if (E.isLeft(result)) throw new Error(pathsOf(result).join(', '))
  return result.right
}

const DAY = new Date('2021-06-05')

describe('objects', () => {
  const value = { a: 1, b: 2 }

  test('strip, keep or refuse what they do not know, as the schema says', () => {
    expect(fromZod(z.object({ a: z.number() })).decode(value)).toEqual(E.right({ a: 1 }))
    expect(fromZod(z.object({ a: z.number() })).encode(value)).toEqual({ a: 1 })
    expect(fromZod(z.looseObject({ a: z.number() })).decode(value)).toEqual(E.right(value))
    expect(fromZod(z.looseObject({ a: z.number() })).encode(value)).toEqual(value)
    const strict = fromZod(z.strictObject({ a: z.number() }))
    expect(trail(strict.decode(value))).toEqual([':{ a: number } b:never'])
    expect(strict.is(value)).toBe(false)
    expect(fromZod(z.object({ a: z.number() }).catchall(day)).decode({ a: 1, on: '2021-06-05' })).toEqual(
      E.right({ a: 1, on: DAY }),
    )
    expect(trail(fromZod(z.object({}).catchall(z.number())).decode({ x: 'no' }))).toEqual([':{  } x:number'])
  })

  test('what a value inherits is not its own', () => {
    const result = fromZod(z.object({ valueOf: z.string() })).decode({})
    expect(pathsOf(result)).toEqual(['/valueOf'])
    expect(E.isLeft(result) && result.left[0]?.value).toBeUndefined()
  })

  test('a key that is absent stays absent', () => {
    expect(Object.keys(right(fromZod(z.object({ on: day.optional() })).decode({})))).toEqual([])
    expect(Object.keys(fromZod(z.object({ on: day.optional() })).encode({}))).toEqual([])
    expect(pathsOf(fromZod(z.object({ on: z.exactOptional(day) })).decode({ on: undefined }))).toEqual(['/on'])
  })
})

describe('an own key called __proto__ changes no prototype', () => {
  const hostile: unknown = JSON.parse('{"__proto__":{"isAdmin":true},"a":1}')

  test.each([
    ['record', z.record(z.string(), z.number())],
    ['object that strips', z.object({ a: z.number() })],
    ['object of a kind', z.object({}).catchall(z.number())],
    ['loose object', z.looseObject({ a: z.number() })],
  ])('%s: zod leaves it out, and so does the codec', (_, schema) => {
    const codec: CodecOf<z.ZodType<unknown, unknown>> = fromZod(schema as z.ZodType<unknown, unknown>)
    const decoded = right(codec.decode(hostile))
    expect(Object.getOwnPropertyNames(decoded)).toEqual(['a'])
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype)
    expect((decoded as { isAdmin?: unknown }).isAdmin).toBeUndefined()
    const encoded = codec.encode(decoded)
    expect(Object.getPrototypeOf(encoded)).toBe(Object.prototype)
  })

  test('strict object: refused, at its path', () => {
    expect(pathsOf(fromZod(z.strictObject({ a: z.number() })).decode(hostile))).toEqual(['/__proto__'])
  })

  test('encoding a record writes no prototype either', () => {
    const encoded = fromZod(z.record(z.string(), z.unknown())).encode(hostile as Record<string, unknown>)
    expect(Object.getPrototypeOf(encoded)).toBe(Object.prototype)
    expect(Object.getOwnPropertyNames(encoded)).toEqual(['a'])
  })
})

describe('records, maps and sets', () => {
  test('a key that is refused is the actual value of its own error', () => {
    const result = fromZod(z.record(z.string().min(2), z.number())).decode({ a: 1, bb: 'x' })
    expect(trail(result)).toEqual([':Record<string, number> a:string', ':Record<string, number> bb:number'])
    expect(E.isLeft(result) && result.left.map(({ value }) => value)).toEqual(['a', 'x'])
  })

  test('a map steps by its keys, as far as they are keys of objects', () => {
    const byText = fromZod(z.map(z.string(), z.object({ on: day })))
    expect(byText.decode(new Map([['a', { on: '2021-06-05' }]]))).toEqual(E.right(new Map([['a', { on: DAY }]])))
    expect(byText.encode(new Map([['a', { on: DAY }]]))).toEqual(new Map([['a', { on: '2021-06-05' }]]))
    const faulty = byText.decode(new Map<unknown, unknown>([['a', { on: 'x' }]]))
    expect(pathsOf(faulty)).toEqual(['/a/on'])
    expect(E.isLeft(faulty) && faulty.left[0]?.value).toBe('x')
    const key = { n: 1 }
    const byObject = fromZod(z.map(z.object({ n: z.number() }), z.object({ on: day })))
    const element = byObject.decode(new Map([[key, { on: 'x' }]]))
    expect(pathsOf(element)).toEqual(['/on'])
    expect(E.isLeft(element) && element.left[0]?.value).toBe('x')
    expect(pathsOf(byObject.decode(new Map([[{ n: 'x' }, { on: '2021-06-05' }]])))).toEqual(['/n'])
    const bare = Object.create(null) as object
    expect(pathsOf(byObject.decode(new Map([[bare, 1]])))).toEqual(['/n', ''])
  })

  test('a set has no steps', () => {
    const codec = fromZod(z.set(z.object({ on: day })))
    expect(codec.decode(new Set([{ on: '2021-06-05' }]))).toEqual(E.right(new Set([{ on: DAY }])))
    expect(trail(codec.decode(new Set([{ on: 1 }])))).toEqual([':Set<{ on: string <-> date }> on:string <-> date'])
  })

  test('an exhaustive record wants every key', () => {
    expect(pathsOf(fromZod(z.record(z.enum(['a', 'b']), z.number())).decode({ a: 1, c: 2 })).toSorted()).toEqual(['/b', '/c'])
  })
})

describe('unions', () => {
  test('the option that was meant is a step, in tagged unions and in others', () => {
    const tagged = z.discriminatedUnion('k', [
      z.strictObject({ k: z.literal('x'), list: z.array(z.number()) }),
      z.strictObject({ k: z.literal('y'), list: z.array(z.string()), more: z.optional(z.literal(1)) }),
    ])
    // The first option has a fault at the same place, and is not meant.
    expect(pathsOf(fromZod(tagged).decode({ k: 'y', list: [true] }))).toEqual(['/1/list/0'])
    expect(pathsOf(fromZod(tagged).decode({ k: 'y', list: [], more: 2, less: 3 }))).toEqual(['/1/more', '/1/less'])
    expect(trail(fromZod(z.array(tagged)).decode([{ k: 'z' }]))[0]).toMatch(/ 0:.* k:unknown$/)
    expect(pathsOf(fromZod(z.array(tagged)).decode([{ k: 'z' }]))).toEqual(['/0/k'])
    const untagged = z.union([z.strictObject({ n: z.string() }), z.strictObject({ n: z.number().min(3) })])
    expect(pathsOf(fromZod(untagged).decode({ n: 1 }))).toEqual(['/1/n'])
    expect(pathsOf(fromZod(untagged).decode({ n: true }))).toEqual(['/0/n', '/1/n'])
    expect(trail(fromZod(untagged).decode({ n: true }))).toEqual([
      ':({ n: string } | { n: number }) 0:{ n: string } n:string',
      ':({ n: string } | { n: number }) 1:{ n: number } n:number',
    ])
    expect(pathsOf(fromZod(z.object({ u: untagged.optional() })).decode({ u: { n: true } }))).toEqual(['/u/0/n', '/u/1/n'])
  })

  test('a union in a union', () => {
    const inner = z.discriminatedUnion('k', [
      z.object({ k: z.literal('a'), n: z.number() }),
      z.object({ k: z.literal('b'), n: z.string() }),
    ])
    const outer = z.discriminatedUnion('k', [z.object({ k: z.literal('c') }), inner])
    expect(pathsOf(fromZod(outer).decode({ k: 'b', n: 1 }))).toEqual(['/1/1/n'])
  })

  test('a tag that a codec makes', () => {
    const one = z.codec(z.literal('one'), z.literal(1), { decode: () => 1 as const, encode: () => 'one' as const })
    const two = z.codec(z.literal('two'), z.literal(2), { decode: () => 2 as const, encode: () => 'two' as const })
    const codec = fromZod(z.discriminatedUnion('k', [z.object({ k: one, on: day }), z.object({ k: two, on: big })]))
    expect(codec.decode({ k: 'two', on: '39' })).toEqual(E.right({ k: 2, on: 39n }))
    expect(codec.encode({ k: 2, on: 39n })).toEqual({ k: 'two', on: '39' })
    expect(pathsOf(codec.decode({ k: 'two', on: 'x' }))).toEqual(['/1/on'])
    expect(codec.is({ k: 'two', on: '39' })).toBe(false)
    expect(codec.is({ k: 2, on: 39n })).toBe(true)
  })

  test('either or: two that fit are one error', () => {
    const codec = fromZod(z.object({ u: z.xor([z.string(), z.literal('a')]) }))
    expect(pathsOf(codec.decode({ u: 'a' }))).toEqual(['/u'])
    expect(codec.decode({ u: 'b' })).toEqual(E.right({ u: 'b' }))
  })

  test('many faults in one option take no more than their number', () => {
    const list = z.array(z.number())
    const tagged = z.discriminatedUnion('k', [z.object({ k: z.literal('x'), list }), z.object({ k: z.literal('y'), list })])
    const result = fromZod(tagged).decode({ k: 'y', list: Array.from({ length: 8_000 }, () => 'x') })
    expect(E.isLeft(result) && result.left.length).toBe(8_000)
    expect(pathsOf(result).at(-1)).toBe('/1/list/7999')
  })
})

describe('tuples, intersections, wrappers', () => {
  test('a tuple with a rest', () => {
    const codec = fromZod(z.tuple([z.string()], day))
    expect(codec.name).toBe('[string, ...string <-> date]')
    expect(codec.decode(['a', '2021-06-05'])).toEqual(E.right(['a', DAY]))
    expect(codec.encode(['a', DAY, DAY])).toEqual(['a', '2021-06-05', '2021-06-05'])
    expect(trail(codec.decode(['a', '2021-06-05', 3]))[0]).toMatch(/ 2:string <-> date$/)
  })

  test('an intersection', () => {
    const codec = fromZod(z.intersection(z.object({ on: day }), z.object({ n: z.object({ m: z.number() }) })))
    expect(codec.encode(right(codec.decode({ on: '2021-06-05', n: { m: 1 } })))).toEqual({ on: '2021-06-05', n: { m: 1 } })
    expect(trail(codec.decode({ on: '2021-06-05', n: { m: 'x' } }))[0]).toMatch(/ n:\{ m: number \} m:number$/)
  })

  test('what a default, a prefault or a catch puts in is decoded, and never encoded', () => {
    const codec = fromZod(z.object({ d: day.default(DAY), p: day.prefault('2021-06-05'), c: z.number().catch(7) }))
    expect(codec.decode({ c: 'x' })).toEqual(E.right({ d: DAY, p: DAY, c: 7 }))
    expect(codec.encode({ d: DAY, p: DAY, c: 7 })).toEqual({ d: '2021-06-05', p: '2021-06-05', c: 7 })
    expect(codec.is({ d: undefined, p: DAY, c: 7 })).toBe(false)
    expect(codec.is({ d: DAY, p: DAY, c: 'x' })).toBe(false)
  })

  test('readonly, nullable, not optional', () => {
    expect(Object.isFrozen(right(fromZod(z.array(z.number()).readonly()).decode([1])))).toBe(true)
    expect(fromZod(day.nullable()).decode(null)).toEqual(E.right(null))
    expect(fromZod(day.nullable()).encode(null)).toBe(null)
    expect(pathsOf(fromZod(z.object({ a: z.nonoptional(z.unknown()) })).decode({ a: undefined }))).toEqual(['/a'])
    expect(fromZod(z.nonoptional(z.any())).is(undefined)).toBe(false)
  })

  test('a rule that stands on a wrapper counts', () => {
    const codec = fromZod(
      z.strictObject({
        a: z
          .string()
          .optional()
          .refine((one) => one !== 'no'),
      }),
    )
    expect(pathsOf(codec.decode({ a: 'no' }))).toEqual(['/a'])
    expect(codec.is({ a: 'no' })).toBe(false)
  })

  test('a template literal', () => {
    const codec = fromZod(z.templateLiteral(['n', z.number()]))
    expect(codec.decode('n39')).toEqual(E.right('n39'))
    expect(codec.is('x')).toBe(false)
  })

  test('zod cuts the spaces around a URL', () => {
    const codec = fromZod(z.object({ at: z.url(), also: z.string().url() }))
    expect(codec.decode({ at: ' https://a.example ', also: ' https://a.example' })).toEqual(
      E.right({ at: 'https://a.example', also: 'https://a.example' }),
    )
    expect(codec.encode({ at: ' https://a.example', also: ' https://a.example' })).toEqual({
      at: 'https://a.example',
      also: 'https://a.example',
    })
  })
})

describe('schemas that hold themselves', () => {
  test('lazily', () => {
    const codec = fromZod(tree, 'Tree')
    const value = { v: 1, kids: [{ v: 2, kids: [] }] }
    expect(codec.decode(value)).toEqual(E.right(value))
    expect(trail(codec.decode({ v: 1, kids: [{ v: 2, kids: [{ v: 'x', kids: [] }] }] }))).toEqual([
      ':Tree kids:Array<Tree> 0:Tree kids:Array<Tree> 0:Tree v:number',
    ])
  })

  test('by a getter', () => {
    const codec = fromZod(chain, 'Chain')
    const value = { on: DAY, next: { on: DAY } }
    expect(codec.encode(value)).toEqual({ on: '2021-06-05', next: { on: '2021-06-05' } })
    expect(pathsOf(codec.decode({ on: '2021-06-05', next: { on: 1 } }))).toEqual(['/next/on'])
  })

  test('a value that breaks an inner rule is none, though zod encodes it', () => {
    const faulty = { all: [{ k: 'days' as const, days: [] }] }
    expect(fromZod(ruled).is(faulty)).toBe(false)
    expect(pathsOf(encodeEither(fromZod(ruled))(faulty))).toEqual(['/all/0/0/days'])
  })

  test('one that never ends is refused when the codec is built', () => {
    const endless = (): z.ZodType => z.lazy(() => z.object({ next: endless() }))
    expect(() => fromZod(endless())).toThrow(/no end/)
  })
})

describe('rules that are asynchronous', () => {
  const late = fromZod(z.object({ a: z.string().refine(async () => true) }))

  test('throw when a value comes to them, for io-ts has no asynchronous codecs', () => {
    expect(() => late.decode({ a: 'x' })).toThrow(z.core.$ZodAsyncError)
    expect(() => late.is({ a: 'x' })).toThrow(z.core.$ZodAsyncError)
    expect(() => encodeEither(late)({ a: 'x' })).toThrow(z.core.$ZodAsyncError)
  })

  test('throw in codecs that encode, too', () => {
    const both = fromZod(z.object({ a: z.string().refine(async () => true), on: day }))
    expect(() => both.decode({ a: 'x', on: '2021-06-05' })).toThrow(z.core.$ZodAsyncError)
    expect(() => both.is({ a: 'x', on: DAY })).toThrow(z.core.$ZodAsyncError)
    expect(() => encodeEither(both)({ a: 'x', on: DAY })).toThrow(z.core.$ZodAsyncError)
  })
})
