/** Arbitraries of schemas that a user wrote. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { IncidentId } from '../../src/schema/id.js'
import { Incident } from '../../src/schema/incident.js'
import { Quantity } from '../../src/schema/quantity.js'
import { Text } from '../../src/schema/text.js'
import { arbitrary } from '../../src/testing/index.js'

interface Tree {
  readonly value: number
  readonly children: readonly Tree[]
}
const tree: z.ZodType<Tree> = z.object({ value: z.number(), children: z.array(z.lazy(() => tree)) }) as unknown as z.ZodType<Tree>
const getterTree = z.object({
  name: z.string(),
  get left() {
    return getterTree.optional()
  },
  get right() {
    return getterTree.nullable()
  },
})

const understood = {
  string: z.string(),
  'string of a length': z.string().min(3).max(5),
  'string of one length': z.string().length(4),
  'string of a pattern': z.string().regex(/^[A-Z]{2}\d{1,3}$/),
  'string that begins and ends so': z.string().startsWith('ab').endsWith('yz').includes('m'),
  'upper case': z.string().min(1).uppercase(),
  email: z.email(),
  url: z.url(),
  uuid: z.uuid(),
  'date and time': z.iso.datetime(),
  'date as text': z.iso.date(),
  ipv4: z.ipv4(),
  'string with a rule': z.string().refine((text) => text.length % 2 === 0),
  trimmed: z.string().trim().min(1),
  number: z.number(),
  'number in bounds': z.number().min(0.5).max(0.75),
  'number above': z.number().gt(0).lt(1),
  'whole number': z.int().min(-3).max(3),
  int32: z.int32(),
  uint32: z.uint32(),
  multiple: z.number().multipleOf(0.25),
  'number with a rule': z.number().refine((number) => Number.isInteger(number)),
  bigint: z.bigint().min(5n),
  boolean: z.boolean(),
  date: z.date().min(new Date(0)),
  null: z.null(),
  undefined: z.undefined(),
  nan: z.nan(),
  symbol: z.symbol(),
  any: z.any(),
  unknown: z.unknown(),
  json: z.json(),
  literal: z.literal(['a', 1, null]),
  enum: z.enum({ Up: 'up', Down: 'down' }),
  'template literal': z.templateLiteral(['site-', z.enum(['a', 'b'])]),
  object: z.object({ a: z.string().optional(), b: z.number() }),
  'loose object': z.looseObject({ note: z.number() }),
  'object of others': z.object({ a: z.string() }).catchall(z.string()),
  'object with a rule': z
    .object({ a: z.int().min(0).max(9), b: z.int().min(0).max(9).optional() })
    .refine(({ a, b = a }) => a <= b),
  'object with rules on optional keys': z
    .strictObject({ a: z.boolean().optional(), b: z.boolean().optional(), c: z.boolean().optional() })
    .refine((value) => !('a' in value && 'b' in value))
    .refine((value) => !('b' in value && 'c' in value)),
  array: z.array(z.string()).min(2).max(3),
  'array with a rule': z.array(z.int()).refine((list) => list.every((one, at) => at === 0 || one >= (list[at - 1] as number))),
  tuple: z.tuple([z.string(), z.number()], z.boolean()),
  record: z.record(z.string(), z.number()),
  'record of known keys': z.record(z.enum(['a', 'b']), z.number()),
  'partial record': z.partialRecord(z.enum(['a', 'b']), z.number()),
  map: z.map(z.string(), z.number()).min(1),
  set: z.set(z.string()).min(2).max(3),
  union: z.union([z.string(), z.number()]),
  'discriminated union': z.discriminatedUnion('type', [
    z.object({ type: z.literal('a'), a: z.string() }),
    z.object({ type: z.enum(['b', 'c']), b: z.number() }),
  ]),
  intersection: z.intersection(z.object({ a: z.string() }), z.object({ b: z.number() })),
  nullable: z.string().nullable(),
  nullish: z.string().nullish(),
  'exact optional': z.strictObject({ a: z.exactOptional(z.string()) }),
  'non-optional': z.nonoptional(z.string().optional()),
  default: z.object({ a: z.string().default('x') }),
  prefault: z.string().min(1).prefault('x'),
  catch: z.object({ a: z.number().catch(0) }),
  readonly: z.array(z.string()).readonly(),
  branded: z.string().brand('x'),
  lazy: tree,
  'recursive by getters': getterTree,
  'sitrep inside': z.object({ incident: Incident, seen: z.date(), note: Text.optional() }),
} as const satisfies Readonly<Record<string, z.ZodType>>

test.each(Object.entries(understood))('%s', (_, schema: z.ZodType) => {
  const values = fc.sample(arbitrary(schema), { numRuns: 150, seed: 11 })
  for (const value of values) {
    const parsed = z.safeParse(schema, value)
    expect(parsed.error?.issues ?? []).toEqual([])
    // What is made is what comes out.
    expect(parsed.data).toEqual(value)
  }
})

describe('what is made of one schema differs', () => {
  const distinct = (schema: z.ZodType): number =>
    new Set(fc.sample(arbitrary(schema), { numRuns: 100, seed: 2 }).map((value) => JSON.stringify(value))).size

  test.each([
    ['email', z.email()],
    ['a length', z.string().min(3).max(5)],
    ['bounds', z.number().min(0.5).max(0.75)],
    ['a tree', tree],
  ])('%s', (__, schema) => {
    expect(distinct(schema)).toBeGreaterThan(20)
  })

  test('keys are there and are not', () => {
    const made = fc.sample(arbitrary(understood.object), { numRuns: 200, seed: 2 })
    const told = made.filter((one) => 'a' in one).length
    expect(told).toBeGreaterThan(50)
    expect(told).toBeLessThan(180)
    const own = fc.sample(arbitrary(understood['object of others']), { numRuns: 100, seed: 2 })
    expect(own.some((one) => Object.keys(one).length > 1)).toBe(true)
    expect(fc.sample(arbitrary(understood.tuple), { numRuns: 50, seed: 2 }).some((one) => one.length > 2)).toBe(true)
    expect(fc.sample(arbitrary(tree), { numRuns: 50, seed: 2 }).some((one) => (one.children[0]?.children.length ?? 0) > 0)).toBe(
      true,
    )
    expect(fc.sample(arbitrary(z.string().nullable()), { numRuns: 50, seed: 2 })).toContain(null)
  })
})

interface Endless {
  readonly self: Endless
}
const endless: z.ZodType<Endless> = z.object({ self: z.lazy(() => endless) })

describe('what cannot be made is refused when the arbitrary is built', () => {
  test.each([
    ['a transform', z.object({ a: z.string().transform(Number) }), /"a".*z\.input or z\.output/],
    ['a pipe', z.array(z.pipe(z.string(), z.transform(Number))), /"\(element\)".*changes what it is given/],
    ['a codec', z.codec(z.string(), z.number(), { decode: Number, encode: String }), /this schema.*changes/],
    ['a preprocess', z.preprocess(String, z.string()), /changes/],
    ['a custom rule', z.object({ b: z.union([z.string(), z.custom((value) => value === 7)]) }), /"b".*function/],
    ['an instance', z.instanceof(URL), /function/],
    ['a file', z.file(), /files/],
    ['a promise', z.promise(z.string()), /promises/],
    ['never', z.never(), /nothing is of it/],
    ['an end that is never reached', endless, /without an end/],
    [
      'a text that is hardly ever met',
      z.object({ c: z.string().refine((text) => text === 'a very special text') }),
      /"c".*hardly any/,
    ],
    ['a number that is hardly ever met', z.number().refine((number) => number === 12.345), /hardly any/],
    ['bounds that exclude each other', z.number().min(2).max(1), /no number/],
    ['a pattern that cannot be made', z.string().regex(/^(?=.*q)(?=.*\d)zzz.{9}$/), /hardly any/],
    ['an object that is hardly ever met', z.object({ a: z.number() }).refine(({ a }) => a === 12.345), /hardly any/],
  ])('%s', (_, schema: z.ZodType, message) => {
    expect(() => arbitrary(schema)).toThrow(TypeError)
    expect(() => arbitrary(schema)).toThrow(message)
    expect(() => arbitrary(schema)).toThrow('Give one for it in "using".')
  })

  test('a feed that no id can begin with', () => {
    expect(() => arbitrary(Incident, { feed: 'My feed' })).toThrow(RangeError)
  })
})

describe('arbitraries of your own', () => {
  const special = z.custom<number>((value) => value === 7)

  test('take the place of a schema, wherever it occurs', () => {
    const using = new Map<z.ZodType, fc.Arbitrary<unknown>>([
      [special, fc.constant(7)],
      [IncidentId, fc.constant('mine:1')],
      [Quantity, fc.constant({ min: 3 })],
    ])
    const schema = z.object({ special, incident: Incident })
    for (const value of fc.sample(arbitrary(schema, { using }), { numRuns: 50, seed: 1 })) {
      expect(value.special).toBe(7)
      expect(value.incident.id).toBe('mine:1')
      expect(z.safeParse(schema, value).success).toBe(true)
    }
  })
})

test('ids are of the feed that was asked for', () => {
  for (const id of fc.sample(arbitrary(IncidentId, { feed: 'press' }), { numRuns: 50, seed: 1 })) expect(id).toMatch(/^press:/)
})
