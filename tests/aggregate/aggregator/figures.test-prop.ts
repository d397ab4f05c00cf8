import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Aggregator, fold } from '../../../src/aggregate/aggregator/aggregator.js'
import { greatestOf } from '../../../src/aggregate/aggregator/greatest-of.js'
import { histogramOf } from '../../../src/aggregate/aggregator/histogram-of.js'
import { leastOf } from '../../../src/aggregate/aggregator/least-of.js'
import { meanOf } from '../../../src/aggregate/aggregator/mean-of.js'
import { quantileOf } from '../../../src/aggregate/aggregator/quantile-of.js'
import type { ReportedFigure } from '../../../src/aggregate/aggregator/report-counts.js'
import { sumOf } from '../../../src/aggregate/aggregator/sum-of.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import { Tally } from '../../../src/schema/tally.js'
import { exactly } from '../../../src/value/quantity.js'
import { quantity } from '../../value/arbitraries.js'
import { amountsOf, answersOver, expectTight, members, type Uncertain } from './completions.js'
import { told } from './subjects.js'

/** Amounts that no figure has, for those that are open. */
const [LARGE, LARGER] = [100, 1_000]

/** Exact figures repeat, so that many have one amount; some are uncertain. */
const figure = told(fc.oneof({ weight: 2, arbitrary: fc.nat(9).map(exactly) }, { weight: 1, arbitrary: quantity(3) }))
type Members = readonly (readonly [Quantity | undefined, 'yes' | 'maybe'])[]
const figures: fc.Arbitrary<Members> = members(figure, (one) => (one === undefined ? [1] : amountsOf(one, LARGE)))

/** An absent figure stays unreported, whatever it may be. */
const reporting = (list: Members, large: number): readonly Uncertain<number>[] =>
  list.flatMap(([one, belongs]) => (one === undefined ? [] : [{ cases: amountsOf(one, large), belongs }]))

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

/** Plain statistics of plain numbers, of which there is one at least. */
type Statistic = (amounts: readonly number[]) => number

/** By the book: the numbers in order, and the place q of the way from the first to the last. */
const quantile =
  (q: number): Statistic =>
  (amounts) => {
    const sorted = [...amounts].sort((a, b) => a - b)
    const place = q * (sorted.length - 1)
    const below = sorted[Math.floor(place + 1e-12)] as number
    const above = sorted[Math.ceil(place - 1e-12)] as number
    return below + (above - below) * (place - Math.floor(place + 1e-12))
  }

interface Subject {
  readonly name: string
  readonly aggregator: Aggregator<Quantity | undefined, unknown, ReportedFigure>
  readonly statistic: Statistic
}

const subject = <S>(
  name: string,
  aggregator: Aggregator<Quantity | undefined, S, ReportedFigure>,
  statistic: Statistic,
): Subject => ({
  name,
  aggregator: aggregator as unknown as Subject['aggregator'],
  statistic,
})

const subjects: readonly Subject[] = [
  subject('sumOf', sumOf, sum),
  subject('leastOf', leastOf, (amounts) => Math.min(...amounts)),
  subject('greatestOf', greatestOf, (amounts) => Math.max(...amounts)),
  subject('meanOf', meanOf, (amounts) => sum(amounts) / amounts.length),
  ...[0, 0.1, 0.25, 1 / 3, 0.5, 0.8, 0.95, 1].map((q) => subject(`quantileOf(${q})`, quantileOf(q), quantile(q))),
]

describe.each(subjects)('$name', ({ name, aggregator, statistic }) => {
  test('the bounds hold the answer under every completion, and both are reached', () => {
    /** Of no figure there is none. The sum of those that may be there is none when they are not: 0. */
    const answer = (amounts: readonly number[]): number | undefined =>
      amounts.length === 0 && name !== 'sumOf' ? undefined : statistic(amounts)
    fc.assert(
      fc.property(figures, (list) => {
        const shown = fold(aggregator)(list)
        const [records, larger] = [reporting(list, LARGE), reporting(list, LARGER)]
        if (records.length === 0) expectTight(shown, [])
        else expectTight(shown, answersOver(records, answer), answersOver(larger, answer))
      }),
    )
  })

  test('a best figure is shown when every figure has one and belongs for certain', () => {
    fc.assert(
      fc.property(figures, (list) => {
        const reported = list.flatMap(([one, belongs]) => (one === undefined ? [] : [{ one, belongs }]))
        const bests = reported.flatMap(({ one, belongs }) => (one.best === undefined || belongs === 'maybe' ? [] : [one.best]))
        const { best } = fold(aggregator)(list)
        if (reported.length > 0 && bests.length === reported.length) expect(best).toBeCloseTo(statistic(bests), 12)
        else expect(best).toBeUndefined()
      }),
    )
  })

  test('who reported is counted, a hedge is told, and the answer is a valid one', () => {
    fc.assert(
      fc.property(figures, (list) => {
        const shown = fold(aggregator)(list)
        const count = (isTold: boolean): number | Quantity => {
          const some = list.filter(([one]) => (one !== undefined) === isTold)
          const certain = some.filter(([, belongs]) => belongs === 'yes').length
          return certain === some.length ? certain : { min: certain, max: some.length }
        }
        expect([shown.reported, shown.unreported]).toEqual([count(true), count(false)])
        expect(shown.approximate).toBe(list.some(([one]) => one?.approximate) ? true : undefined)
        expect(Tally.parse(shown)).toEqual(shown)
      }),
    )
  })

  test('fractions stay within 1e-12, however they are split', () => {
    const fraction = fc.double({ min: 0, max: 1e6, noNaN: true }).map((n) => exactly(n))
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1, maxLength: 30 }), fc.nat(30), (list, cut) => {
        const expected = statistic(list.map(({ min }) => min))
        const shown = fold(aggregator)(list.map((one) => [one, 'yes'] as const))
        const [here, there] = [list.slice(cut), list.slice(0, cut)].map((part) =>
          part.reduce((state, one) => aggregator.monoid.concat(state, aggregator.prepare(one, 'yes')), aggregator.monoid.empty),
        )
        const merged = aggregator.present(aggregator.monoid.concat(here, there))
        for (const { min, best, max } of [shown, merged])
          for (const end of [min, best, max])
            expect(Math.abs((end as number) - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, expected))
      }),
    )
  })
})

test('each bin of a histogram holds the records of every completion, and both ends are reached', () => {
  const edges = fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 }).map((list) => list.sort((a, b) => a - b))
  fc.assert(
    fc.property(figures, edges, (list, from) => {
      const { below, bins, reported } = fold(histogramOf(from))(list)
      const records = reporting(list, LARGE)
      const tight = (shown: Quantity, isIn: (amount: number) => boolean): void => {
        expectTight(
          shown,
          answersOver(records, (amounts) => amounts.filter(isIn).length),
        )
        expect(shown.best).toBe(shown.min === shown.max ? shown.min : undefined)
      }
      tight(below, (amount) => amount < (from[0] as number))
      expect(bins.map((bin) => bin.from)).toEqual(from)
      for (const bin of bins) tight(bin.records, (amount) => amount >= bin.from && amount < (bin.to ?? Number.POSITIVE_INFINITY))
      const most = typeof reported === 'number' ? reported : (reported.max ?? 0)
      expect([below, ...bins.map((bin) => bin.records)].reduce((all, one) => all + one.min, 0)).toBeLessThanOrEqual(most)
    }),
  )
})
