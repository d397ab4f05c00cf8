import { afterEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { acceptorOf } from '../../src/schema/acceptor.js'
import { check } from '../../src/schema/check.js'
import { Dataset, recordSchemas } from '../../src/schema/dataset.js'
import { INVALID } from '../../src/schema/introspect.js'
import type { Schema } from '../../src/schema/schema.js'
import { Where } from '../../src/schema/where.js'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** The lengths of the function texts that are generated meanwhile. */
const generatedBy = (work: () => void): readonly number[] => {
  const lengths: number[] = []
  vi.stubGlobal(
    'Function',
    new Proxy(Function, {
      construct: (target, texts: string[]) => {
        lengths.push(texts.at(-1)?.length ?? 0)
        return Reflect.construct(target, texts)
      },
    }),
  )
  work()
  vi.unstubAllGlobals()
  return lengths
}

describe('no generated function comes near the length that engines stop to optimise, about 70 kB', () => {
  const MOST = 20_000

  const shapes = Object.entries({ ...recordSchemas, Where, Dataset }) as [string, Schema<unknown>][]

  test.each(shapes)('%s', (_, schema) => {
    const lengths = generatedBy(() => {
      // Reading a value that is wrong everywhere asks for the code of the parts too.
      check(schema)({ id: 1 })
    })
    expect(Math.max(0, ...lengths)).toBeLessThan(MOST)
  })

  test('what is measured is what zod generates', () => {
    expect(Math.max(...generatedBy(() => z.compile(recordSchemas.incidents as z.ZodType)))).toBeGreaterThan(100_000)
  })
})

describe('what is accepted is valid for certain', () => {
  const Small = z.strictObject({ value: z.exactOptional(z.number()) })
  /** Large enough to be walked. */
  const Large = z.strictObject({
    needed: z.string(),
    list: z.exactOptional(z.array(Small)),
    ...Object.fromEntries(Array.from({ length: 20 }, (_, number) => [`key${number}`, z.exactOptional(Small)])),
  }) as z.ZodType<unknown> as Schema<unknown>
  const accepts = (value: unknown): boolean => acceptorOf(Large)(value) !== INVALID

  test('keys in any order', () => {
    expect(accepts({ needed: '' })).toBe(true)
    expect(accepts({ key19: {}, key3: { value: 1 }, list: [{}, { value: 2 }], needed: '', key0: {} })).toBe(true)
  })

  test.each<[string, unknown]>([
    ['a key that is needed is absent', { key0: {} }],
    ['a key that is needed is inherited', Object.create({ needed: '' })],
    ['what is inherited is wrong', Object.assign(Object.create({ key1: 1 }), { needed: '' })],
    ['an unknown key', { needed: '', other: 1 }],
    ['the key __proto__', JSON.parse('{"needed":"","__proto__":{}}')],
    ['undefined for absent', { needed: '', key0: undefined }],
    ['undefined in a list', { needed: '', list: [undefined, {}] }],
    ['a list for an object', [] as unknown],
    ['null', null],
    ['a wrong part', { needed: '', key7: { value: '1' } }],
  ])('%s: not accepted', (_, value) => {
    expect(accepts(value)).toBe(false)
  })

  test('what the walk leaves to the interpreter may be valid', () => {
    const inherits = Object.create({ needed: '' })
    expect(check(Large)(inherits)).toEqual({ _tag: 'Right', right: inherits })
    expect(z.safeParse(Large, inherits).success).toBe(true)
  })
})
