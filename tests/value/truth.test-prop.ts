import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Truth } from '../../src/schema/truth.js'
import { and, fromBoolean, fromCases, monoidAll, monoidAny, not, or } from '../../src/value/truth.js'

const truths = ['yes', 'maybe', 'no'] as const

/** The two-valued answers that a truth leaves possible. Kleene's logic is what follows from looking at all of them. */
const completions = (t: Truth): readonly boolean[] => (t === 'maybe' ? [true, false] : [t === 'yes'])
const summary = (answers: readonly boolean[]): Truth => fromCases({ all: answers.every(Boolean), some: answers.some(Boolean) })

test('and, or and not are what all completions of independent facts allow', () => {
  for (const a of truths) {
    expect(not(a)).toBe(summary(completions(a).map((x) => !x)))
    for (const b of truths) {
      const pairs = completions(a).flatMap((x) => completions(b).map((y) => [x, y] as const))
      expect(and(a, b)).toBe(summary(pairs.map(([x, y]) => x && y)))
      expect(or(a, b)).toBe(summary(pairs.map(([x, y]) => x || y)))
    }
  }
})

const truth = fc.constantFrom(...truths)

test('laws', () => {
  fc.assert(
    fc.property(truth, truth, truth, (a, b, c) => {
      for (const [operation, identity] of [
        [and, 'yes'],
        [or, 'no'],
      ] as const) {
        expect(operation(a, b)).toBe(operation(b, a))
        expect(operation(a, operation(b, c))).toBe(operation(operation(a, b), c))
        expect(operation(a, a)).toBe(a)
        expect(operation(a, identity)).toBe(a)
      }
      expect(and(a, or(b, c))).toBe(or(and(a, b), and(a, c)))
      expect(or(a, and(b, c))).toBe(and(or(a, b), or(a, c)))
      expect(and(a, or(a, b))).toBe(a)
      expect(not(not(a))).toBe(a)
      expect(not(and(a, b))).toBe(or(not(a), not(b)))
      expect(monoidAll.concat(a, monoidAll.empty)).toBe(a)
      expect(monoidAny.concat(monoidAny.empty, a)).toBe(a)
    }),
  )
})

test('the excluded middle is not a law', () => {
  expect(or('maybe', not('maybe'))).toBe('maybe')
  expect(fromBoolean(true)).toBe('yes')
  expect(fromBoolean(false)).toBe('no')
})
