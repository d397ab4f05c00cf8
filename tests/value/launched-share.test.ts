import { expect, test } from 'vitest'
import { shareOfLaunched } from '../../src/value/launched-share.js'
import { atLeast, atMost, between, exactly } from '../../src/value/quantity.js'

const intercepted = shareOfLaunched('intercepted')

test('exact figures give an exact share', () => {
  expect(intercepted([{ launched: exactly(3), intercepted: exactly(2) }])).toEqual({ min: 2 / 3, max: 2 / 3 })
})

test('what is intercepted was launched, so the share is never above 1', () => {
  expect(intercepted([{ intercepted: exactly(2) }])).toEqual({ min: 0, max: 1 })
  expect(intercepted([{ launched: between(1, 4), intercepted: between(0, 4) }])).toEqual({ min: 0, max: 1 })
})

test('other fates leave less room for this one', () => {
  expect(intercepted([{ launched: exactly(4), impacted: atLeast(1) }])).toEqual({ min: 0, max: 0.75 })
  expect(intercepted([{ launched: atLeast(1), intercepted: atMost(3), impacted: exactly(1) }])).toEqual({ min: 0, max: 0.75 })
})

test('a hit is an impact, and takes nothing away from the impacts', () => {
  expect(shareOfLaunched('hit')([{ launched: exactly(4), impacted: exactly(3), hit: atLeast(1) }])).toEqual({
    min: 0.25,
    max: 0.75,
  })
})

test('when perhaps none was launched, the share is that of the case in which some were', () => {
  expect(intercepted([{ launched: atMost(5), intercepted: exactly(0) }])).toEqual({ min: 0, max: 0 })
})

test('nothing launched has no share', () => {
  expect(intercepted([])).toBeUndefined()
  expect(intercepted([{ launched: exactly(0) }])).toBeUndefined()
})
