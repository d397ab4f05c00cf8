import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Quantity } from '../../src/schema/quantity.js'
import {
  about,
  add,
  allows,
  atLeast,
  atMost,
  between,
  eqQuantity,
  exactly,
  isAtLeast,
  monoidQuantity,
  none,
} from '../../src/value/quantity.js'
import { quantity } from './arbitraries.js'

const amount = fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e6, noNaN: true }))

test('what the constructors make is a valid Quantity', () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const [low, high] = a <= b ? [a, b] : [b, a]
      for (const made of [exactly(a), atLeast(a), atMost(a), between(low, high), about(a), none, add(about(a), exactly(b))])
        expect(Quantity.parse(made)).toEqual(made)
    }),
  )
})

test('sums are a commutative monoid', () => {
  const same = (a: Quantity, b: Quantity): void => {
    expect(eqQuantity.equals(a, b)).toBe(true)
  }
  fc.assert(
    fc.property(quantity(), quantity(), quantity(), (a, b, c) => {
      same(add(a, b), add(b, a))
      same(add(a, add(b, c)), add(add(a, b), c))
      same(monoidQuantity.concat(a, monoidQuantity.empty), a)
    }),
  )
})

test('a sum allows what its parts allow together, and its ends are reached', () => {
  fc.assert(
    fc.property(quantity(6), quantity(6), (a, b) => {
      const sum = add(a, b)
      const most = 15
      for (let total = 0; total <= most; total++) {
        let reached = false
        for (let x = 0; x <= total; x++) reached ||= allows(x)(a) && allows(total - x)(b)
        expect(allows(total)(sum)).toBe(reached)
      }
    }),
  )
})

test('isAtLeast answers for every amount that is allowed', () => {
  fc.assert(
    fc.property(quantity(8), fc.nat(10), (q, n) => {
      const allowed = Array.from({ length: 30 }, (_, x) => x).filter((x) => allows(x)(q))
      const answer = isAtLeast(n)(q)
      expect(answer).toBe(allowed.every((x) => x >= n) ? 'yes' : allowed.some((x) => x >= n) ? 'maybe' : 'no')
    }),
  )
})
