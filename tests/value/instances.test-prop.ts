/** Every instance of a type class obeys its laws. What has no lawful instance is told in docs/decisions/instances.md. */
import fc from 'fast-check'
import type { Eq } from 'fp-ts/lib/Eq.js'
import * as S from 'fp-ts/lib/string.js'
import { describe, expect, test } from 'vitest'
import { monoidOf } from '../../src/aggregate/monoid-of.js'
import { rollup } from '../../src/aggregate/rollup.js'
import { count, sum } from '../../src/aggregate/rollup-figures.js'
import { bucket } from '../../src/aggregate/rollup-keys.js'
import type { RollupState } from '../../src/aggregate/rollup-state.js'
import { present, reduce, run } from '../../src/aggregate/run.js'
import { monoidSummary, presentSummary, type SummaryState, summaryState } from '../../src/aggregate/summary.js'
import { Confidence } from '../../src/schema/confidence.js'
import type { Extent } from '../../src/schema/extent.js'
import type { Point } from '../../src/schema/place.js'
import type { Quantity } from '../../src/schema/quantity.js'
import type { Tally } from '../../src/schema/tally.js'
import type { Truth } from '../../src/schema/truth.js'
import { arbitrary, incidents } from '../../src/testing/index.js'
import { eqConfidence } from '../../src/value/confidence.js'
import { eqExtent, showExtent } from '../../src/value/extent.js'
import { beginOf } from '../../src/value/local-time.js'
import { type BoundingBox, eqBox, eqPoint, inBox, semigroupBox } from '../../src/value/place.js'
import { eqQuantity, monoidQuantity, showQuantity } from '../../src/value/quantity.js'
import { emptyTally, eqTally, monoidTally, presentTally, type TallyState, tallyOf } from '../../src/value/tally.js'
import { and, monoidAll, monoidAny, or, ordTruth } from '../../src/value/truth.js'
import { commutativeLaw, eqLaws, monoidLaws, ordLaws, semigroupLaws, showLaws } from './laws.js'

const truth = fc.constantFrom<Truth>('yes', 'maybe', 'no')

describe('Truth', () => {
  test('ordTruth', () => {
    eqLaws(ordTruth, truth)
    ordLaws(ordTruth, truth)
  })

  test('and is the lesser, or the greater of two', () => {
    fc.assert(
      fc.property(truth, truth, (a, b) => {
        expect(and(a, b)).toBe(ordTruth.compare(a, b) <= 0 ? a : b)
        expect(or(a, b)).toBe(ordTruth.compare(a, b) <= 0 ? b : a)
      }),
    )
  })

  test.each([
    ['monoidAll', monoidAll],
    ['monoidAny', monoidAny],
  ])('%s', (_, monoid) => {
    monoidLaws(monoid, ordTruth, truth)
    commutativeLaw(monoid, ordTruth, truth)
  })
})

/** Few numbers, all whole, so that some are equal and sums are exact. */
const few = fc.nat(2)
const quantity: fc.Arbitrary<Quantity> = fc
  .record(
    { min: few, best: few, max: few, approximate: fc.constant(true as const), text: fc.constantFrom('a few', 'some') },
    { requiredKeys: ['min'] },
  )
  .filter(({ min, best = min, max = best }) => min <= best && best <= max)

describe('Quantity', () => {
  test('eqQuantity', () => {
    eqLaws(eqQuantity, quantity)
    expect(eqQuantity.equals({ min: 2, text: 'two' }, { min: 2 })).toBe(true)
  })
  test('showQuantity', () => showLaws(showQuantity, eqQuantity, quantity))
  test('monoidQuantity', () => {
    monoidLaws(monoidQuantity, eqQuantity, quantity)
    commutativeLaw(monoidQuantity, eqQuantity, quantity)
  })
  test('no order: that all of one is at most all of another is no total one', () => {
    const certainlyAtMost = (a: Quantity, b: Quantity): boolean => a.max !== undefined && a.max <= b.min
    const [a, b] = [
      { min: 1, max: 4 },
      { min: 2, max: 3 },
    ]
    expect([certainlyAtMost(a, b), certainlyAtMost(b, a)]).toEqual([false, false])
  })
})

