/** Arbitrary records, worked out from the schemas: valid ones, and what becomes of them when one thing is changed. */
import fc from 'fast-check'
import * as z from 'zod'
import type { $ZodType, $ZodTypes } from 'zod/v4/core'
import { structureOf, unwrap } from '../../src/schema/introspect.js'

/** Texts that are valid somewhere, and the same with a fault: a schema picks those that it accepts. */
const TEXTS = [
  ...['2021-06-05', '2021-06-06T00:15', '2000-02-29T23:59:59.999', '2021-02-29', '2021-06-05T24:00', '2021-06-05T00:15Z'],
  ...['00:15', '23:59:59', '23:60', 'Asia/Baghdad', 'UTC', 'Etc/GMT+3', 'Asia/Bagdad', 'Not/A/Zone', '3/x'],
  ...[
    'iraq:1',
    'ucdp:actor/118',
    'a:é',
    'iraq:😀',
    'iraq: 1',
    'iraq:1\n',
    'Iraq:1',
    'iraq:',
    'iraq:\ud800',
    `a:${'x'.repeat(1000)}`,
  ],
  ...[
    `a:${'😀'.repeat(999)}`,
    'https://example.org/a',
    'http://x',
    'ftp://x',
    'https://a b',
    'https://',
    'en',
    'zh-Hant-TW',
    'e',
    'en-',
  ],
  ...[
    'rocket',
    'missile/ballistic',
    'Rocket',
    'rocket/',
    'rocket/One',
    'gun',
    'harm.killed.total',
    'where.',
    'IRQ',
    'XKX',
    'YUG',
  ],
  ...['attack', 'national', '[[1],"iraq:1"]', 'x', ' ', '', '\u0000', '__proto__', 'at least 39'],
]
const NUMBERS = [
  0,
  -0,
  1,
  0.5,
  2,
  39,
  90,
  90.5,
  -90,
  100,
  101,
  150,
  151,
  180,
  -180,
  -181,
  20_037_509,
  20_037_510,
  2 ** 53 - 1,
  2 ** 53,
]
const OTHERS = [-1, 1e300, 1e-320, null, true, false, [], {}, [{}], ['iraq:1'], { min: 1 }, { extra: 1 }]
const ANY: readonly unknown[] = [...TEXTS, ...NUMBERS, ...OTHERS]

const accepts = (schema: $ZodType, value: unknown): boolean => z.safeParse(schema as z.ZodType, value).success

/** A union option that can be made without going deeper into a shape that holds itself. */
const isFlat = (option: $ZodType): boolean => {
  const structure = structureOf(option)
  if (structure.kind === 'lazy') return false
  return structure.kind !== 'object' || Object.values(structure.fields).every((field) => !holdsLazy(field))
}
const holdsLazy = (field: $ZodType): boolean => {
  const structure = structureOf(field)
  return structure.kind === 'lazy' || (structure.kind === 'list' && holdsLazy(structure.element))
}

/** Leaves out what may be left out until the rules between the fields hold, as far as that helps. */
const mended = (schema: $ZodType, optional: readonly string[], value: Readonly<Record<string, unknown>>): unknown => {
  let current = value
  for (const key of optional) {
    if (accepts(schema, current)) break
    const { [key]: _, ...rest } = current
    current = rest
  }
  return current
}

const known = new Map<$ZodType, Map<number, fc.Arbitrary<unknown>>>()

/** Values that a schema nearly always accepts. With `depth` 0 only what has to be there is there. */
export const arbitraryOf = (schema: $ZodType, depth = 5): fc.Arbitrary<unknown> => {
  const byDepth = known.get(schema) ?? new Map<number, fc.Arbitrary<unknown>>()
  known.set(schema, byDepth)
  const found = byDepth.get(depth) ?? make(unwrap(schema), depth)
  byDepth.set(depth, found)
  return found
}

const make = (schema: $ZodType, depth: number): fc.Arbitrary<unknown> => {
  const structure = structureOf(schema)
  switch (structure.kind) {
    case 'object': {
      const fields = Object.entries(structure.fields)
      const optional = fields.filter(([, field]) => (field as $ZodTypes)._zod.def.type === 'optional').map(([key]) => key)
      const made = fields.filter(([key]) => depth > 0 || !optional.includes(key))
      const arbitraries = Object.fromEntries(made.map(([key, field]) => [key, arbitraryOf(field, Math.max(0, depth - 1))]))
      const required = made.map(([key]) => key).filter((key) => !optional.includes(key))
      const bare = (value: object): unknown => Object.fromEntries(Object.entries(value).filter(([key]) => required.includes(key)))
      // Some stay as they are and some lose what may be left out, so that broken rules between fields are compared too.
      return fc
        .tuple(fc.record(arbitraries, { requiredKeys: required, noNullPrototype: true }), fc.integer({ min: 0, max: 7 }))
        .map(([value, chance]) => (chance === 0 ? bare(value) : chance < 3 ? value : mended(schema, optional, value)))
    }
    case 'list':
      return fc.array(arbitraryOf(structure.element, Math.max(0, depth - 1)), { maxLength: depth > 0 ? 2 : 1 })
    case 'union': {
      const options = depth > 0 ? structure.options : structure.options.filter(isFlat)
      return fc.oneof(...options.map((option) => arbitraryOf(option, depth)))
    }
    case 'literal':
      return fc.constantFrom(...structure.values)
    case 'lazy':
      return arbitraryOf(structure.get(), Math.max(0, depth - 1))
    case 'leaf': {
      const { def } = (schema as $ZodTypes)._zod
      const pool: readonly unknown[] = def.type === 'enum' ? Object.values(def.entries) : ANY
      return fc.constantFrom(...pool.filter((value) => accepts(schema, value)))
    }
  }
}

/** A place in a value, as a path. */
const pathsIn = (value: unknown): readonly (readonly (string | number)[])[] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : [[], ...Object.entries(value).flatMap(([key, inside]) => pathsIn(inside).map((path) => [key, ...path]))]

/** Sets or removes what is at a path, in a copy. A key such as `__proto__` becomes the object's own, as in parsed JSON. */
const changed = (value: unknown, path: readonly (string | number)[], change: (old: unknown) => unknown): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return change(value)
  const entries = Object.entries(value as object).map(([name, inside]) => [
    name,
    name === String(key) ? changed(inside, rest, change) : inside,
  ])
  return Array.isArray(value) ? entries.map(([, inside]) => inside) : Object.fromEntries(entries)
}

const KEYS = ['wen', '__proto__', 'constructor', 'toString', '', 'extra', 'text', 'min', 'op', 'of']

/** A value with one thing in it replaced, removed or added. */
export const damaged = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(valid, fc.nat(), fc.constantFrom('replace', 'remove', 'add'), fc.constantFrom(...ANY), fc.constantFrom(...KEYS))
    .map(([value, position, way, other, key]) => {
      const paths = pathsIn(value)
      const path = paths[position % paths.length] ?? []
      if (way === 'replace') return changed(value, path, () => other)
      return changed(value, path, (old) => {
        if (Array.isArray(old)) return way === 'add' ? [...old, other] : old.slice(1)
        if (typeof old !== 'object' || old === null) return other
        const entries = Object.entries(old)
        return Object.fromEntries(way === 'add' ? [...entries, [key, other]] : entries.slice(1))
      })
    })
