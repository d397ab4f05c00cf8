import { describe, expectTypeOf, test } from 'vitest'
import { contramap } from '../../src/aggregate/aggregator/aggregator.js'
import type { Histogram } from '../../src/aggregate/aggregator/histogram-of.js'
import type { ReportedFigure } from '../../src/aggregate/aggregator/report-counts.js'
import { reportedShare } from '../../src/aggregate/aggregator/reported-share.js'
import type { ReportedTime } from '../../src/aggregate/aggregator/reported-time.js'
import type { TopRow } from '../../src/aggregate/aggregator/top-of.js'
import type { AnyRow } from '../../src/aggregate/query.js'
import { rollup } from '../../src/aggregate/rollup.js'
import { count, distinct, first, histogram, mean, ownFigure, ratio, sum, top } from '../../src/aggregate/rollup-figures.js'
import { bucket, field, participatingActor, siteKey } from '../../src/aggregate/rollup-keys.js'
import type { Answer, RollupState } from '../../src/aggregate/rollup-state.js'
import { answer, merge, present, reduce, run } from '../../src/aggregate/run.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Quantity } from '../../src/schema/quantity.js'
import type { Rollup } from '../../src/schema/rollup.js'
import type { Tally } from '../../src/schema/tally.js'

const query = rollup({
  where: { op: 'kind', in: ['attack'] },
  by: { month: bucket('month'), site: field('where.site') },
  select: {
    incidents: count(),
    killed: sum('killed'),
    average: mean('killed'),
    rate: ratio('weapons.intercepted', 'weapons.launched'),
    began: first(),
    bins: histogram('killed', [0, 1]),
    actors: top(participatingActor(), 3),
    sites: distinct(siteKey()),
  },
})
type Row = {
  readonly month: string | null
  readonly site: string | null
  readonly incidents: Quantity
  readonly killed: Tally
  readonly average: ReportedFigure
  readonly rate: ReportedFigure
  readonly began: ReportedTime
  readonly bins: Histogram
  readonly actors: readonly TopRow[]
  readonly sites: Quantity
}

describe('rows', () => {
  test('have the columns that were asked for', () => {
    expectTypeOf(run(query)([])).toEqualTypeOf<readonly Row[]>()
    expectTypeOf(answer(query)({ sitrep: 1 })).toEqualTypeOf<Answer<Row>>()
    expectTypeOf(present(query)({ groups: [], overlap: { certain: 0, possible: 0 } })).toEqualTypeOf<readonly Row[]>()
  })

  test('have no others', () => {
    const [row] = run(query)([])
    // @ts-expect-error The column is "incidents".
    row?.incident
    // @ts-expect-error Rows are read, and not written.
    if (row !== undefined) row.month = '2021-06'
  })

  test('have figures alone where there are no keys', () => {
    expectTypeOf(run(rollup({ select: { incidents: count() } }))([])).toEqualTypeOf<readonly { readonly incidents: Quantity }[]>()
  })

  test("have the answer of a user's own figure", () => {
    const own = ownFigure(contramap((incident: Incident) => incident.where?.site)(reportedShare))
    const length = { prepare: () => 1, monoid: { empty: 0, concat: (a: number, b: number) => a + b }, present: String }
    const rows = run(rollup({ select: { told: own, length: ownFigure(length) } }))([])
    expectTypeOf(rows).toEqualTypeOf<readonly { readonly told: ReportedFigure; readonly length: string }[]>()
  })

  test('of a query that came as data may have any column', () => {
    const stored = JSON.parse('{}') as Rollup
    expectTypeOf(run(stored)([])).toEqualTypeOf<readonly AnyRow[]>()
    expectTypeOf(answer(stored)([])).toEqualTypeOf<Answer<AnyRow>>()
  })
})

test('what is asked is checked', () => {
  // @ts-expect-error There is no such field.
  field('where.county')
  // @ts-expect-error There is no such figure.
  sum('deaths')
  // @ts-expect-error There is no such unit.
  bucket('decade')
  // @ts-expect-error There is no such role.
  participatingActor('bystander')
  // @ts-expect-error A figure is needed.
  rollup({ by: { month: bucket('month') } })
  // @ts-expect-error A key is no figure.
  rollup({ select: { month: bucket('month') } })
  // @ts-expect-error A figure is no key.
  rollup({ by: { incidents: count() }, select: { incidents: count() } })
  // @ts-expect-error There is no such question.
  rollup({ where: { op: 'sort', in: ['attack'] }, select: { incidents: count() } })
  // @ts-expect-error There is no such option.
  rollup({ absent: 'yes', select: { incidents: count() } })
})

test('a stream is awaited, all else is not', () => {
  const stream = {} as AsyncIterable<Incident>
  expectTypeOf(reduce(query)(stream)).toEqualTypeOf<Promise<RollupState>>()
  expectTypeOf(reduce(query)(new Set<Incident>())).toEqualTypeOf<RollupState>()
  expectTypeOf(reduce(query)([])).toEqualTypeOf<RollupState>()
  expectTypeOf(merge(query)).toEqualTypeOf<(a: RollupState, b: RollupState) => RollupState>()
})
