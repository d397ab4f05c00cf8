import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monoidSummary, presentSummary, type SummaryRow, summarize, summaryState } from '../../src/aggregate/summary.js'
import { type SummaryKey, summaryKeys } from '../../src/aggregate/summary-key.js'
import type { Incident } from '../../src/schema/incident.js'
import { quantity } from '../value/arbitraries.js'

const day = fc.integer({ min: 0, max: 120 }).map((n) => new Date(Date.UTC(2021, 10, 1 + n)).toISOString().slice(0, 10))
const incident: fc.Arbitrary<Incident> = fc
  .record({
    kind: fc.option(fc.constantFrom('attack' as const, 'clash' as const), { nil: undefined }),
    country: fc.option(fc.constantFrom('IRQ', 'SYR'), { nil: undefined }),
    days: fc.option(fc.tuple(day, day), { nil: undefined }),
    killed: fc.option(quantity(5), { nil: undefined }),
    injured: fc.option(quantity(5), { nil: undefined }),
  })
  .map(({ kind, country, days, killed, injured }) => ({
    id: 'test:1',
    ...(kind && { kind }),
    ...(country && { where: { country } }),
    ...(days && { when: { start: days[0] < days[1] ? days[0] : days[1], end: days[0] < days[1] ? days[1] : days[0] } }),
    ...((killed || injured) && {
      harm: { ...(killed && { killed: { total: killed } }), ...(injured && { injured: { total: injured } }) },
    }),
  }))
const keys = fc.uniqueArray(fc.constantFrom(...(Object.keys(summaryKeys) as SummaryKey[])), { maxLength: 3 })

test('any split, merged in any order, gives the same rows', () => {
  fc.assert(
    fc.property(
      fc.array(incident, { maxLength: 12 }),
      keys,
      fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
      (incidents, by, shards) => {
        const parts = [2, 0, 1].map((shard) => summaryState(by)(incidents.filter((_, position) => shards[position] === shard)))
        expect(presentSummary(by)(parts.reduce(monoidSummary.concat, monoidSummary.empty))).toEqual(summarize(by)(incidents))
      },
    ),
  )
})

test('every completion of the uncertain incidents lies inside the bounds, and each bound is reached', () => {
  fc.assert(
    fc.property(fc.array(incident, { maxLength: 4 }), keys, (incidents, by) => {
      const rows = summarize(by)(incidents)
      // A completion puts each incident into one of the rows that it may belong to.
      const choices = incidents.map((one) => summarize(by)([one]).map((row) => JSON.stringify(by.map((key) => row[key]))))
      let completions: readonly (readonly string[])[] = [[]]
      for (const choice of choices) completions = completions.flatMap((chosen) => choice.map((row) => [...chosen, row]))
      const nameOf = (row: SummaryRow): string => JSON.stringify(by.map((key) => row[key]))
      for (const row of rows) {
        const counts = completions.map((chosen) => chosen.filter((name) => name === nameOf(row)).length)
        expect(row.incidents.min).toBe(Math.min(...counts))
        expect(row.incidents.max).toBe(Math.max(...counts))
        const least = completions.map((chosen) =>
          chosen.reduce(
            (sum, name, position) => sum + (name === nameOf(row) ? (incidents[position]?.harm?.killed?.total?.min ?? 0) : 0),
            0,
          ),
        )
        if (row.killed.min !== undefined) expect(row.killed.min).toBe(Math.min(...least))
      }
    }),
  )
})

test('every incident is in the rows: the bounds of the counts hold the number of incidents', () => {
  fc.assert(
    fc.property(fc.array(incident, { maxLength: 12 }), keys, (incidents, by) => {
      const rows = summarize(by)(incidents)
      expect(rows.reduce((sum, row) => sum + row.incidents.min, 0)).toBeLessThanOrEqual(incidents.length)
      expect(rows.reduce((sum, row) => sum + (row.incidents.max ?? 0), 0)).toBeGreaterThanOrEqual(incidents.length)
    }),
  )
})
