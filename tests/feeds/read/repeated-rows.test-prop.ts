import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repeatedRows } from '../../../src/feeds/read/repeated-rows.js'

const fragment = (id: number) => ({ weapons: [{ id: `test:${id}`, name: 'invented', category: 'rocket' }] }) as const

test('rows are found again as a Map of ids and texts would find them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2000), fc.nat(2)), { maxLength: 5000, size: 'max' }), (rows) => {
      const seen = new Map<number, number>()
      const repeated = repeatedRows()
      for (const [id, text] of rows) {
        const before = seen.get(id)
        if (before === undefined) seen.set(id, text)
        const expected = before === undefined ? undefined : before === text ? 'duplicate-row' : 'duplicate-id'
        expect(repeated(fragment(id), `text ${text}`)?.code).toBe(expected)
      }
    }),
    { numRuns: 20 },
  )
})

test('a hundred thousand rows are a hundred thousand rows', () => {
  const repeated = repeatedRows()
  let again = 0
  for (let round = 0; round < 2; round++)
    for (let id = 0; id < 100_000; id++) if (repeated(fragment(id), `${id}`)?.code === 'duplicate-row') again++
  expect(again).toBe(100_000)
})

test('a row without a record of its own is never a repeated one', () => {
  const repeated = repeatedRows()
  expect([repeated({}, 'a'), repeated({}, 'a'), repeated({ actors: [] }, 'a')]).toEqual([undefined, undefined, undefined])
})
