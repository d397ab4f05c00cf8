/** The nearest word, beside the plain way of finding it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest } from '../../src/schema/nearest.js'

/** The whole table of costs, nothing left out. */
const plainDistance = (a: string, b: string): number => {
  const costs: number[][] = Array.from({ length: a.length + 1 }, (_, row) => [row])
  const at = (row: number, column: number): number => costs[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let column = 0; column <= b.length; column++) (costs[0] as number[])[column] = column
  for (let row = 1; row <= a.length; row++)
    for (let column = 1; column <= b.length; column++) {
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && row > 1 && column > 1
      ;(costs[row] as number[])[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
        swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
  return at(a.length, b.length)
}

const plainNearest = (words: readonly string[], misspelt: string): string | undefined => {
  const most = Math.max(1, Math.floor(misspelt.length / 3))
  const found = words.map((word) => plainDistance(misspelt.toLowerCase(), word.toLowerCase()))
  const least = Math.min(...found)
  return least <= most ? words[found.indexOf(least)] : undefined
}

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'c', '-', '\u0130'), maxLength: 14 }),
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 50, maxLength: 64 }),
)

test('the first of the words that take the fewest changes', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), word, (words, misspelt) => {
      expect(nearest(words, misspelt)).toBe(plainNearest(words, misspelt))
    }),
  )
})

test('a word with a few slips is found among others', () => {
  fc.assert(
    fc.property(
      word,
      fc.nat(63),
      fc.constantFrom('drop', 'swap', 'change'),
      fc.array(word, { maxLength: 4 }),
      (right, at, how, others) => {
        const place = at % Math.max(1, right.length - 1)
        const [before, here, next, after] = [
          right.slice(0, place),
          right.charAt(place),
          right.charAt(place + 1),
          right.slice(place + 2),
        ]
        const slip = how === 'drop' ? `${next}` : how === 'swap' ? `${next}${here}` : `x${next}`
        const written = `${before}${slip}${after}`
        expect(nearest([...others, right], written)).toBe(plainNearest([...others, right], written))
      },
    ),
  )
})

test('a very long word is not compared', () => {
  expect(nearest(['a'.repeat(65)], 'a'.repeat(65))).toBeUndefined()
})
