/** The codecs among codecs of io-ts that were written by hand. */
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { PathReporter } from 'io-ts/lib/PathReporter.js'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { encodeEither } from '../../src/codecs/encode-either.js'
import { fromZod } from '../../src/codecs/from-zod.js'
import { IncidentCodec } from '../../src/codecs/record-codecs.js'
import { PlaceCodec, QuantityCodec } from '../../src/codecs/value-codecs.js'
import { day } from './user-schemas.js'

const pathsOf = (result: t.Validation<unknown>): readonly string[] =>
  E.isRight(result) ? [] : result.left.map(({ context }) => context.map(({ key }) => key).join('/'))

const Day = fromZod(day, 'Day')
const DAY = new Date('2021-06-05')

test('in a type and an array', () => {
  const codec = t.type({ all: t.array(PlaceCodec), on: Day })
  expect(codec.name).toBe('{ all: Array<Place>, on: Day }')
  const value = { all: [{ name: 'x' }], on: '2021-06-05' }
  expect(codec.decode(value)).toEqual(E.right({ all: [{ name: 'x' }], on: DAY }))
  expect(codec.encode({ all: [{ name: 'x' }], on: DAY })).toEqual(value)
  expect(codec.is({ all: [], on: DAY })).toBe(true)
  expect(codec.is({ all: [], on: '2021-06-05' })).toBe(false)
  expect(pathsOf(codec.decode({ all: [{ name: 'x' }, { point: { lat: 91, lon: 0 } }], on: 3 }))).toEqual([
    '/all/1/point/lat',
    '/on',
  ])
})

test('in a union', () => {
  const codec = t.union([QuantityCodec, Day])
  expect(codec.decode('2021-06-05')).toEqual(E.right(DAY))
  expect(codec.encode(DAY)).toBe('2021-06-05')
  expect(codec.encode({ min: 1 })).toEqual({ min: 1 })
  expect(pathsOf(codec.decode({ min: 'x' }))).toEqual(['/0/min', '/1'])
})

test('in an intersection', () => {
  const codec = t.intersection([fromZod(z.looseObject({ a: z.number() })), t.type({ b: t.string })])
  expect(codec.decode({ a: 1, b: 'x' })).toEqual(E.right({ a: 1, b: 'x' }))
  expect(pathsOf(codec.decode({ a: 'x', b: 1 }))).toEqual(['/0/a', '/1/b'])
})

test('in partial, record, tuple, readonly and recursion', () => {
  expect(pathsOf(t.partial({ at: PlaceCodec }).decode({ at: { point: 1 } }))).toEqual(['/at/point'])
  expect(pathsOf(t.record(t.string, QuantityCodec).decode({ x: { min: -1 } }))).toEqual(['/x/min'])
  expect(pathsOf(t.tuple([Day, QuantityCodec]).decode(['2021-06-05', { max: 'x' }]))).toContain('/1/max')
  expect(t.readonlyArray(Day).encode([DAY])).toEqual(['2021-06-05'])
})

test('behind and before a pipe', () => {
  const Late = new t.Type<Date, Date, Date>(
    'Late',
    t.unknown.is as t.Is<Date>,
    (date, context) => (date > DAY ? t.success(date) : t.failure(date, context, 'too early')),
    t.identity,
  )
  const codec = Day.pipe(Late)
  expect(codec.decode('2021-06-06')).toEqual(E.right(new Date('2021-06-06')))
  expect(codec.encode(new Date('2021-06-06'))).toBe('2021-06-06')
  expect(PathReporter.report(codec.decode('2021-06-05'))).toEqual(['too early'])
  expect(PathReporter.report(codec.decode(1)).length).toBe(1)
  expect(t.string.pipe(Day as unknown as t.Type<Date, string, string>).decode('2021-06-05')).toEqual(E.right(DAY))
})

test('with brands', () => {
  interface Deadly {
    readonly Deadly: unique symbol
  }
  const codec = t.brand(QuantityCodec, (one): one is t.Branded<typeof one, Deadly> => (one.min ?? 0) > 0, 'Deadly')
  expect(E.isRight(codec.decode({ min: 1 }))).toBe(true)
  expect(pathsOf(codec.decode({ min: 0 }))).toEqual([''])
})

