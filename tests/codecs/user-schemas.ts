/** Schemas as a user may write them: with codecs of their own, and of every kind that goes both ways. Invented for the tests. */
import fc from 'fast-check'
import * as z from 'zod'

export const day = z.codec(z.iso.date(), z.date(), {
  decode: (text) => new Date(text),
  encode: (date) => date.toISOString().slice(0, 10),
})
export const big = z.codec(z.string().regex(/^-?\d{1,30}$/), z.bigint(), { decode: BigInt, encode: String })
export const address = z.codec(z.string().regex(/^https:\/\/[a-z]+\.example\/$/), z.instanceof(URL), {
  decode: (text) => new URL(text),
  encode: (url) => url.href,
})
const flag = z.codec(z.enum(['yes', 'no']), z.boolean(), {
  decode: (word) => word === 'yes',
  encode: (is) => (is ? 'yes' : 'no'),
})

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const bigs = fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }).map(String)
const addresses = fc.constantFrom('https://a.example/', 'https://bc.example/')

interface Tree {
  readonly v: number
  readonly kids: readonly Tree[]
}
export const tree: z.ZodType<Tree, Tree> = z.lazy(() => z.strictObject({ v: z.number(), kids: z.array(tree) }))

const { tree: trees } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ v: fc.constantFrom(0, 1, 39), kids: fc.constant([]) }),
    fc.record({ v: fc.constantFrom(0, -2.5), kids: fc.array(tie('tree'), { maxLength: 3 }) }),
  ),
}))

/** A schema that decodes and encodes a chain of days. */
export const chain = z.object({
  on: day,
  get next() {
    return z.optional(chain)
  },
})
const { chain: chains } = fc.letrec<{ chain: unknown }>((tie) => ({
  chain: fc.record(
    { on: days, next: fc.option(tie('chain'), { nil: undefined, depthIdentifier: 'chain', depthSize: 'small' }) },
    { requiredKeys: ['on'] },
  ),
}))
/** Rules outside and inside, and a schema that holds itself beside them: zod 4.6 encodes what breaks the inner rule. */
export const ruled = z.object({
  all: z
    .array(
      z.discriminatedUnion('k', [
        z.object({ k: z.literal('days'), days: z.array(day).min(1) }),
        z.object({ k: z.literal('chain'), of: z.lazy(() => chain) }),
      ]),
    )
    .min(1),
})

const text = fc.constantFrom('', 'a', 'bc', 'x y')
const number = fc.constantFrom(0, 1, -2.5, 39)

