/** Arbitrary records, worked out from the schemas: valid ones, and what becomes of them when one thing is changed. */
import fc from 'fast-check'
import type { $ZodType, $ZodTypes } from 'zod/v4/core'
import { unwrap } from '../../src/schema/introspect.js'
import type { Making } from '../../src/testing/making.js'
import { accepts } from '../../src/testing/sound-values.js'
import { walk } from '../../src/testing/walk.js'

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

type Lawful = Making['isLawful']

/** How values are made here: by the walk of `sitrep/testing` alone, of texts and numbers that are near the edge of what is valid. */
const making = (isLawful: Lawful, presence: 'perhaps' | 'never' = 'perhaps'): Making => ({
  makers: new Map(),
  presence: () => presence,
  leftOutOnceIn: 5,
  avoids: new Set(),
  isLawful,
  leaf: (schema) => {
    const { def } = (schema as $ZodTypes)._zod
    if (def.type === 'enum' || def.type === 'literal') return undefined
    return fc.constantFrom(...ANY.filter((value) => accepts(schema, value)))
  },
})

const known = new Map<$ZodType, fc.Arbitrary<unknown>>()

/**
 * Values that a schema nearly always accepts. In some the rules between fields are broken, so that these are compared too, and in some
 * only what has to be there is there.
 */
export const arbitraryOf = (schema: $ZodType): fc.Arbitrary<unknown> => {
  const found = known.get(schema) ?? makeArbitrary(schema)
  known.set(schema, found)
  return found
}

const makeArbitrary = (schema: $ZodType): fc.Arbitrary<unknown> => {
  const lawful = walk(
    schema,
    making(() => true),
  )
  // Of a value whose parts break their rules, its own are never asked.
  const unlawful = walk(
    schema,
    making((part) => part !== unwrap(schema)),
  )
  const bare = walk(
    schema,
    making(() => false, 'never'),
  )
  return fc.oneof({ weight: 5, arbitrary: lawful }, { weight: 2, arbitrary: unlawful }, { weight: 1, arbitrary: bare })
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
