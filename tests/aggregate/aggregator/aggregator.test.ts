import { describe, expect, test } from 'vitest'
import {
  type Aggregator,
  aggregate,
  combine,
  contramap,
  fold,
  mapAnswer,
  partialState,
} from '../../../src/aggregate/aggregator/aggregator.js'
import { countRecords } from '../../../src/aggregate/aggregator/count-records.js'
import { distinctOf } from '../../../src/aggregate/aggregator/distinct-of.js'
import { meanOf } from '../../../src/aggregate/aggregator/mean-of.js'
import { quantileOf } from '../../../src/aggregate/aggregator/quantile-of.js'
import { sumOf } from '../../../src/aggregate/aggregator/sum-of.js'
import { topOf } from '../../../src/aggregate/aggregator/top-of.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import { exactly } from '../../../src/value/quantity.js'

const figures = [exactly(1), undefined, { min: 2 }]

describe('several in one pass', () => {
  test('give what each gives alone, with a step and without one', () => {
    const together = aggregate(combine({ sum: sumOf, mean: meanOf, records: countRecords }))(figures)
    expect(together).toEqual({
      sum: aggregate(sumOf)(figures),
      mean: aggregate(meanOf)(figures),
      records: aggregate(countRecords)(figures),
    })
  })

  test('nest', () => {
    const nested = combine({ outer: combine({ inner: meanOf }), records: countRecords })
    expect(aggregate(nested)(figures).outer.inner).toEqual(aggregate(meanOf)(figures))
  })

  test('may be none at all', () => {
    expect(aggregate(combine({}))([])).toEqual({})
  })

  test('may have a name that objects have by nature', () => {
    const odd = combine({ ['__proto__']: sumOf, constructor: countRecords })
    const answer = aggregate(odd)(figures)
    expect(Object.keys(answer).sort()).toEqual(['__proto__', 'constructor'])
    expect(Object.getOwnPropertyDescriptor(answer, '__proto__')?.value).toEqual(aggregate(sumOf)(figures))
  })
})

test('an answer and an input are turned once each, in the order in which they are written', () => {
  const twice = mapAnswer((n: number) => n * 2)(mapAnswer(({ min }: Quantity) => min + 1)(countRecords))
  expect(aggregate(twice)(['one', 'two', 'three'])).toBe(8)
  const ofText = contramap((text: string) => text.length)(contramap((n: number) => exactly(n))(sumOf))
  expect(aggregate(ofText)(['one', 'three']).min).toBe(8)
})

test('an input is turned for records that may belong, too, with a step and without one', () => {
  const members = [
    ['one', 'yes'],
    ['three', 'maybe'],
    ['seven', 'maybe'],
  ] as const
  const turn = contramap((text: string) => exactly(text.length))
  const turned = members.map(([text, belongs]) => [exactly(text.length), belongs] as const)
  expect(fold(turn(sumOf))(members)).toEqual(fold(sumOf)(turned))
  expect(fold(turn(meanOf))(members)).toEqual(fold(meanOf)(turned))
  expect(fold(turn(meanOf))(members.slice(1))).toEqual(fold(meanOf)(turned.slice(1)))
})

test('an aggregator of one’s own goes wherever an aggregator goes', () => {
  const longest: Aggregator<string, number, number> = {
    prepare: (text, belongs) => (belongs === 'yes' ? text.length : 0),
    monoid: { empty: 0, concat: (a, b) => Math.max(a, b) },
    present: (length) => length,
  }
  expect(aggregate(combine({ longest, records: countRecords }))(['one', 'three'])).toEqual({
    longest: 5,
    records: { min: 2, best: 2, max: 2 },
  })
})

test('records may come from anything that can be gone through once', () => {
  const once = function* (): Generator<Quantity> {
    yield exactly(1)
    yield exactly(2)
  }
  expect(aggregate(sumOf)(once()).min).toBe(3)
})

test('no records leave the empty state as it is', () => {
  const { empty } = meanOf.monoid
  expect(partialState(meanOf)([])).toBe(empty)
  fold(meanOf)([[exactly(1), 'yes']])
  expect(fold(meanOf)([])).toEqual({ reported: 0, unreported: 0 })
})

/** A state merged with itself until it stands for so many records that no list of them could be made. */
const repeated = <I, S, A>({ monoid, prepare, present }: Aggregator<I, S, A>, inputs: readonly I[]): A => {
  let state = inputs.map((input, place) => prepare(input, place % 2 === 0 ? 'yes' : 'maybe')).reduce(monoid.concat)
  for (let times = 0; times < 40; times++) state = monoid.concat(state, state)
  return present(state)
}

test('a million million records of few amounts are answered as a few are', () => {
  const amounts = [1, 2, 4, 8].map(exactly)
  const most = 2 ** 40
  const counts = { reported: { min: 2 * most, max: 4 * most }, unreported: 0 }
  expect(repeated(quantileOf(0.5), amounts)).toEqual({ min: 2, max: 4, ...counts })
  expect(repeated(quantileOf(1), amounts)).toEqual({ min: 4, max: 8, ...counts })
  const mean = repeated(meanOf, amounts)
  expect(mean.min).toBeCloseTo(7 / 3, 12)
  expect(mean.max).toBeCloseTo(13 / 3, 12)
})

test('names of objects are values like any other', () => {
  const names = ['__proto__', 'constructor', 'toString', '=', '']
  const told = names.map((value) => ({ certain: [value], possible: [] }))
  expect(aggregate(distinctOf)([...told, ...told])).toEqual({ min: 5, best: 5, max: 5 })
  expect(
    aggregate(topOf(5))(told)
      .map(({ value }) => value)
      .sort(),
  ).toEqual([...names].sort())
  expect(Object.getPrototypeOf({})).toBe(Object.prototype)
})
