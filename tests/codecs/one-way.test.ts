/** Schemas that cannot be encoded are refused when the codec is built. */
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { fromZod } from '../../src/codecs/from-zod.js'
import { day } from './user-schemas.js'

const oneWay: readonly (readonly [string, z.ZodType, RegExp])[] = [
  ['.transform()', z.string().transform((text) => text.length), /transform/],
  ['z.preprocess()', z.preprocess(String, z.string()), /preprocess/],
  ['z.coerce.number()', z.coerce.number(), /z\.coerce\.number\(\)/],
  ['z.coerce.string()', z.coerce.string(), /z\.coerce\.string\(\)/],
  ['z.coerce.boolean()', z.coerce.boolean(), /z\.coerce\.boolean\(\)/],
  ['z.coerce.bigint()', z.coerce.bigint(), /z\.coerce\.bigint\(\)/],
  ['z.coerce.date()', z.coerce.date(), /z\.coerce\.date\(\)/],
  ['.trim()', z.string().trim(), /\.trim\(\)/],
  ['.toLowerCase()', z.string().toLowerCase(), /rewrites/],
  ['.toUpperCase()', z.string().toUpperCase(), /rewrites/],
  ['.normalize()', z.string().normalize(), /rewrites/],
  ['.slugify()', z.string().slugify(), /rewrites/],
  ['.overwrite()', z.number().overwrite(Math.round), /rewrites/],
  ['z.url({ normalize: true })', z.url({ normalize: true }), /normalize: true/],
  ['.url({ normalize: true })', z.string().url({ normalize: true }), /normalize: true/],
  ['z.success()', z.success(z.string()), /z\.success\(\)/],
  ['z.promise()', z.promise(z.string()), /z\.promise\(\)/],
  ['z.function()', z.function({ input: [z.string()], output: z.number() }) as unknown as z.ZodType, /z\.function\(\)/],
]

/** Places deep inside of another schema. */
const around: readonly (readonly [string, (schema: z.ZodType) => z.ZodType])[] = [
  ['alone', (schema) => schema],
  ['in an object', (schema) => z.object({ a: z.object({ b: schema }) })],
  ['as what is left of an object', (schema) => z.object({}).catchall(schema)],
  ['in a list', (schema) => z.array(z.array(schema))],
  ['in a tuple', (schema) => z.tuple([z.string(), schema])],
  ['as the rest of a tuple', (schema) => z.tuple([z.string()], schema)],
  ['in a record', (schema) => z.record(z.string(), schema)],
  ['in a map', (schema) => z.map(z.string(), schema)],
  ['as the key of a map', (schema) => z.map(schema, z.string())],
  ['in a set', (schema) => z.set(schema)],
  ['in a union', (schema) => z.union([z.number(), schema])],
  ['in an intersection, left', (schema) => z.intersection(schema, z.unknown())],
  ['in an intersection, right', (schema) => z.intersection(z.unknown(), schema)],
  ['before a pipe', (schema) => schema.pipe(z.unknown())],
  ['behind a pipe', (schema) => z.unknown().pipe(schema)],
  ['behind lazy', (schema) => z.lazy(() => z.lazy(() => schema))],
  ['optional', (schema) => schema.optional()],
  ['exact optional', (schema) => z.object({ a: z.exactOptional(schema) })],
  ['nullable', (schema) => schema.nullable()],
  ['not optional', (schema) => z.nonoptional(schema)],
  ['readonly', (schema) => schema.readonly()],
  ['with a default', (schema) => schema.default('x')],
  ['with a prefault', (schema) => schema.prefault('x')],
  ['with a catch', (schema) => schema.catch('x')],
  ['beside what goes both ways', (schema) => z.object({ on: day, a: schema })],
]

describe.each(oneWay)('%s', (_, schema, why) => {
  test.each(around)('%s', (_, wrap) => {
    expect(() => fromZod(wrap(schema))).toThrow(why)
    expect(() => fromZod(wrap(schema))).toThrow(TypeError)
    expect(() => fromZod(wrap(schema))).toThrow(/Write a z\.codec with both directions/)
  })
})

test.each(around)('what goes both ways is taken: %s', (_, wrap) => {
  expect(() =>
    fromZod(
      wrap(
        z
          .stringbool()
          .or(day)
          .or(z.templateLiteral(['n', z.number()])),
      ),
    ),
  ).not.toThrow()
})

test('a schema that was refused is refused again', () => {
  const schema = z.object({ a: z.string().trim() })
  expect(() => fromZod(schema)).toThrow(TypeError)
  expect(() => fromZod(schema, 'Named')).toThrow(TypeError)
})
