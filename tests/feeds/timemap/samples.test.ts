/** Nothing of an event is lost: each cell that is changed or emptied changes the records or the issues. */
import { describe, expect, test } from 'vitest'
import { readAs } from './reading.js'
import { samples } from './samples.js'

describe.each(samples)('$generation', ({ generation, rows }) => {
  test('no cell is lost', () => {
    for (const row of rows) {
      const before = readAs(generation, row)
      expect(before.fragment).toBeDefined()
      for (const column of Object.keys(row))
        for (const cell of ['', '17', 'other', '12/03/2030', ['x'], []])
          expect([column, cell, readAs(generation, { ...row, [column]: cell })]).not.toEqual([column, cell, before])
    }
  })

  test('nothing that is inside a list is lost', () => {
    for (const row of rows)
      for (const column of ['sources', 'filters', 'associations']) {
        const list: unknown = row[column]
        if (!Array.isArray(list)) continue
        const before = readAs(generation, row)
        for (const [i, element] of list.entries()) {
          const without = list.filter((_, at) => at !== i)
          expect(readAs(generation, { ...row, [column]: without })).not.toEqual(before)
          if (typeof element !== 'object') continue
          for (const key of Object.keys(element)) {
            const changed = list.map((one, at) => (at === i ? { ...one, [key]: 'changed' } : one))
            expect([key, readAs(generation, { ...row, [column]: changed })]).not.toEqual([key, before])
          }
        }
      }
  })

  test.each([
    null,
    undefined,
    true,
    1e308,
    Number.NaN,
    [],
    {},
    [[]],
    [{}],
    '\u0000',
    ',,=,',
    'x'.repeat(100_000),
    [JSON.parse('{"__proto__":1}')],
  ])('whatever stands in a cell, the reading does not throw', (cell) => {
    for (const row of rows)
      for (const column of Object.keys(row)) {
        const { fragment, codes } = readAs(generation, { ...row, [column]: cell })
        expect(fragment !== undefined || codes.some((code) => code.startsWith('error'))).toBe(true)
      }
  })
})
