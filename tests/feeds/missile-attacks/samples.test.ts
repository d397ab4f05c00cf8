/** Nothing of a row is lost: each cell that is changed or emptied changes the records or the issues. */
import { describe, expect, test } from 'vitest'
import { readAs } from './reading.js'
import { samples } from './samples.js'

describe.each(samples)('$generation', ({ generation, rows }) => {
  test('is accepted, and valid', () => {
    for (const row of rows) expect(readAs(generation, row).fragment).toBeDefined()
  })

  test('no cell is lost', () => {
    for (const row of rows) {
      const before = readAs(generation, row)
      for (const column of Object.keys(row))
        for (const cell of ['', '17', 'other', "{'x': 4}"])
          expect([column, cell, readAs(generation, { ...row, [column]: cell })]).not.toEqual([column, cell, before])
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
    '\u0000',
    "{'",
    'x'.repeat(100_000),
    JSON.parse('{"__proto__":1}'),
  ])('whatever stands in a cell, the reading does not throw', (cell) => {
    for (const row of rows)
      for (const column of Object.keys(row)) {
        const { fragment, issues } = readAs(generation, { ...row, [column]: cell })
        expect(fragment !== undefined || issues.some(({ severity }) => severity === 'error')).toBe(true)
      }
  })
})
