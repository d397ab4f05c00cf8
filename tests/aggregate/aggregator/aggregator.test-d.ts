import { expectTypeOf, test } from 'vitest'
import { type Aggregator, aggregate, combine, contramap, fold, mapAnswer } from '../../../src/aggregate/aggregator/aggregator.js'
import { countRecords, type RecordCount } from '../../../src/aggregate/aggregator/count-records.js'
import { meanOf } from '../../../src/aggregate/aggregator/mean-of.js'
import type { ReportedFigure } from '../../../src/aggregate/aggregator/report-counts.js'
import { shareWhere } from '../../../src/aggregate/aggregator/share-where.js'
import type { SpreadState } from '../../../src/aggregate/aggregator/spread-state.js'
import { sumOf } from '../../../src/aggregate/aggregator/sum-of.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import type { Tally } from '../../../src/schema/tally.js'

test('several have the answers of each, by name', () => {
  const both = combine({ mean: meanOf, records: countRecords })
  expectTypeOf(both.present).returns.toEqualTypeOf<{ readonly mean: ReportedFigure; readonly records: Quantity }>()
  expectTypeOf(both.monoid.empty).toEqualTypeOf<{ readonly mean: SpreadState; readonly records: RecordCount }>()
  expectTypeOf(both.prepare).parameter(0).toEqualTypeOf<Quantity | undefined>()
})

test('several take what all of them take', () => {
  // @ts-expect-error no record is both a figure and an answer
  aggregate(combine({ sum: sumOf, share: shareWhere }))(['yes'])
  const records = combine({
    sum: contramap((one: { readonly killed?: Quantity }) => one.killed)(sumOf),
    share: contramap((one: { readonly answer: 'yes' | 'no' }) => one.answer)(shareWhere),
  })
  expectTypeOf(aggregate(records))
    .parameter(0)
    .toExtend<Iterable<{ readonly killed?: Quantity; readonly answer: 'yes' | 'no' }>>()
})

test('what is turned has the type of what it is turned into', () => {
  expectTypeOf(mapAnswer((one: Tally) => one.min)(sumOf)).toEqualTypeOf<
    Aggregator<Quantity | undefined, ReturnType<typeof sumOf.prepare>, number | undefined>
  >()
})

test('a record that does not belong is not given', () => {
  // @ts-expect-error it is left out
  fold(countRecords)([['one record', 'no']])
})
