import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, partialState } from '../../../src/aggregate/aggregator/aggregator.js'
import { subjects } from './subjects.js'

/** From here on whoever changes it fails. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))

describe.each(subjects)('$name', ({ aggregator, members }) => {
  const { prepare, monoid, present, step } = aggregator
  const { concat, empty } = monoid
  frozen(empty)
  const stateOf = partialState(aggregator)

  test('a commutative monoid that changes none of its states', () => {
    fc.assert(
      fc.property(members, members, members, (x, y, z) => {
        const [a, b, c] = [frozen(stateOf(x)), frozen(stateOf(y)), frozen(stateOf(z))]
        expect(concat(a, b)).toStrictEqual(concat(b, a))
        expect(concat(a, concat(b, c))).toStrictEqual(concat(concat(a, b), c))
        expect(concat(a, empty)).toStrictEqual(a)
        expect(concat(empty, a)).toStrictEqual(a)
        expect(concat(a, b)).toStrictEqual(stateOf([...x, ...y]))
      }),
      { numRuns: 60 },
    )
  })

  test('any split, merged in any order and written as JSON, gives the same answer', () => {
    fc.assert(
      fc.property(members, fc.infiniteStream(fc.nat(2)), (list, parts) => {
        const split: (typeof list)[number][][] = [[], [], []]
        for (const member of list) split[parts.next().value as number]?.push(member)
        const states = split.map((part) => throughJson(stateOf(part)))
        const answer = fold(aggregator)(list)
        expect(present(states.reduce(concat, empty))).toStrictEqual(answer)
        expect(present(states.reduceRight(concat, empty))).toStrictEqual(answer)
        expect(fold(aggregator)([...list].reverse())).toStrictEqual(answer)
        expect(present(stateOf(list))).toStrictEqual(answer)
      }),
      { numRuns: 60 },
    )
  })

  test('a state is JSON', () => {
    fc.assert(
      fc.property(members, (list) => {
        const state = stateOf(list)
        expect(throughJson(state)).toStrictEqual(state)
        expect(throughJson(present(state))).toStrictEqual(present(state))
      }),
      { numRuns: 60 },
    )
  })

  test('a step is concat after prepare, and what was prepared is the own of who asked', () => {
    fc.assert(
      fc.property(members, (list) => {
        const prepared = list.map(([input, belongs]) => frozen(prepare(frozen(input), belongs)))
        const plain = prepared.reduce(concat, empty)
        expect(stateOf(list)).toStrictEqual(plain)
        const [first, ...others] = list
        if (step === undefined || first === undefined) return
        const [one, two] = [prepare(...first), prepare(...first)]
        const stepped = others.reduce((state, [input, belongs]) => step(state, input, belongs), one)
        expect(stepped).toStrictEqual(plain)
        expect(two).toStrictEqual(prepared[0])
      }),
      { numRuns: 60 },
    )
  })

  test('asking changes nothing', () => {
    fc.assert(
      fc.property(members, (list) => {
        const state = frozen(stateOf(list))
        expect(present(state)).toStrictEqual(present(state))
      }),
      { numRuns: 30 },
    )
  })
})
