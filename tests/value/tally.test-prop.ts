import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Quantity } from '../../src/schema/quantity.js'
import { Tally } from '../../src/schema/tally.js'
import type { Truth } from '../../src/schema/truth.js'
import { emptyTally, monoidTally, presentTally, type TallyState, tallyOf } from '../../src/value/tally.js'
import { quantity } from './arbitraries.js'

interface Entry {
  readonly figure: Quantity | undefined
  readonly belongs: Truth
}

const entry: fc.Arbitrary<Entry> = fc.record({
  figure: fc.option(quantity(4), { nil: undefined }),
  belongs: fc.constantFrom<Truth>('yes', 'maybe', 'no'),
})
const stateOf = (entries: readonly Entry[]): TallyState =>
  entries.reduce((state, { figure, belongs }) => monoidTally.concat(state, tallyOf(figure, belongs)), emptyTally)

test('a commutative monoid, whole numbers exact', () => {
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 6 }),
      fc.array(entry, { maxLength: 6 }),
      fc.array(entry, { maxLength: 6 }),
      (x, y, z) => {
        const [a, b, c] = [stateOf(x), stateOf(y), stateOf(z)]
        expect(monoidTally.concat(a, b)).toEqual(monoidTally.concat(b, a))
        expect(monoidTally.concat(a, monoidTally.concat(b, c))).toEqual(monoidTally.concat(monoidTally.concat(a, b), c))
        expect(monoidTally.concat(a, monoidTally.empty)).toEqual(a)
        expect(monoidTally.concat(a, b)).toEqual(stateOf([...x, ...y]))
      },
    ),
  )
})

test('fractions stay within 1e-12 however they are split', () => {
  const fraction = fc.double({ min: 0, max: 1e6, noNaN: true }).map((n): Quantity => ({ min: n, best: n, max: n }))
  fc.assert(
    fc.property(fc.array(fraction, { maxLength: 40 }), fc.nat(40), (figures, cut) => {
      const whole = stateOf(figures.map((figure) => ({ figure, belongs: 'yes' })))
      const parts = [figures.slice(cut), figures.slice(0, cut)].map((part) =>
        stateOf(part.map((figure) => ({ figure, belongs: 'yes' }))),
      )
      const joined = monoidTally.concat(parts[0] as TallyState, parts[1] as TallyState)
      expect(Math.abs(joined.min - whole.min)).toBeLessThanOrEqual(1e-12 * Math.max(1, whole.min))
    }),
  )
})

test('a state is JSON, and what is shown is a valid Tally', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const state = stateOf(entries)
      expect(JSON.parse(JSON.stringify(state))).toEqual(state)
      expect(Tally.parse(presentTally(state))).toEqual(presentTally(state))
    }),
  )
})

/** Every sum of reported figures that some choice of members and amounts makes, amounts cut at `limit`. */
const possibleSums = (entries: readonly Entry[], limit: number): ReadonlySet<number> => {
  let sums = new Set([0])
  for (const { figure, belongs } of entries) {
    if (belongs === 'no' || figure === undefined) continue
    const next = new Set<number>()
    for (const sum of sums) {
      if (belongs === 'maybe') next.add(sum)
      for (let n = figure.min; n <= (figure.max ?? limit); n++) next.add(sum + n)
    }
    sums = next
  }
  return sums
}

test('the bounds hold every possible sum and are reached', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
      const limit = 6
      const shown = presentTally(stateOf(entries))
      const sums = possibleSums(entries, limit)
      const possible = entries.some(({ figure, belongs }) => figure !== undefined && belongs !== 'no')
      if (!possible) {
        expect(shown).not.toHaveProperty('min')
        expect(shown).not.toHaveProperty('max')
        return
      }
      expect(shown.min).toBe(Math.min(...sums))
      const open = entries.some(({ figure, belongs }) => belongs !== 'no' && figure !== undefined && figure.max === undefined)
      expect(shown.max).toBe(open ? undefined : Math.max(...sums))
    }),
  )
})

test('a best figure is shown only when every reporting record has one and belongs for certain', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
      const reporting = entries.filter(({ figure, belongs }) => figure !== undefined && belongs !== 'no')
      const complete =
        reporting.length > 0 && reporting.every(({ figure, belongs }) => figure?.best !== undefined && belongs === 'yes')
      const sum = reporting.reduce((total, { figure }) => total + (figure?.best ?? 0), 0)
      expect(presentTally(stateOf(entries)).best).toBe(complete ? sum : undefined)
    }),
  )
})
