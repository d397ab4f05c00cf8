import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeConflict } from '../../../src/aggregate/account/account-conflict.js'
import { extentJoin } from '../../../src/resolve/join/extent-join.js'
import { Extent } from '../../../src/schema/extent.js'
import { arbitrary } from '../../../src/testing/arbitrary.js'
import { anyExtent, completions, member } from '../../value/extent-model.js'
import { boundLaws, nestedLaws, orderLaws, orderlessLaws, validLaws } from './join-laws.js'

/** Times on three days, with zones and hedges now and then. */
const hedged = (extent: fc.Arbitrary<Extent>): fc.Arbitrary<Extent> =>
  fc
    .tuple(extent, fc.constantFrom(undefined, undefined, 'UTC', 'Asia/Baghdad'), fc.constantFrom(false, false, true))
    .map(([one, zone, approximate]) => ({
      ...(Object.keys(one).length === 0 ? { text: 'one night' } : one),
      ...(zone !== undefined && { zone }),
      ...(approximate && { approximate: true as const }),
    }))

/** Few bounds and clocks, so that they meet. */
const bound = fc.constantFrom(undefined, '1970-01-03', '1970-01-03T12:00', '1970-01-04', '1970-01-04T22:30', '1970-01-05')
const clock = fc.constantFrom(
  undefined,
  undefined,
  { start: '12:00', end: '12:00' },
  { start: '10:00', end: '12:59' },
  { start: '22:00', end: '01:59' },
  { start: '01:00', end: '22:59' },
  { start: '00:00', end: '23:59' },
)
const meaning = fc.constantFrom(undefined, undefined, 'within' as const, 'throughout' as const)
const fewExtents: fc.Arbitrary<Extent> = fc
  .record({ start: bound, end: bound, clock, meaning })
  .map(({ start, end, ...rest }) => {
    const isSwapped = start !== undefined && end !== undefined && start.slice(0, 10) > end.slice(0, 10)
    const bounds = isSwapped ? { start: end, end: start } : { start, end }
    const told = Object.entries({ ...bounds, ...rest }).filter(([, value]) => value !== undefined)
    return { ...Object.fromEntries(told), ...(told.every(([key]) => key === 'meaning') && { text: 'one night' }) }
  })

const few = hedged(fewExtents)
const any = fc.oneof(few, hedged(anyExtent))

const isDated = ({ start, end }: Extent): boolean => start !== undefined || end !== undefined
const hasTime = (extent: Extent): boolean => isDated(extent) || extent.clock !== undefined

test('contains is an order', () => orderLaws(extentJoin, any))
test('the order of values does not count', () => orderlessLaws(extentJoin, any))
test('nested values are their own hull and overlap', () => nestedLaws(extentJoin, few))

test('the hull contains, and the overlap is contained; a clock without a date is on the days of the dated ones', () => {
  boundLaws(extentJoin, any, {
    hull: (value, values) => (!isDated(value) && hasTime(value) && values.some(isDated) ? undefined : value),
  })
})

test('joined times are valid', () => {
  validLaws(extentJoin, any, Extent)
  validLaws(extentJoin, arbitrary(Extent), Extent)
})

/** The minutes of the days of the model, and more at either side. */
const MINUTES = Array.from({ length: 7 * 1_440 }, (_, minute) => minute)

/** The minutes that an extent may hold, out of all its completions. */
const minutesOf = (extent: Extent): ReadonlySet<number> => {
  if (extent.meaning !== 'throughout') return new Set(MINUTES.filter(member(extent)))
  const inside = new Int32Array(MINUTES.length + 1)
  for (const [begin, end] of completions(extent)) {
    const [from, to] = [Math.max(begin, 0), Math.min(end, MINUTES.length)]
    if (from >= to) continue
    inside[from] = (inside[from] ?? 0) + 1
    inside[to] = (inside[to] ?? 0) - 1
  }
  let open = 0
  return new Set(
    MINUTES.filter((minute) => {
      open += inside[minute] ?? 0
      return open > 0
    }),
  )
}

const pair = fc.tuple(any, any).filter((values) => values.every(hasTime))

