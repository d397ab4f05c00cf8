import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contramap, fold, type Membership } from '../../../src/aggregate/aggregator/aggregator.js'
import { groupedBy } from '../../../src/aggregate/aggregator/grouped-by.js'
import type { PossibleValues } from '../../../src/aggregate/aggregator/possible-values.js'
import { sumOf } from '../../../src/aggregate/aggregator/sum-of.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import { figure, membership, told, values } from './subjects.js'

interface One {
  readonly at: PossibleValues | undefined
  readonly killed: Quantity | undefined
}

const killed = contramap((one: One) => one.killed)(sumOf)

/** Whether a record is in the group of a value; undefined: it is not. Written apart from the code under test. */
const isIn = ({ at }: One, value: string | null): Membership | undefined => {
  const { certain = [], possible = [], untold } = at ?? { untold: 'any' as const }
  const tellsSome = certain.length + possible.length > 0
  if (value === null) return untold === undefined ? undefined : tellsSome ? 'maybe' : 'yes'
  if (value === 'none' && !tellsSome) return untold === undefined ? 'yes' : undefined
  return certain.includes(value) ? 'yes' : possible.includes(value) ? 'maybe' : undefined
}

test('a group has what the records of its value come to alone', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.record({ at: told(values), killed: figure }), membership), { maxLength: 8 }), (members) => {
      const expected = ['__proto__', 'a', 'b', 'c', 'constructor', 'none', null].flatMap((value) => {
        const own = members.flatMap(([one, belongs]): readonly (readonly [One, Membership])[] => {
          const there = isIn(one, value)
          return there === undefined ? [] : [[one, there === 'yes' ? belongs : 'maybe']]
        })
        return own.length === 0 ? [] : [{ value, answer: fold(killed)(own) }]
      })
      expect(fold(groupedBy((one: One) => one.at)(killed))(members)).toEqual(expected)
    }),
  )
})
