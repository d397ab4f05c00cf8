import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { check } from '../../src/schema/check.js'
import { type RecordList, recordSchemas } from '../../src/schema/dataset.js'
import type { Schema } from '../../src/schema/schema.js'
import { toIssues } from '../../src/schema/to-issues.js'

/** An invented record of each list that fills many fields. */
const whole: Readonly<Record<RecordList, Readonly<Record<string, unknown>>>> = {
  incidents: {
    id: 'test:1',
    kind: 'attack',
    when: { start: '2021-06-06T00:15', end: '2021-06-06', zone: 'Asia/Baghdad' },
    where: { country: 'IRQ', point: { lat: 33.3, lon: 44.2 }, radius: 500, level: 'settlement' },
    targets: [{ category: 'military', site: 'test:base' }],
    participants: [{ actor: 'test:army', role: 'defender' }],
    weapons: [{ category: 'rocket', launched: { min: 1, best: 1, max: 1 }, hit: { min: 0 } }],
    harm: {
      killed: { total: { min: 0, best: 1 }, parts: [{ dimension: 'sex', value: 'female', count: { min: 0 } }] },
      damage: 'some',
    },
    reports: ['test:r1'],
    origin: { feed: 'test', unit: 'incident' },
    native: [{ scheme: 'test:code', code: '1' }],
    extra: { note: 1 },
  },
  sites: {
    id: 'test:base',
    category: 'air-base',
    operators: [{ actor: 'test:army' }],
    occupancy: [{ count: { min: 1 }, includes: [{}] }],
  },
  weapons: { id: 'test:w', category: 'missile/ballistic', aliases: ['x'] },
  actors: { id: 'test:army', kind: 'armed-forces', collective: true },
  reports: { id: 'test:r1', url: 'https://example.org/', grade: { reliability: 'F' }, published: { start: '2021-06-06' } },
  attributions: {
    id: 'test:a',
    kind: 'accusation',
    about: [{ type: 'series', id: 'test:s' }],
    against: ['test:army'],
    confidence: { scale: 'stix', value: 50 },
  },
  accounts: { id: 'test:c', report: 'test:r1', incidents: ['test:1'], harm: { damage: 'none' } },
  series: { id: 'test:s', count: { min: 39 }, scope: { op: 'not', of: { op: 'kind', in: ['attack'] } } },
  links: { id: 'test:l', kind: 'same', from: { type: 'incident', id: 'test:1' }, to: { type: 'incident', id: 'test:2' } },
  aggregates: { id: 'test:g', during: { start: '2021-06-01' }, killed: { min: 0 } },
}

const damage = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 'x', -1, Number.NaN, 1e300, [], {}, [null], { min: 2, max: 1 }, '2021-02-30', {
    op: 'no-such',
  }),
  fc.anything(),
)

/** All places of a JSON value, from the outside in. */
const placesOf = (value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, inside]) => placesOf(inside, [...path, key]))]

const put = (value: unknown, [key, ...rest]: readonly (string | number)[], what: unknown): unknown => {
  if (key === undefined) return what
  if (Array.isArray(value))
    return value.map((inside, position) => (String(position) === String(key) ? put(inside, rest, what) : inside))
  const object = value as Readonly<Record<string, unknown>>
  return { ...object, [key]: put(object[key], rest, what) }
}

/** A record with some of its values replaced, keys misspelt or taken away. */
const damaged = (record: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.constantFrom(...placesOf(record)), damage, fc.constantFrom('replace', 'add', 'remove')), {
      minLength: 1,
      maxLength: 3,
    })
    .map((faults) =>
      faults.reduce<unknown>((value, [path, what, how]) => {
        try {
          if (how === 'replace') return put(value, path, what)
          if (how === 'add') return put(value, [...path.slice(0, -1), 'wen'], what)
          const { [String(path[0])]: _, ...rest } = value as Record<string, unknown>
          return rest
        } catch {
          // An earlier fault took away the place of this one.
          return value
        }
      }, record),
    )

const lists = Object.keys(whole) as RecordList[]

test.each(lists)('%s: a whole record has no fault', (list) => {
  expect(check<unknown>(recordSchemas[list] as Schema<unknown>)(whole[list])).toEqual(E.right(whole[list]))
})

test.each(lists)('%s: field by field gives the issues that the interpreter gives of the whole', (list) => {
  const schema = recordSchemas[list] as Schema<unknown>
  const checkRecord = check(schema)
  fc.assert(
    fc.property(damaged(whole[list]), (value) => {
      const interpreted = z.safeParse(schema, value)
      const checked = checkRecord(value)
      expect(E.isRight(checked)).toBe(interpreted.success)
      if (E.isLeft(checked)) expect(checked.left).toEqual(toIssues(schema, value, interpreted.error?.issues ?? []))
    }),
  )
})