describe('Tally', () => {
  const entries = fc.array(fc.tuple(fc.option(quantity, { nil: undefined }), truth), { maxLength: 2 })
  const stateOf = (list: readonly (readonly [Quantity | undefined, Truth])[]): TallyState =>
    list.reduce((state, [figure, belongs]) => monoidTally.concat(state, tallyOf(figure, belongs)), emptyTally)
  const states = entries.map(stateOf)
  const eqState: Eq<TallyState> = { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) }

  test('eqTally', () => {
    eqLaws(eqTally, states.map(presentTally))
    const exact: Tally = { reported: 1, unreported: 0 }
    expect(eqTally.equals(exact, { ...exact, reported: { min: 1, best: 1, max: 1 } })).toBe(true)
    expect(eqTally.equals(exact, { ...exact, reported: { min: 1, max: 1 } })).toBe(false)
    for (const [key, value] of Object.entries({ min: 1, best: 1, max: 1, approximate: true, reported: 2, unreported: 1 }))
      expect(eqTally.equals(exact, { ...exact, [key]: value }), key).toBe(false)
  })
  test('monoidTally', () => {
    monoidLaws(monoidTally, eqState, states)
    commutativeLaw(monoidTally, eqState, states)
  })
})

const extent: fc.Arbitrary<Extent> = fc
  .record(
    {
      start: fc.constantFrom('2021-06-05', '2021-06-06'),
      end: fc.constantFrom('2021-06-06', '2021-06-07'),
      clock: fc.constantFrom({ start: '10:00', end: '11:00' }, { start: '10:00', end: '10:00' }),
      zone: fc.constantFrom('UTC', 'Asia/Baghdad'),
      meaning: fc.constantFrom('within' as const, 'throughout' as const),
      approximate: fc.constant(true as const),
      text: fc.constantFrom('in the night', 'at dawn'),
    },
    { requiredKeys: [] },
  )
  .map((one) => ((one.start ?? one.end ?? one.clock ?? one.text) ? one : { text: 'x' }))

describe('Extent', () => {
  test('eqExtent', () => eqLaws(eqExtent, extent))
  test('showExtent', () => showLaws(showExtent, eqExtent, extent))

  test('local times: the order of strings goes by the first moment, and the coarser unit comes first', () => {
    const time = fc.constantFrom(
      '2021-06-06',
      '2021-06-06T00:00',
      '2021-06-06T00:00:00',
      '2021-06-06T00:00:00.000',
      '2021-06-06T00:01',
      '2021-06-07',
    )
    eqLaws(S.Eq, time)
    ordLaws(S.Ord, time)
    fc.assert(
      fc.property(time, time, (a, b) => {
        const order = Math.sign(beginOf(a) - beginOf(b))
        expect(S.Ord.compare(a, b)).toBe(order === 0 ? Math.sign(a.length - b.length) : order)
      }),
    )
  })
})

const edge = fc.constantFrom(-180, -170, -10, 0, 10, 170, 180)
const parallel = fc.constantFrom(-90, -10, 0, 10, 90)
const point: fc.Arbitrary<Point> = fc.record({ lat: parallel, lon: edge })
const box: fc.Arbitrary<BoundingBox> = fc
  .tuple(edge, edge, parallel, parallel)
  .map(([west, east, a, b]) => ({ west, east, south: Math.min(a, b), north: Math.max(a, b) }))

