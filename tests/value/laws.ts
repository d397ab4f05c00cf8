/** The laws of fp-ts's type classes, as properties over arbitrary values. */
import fc from 'fast-check'
import type { Eq } from 'fp-ts/lib/Eq.js'
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Ord } from 'fp-ts/lib/Ord.js'
import type { Semigroup } from 'fp-ts/lib/Semigroup.js'
import type { Show } from 'fp-ts/lib/Show.js'
import { expect } from 'vitest'

/** Equality: reflexive, symmetric, transitive, and not of everything. */
export const eqLaws = <A>({ equals }: Eq<A>, values: fc.Arbitrary<A>): void => {
  let [same, different] = [0, 0]
  fc.assert(
    fc.property(values, values, values, (a, b, c) => {
      expect(equals(a, a)).toBe(true)
      expect(equals(a, structuredClone(a))).toBe(true)
      expect(equals(a, b)).toBe(equals(b, a))
      if (equals(a, b) && equals(b, c)) expect(equals(a, c)).toBe(true)
      if (equals(a, b)) same += 1
      else different += 1
    }),
    { numRuns: 1_000 },
  )
  expect(Math.min(same, different), 'values that are equal and values that are not').toBeGreaterThan(0)
}

/** Order: total, transitive, and antisymmetric with its equality. */
export const ordLaws = <A>({ equals, compare }: Ord<A>, values: fc.Arbitrary<A>): void => {
  fc.assert(
    fc.property(values, values, values, (a, b, c) => {
      expect(compare(a, b) + compare(b, a)).toBe(0)
      expect(compare(a, b) === 0).toBe(equals(a, b))
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
    }),
  )
}

/** What is joined: in any grouping the same. */
export const semigroupLaws = <A>({ concat }: Semigroup<A>, { equals }: Eq<A>, values: fc.Arbitrary<A>): void => {
  fc.assert(
    fc.property(values, values, values, (a, b, c) => {
      expect(equals(concat(concat(a, b), c), concat(a, concat(b, c)))).toBe(true)
    }),
  )
}

/** And in any order the same. */
export const commutativeLaw = <A>({ concat }: Semigroup<A>, { equals }: Eq<A>, values: fc.Arbitrary<A>): void => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      expect(equals(concat(a, b), concat(b, a))).toBe(true)
    }),
  )
}

/** A semigroup with something that changes nothing. */
export const monoidLaws = <A>(monoid: Monoid<A>, eq: Eq<A>, values: fc.Arbitrary<A>): void => {
  semigroupLaws(monoid, eq, values)
  fc.assert(
    fc.property(values, (a) => {
      expect(eq.equals(monoid.concat(a, monoid.empty), a)).toBe(true)
      expect(eq.equals(monoid.concat(monoid.empty, a), a)).toBe(true)
    }),
  )
}

/** Words: alike for what is equal, and for nothing else. */
export const showLaws = <A>({ show }: Show<A>, { equals }: Eq<A>, values: fc.Arbitrary<A>): void => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      expect(show(a) === show(b)).toBe(equals(a, b))
      expect(show(a)).toBe(show(structuredClone(a)))
    }),
    { numRuns: 2_000 },
  )
}
