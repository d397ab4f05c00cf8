import { expect, test } from 'vitest'
import { about, atLeast, exactly } from '../../src/value/quantity.js'
import { monoidTally, presentTally, tally, tallyOf } from '../../src/value/tally.js'

test('the example of the design: 2, at least 39, and one that does not say', () => {
  expect(tally([exactly(2), atLeast(39), undefined])).toEqual({ min: 41, reported: 2, unreported: 1 })
})

test('five silent records are not "0 killed"', () => {
  expect(tally(Array.from({ length: 5 }, () => undefined))).toEqual({ reported: 0, unreported: 5 })
})

test('a hedged figure hedges the sum', () => {
  expect(tally([about(5), exactly(1)])).toEqual({ min: 1, best: 6, approximate: true, reported: 2, unreported: 0 })
})

test('a record that may belong here widens the counts of records too', () => {
  const state = [tallyOf(exactly(1), 'yes'), tallyOf(exactly(2), 'maybe'), tallyOf(undefined, 'maybe'), tallyOf(exactly(9), 'no')]
  expect(presentTally(state.reduce(monoidTally.concat))).toEqual({
    min: 1,
    max: 3,
    reported: { min: 1, max: 2 },
    unreported: { min: 0, max: 1 },
  })
})
