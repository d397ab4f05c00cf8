/** The laws of joins, as properties over values. Values have to be few and alike, so that some contain others. */
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Join } from '../../../src/resolve/join/join.js'

/** The same values in another order, and one of them twice. */
const otherwise = <V>(values: readonly V[]): readonly V[] => [...values].reverse().concat(values.slice(0, 1))

const several = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<readonly V[]> => fc.array(value, { minLength: 1, maxLength: 4 })

/** Contains is an order; values that contain each other are equal. */
export const orderLaws = <V>({ contains, equals }: Join<V>, value: fc.Arbitrary<V>): void => {
  let [inside, chains] = [0, 0]
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      expect(contains(a, a)).toBe(true)
      expect(contains(a, structuredClone(a))).toBe(true)
      expect(equals(a, b)).toBe(contains(a, b) && contains(b, a))
      if (contains(a, b) && !equals(a, b)) inside += 1
      if (contains(a, b) && contains(b, c)) {
        if (!equals(a, b) && !equals(b, c)) chains += 1
        expect(contains(a, c)).toBe(true)
      }
    }),
    { numRuns: 3_000 },
  )
  expect(inside, 'values inside others').toBeGreaterThan(50)
  expect(chains, 'values inside others that are inside others').toBeGreaterThan(0)
}

const equalOrNone = <V>({ equals }: Join<V>, a: V | undefined, b: V | undefined): boolean =>
  a === undefined || b === undefined ? a === b : equals(a, b)

/** Neither looks at the order of values, at one that comes twice, or changes what it is given. */
export const orderlessLaws = <V>(join: Join<V>, value: fc.Arbitrary<V>): void => {
  fc.assert(
    fc.property(several(value), (values) => {
      const before = structuredClone(values)
      expect(join.hull(otherwise(values))).toEqual(join.hull(values))
      expect(join.overlap(otherwise(values))).toEqual(join.overlap(values))
      expect(values).toEqual(before)
      const [only] = values
      expect(equalOrNone(join, join.hull(values.slice(0, 1)), only)).toBe(true)
      expect(equalOrNone(join, join.overlap(values.slice(0, 1)), only)).toBe(true)
    }),
    { numRuns: 500 },
  )
}

/** A value that contains the others is their hull, one that they contain is their overlap. */
export const nestedLaws = <V>(join: Join<V>, value: fc.Arbitrary<V>): void => {
  let nested = 0
  fc.assert(
    fc.property(several(value), (values) => {
      const outer = values.find((one) => values.every((other) => join.contains(one, other)))
      const inner = values.find((one) => values.every((other) => join.contains(other, one)))
      if (outer !== undefined) expect(equalOrNone(join, join.hull(values), outer)).toBe(true)
      if (inner !== undefined) expect(equalOrNone(join, join.overlap(values), inner)).toBe(true)
      if (values.length > 1 && (outer ?? inner) !== undefined) nested += 1
    }),
    { numRuns: 1_500 },
  )
  expect(nested, 'nested values').toBeGreaterThan(20)
}

/** The hull contains every value, the overlap is contained in every value, but for what is said to be left out. */
export const boundLaws = <V>(
  join: Join<V>,
  value: fc.Arbitrary<V>,
  /** The value as far as the hull or the overlap of these values has to bear it out. */
  asBound: {
    readonly hull?: (value: V, values: readonly V[], hull: V) => V | undefined
    readonly overlap?: (value: V, values: readonly V[], overlap: V) => V | undefined
  } = {},
): void => {
  let [hulls, overlaps] = [0, 0]
  fc.assert(
    fc.property(several(value), (values) => {
      const [hull, overlap] = [join.hull(values), join.overlap(values)]
      for (const one of values) {
        const told = hull && asBound.hull ? asBound.hull(one, values, hull) : one
        if (hull !== undefined && told !== undefined) expect(join.contains(hull, told)).toBe(true)
        const kept = overlap && asBound.overlap ? asBound.overlap(one, values, overlap) : one
        if (overlap !== undefined && kept !== undefined) expect(join.contains(kept, overlap)).toBe(true)
      }
      if (values.length > 1 && hull !== undefined) hulls += 1
      if (values.length > 1 && overlap !== undefined) overlaps += 1
    }),
    { numRuns: 1_500 },
  )
  expect(hulls, 'hulls').toBeGreaterThan(20)
  expect(overlaps, 'overlaps').toBeGreaterThan(20)
}

/** What is joined is valid. */
export const validLaws = <V>(
  join: Join<V>,
  value: fc.Arbitrary<V>,
  schema: { readonly safeParse: (value: unknown) => { readonly success: boolean } },
): void => {
  fc.assert(
    fc.property(several(value), (values) => {
      for (const joined of [join.hull(values), join.overlap(values)])
        if (joined !== undefined) expect(schema.safeParse(joined).success, JSON.stringify(joined)).toBe(true)
    }),
    { numRuns: 500 },
  )
}
