/** Names, and which codec a schema has. */
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { fromZod } from '../../src/codecs/from-zod.js'
import { IncidentCodec } from '../../src/codecs/record-codecs.js'
import { Incident } from '../../src/schema/incident.js'

describe('a name tells the structure where none was given', () => {
  test.each([
    ['string', z.string()],
    ['Array<number>', z.array(z.number())],
    ['Set<number>', z.set(z.number())],
    ['Record<string, number>', z.record(z.string(), z.number())],
    ['Map<string, number>', z.map(z.string(), z.number())],
    ['[string, number]', z.tuple([z.string(), z.number()])],
    ['[string, ...number]', z.tuple([z.string()], z.number())],
    ['(string | number)', z.union([z.string(), z.number()])],
    ['({ a: number } & { b: string })', z.intersection(z.object({ a: z.number() }), z.object({ b: z.string() }))],
    ['"a" | 1 | null', z.literal(['a', 1, null])],
    ['"a" | "b"', z.enum(['a', 'b'])],
    ['(string | undefined)', z.string().optional()],
    ['(string | null)', z.string().nullable()],
    ['string', z.nonoptional(z.string())],
    ['Array<string>', z.array(z.string()).readonly()],
    ['string', z.string().default('x')],
    ['string', z.string().prefault('x')],
    ['string', z.string().catch('x')],
    ['string <-> date', z.codec(z.string(), z.date(), { decode: (text) => new Date(text), encode: String })],
    ['lazy', z.lazy(() => z.string())],
  ])('%s', (name, schema) => {
    expect(fromZod(schema).name).toBe(name)
  })

  test('and is cut where it grows long or deep', () => {
    const wide = fromZod(z.object(Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`key${at}`, z.string()])))).name
    expect(wide).toHaveLength(60)
    expect(wide).toMatch(/^\{ key0: string, .*…$/)
    expect(fromZod(z.array(z.array(z.array(z.array(z.array(z.string())))))).name).toBe('Array<Array<Array<Array<…>>>>')
  })
})

describe('a schema has one codec for each name', () => {
  test('the same each time', () => {
    const schema = z.object({ a: z.number() })
    expect(fromZod(schema)).toBe(fromZod(schema))
    expect(fromZod(schema, 'A')).toBe(fromZod(schema, 'A'))
    expect(fromZod(schema, 'A')).not.toBe(fromZod(schema, 'B'))
    expect(fromZod(schema, 'B').name).toBe('B')
  })

  test('the first name that it was given is its own, and that of the part of another', () => {
    const schema = z.object({ a: z.number() })
    expect(fromZod(schema).name).toBe('{ a: number }')
    fromZod(schema, 'First')
    fromZod(schema, 'Second')
    expect(fromZod(schema).name).toBe('First')
    expect(fromZod(z.array(schema)).name).toBe('Array<First>')
  })

  test('the codec of a shape of sitrep is the one that is exported', () => {
    expect(fromZod(Incident)).toBe(IncidentCodec)
    expect(fromZod(Incident, 'Incident')).toBe(IncidentCodec)
    expect(fromZod(z.array(Incident)).name).toBe('Array<Incident>')
  })
})