describe('places', () => {
  test('eqPoint', () => eqLaws(eqPoint, point))
  test('eqBox', () => {
    eqLaws(eqBox, fc.oneof(box, fc.constant({ west: 0, south: 0, east: 0, north: 0 })))
    const one = { west: 0, south: 0, east: 0, north: 0 }
    for (const key of ['west', 'south', 'east', 'north']) expect(eqBox.equals(one, { ...one, [key]: 1 }), key).toBe(false)
  })

  test('semigroupBox, which holds all that its parts hold', () => {
    semigroupLaws(semigroupBox, eqBox, box)
    commutativeLaw(semigroupBox, eqBox, box)
    fc.assert(
      fc.property(box, box, point, (a, b, spot) => {
        const place = { point: spot }
        if (inBox(a)(place) === 'yes' || inBox(b)(place) === 'yes') expect(inBox(semigroupBox.concat(a, b))(place)).toBe('yes')
      }),
      { numRuns: 1_000 },
    )
  })

  test('it is as small as can be for boxes that do not cross the 180th meridian', () => {
    const plain = box.filter(({ west, east }) => west <= east)
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const joined = semigroupBox.concat(a, b)
        expect([a.west, b.west]).toContain(joined.west)
        expect([a.south, b.south]).toContain(joined.south)
        expect([a.east, b.east]).toContain(joined.east)
        expect([a.north, b.north]).toContain(joined.north)
      }),
    )
  })

  test('the smallest box around two is no semigroup: it depends on which two are joined first', () => {
    const width = ({ west, east }: BoundingBox): number => (east - west + 360) % 360
    const covers = (outer: BoundingBox, { west }: BoundingBox): boolean => (west - outer.west + 360) % 360 <= width(outer)
    const smallest = (a: BoundingBox, b: BoundingBox): BoundingBox => {
      const joined = [a, b, { ...a, east: b.east }, { ...a, west: b.west }].filter(
        (one) =>
          [a, b].every((part) => covers(one, part) && covers(one, { ...part, west: part.east })) &&
          width(one) >= Math.max(width(a), width(b)),
      )
      return joined.sort((x, y) => width(x) - width(y))[0] ?? a
    }
    const at = (lon: number): BoundingBox => ({ west: lon, east: lon, south: 0, north: 0 })
    const [a, b, c] = [at(0), at(150), at(-110)]
    expect(width(smallest(smallest(a, b), c))).not.toBe(width(smallest(a, smallest(b, c))))
  })
})

describe('Confidence', () => {
  test('eqConfidence', () => {
    eqLaws(eqConfidence, fc.oneof(arbitrary(Confidence), fc.constant({ scale: 'stix', value: 50 } as const)))
    expect(eqConfidence.equals({ scale: 'native', scheme: 'a:b', value: 1 }, { scale: 'native', scheme: 'a:c', value: 1 })).toBe(
      false,
    )
  })
})

describe('partial results', () => {
  const list = incidents({ maxLength: 3 })

  test('monoidOf', () => {
    const query = rollup({ by: { month: bucket('month') }, select: { incidents: count(), killed: sum('killed') } })
    // The amounts that cannot be added exactly make no difference to what is shown of whole numbers.
    const eq: Eq<RollupState> = { equals: (a, b) => JSON.stringify(present(query)(a)) === JSON.stringify(present(query)(b)) }
    const whole = list.filter((all) =>
      all.every(({ harm }) =>
        Number.isInteger((harm?.killed?.total?.min ?? 0) + (harm?.killed?.total?.best ?? 0) + (harm?.killed?.total?.max ?? 0)),
      ),
    )
    const states = whole.map((one) => reduce(query)(one))
    monoidLaws(monoidOf(query), eq, states)
    commutativeLaw(monoidOf(query), eq, states)
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const both = [...a, ...b.map((one) => ({ ...one, id: `${one.id}-b` }))]
        expect(present(query)(monoidOf(query).concat(reduce(query)(a), reduce(query)(b)))).toEqual(run(query)(both))
      }),
    )
  })

  test('monoidSummary', () => {
    const by = ['country'] as const
    const eq: Eq<SummaryState> = {
      equals: (a, b) =>
        JSON.stringify(presentSummary(by)(a).map(({ country, incidents: all }) => [country, all])) ===
        JSON.stringify(presentSummary(by)(b).map(({ country, incidents: all }) => [country, all])),
    }
    monoidLaws(monoidSummary, eq, list.map(summaryState(by)))
    commutativeLaw(monoidSummary, eq, list.map(summaryState(by)))
  })
})
