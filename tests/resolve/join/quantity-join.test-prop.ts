import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantityConflict } from '../../../src/aggregate/account/account-conflict.js'
import { quantityJoin } from '../../../src/resolve/join/quantity-join.js'
import { Quantity } from '../../../src/schema/quantity.js'
import { arbitrary } from '../../../src/testing/arbitrary.js'
import { allows } from '../../../src/value/quantity.js'
import { quantity } from '../../value/arbitraries.js'
import { boundLaws, nestedLaws, orderLaws, orderlessLaws, validLaws } from './join-laws.js'

/** Few figures, so that bounds and best figures meet. */
const small = quantity(4)
const several = fc.array(small, { minLength: 1, maxLength: 4 })

const withoutBest = ({ best: _, approximate: __, ...bounds }: Quantity): Quantity => bounds

test('contains is an order', () => orderLaws(quantityJoin, small))
test('the order of values does not count', () => orderlessLaws(quantityJoin, small))
test('nested values are their own hull and overlap', () => nestedLaws(quantityJoin, small))

test('the hull contains, and the overlap is contained; of two best figures it has one at most', () => {
  boundLaws(quantityJoin, small, {
    overlap: (value, values, overlap) => {
      const isLeftOut = (best: number): boolean =>
        !allows(best)(overlap) || values.some((other) => other.best !== undefined && other.best !== best)
      return value.best !== undefined && overlap.best !== value.best && isLeftOut(value.best) ? withoutBest(value) : value
    },
  })
})

test('joined counts are valid', () => {
  validLaws(quantityJoin, small, Quantity)
  validLaws(quantityJoin, arbitrary(Quantity), Quantity)
})

test('the hull allows what any of them allows, and its bounds are bounds of theirs', () => {
  fc.assert(
    fc.property(several, fc.nat(6), (values, n) => {
      const hull = quantityJoin.hull(values)
      expect(hull).toBeDefined()
      if (hull === undefined) return
      if (values.some(allows(n))) expect(allows(n)(hull)).toBe(true)
      expect(values.map(({ min }) => min)).toContain(hull.min)
      expect(values.map(({ max }) => max)).toContain(hull.max)
      if (hull.best !== undefined) expect(values.every(({ best }) => best === hull.best)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test('the overlap allows just what all allow; there is none where nothing is', () => {
  let found = 0
  fc.assert(
    fc.property(several, fc.nat(6), (values, n) => {
      const overlap = quantityJoin.overlap(values)
      if (overlap !== undefined) {
        found += 1
        expect(allows(n)(overlap)).toBe(values.every(allows(n)))
        if (overlap.best !== undefined) expect(values.map(({ best }) => best)).toContain(overlap.best)
      } else if (values.every(allows(n)))
        // Only where best figures differ, and nothing bounds the count.
        expect(values.every(({ min, max }) => min === 0 && max === undefined)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
  expect(found).toBeGreaterThan(100)
})

test('where two cannot both be right, there is no overlap, and where one says the other more finely, both can', () => {
  let conflicts = 0
  fc.assert(
    fc.property(small, small, (a, b) => {
      const conflict = quantityConflict({ value: a, others: [] }, { value: b, others: [] })
      if (conflict === 'yes') {
        conflicts += 1
        expect(quantityJoin.overlap([a, b])).toBeUndefined()
      }
      if (quantityJoin.contains(a, b)) expect(conflict).toBe('no')
    }),
    { numRuns: 1_000 },
  )
  expect(conflicts).toBeGreaterThan(10)
})
