import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Contender, leadersOf } from '../../../src/aggregate/front/interval-order.js'
import type { Quantity } from '../../../src/schema/quantity.js'

/** An open one has few completions here: that there may be more changes no order that 9 does not. */
const OPEN = 9

const amount: fc.Arbitrary<Quantity> = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }), fc.boolean())
  .map(([min, more, open]) => (open ? { min } : { min, max: min + more }))
const contenders = fc.array(
  fc.record({ subject: fc.constant(''), amount, belongs: fc.constantFrom('yes' as const, 'maybe' as const) }),
  { maxLength: 4 },
)

const rangeOf = ({ min, max = OPEN }: Quantity): readonly number[] =>
  Array.from({ length: max - min + 1 }, (_, more) => min + more)

/** Every way in which it may really be; undefined: it does not belong. */
const completionsOf = (list: readonly Contender<unknown>[]): readonly (readonly (number | undefined)[])[] =>
  list.reduce<readonly (readonly (number | undefined)[])[]>(
    (heads, { amount: one, belongs }) =>
      heads.flatMap((head) => [...rangeOf(one), ...(belongs === 'maybe' ? [undefined] : [])].map((value) => [...head, value])),
    [[]],
  )

test('certain and possible are what every completion says, with ties against it and for it', () => {
  fc.assert(
    fc.property(contenders, fc.integer({ min: 1, max: 3 }), (list, rows) => {
      const named = list.map((one, position) => ({ ...one, subject: `${position}` }))
      const completions = completionsOf(named)
      const inTop = (values: readonly (number | undefined)[], position: number, beats: (a: number, b: number) => boolean) => {
        const own = values[position]
        if (own === undefined || own === 0) return false
        return values.filter((other, at) => at !== position && other !== undefined && beats(other, own)).length < rows
      }
      const expected = named.flatMap(({ subject }, position) => {
        const possible = completions.some((values) => inTop(values, position, (a, b) => a > b))
        const certain = completions.every((values) => inTop(values, position, (a, b) => a >= b))
        return possible ? [[subject, certain ? 'certain' : 'possible']] : []
      })
      const found = leadersOf(rows)(named).map(({ subject, top }) => [subject, top] as const)
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
    }),
  )
})
