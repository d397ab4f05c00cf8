import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  incidentsByCountry,
  incidentsByDay,
  incidentsByKind,
  incidentsByMonth,
  incidentsByOutcome,
  incidentsByYear,
} from '../../../../src/aggregate/front/incidents/incident-counts.js'
import { timeline } from '../../../../src/aggregate/front/incidents/timeline.js'
import { rollup } from '../../../../src/aggregate/rollup.js'
import { count, sum } from '../../../../src/aggregate/rollup-figures.js'
import { bucket, field } from '../../../../src/aggregate/rollup-keys.js'
import { run } from '../../../../src/aggregate/run.js'
import { all } from '../../../../src/query/combine.js'
import { during } from '../../../../src/query/when-it-was.js'
import { table } from '../../../../src/table/table.js'
import { incidents } from '../../incidents.js'
import { options, selectionOf } from '../options.js'

const select = { incidents: count(), killed: sum('killed'), injured: sum('injured') }

test.each([
  ['day', incidentsByDay, bucket('day')],
  ['month', incidentsByMonth, bucket('month')],
  ['year', incidentsByYear, bucket('year')],
  ['country', incidentsByCountry, field('where.country')],
  ['kind', incidentsByKind, field('kind')],
  ['outcome', incidentsByOutcome, field('outcome')],
] as const)('incidents by %s are the rollup by it', (name, question, key) => {
  fc.assert(
    fc.property(incidents, options, (list, asked) => {
      const expected = run(rollup({ ...selectionOf(asked), by: { [name]: key }, select }))(list)
      expect(question(asked)(list)).toEqual(expected)
      expect(question(asked)(table(list))).toEqual(expected)
    }),
  )
})

test('a timeline is the rollup by time with its gaps filled', () => {
  fc.assert(
    fc.property(
      incidents,
      options,
      fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'quarter' as const, 'year' as const),
      fc.constantFrom('2021-12', '2021', '2021-Q4'),
      (list, { during: _, ...asked }, unit, window) => {
        const { where, ...rest } = selectionOf(asked)
        const inWindow = where === undefined ? during(window) : all(where, during(window))
        const query = rollup({ ...rest, where: inWindow, by: { time: bucket(unit, { fill: true }) }, select })
        expect(timeline(unit, window, asked)(list)).toEqual(run(query)(list))
      },
    ),
  )
})