test('contains is: every minute that the finer one may hold, the coarser one may hold', () => {
  let [inside, outside] = [0, 0]
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const [coarser, finer] = [{ ...a, meaning: 'within' as const }, b]
      const minutes = minutesOf(finer)
      // What contradicts itself has no minute. Open sides and clocks reach beyond the days of the model in the same way as inside.
      if (minutes.size === 0 || minutesOf(coarser).size === 0 || coarser.zone !== undefined) return
      const isInside = [...minutes].every((minute) => member(coarser)(minute))
      const isHedgeAtOdds = b.approximate === true && !a.approximate
      if (isInside) inside += 1
      else outside += 1
      if (!isHedgeAtOdds) expect(extentJoin.contains(coarser, finer)).toBe(isInside)
      else if (extentJoin.contains(coarser, finer)) expect(isInside).toBe(true)
    }),
    { numRuns: 300 },
  )
  expect(Math.min(inside, outside)).toBeGreaterThan(20)
})

test('the hull holds every minute that any dated one may hold', () => {
  let found = 0
  fc.assert(
    fc.property(pair, (values) => {
      const hull = extentJoin.hull(values)
      if (hull === undefined) return
      found += 1
      const minutes = minutesOf(hull)
      for (const value of values)
        if (isDated(value) || !values.some(isDated))
          expect([...minutesOf(value)].every((minute) => minutes.has(minute))).toBe(true)
    }),
    { numRuns: 200 },
  )
  expect(found).toBeGreaterThan(50)
})

test('no shorter stretch of time holds the hull of dated times without a clock', () => {
  fc.assert(
    fc.property(
      fc.array(
        fewExtents.filter((one) => isDated(one)),
        { minLength: 2, maxLength: 3 },
      ),
      (values) => {
        const hull = extentJoin.hull(values)
        const all = new Set(values.flatMap((value) => [...minutesOf(value)]))
        if (hull?.clock !== undefined || hull === undefined) return
        const minutes = [...minutesOf(hull)]
        if (hull.start !== undefined) expect(all.has(Math.min(...minutes))).toBe(true)
        if (hull.end !== undefined) expect(all.has(Math.max(...minutes))).toBe(true)
      },
    ),
    { numRuns: 100 },
  )
})

test('the overlap of moments holds just the minutes that both may hold; there is none where no minute is', () => {
  let [found, none] = [0, 0]
  fc.assert(
    fc.property(pair, (pairs) => {
      const [a, b] = [
        { ...pairs[0], meaning: 'within' as const },
        { ...pairs[1], meaning: 'within' as const },
      ]
      const overlap = extentJoin.overlap([a, b])
      const [inA, inB] = [minutesOf(a), minutesOf(b)]
      const common = [...inA].filter((minute) => inB.has(minute))
      if (overlap !== undefined && inA.size > 0 && inB.size > 0) {
        found += 1
        expect([...minutesOf(overlap)]).toEqual(common)
      }
      if (common.length === 0 && inA.size > 0) {
        none += 1
        expect(overlap).toBeUndefined()
      }
    }),
    { numRuns: 200 },
  )
  expect(found).toBeGreaterThan(50)
  expect(none).toBeGreaterThan(10)
})

test('what lasted, as both say, is a completion of both', () => {
  let found = 0
  fc.assert(
    fc.property(
      fc.tuple(few, few).map(([a, b]) => [{ ...a, meaning: 'throughout' as const }, b] as const),
      ([a, b]) => {
        const overlap = extentJoin.overlap([a, b])
        if (overlap === undefined || !hasTime(a) || !hasTime(b)) return
        const inside = member(b)
        const ofA = new Set(completions(a).map(String))
        const ofB = new Set(completions(b).map(String))
        for (const [begin, end] of completions(overlap)) {
          expect(ofA.has(String([begin, end]))).toBe(true)
          if (b.meaning === 'throughout') expect(ofB.has(String([begin, end]))).toBe(true)
          else expect([begin, end - 1].every(inside)).toBe(true)
        }
        found += 1
      },
    ),
    { numRuns: 200 },
  )
  expect(found).toBeGreaterThan(50)
})

test('where two cannot both be right, there is no overlap, and where one says the other more finely, both can', () => {
  let conflicts = 0
  fc.assert(
    fc.property(any, any, (a, b) => {
      const conflict = timeConflict({ value: a, others: [] }, { value: b, others: [] })
      if (conflict === 'yes') {
        conflicts += 1
        expect(extentJoin.overlap([a, b])).toBeUndefined()
      }
      if (extentJoin.contains(a, b)) expect(conflict).toBe('no')
    }),
    { numRuns: 3_000 },
  )
  expect(conflicts).toBeGreaterThan(50)
})
