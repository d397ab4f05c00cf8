/** Every way in which uncertain records may really be, found by trying them all, and what the bounds of an answer owe to them. */
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Membership } from '../../../src/aggregate/aggregator/aggregator.js'
import type { Quantity } from '../../../src/schema/quantity.js'

/** The most completions that a test tries for one list of records. */
const MOST = 3_000

/** A record as a list of what it may be. */
export interface Uncertain<T> {
  readonly cases: readonly T[]
  readonly belongs: Membership
}

const countOf = <T>(records: readonly Uncertain<T>[]): number =>
  records.reduce((count, { cases, belongs }) => count * (cases.length + (belongs === 'maybe' ? 1 : 0)), 1)

/** Every list of records that there may really be. */
export function* completions<T>(records: readonly Uncertain<T>[], from = 0, chosen: readonly T[] = []): Generator<readonly T[]> {
  const record = records[from]
  if (record === undefined) {
    yield chosen
    return
  }
  if (record.belongs === 'maybe') yield* completions(records, from + 1, chosen)
  for (const one of record.cases) yield* completions(records, from + 1, [...chosen, one])
}

/** The answers to every list of records that there may really be. Undefined: there is no answer to it. */
export const answersOver = <T>(
  records: readonly Uncertain<T>[],
  answer: (chosen: readonly T[]) => number | undefined,
): readonly number[] => {
  const found: number[] = []
  for (const chosen of completions(records)) {
    const one = answer(chosen)
    if (one !== undefined) found.push(one)
  }
  return found
}

/** Up to six records, as many of them uncertain as can be tried. */
export const members = <T>(
  input: fc.Arbitrary<T>,
  casesOf: (input: T) => readonly unknown[],
): fc.Arbitrary<readonly (readonly [T, Membership])[]> =>
  fc
    .array(fc.tuple(input, fc.constantFrom<Membership>('yes', 'maybe')), { maxLength: 6 })
    .filter((list) => countOf(list.map(([one, belongs]) => ({ cases: casesOf(one), belongs }))) <= MOST)

/** The amounts that a figure may be. An open one is tried up to 7, and with an amount that stands for any large one. */
export const amountsOf = ({ min, max }: Quantity, large: number): readonly number[] => {
  const amounts = Array.from({ length: Math.max(0, (max ?? 7) - min + 1) }, (_, more) => min + more)
  return max === undefined ? [...amounts, large] : amounts
}

/** Bounds as they are shown. */
interface Shown {
  readonly min?: number
  readonly max?: number
}

/** The bounds hold every answer. Where there is none, nothing is shown. */
export const expectSound = ({ min, max }: Shown, answers: readonly number[]): void => {
  expect(min === undefined).toBe(answers.length === 0)
  if (min === undefined) {
    expect(max).toBeUndefined()
    return
  }
  expect(Math.min(...answers)).toBeGreaterThanOrEqual(min - 1e-12)
  if (max !== undefined) expect(Math.max(...answers)).toBeLessThanOrEqual(max + 1e-12)
}

/**
 * The bounds hold every answer, and each end is one of them. `larger` are the answers where an open figure is larger still: a
 * greatest answer that grows with it has no bound.
 */
export const expectTight = (shown: Shown, answers: readonly number[], larger: readonly number[] = answers): void => {
  expectSound(shown, answers)
  if (answers.length === 0) return
  const most = Math.max(...answers)
  expect(shown.min).toBeCloseTo(Math.min(...answers), 12)
  if (Math.max(...larger) > most) expect(shown.max).toBeUndefined()
  else expect(shown.max).toBeCloseTo(most, 12)
}