/** Each with values that it decodes. */
export const userSchemas: readonly (readonly [string, z.ZodType, fc.Arbitrary<unknown>])[] = [
  ['date', day, days],
  ['bigint', big, bigs],
  ['URL', address, addresses],
  ['list of dates', z.array(day), fc.array(days, { maxLength: 4 })],
  [
    'optional in an object',
    z.object({ on: day.optional(), n: big }),
    fc.record({ on: days, n: bigs, other: text }, { requiredKeys: ['n'] }),
  ],
  ['exact optional', z.strictObject({ on: z.exactOptional(day) }), fc.record({ on: days }, { requiredKeys: [] })],
  ['union', z.union([day, z.number(), z.object({ at: address })]), fc.oneof(days, number, fc.record({ at: addresses }))],
  [
    'tagged union',
    z.discriminatedUnion('k', [z.object({ k: z.literal('d'), on: day }), z.object({ k: z.literal('b'), n: big })]),
    fc.oneof(fc.record({ k: fc.constant('d'), on: days }), fc.record({ k: fc.constant('b'), n: bigs })),
  ],
  [
    'union tagged by a codec',
    z.discriminatedUnion('k', [
      z.object({
        k: z.codec(z.literal('one'), z.literal(1), { decode: () => 1 as const, encode: () => 'one' as const }),
        on: day,
      }),
      z.object({
        k: z.codec(z.literal('two'), z.literal(2), { decode: () => 2 as const, encode: () => 'two' as const }),
        n: big,
      }),
    ]),
    fc.oneof(fc.record({ k: fc.constant('one'), on: days }), fc.record({ k: fc.constant('two'), n: bigs })),
  ],
  ['either or', z.xor([day, z.number()]), fc.oneof(days, number)],
  ['intersection', z.intersection(z.object({ on: day }), z.object({ n: big })), fc.record({ on: days, n: bigs })],
  ['record', z.record(z.string().regex(/^[a-z]*$/), day), fc.dictionary(fc.constantFrom('a', 'b', 'constructor'), days)],
  ['record of codes', z.record(z.enum(['a', 'b']), big), fc.record({ a: bigs, b: bigs })],
  ['map', z.map(z.string(), z.object({ on: day })), fc.array(fc.tuple(text, fc.record({ on: days }))).map((all) => new Map(all))],
  [
    'map by objects',
    z.map(z.object({ n: z.number() }), day),
    fc.array(fc.tuple(fc.record({ n: number }), days)).map((all) => new Map(all)),
  ],
  ['set', z.set(day), fc.array(days).map((all) => new Set(all))],
  ['tuple', z.tuple([day, big]), fc.tuple(days, bigs)],
  [
    'tuple with a rest',
    z.tuple([z.string()], day),
    fc.tuple(text, fc.array(days, { maxLength: 3 })).map(([first, rest]) => [first, ...rest]),
  ],
  ['template literal', z.templateLiteral(['n', z.number()]), fc.constantFrom('n1', 'n39')],
  [
    'default',
    z.object({ on: day.default(() => new Date(0)), n: z.number().default(3) }),
    fc.record({ on: days, n: number }, { requiredKeys: [] }),
  ],
  ['prefault', z.object({ on: day.prefault('2021-06-05') }), fc.record({ on: days }, { requiredKeys: [] })],
  ['catch', z.object({ n: z.number().catch(7) }), fc.record({ n: fc.oneof(number, text) }, { requiredKeys: [] })],
  ['readonly', z.array(day).readonly(), fc.array(days)],
  ['nullable', z.object({ on: day.nullable() }), fc.record({ on: fc.option(days) })],
  ['not optional', z.nonoptional(day.optional()), days],
  ['yes and no', z.array(flag), fc.array(fc.constantFrom('yes', 'no'))],
  ['words for booleans', z.stringbool(), fc.constantFrom('true', 'no', '1', 'off')],
  ['pipe', day.pipe(z.date().min(new Date('1950-01-01'))), days],
  ['turned around', z.invertCodec(day), days.map((one) => new Date(one))],
  ['strips', z.object({ a: z.number() }), fc.record({ a: number, b: text })],
  ['loose', z.looseObject({ a: z.number() }), fc.record({ a: number, b: text })],
  ['others of a kind', z.object({ a: z.number() }).catchall(day), fc.record({ a: number, b: days })],
  ['strict', z.strictObject({ a: z.number().refine((n) => n !== 1) }), fc.record({ a: number })],
  [
    'rule on an optional',
    z.strictObject({
      a: z
        .string()
        .optional()
        .refine((one) => one !== 'a'),
    }),
    fc.record({ a: text }, { requiredKeys: [] }),
  ],
  ['custom', z.custom<`x${string}`>((u) => typeof u === 'string' && u.startsWith('x')), fc.constantFrom('x', 'xy')],
  ['JSON', z.json(), fc.jsonValue({ maxDepth: 2 })],
  ['not a number', z.nan(), fc.constant(Number.NaN)],
  ['address', z.url(), fc.constantFrom('https://a.example/', ' https://a.example/ ')],
  ['holds itself, lazily', tree, trees],
  ['holds itself, by a getter', chain, chains],
  ['holds itself, with rules at several depths', ruled, chains.map((one) => ({ all: [{ k: 'chain', of: one }] }))],
]
