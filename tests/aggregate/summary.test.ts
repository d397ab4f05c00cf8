import { describe, expect, test } from 'vitest'
import { monoidSummary, presentSummary, summarize, summaryState } from '../../src/aggregate/summary.js'
import type { SummaryKey } from '../../src/aggregate/summary-key.js'
import type { Incident } from '../../src/schema/incident.js'
import { atLeast, exactly } from '../../src/value/quantity.js'

/** Invented incidents. */
const incidents: readonly Incident[] = [
  {
    id: 'test:1',
    kind: 'attack',
    when: { start: '2021-06-06', end: '2021-06-06' },
    where: { country: 'IRQ', admin1: 'Anbar' },
    harm: { killed: { total: exactly(2) } },
  },
  {
    id: 'test:2',
    kind: 'attack',
    when: { start: '2021-06-30', end: '2021-07-01' },
    where: { country: 'IRQ' },
    harm: { killed: { total: atLeast(3) }, injured: { total: exactly(1) } },
  },
  { id: 'test:3', when: { text: 'in recent weeks' }, where: { country: 'SYR' } },
]

test('without keys: one row of everything, also of nothing', () => {
  expect(summarize([])(incidents)).toEqual([
    {
      incidents: exactly(3),
      killed: { min: 5, reported: 2, unreported: 1 },
      injured: { min: 1, best: 1, max: 1, reported: 1, unreported: 2 },
    },
  ])
  expect(summarize([])([])).toEqual([
    { incidents: exactly(0), killed: { reported: 0, unreported: 0 }, injured: { reported: 0, unreported: 0 } },
  ])
  expect(summarize(['country'])([])).toEqual([])
})

test('by country, with the row of absent keys last', () => {
  const rows = summarize(['country', 'admin1'])([...incidents, { id: 'test:4' }])
  expect(rows.map(({ country, admin1, incidents }) => [country, admin1, incidents.best])).toEqual([
    ['IRQ', 'Anbar', 1],
    ['IRQ', null, 1],
    ['SYR', null, 1],
    [null, null, 1],
  ])
})

test('an incident that spans a month end is possible in both months and certain in none', () => {
  expect(summarize(['month'])(incidents)).toEqual([
    {
      month: '2021-06',
      incidents: { min: 1, max: 2 },
      killed: { min: 2, reported: { min: 1, max: 2 }, unreported: 0 },
      injured: { min: 0, max: 1, reported: { min: 0, max: 1 }, unreported: 1 },
    },
    {
      month: '2021-07',
      incidents: { min: 0, max: 1 },
      killed: { min: 0, reported: { min: 0, max: 1 }, unreported: 0 },
      injured: { min: 0, max: 1, reported: { min: 0, max: 1 }, unreported: 0 },
    },
    { month: null, incidents: exactly(1), killed: { reported: 0, unreported: 1 }, injured: { reported: 0, unreported: 1 } },
  ])
  expect(summarize(['year'])(incidents).map(({ year, incidents }) => [year, incidents.best])).toEqual([
    ['2021', 2],
    [null, 1],
  ])
})

describe('times that are no range of months', () => {
  test.each<[string, Incident['when']]>([
    ['no end', { start: '2021-06-06' }],
    ['no start', { end: '2021-06-06' }],
    ['a clock alone', { clock: { start: '00:15', end: '00:15' } }],
    ['more months than are worth a row each', { start: '0001-01-01', end: '9999-12-31' }],
  ])('%s: the month is not told', (_, when) => {
    expect(summarize(['month'])([{ id: 'test:1', ...(when && { when }) }]).map(({ month }) => month)).toEqual([null])
  })
})

test('parts are JSON and merge to the whole, in any order', () => {
  const by: readonly SummaryKey[] = ['country', 'month', 'kind']
  const parts = incidents.map((incident) => JSON.parse(JSON.stringify(summaryState(by)([incident]))))
  const whole = summarize(by)(incidents)
  expect(presentSummary(by)(parts.reduce(monoidSummary.concat, monoidSummary.empty))).toEqual(whole)
  expect(presentSummary(by)(parts.reverse().reduce(monoidSummary.concat, monoidSummary.empty))).toEqual(whole)
})

test('a key that is not known, or named twice, throws early', () => {
  expect(() => summarize(['weekday' as SummaryKey])).toThrow(/"weekday" cannot be a key here. Use each of these once: country,/)
  expect(() => summarize(['year', 'year'])).toThrow(RangeError)
  expect(() => summarize(['constructor' as SummaryKey])).toThrow(RangeError)
})
