import { describe, expect, test } from 'vitest'
import { aggregate, fold } from '../../../src/aggregate/aggregator/aggregator.js'
import { ratioOf } from '../../../src/aggregate/aggregator/ratio-of.js'
import { reportedShare } from '../../../src/aggregate/aggregator/reported-share.js'
import { shareOfLedgers } from '../../../src/aggregate/aggregator/share-of-ledgers.js'
import { shareWhere } from '../../../src/aggregate/aggregator/share-where.js'
import { about, atLeast, between, exactly, none } from '../../../src/value/quantity.js'

describe('a ratio', () => {
  test('is no division of free figures: what is in the part is in the whole', () => {
    // Divided as if they were free, it would be 2/10 to 6/4.
    expect(aggregate(ratioOf)([{ part: between(2, 6), whole: between(4, 10) }])).toEqual({
      min: 0.2,
      max: 1,
      reported: 1,
      unreported: 0,
    })
  })

  test('of exact figures has a best one', () => {
    expect(
      aggregate(ratioOf)([
        { part: exactly(1), whole: exactly(4) },
        { part: exactly(0), whole: exactly(1) },
      ]),
    ).toEqual({
      min: 0.2,
      best: 0.2,
      max: 0.2,
      reported: 2,
      unreported: 0,
    })
  })

  test('counts who tells only one of the two as silent', () => {
    expect(aggregate(ratioOf)([{ part: exactly(1) }, { whole: exactly(1) }, {}])).toEqual({ reported: 0, unreported: 3 })
  })

  test('of nothing at all is none', () => {
    expect(aggregate(ratioOf)([{ part: none, whole: none }])).toEqual({ reported: 1, unreported: 0 })
  })

  test('of a whole that may be nothing is 0 where there is one', () => {
    expect(aggregate(ratioOf)([{ part: none, whole: between(0, 5) }])).toMatchObject({ min: 0, max: 0 })
  })

  test('comes as near to 0 and to 1 as open figures let it', () => {
    expect(aggregate(ratioOf)([{ part: exactly(2), whole: atLeast(4) }])).toMatchObject({ min: 0, max: 0.5 })
    expect(aggregate(ratioOf)([{ part: atLeast(2), whole: atLeast(4) }])).toMatchObject({ min: 0, max: 1 })
    expect(
      fold(ratioOf)([
        [{ part: exactly(1), whole: exactly(2) }, 'yes'],
        [{ part: none, whole: atLeast(0) }, 'maybe'],
      ]),
    ).toMatchObject({ min: 0, max: 0.5 })
  })

  test('takes those that may belong only where they draw it further', () => {
    expect(
      fold(ratioOf)([
        [{ part: exactly(1), whole: exactly(2) }, 'yes'],
        [{ part: exactly(9), whole: exactly(10) }, 'maybe'],
        [{ part: exactly(3), whole: exactly(4) }, 'maybe'],
        [{ part: exactly(1), whole: exactly(10) }, 'maybe'],
      ]),
    ).toMatchObject({ min: 2 / 12, max: 10 / 12 })
  })

  test('whose part is more than its whole counts as all of a whole of that size', () => {
    expect(aggregate(ratioOf)([{ part: exactly(3), whole: exactly(2) }])).toEqual({
      min: 1,
      max: 1,
      reported: 1,
      unreported: 0,
    })
  })

  test('of a hedged figure is hedged', () => {
    expect(aggregate(ratioOf)([{ part: exactly(1), whole: about(10) }])).toEqual({
      min: 0,
      best: 0.1,
      max: 1,
      approximate: true,
      reported: 1,
      unreported: 0,
    })
  })
})

describe('a share of ledgers', () => {
  const rate = shareOfLedgers('intercepted')

  test('has bounds of what is not told, and is best known where all is', () => {
    expect(aggregate(rate)([{ launched: exactly(2), intercepted: exactly(1) }])).toMatchObject({ min: 0.5, best: 0.5, max: 0.5 })
    expect(aggregate(rate)([{ launched: exactly(2), failed: exactly(1) }])).toEqual({
      min: 0,
      max: 0.5,
      reported: 1,
      unreported: 0,
    })
  })

  test('of all that met another fate is none', () => {
    expect(aggregate(rate)([{ launched: exactly(2), impacted: exactly(2) }])).toMatchObject({ min: 0, best: 0, max: 0 })
  })

  test('counts a ledger without any figure as silent', () => {
    expect(aggregate(rate)([{}, undefined, { launched: exactly(1), intercepted: exactly(1) }])).toEqual({
      min: 1,
      best: 1,
      max: 1,
      reported: 1,
      unreported: 2,
    })
  })

  test('has no best figure where the best figures contradict each other', () => {
    const told = { launched: { min: 4, best: 4 }, intercepted: { min: 0, best: 3 }, failed: exactly(2) }
    expect(aggregate(rate)([told])).not.toHaveProperty('best')
  })

  test('of hits does not count impacts as another fate', () => {
    expect(aggregate(shareOfLedgers('hit'))([{ launched: exactly(4), impacted: exactly(2), hit: exactly(1) }])).toMatchObject({
      min: 0.25,
      max: 0.25,
    })
  })

  test('of a ledger that contradicts itself stays from 0 to 1', () => {
    expect(aggregate(rate)([{ launched: exactly(1), intercepted: exactly(3) }])).toEqual({
      min: 1,
      max: 1,
      reported: 1,
      unreported: 0,
    })
  })
})

test('a share of nobody is none', () => {
  expect(aggregate(shareWhere)([])).toEqual({ reported: 0, unreported: 0 })
  expect(aggregate(reportedShare)([])).toEqual({ reported: 0, unreported: 0 })
})

test('where no record is certain one that may belong is alone', () => {
  expect(fold(shareWhere)([['yes', 'maybe']])).toMatchObject({ min: 1, best: 1, max: 1, reported: { min: 0, max: 1 } })
  expect(
    fold(shareWhere)([
      ['no', 'maybe'],
      ['yes', 'maybe'],
    ]),
  ).toMatchObject({ min: 0, max: 1 })
  expect(fold(reportedShare)([[undefined, 'maybe']])).toMatchObject({ min: 0, best: 0, max: 0 })
})
