/** Every value that is made of a schema of sitrep is valid, is plain JSON, and together they have all that the schema allows. */
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/schema/check.js'
import type { Extent } from '../../src/schema/extent.js'
import { shapes } from '../../src/schema/registry.js'
import type { Schema } from '../../src/schema/schema.js'
import { arbitrary, type Certainty } from '../../src/testing/index.js'
import { featuresIn, featuresOf } from './features.js'

const names = Object.keys(shapes) as (keyof typeof shapes)[]
const certainties: readonly (Certainty | undefined)[] = [undefined, 'exact', 'uncertain']
const long = process.env['SITREP_LONG'] === '1'

const made = (name: keyof typeof shapes, certainty: Certainty | undefined): fc.Arbitrary<unknown> =>
  arbitrary(shapes[name], certainty === undefined ? {} : { certainty })

/** Objects with another prototype, or with keys that a copy would lose. */
const oddities = (value: unknown): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) || value === undefined ? [value] : []
  const prototype: unknown = Object.getPrototypeOf(value)
  const isOdd = Object.hasOwn(value, '__proto__') || !(prototype === Object.prototype || Array.isArray(value))
  return [...(isOdd ? [value] : []), ...Object.values(value).flatMap(oddities)]
}

describe.each(certainties)('%s', (certainty) => {
  test.each(names)('%s is valid, and survives JSON as it is', (name) => {
    const ask = check(shapes[name] as Schema<unknown>)
    fc.assert(
      fc.property(made(name, certainty), (value) => {
        const checked = ask(value)
        expect(E.isLeft(checked) ? checked.left : []).toEqual([])
        expect(oddities(value)).toEqual([])
        expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value)
      }),
      { numRuns: long ? 5_000 : 40 },
    )
  })
})

test.each(names)('%s: every key, code and option is met', (name) => {
  const schema = shapes[name]
  const features = featuresOf(schema)
  const numRuns = Math.min(25_000, 500 + 50 * features.length)
  const met = new Set(fc.sample(made(name, undefined), { numRuns, seed: 7 }).flatMap((value) => featuresIn(schema, value)))
  expect(features.filter((feature) => !met.has(feature))).toEqual([])
})

test('the features are no empty list', () => {
  expect(featuresOf(shapes.Incident).length).toBeGreaterThan(55)
  expect(featuresOf(shapes.Where).length).toBeGreaterThan(150)
  expect(featuresOf(shapes.CountryCode).length).toBe(250)
})

test('times of every form: spans of days, moments of each precision, clocks over midnight, leap days, the ends of the calendar', () => {
  const made = fc.sample(arbitrary(shapes.Extent), { numRuns: 3_000, seed: 9 })
  const some = (holds: (one: Extent) => boolean): number => made.filter(holds).length
  const counts = {
    spans: some(({ start, end }) => start !== undefined && end !== undefined && start.slice(0, 10) < end.slice(0, 10)),
    days: some(({ start, end }) => start?.length === 10 && start === end),
    minutes: some(({ start }) => start?.length === 16),
    seconds: some(({ start }) => start?.length === 19),
    milliseconds: some(({ start }) => start?.length === 23),
    open: some(({ start, end }) => (start === undefined) !== (end === undefined)),
    overMidnight: some(({ clock }) => clock !== undefined && clock.end < clock.start),
    onlyWords: some((one) => Object.keys(one).join() === 'text'),
    leapDays: some(({ start }) => start?.slice(5, 10) === '02-29'),
    firstYear: some(({ start }) => start?.startsWith('0000') === true),
    lastYear: some(({ start }) => start?.startsWith('9999') === true),
  }
  expect(Object.entries(counts).filter(([, number]) => number < 5)).toEqual([])
})
