import { expect, test } from 'vitest'
import { about, atLeast, atMost, between, eqQuantity, exactly } from '../../src/value/quantity.js'

test('programmer errors throw early', () => {
  for (const wrong of [
    () => exactly(-1),
    () => atLeast(Number.NaN),
    () => atMost(Number.POSITIVE_INFINITY),
    () => about(2 ** 60),
    () => between(7, 3),
  ])
    expect(wrong).toThrow(RangeError)
})

test('minus zero becomes zero', () => {
  expect(Object.is(exactly(-0).min, 0)).toBe(true)
})

test('equality looks at everything but the words', () => {
  expect(eqQuantity.equals(exactly(2), { ...exactly(2), text: 'two' })).toBe(true)
  expect(eqQuantity.equals(exactly(2), between(2, 2))).toBe(false)
  expect(eqQuantity.equals(about(2), { min: 0, best: 2 })).toBe(false)
  expect(eqQuantity.equals(atLeast(2), atLeast(3))).toBe(false)
  expect(eqQuantity.equals(between(2, 3), atLeast(2))).toBe(false)
})
