/** Laws of a user's own feed, over rows that hold anything. */

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { defineFeed } from '../../src/feeds/define-feed.js'
import { readRow } from '../../src/feeds/read-row.js'
import { check } from '../../src/schema/check.js'
import { Incident } from '../../src/schema/incident.js'

const columns = ['id', 'when', 'killed', 'lat', 'lon', 'country', 'what', 'kept'] as const

const feed = defineFeed({
  id: 'any',
  title: 'Anything',
  licence: 'For tests',
  citation: 'Nobody',
  row: z.object(
    Object.fromEntries(columns.map((column) => [column, z.unknown()])) as Record<(typeof columns)[number], z.ZodUnknown>,
  ),
  read: (_, cells) => {
    cells.keep('kept')
    return {
      incidents: [
        {
          id: `any:${cells.code('id')}`,
          when: cells.when('when'),
          where: { point: cells.point('lat', 'lon'), country: cells.country('country') },
          harm: { killed: { total: cells.count('killed') } },
          kind: cells.word('what', { a: 'attack' }),
        },
      ],
    }
  },
})
const [generation] = feed.generations
if (generation === undefined) throw new Error('A feed has a generation.')
const read = readRow(feed, generation, { generation: generation.id })

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('3', '3-5', 'about 3', '3 March 2024', '12/3/2024', '91', '-181', 'IRQ', 'a', '?', ' x ', '', 'NA'),
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
)
const row = fc.dictionary(fc.oneof(fc.constantFrom(...columns), fc.string(), fc.constantFrom('__proto__', 'constructor')), cell, {
  maxKeys: 12,
})

test('any row is accepted with valid records, or refused with an error, and nothing throws', () => {
  fc.assert(
    fc.property(fc.oneof(row, fc.anything()), (value) => {
      const { fragment, issues } = read(value)
      if (fragment === undefined) expect(issues.some(({ severity }) => severity === 'error')).toBe(true)
      else {
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
        for (const incident of fragment.incidents ?? []) expect(E.isRight(check(Incident)(incident))).toBe(true)
      }
    }),
    { numRuns: 2_000 },
  )
})

test('another cell makes other records or other issues: nothing is lost', () => {
  const texts = fc.constantFrom(
    ...['3', '4', '3-5', 'about 3', 'several', 'unknown', '3 March 2024', '12/3/2024', '3/12/2024', 'early March 2024'],
    ...['91', '12.5', 'north', 'IRQ', 'iq', 'IQ', '368', 'Irak', 'a', 'A', 'b', ''],
  )
  const base = { id: '1', when: '', killed: '', lat: '1', lon: '2', country: '', what: '', kept: '' }
  fc.assert(
    fc.property(fc.constantFrom(...columns.slice(1)), texts, texts, (column, a, b) => {
      if (a === b) return
      expect(read({ ...base, [column]: a })).not.toEqual(read({ ...base, [column]: b }))
    }),
    { numRuns: 1_000 },
  )
})

test('the same row gives the same', () => {
  fc.assert(
    fc.property(row, (value) => {
      expect(read(value)).toEqual(read(value))
    }),
  )
})
