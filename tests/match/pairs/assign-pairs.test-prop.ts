/** Of pairs that share records, those that together have the most evidence: no choice has more, and no record is in two. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignPairs, highestFirst, type RowPair } from '../../../src/match/pairs/assign-pairs.js'
import { bestTotal } from '../../../src/match/pairs/best-total.js'
import { addPair, noScoredPairs, type ScoredPairs } from '../../../src/match/pairs/scored-pairs.js'

type Row = readonly [left: number, right: number, score: number]

const row = fc.integer({ min: 0, max: 5 })
const graph: fc.Arbitrary<readonly Row[]> = fc.uniqueArray(
  fc.tuple(row, row, fc.oneof(fc.constantFrom(10, 12, 20), fc.double({ min: 10, max: 30, noNaN: true }))),
  {
    selector: ([left, right]) => left * 10 + right,
    maxLength: 12,
  },
)

const listOf = (rows: readonly Row[]): ScoredPairs => {
  const pairs = noScoredPairs()
  for (const [left, right, score] of rows) addPair(pairs, left, right, score)
  return pairs
}

const all = (rows: readonly Row[]): Uint32Array => Uint32Array.from(rows.keys())

/** The most that any choice has, beyond the threshold. */
const mostOf = (
  rows: readonly Row[],
  threshold: number,
  at = 0,
  lefts: readonly number[] = [],
  rights: readonly number[] = [],
): number => {
  const next = rows[at]
  if (next === undefined) return 0
  const [left, right, score] = next
  const without = mostOf(rows, threshold, at + 1, lefts, rights)
  if (lefts.includes(left) || rights.includes(right)) return without
  return Math.max(without, score - threshold + mostOf(rows, threshold, at + 1, [...lefts, left], [...rights, right]))
}

const positionsOf = (chosen: readonly RowPair[]): readonly number[] => chosen.map(({ position }) => position).sort()

const expectDistinct = (numbers: readonly number[]): void => expect(new Set(numbers).size).toBe(numbers.length)

test.each([10, 5, Number.NEGATIVE_INFINITY])('threshold %d: no choice has more, and none is larger', (threshold) => {
  fc.assert(
    fc.property(graph, (rows) => {
      const chosen = assignPairs(listOf(rows), all(rows), threshold).map(({ position }) => rows[position] as Row)
      expectDistinct(chosen.map(([left]) => left))
      expectDistinct(chosen.map(([, right]) => right))
      // Without a threshold, what the least pair of its group has counts nothing.
      if (threshold === Number.NEGATIVE_INFINITY) return
      const total = chosen.reduce((sum, [, , score]) => sum + score - threshold, 0)
      expect(total).toBeCloseTo(mostOf(rows, threshold), 4)
      // No pair is left whose records are both free.
      const isFree = ([left, right]: Row): boolean => !chosen.some(([l, r]) => l === left || r === right)
      expect(rows.filter(isFree)).toEqual([])
    }),
    { numRuns: 1_000 },
  )
})

test('a large group is decided as a small one is, and one that is too large by the highest score', () => {
  const side = 60
  const score = (left: number, right: number): number => 10 + ((left * 7919 + right * 104_729) % 1009) / 50
  const rows = Array.from({ length: side * side }, (_, at): Row => {
    const [left, right] = [Math.floor(at / side), at % side]
    return [left, right, score(left, right)]
  })
  const total = (chosen: readonly RowPair[]): number => chosen.reduce((sum, { position }) => sum + (rows[position]?.[2] ?? 0), 0)
  const pairs = listOf(rows)
  const best = assignPairs(pairs, all(rows), 10)
  expect(best.length).toBe(side)
  expect(total(best)).toBeGreaterThan(total(highestFirst(pairs, all(rows), 'two')))

  const larger = 300
  const many = noScoredPairs()
  for (let left = 0; left < larger; left++)
    for (let right = 0; right < larger; right++) addPair(many, left, right, score(left, right))
  const positions = Uint32Array.from({ length: many.length }, (_, at) => at)
  expect(bestTotal(many, positions, 10)).toBeUndefined()
  expect(positionsOf(assignPairs(many, positions, 10))).toEqual(positionsOf(highestFirst(many, positions, 'two')))
})

test('by the highest score, inside one set: each record once', () => {
  fc.assert(
    fc.property(graph, (rows) => {
      const within = rows.filter(([left, right]) => left < right)
      const chosen = highestFirst(listOf(within), all(within), 'one').map(({ position }) => within[position] as Row)
      expectDistinct(chosen.flatMap((pair) => pair.slice(0, 2)))
      const isFree = ([left, right]: Row): boolean =>
        !chosen.some((pair) => [left, right].some((end) => pair[0] === end || pair[1] === end))
      expect(within.filter(isFree)).toEqual([])
    }),
  )
})

test('the threshold is what a join costs', () => {
  const rows: readonly Row[] = [
    [0, 0, 20],
    [0, 1, 14],
    [1, 0, 14],
  ]
  expect(positionsOf(assignPairs(listOf(rows), all(rows), 10))).toEqual([0])
  expect(positionsOf(assignPairs(listOf(rows), all(rows), 5))).toEqual([1, 2])
})
