import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aggregate, fold, type Membership } from '../../../src/aggregate/aggregator/aggregator.js'
import { distinctOf } from '../../../src/aggregate/aggregator/distinct-of.js'
import { oneValue, type PossibleValues } from '../../../src/aggregate/aggregator/possible-values.js'
import { topOf } from '../../../src/aggregate/aggregator/top-of.js'
import { completions } from './completions.js'
import { told } from './subjects.js'

const NAMED = ['a', 'b', '__proto__'] as const
/** Values that no record names. One more than there are records: no two of them need be one. */
const UNNAMED = ['x', 'y', 'z', 'w'] as const

const name = fc.constantFrom(...NAMED)
const values: fc.Arbitrary<PossibleValues> = fc
  .record({
    certain: fc.array(name, { maxLength: 2 }),
    possible: fc.array(name, { maxLength: 2 }),
    untold: told(fc.constantFrom('one' as const, 'any' as const)),
  })
  .map(({ untold, ...rest }) => ({ ...rest, ...(untold && { untold }) }))
const records = fc.array(fc.tuple(told(values), fc.constantFrom<Membership>('yes', 'maybe')), { maxLength: 3 })

const subsets = <T>(list: readonly T[]): readonly (readonly T[])[] => {
  const [first, ...others] = list
  return first === undefined ? [[]] : subsets(others).flatMap((set) => [set, [first, ...set]])
}

/** Every set of values that a record may have. */
const setsOf = (record: PossibleValues | undefined): readonly ReadonlySet<string>[] => {
  const { certain, possible, untold } = record ?? { certain: [], possible: [], untold: 'any' }
  const others: readonly string[] = [...NAMED, ...UNNAMED]
  const more = untold === undefined ? [[]] : untold === 'one' ? [[], ...others.map((one) => [one])] : subsets(others)
  const found = new Map<string, ReadonlySet<string>>()
  for (const some of subsets([...new Set(possible)]))
    for (const hidden of more) {
      const set = new Set([...certain, ...some, ...hidden])
      found.set([...set].sort().join(), set)
    }
  return [...found.values()]
}

type Records = readonly (readonly [PossibleValues | undefined, Membership])[]

const everySet = (list: Records) => completions(list.map(([record, belongs]) => ({ cases: setsOf(record), belongs })))

/** The completions of three records of which nothing is told are two million. */
const few = records.filter((list) => list.reduce((count, [record]) => count * (setsOf(record).length + 1), 1) <= 20_000)

test('the bounds of the number of different values hold under every completion, and are reached where values are apart', () => {
  fc.assert(
    fc.property(few, (list) => {
      const { min, best, max } = fold(distinctOf)(list)
      const counts = [...everySet(list)].map((sets) => new Set(sets.flatMap((set) => [...set])).size)
      expect(min).toBe(Math.min(...counts))
      expect(best).toBe(min === max ? min : undefined)
      if (list.some(([record]) => record === undefined || record.untold === 'any')) expect(max).toBeUndefined()
      else expect(max).toBe(Math.max(...counts))
    }),
    { numRuns: 100 },
  )
})

/** How many records have each value. */
const countsOf = (sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const set of sets) for (const value of set) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** The values in the top if every tie goes their way, and those that stay in it if every tie goes against them. */
const topIn = (counts: ReadonlyMap<string, number>, k: number) => {
  const list = [...counts]
  const rivals = (value: string, beats: (count: number) => boolean): number =>
    list.filter(([other, count]) => other !== value && beats(count)).length
  return {
    perhaps: list.filter(([value, own]) => rivals(value, (count) => count > own) < k).map(([value]) => value),
    surely: list.filter(([value, own]) => rivals(value, (count) => count >= own) < k).map(([value]) => value),
  }
}

test('a certain row is in the top under every completion, and what may be in it has a row', () => {
  fc.assert(
    fc.property(few, fc.integer({ min: 1, max: 3 }), (list, k) => {
      const rows = fold(topOf(k))(list)
      const named = new Set(list.flatMap(([record]) => [...(record?.certain ?? []), ...(record?.possible ?? [])]))
      const rowOf = (value: string): string | null => (named.has(value) ? value : null)
      const shown = new Set(rows.map(({ value }) => value))
      const certain = rows.flatMap(({ value, top }) => (top === 'certain' ? [value] : []))
      const fault = [...everySet(list)].find((sets) => {
        const counts = countsOf(sets)
        const { perhaps, surely } = topIn(counts, k)
        const isOutside = rows.some(({ value, count }) => {
          const own = value === null ? 0 : (counts.get(value) ?? 0)
          return own < (value === null ? 0 : count.min) || own > (count.max ?? 0)
        })
        return (
          isOutside ||
          perhaps.some((value) => !shown.has(rowOf(value))) ||
          certain.some((value) => value === null || !surely.includes(value))
        )
      })
      expect(fault).toBeUndefined()
      const most = rows.map(({ count }) => count.max ?? 0)
      expect(most).toEqual([...most].sort((a, b) => b - a))
    }),
    { numRuns: 100 },
  )
})

test('of values that are all told the rows are the top itself', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', '__proto__')), fc.integer({ min: 1, max: 4 }), (list, k) => {
      const rows = aggregate(topOf(k))(list.map(oneValue))
      const { perhaps, surely } = topIn(countsOf(list.map((value) => new Set([value]))), k)
      expect(rows.map(({ value }) => value).sort()).toEqual([...perhaps].sort())
      expect(rows.flatMap(({ value, top }) => (top === 'certain' ? [value] : [])).sort()).toEqual([...surely].sort())
      expect(aggregate(distinctOf)(list.map(oneValue)).best).toBe(new Set(list).size)
    }),
  )
})