describe('PathReporter', () => {
  test("tells sitrep's own words for sitrep's own shapes", () => {
    expect(PathReporter.report(t.array(IncidentCodec).decode([{ id: 'test:1', wen: {} }]))).toEqual([
      'The key "wen" is not known here. Did you mean "when"?',
    ])
    expect(PathReporter.report(IncidentCodec.decode({}))).toEqual(['A text is needed here. Add it.'])
    expect(PathReporter.report(IncidentCodec.decode({ id: 'test:1' }))).toEqual(['No errors!'])
  })

  test("and zod's words, or the user's, for the schemas of users", () => {
    const codec = fromZod(z.strictObject({ a: z.string({ error: 'Give a name.' }), n: z.number() }))
    expect(PathReporter.report(codec.decode({ a: 1, n: 'x', b: 1, c: 1 }))).toEqual([
      'Give a name.',
      'Invalid input: expected number, received string',
      'Unrecognized keys: "b", "c"',
      'Unrecognized keys: "b", "c"',
    ])
  })
})

describe('encodeEither', () => {
  test('tells where a value breaks a rule', () => {
    const codec = fromZod(z.object({ days: z.array(z.object({ on: day })) }))
    expect(encodeEither(codec)({ days: [{ on: DAY }] })).toEqual(E.right({ days: [{ on: '2021-06-05' }] }))
    const result = encodeEither(codec)({ days: [{ on: DAY }, { on: new Date(Number.NaN) }] })
    expect(pathsOf(result)).toEqual(['/days/1/on'])
    expect(E.isLeft(result) && result.left[0]?.context[0]?.type).toBe(codec)
    expect(() => codec.encode({ days: [{ on: new Date(Number.NaN) }] })).toThrow(z.core.$ZodError)
  })

  test('follows the option that was meant, on the decoded side', () => {
    const codec = fromZod(
      z.union([z.object({ k: z.literal('a'), on: day }), z.object({ k: z.literal('b'), on: day.pipe(z.date().min(DAY)) })]),
    )
    expect(pathsOf(encodeEither(codec)({ k: 'b', on: new Date(0) }))).toEqual(['/1/on'])
  })

  test('makes an error of what a codec throws', () => {
    const Thrower = fromZod(
      z.codec(z.string(), z.unknown(), {
        decode: String,
        encode: () => {
          throw new Error('cannot')
        },
      }),
    )
    const result = encodeEither(Thrower)('x')
    expect(E.isLeft(result) && result.left).toEqual([
      { value: 'x', context: [{ key: '', type: Thrower, actual: 'x' }], message: 'cannot' },
    ])
    expect(Thrower.is('x')).toBe(false)
    expect(E.isLeft(encodeEither(t.array(Thrower))(['x']))).toBe(true)
  })

  test('takes codecs that were made by hand, and those of sitrep', () => {
    expect(encodeEither(t.array(Day))([DAY])).toEqual(E.right(['2021-06-05']))
    expect(pathsOf(encodeEither(t.array(Day))([new Date(Number.NaN)]))).toEqual([''])
    expect(encodeEither(QuantityCodec)({ min: 1 })).toEqual(E.right({ min: 1 }))
    expect(pathsOf(encodeEither(QuantityCodec)({ min: 2, max: 1 }))).toEqual([''])
    const late = fromZod(
      z.codec(
        z.string(),
        z.string().refine(async () => true),
        { decode: String, encode: String },
      ),
    )
    expect(() => encodeEither(t.array(late))(['x'])).toThrow(z.core.$ZodAsyncError)
  })
})

test('encode is the identity where nothing is encoded, so io-ts leaves lists as they are', () => {
  const list = [{ id: 'test:1' }]
  expect(IncidentCodec.encode).toBe(t.identity)
  expect(t.array(IncidentCodec).encode(list)).toBe(list)
  expect(fromZod(z.strictObject({ a: z.array(z.union([z.string(), z.null()])) })).encode).toBe(t.identity)
  for (const schema of [z.object({}), z.record(z.string(), z.string()), z.url(), z.set(z.string()), z.array(day)])
    expect(fromZod(schema as z.ZodType).encode).not.toBe(t.identity)
})
