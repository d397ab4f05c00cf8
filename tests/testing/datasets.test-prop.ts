/** What lists of incidents and whole datasets promise. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timesAttacked } from '../../src/aggregate/front/sites/times-attacked.js'
import { rollup } from '../../src/aggregate/rollup.js'
import { count, sum } from '../../src/aggregate/rollup-figures.js'
import { bucket, field } from '../../src/aggregate/rollup-keys.js'
import { run } from '../../src/aggregate/run.js'
import { summarize } from '../../src/aggregate/summary.js'
import { checkDataset } from '../../src/schema/check-dataset.js'
import type { Dataset } from '../../src/schema/dataset.js'
import { recordSchemas } from '../../src/schema/dataset.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Quantity } from '../../src/schema/quantity.js'
import { type Certainty, datasets, incidents } from '../../src/testing/index.js'

const certainties: readonly (Certainty | undefined)[] = [undefined, 'exact', 'uncertain']
const optionsOf = (certainty: Certainty | undefined) => (certainty === undefined ? {} : { certainty })

test.each(certainties)('%s datasets have no faults, whatever the feed is called', (certainty) => {
  fc.assert(
    fc.property(datasets({ ...optionsOf(certainty), feed: 'my-feed' }), (dataset) => {
      expect(checkDataset(dataset)).toEqual([])
      expect(JSON.stringify(dataset)).not.toContain('"test:')
    }),
  )
})

test.each(certainties)('%s incidents have ids of their own, and there are as many as was asked for', (certainty) => {
  fc.assert(
    fc.property(incidents({ ...optionsOf(certainty), minLength: 2, maxLength: 4 }), (list) => {
      expect(list.length).toBeGreaterThanOrEqual(2)
      expect(list.length).toBeLessThanOrEqual(4)
      expect(checkDataset({ sitrep: 1, incidents: list }).filter(({ code }) => code !== 'dangling-id')).toEqual([])
    }),
  )
})

test('datasets have as many incidents as was asked for', () => {
  const lengths = (made: readonly Dataset[]) =>
    [...new Set(made.map((dataset) => dataset.incidents?.length ?? 0))].sort((a, b) => a - b)
  expect(lengths(fc.sample(datasets({ minIncidents: 3, maxIncidents: 4 }), { numRuns: 200, seed: 1 }))).toEqual([3, 4])
  expect(lengths(fc.sample(datasets(), { numRuns: 500, seed: 1 }))).toEqual([0, 1, 2, 3, 4, 5, 6])
})

const figuresIn = (value: unknown): readonly Quantity[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'min' in value && !('dimension' in value) ? [value as Quantity] : []
  return [...own, ...Object.entries(value).flatMap(([key, inside]) => (key === 'extra' ? [] : figuresIn(inside)))]
}

describe('exact', () => {
  const exact = datasets({ certainty: 'exact', minIncidents: 1 })
  const isExact = ({ min, best, max }: Partial<Quantity>): boolean => min === best && best === max

  test('every question has one answer', () => {
    fc.assert(
      fc.property(exact, (dataset) => {
        const list = dataset.incidents ?? []
        for (const key of ['month', 'country', 'kind'] as const)
          for (const row of summarize([key])(list)) {
            expect(row[key]).not.toBeNull()
            expect(isExact(row.incidents)).toBe(true)
            for (const figure of [row.killed, row.injured]) {
              expect(isExact(figure)).toBe(true)
              expect(figure.unreported).toBe(0)
            }
          }
        for (const { id } of dataset.sites ?? []) expect(isExact(timesAttacked(id)(dataset))).toBe(true)
        const query = rollup({
          by: { week: bucket('week'), outcome: field('outcome'), site: field('where.site') },
          select: { incidents: count(), missing: sum('missing'), hit: sum('weapons.hit') },
        })
        for (const row of run(query)(list)) {
          expect([row.week, row.outcome, row.site]).not.toContain(null)
          expect(isExact(row.incidents)).toBe(true)
          expect(isExact(row.missing)).toBe(true)
        }
      }),
    )
  })

  test('the parts by role add up, weapons are accounted for, and every figure is exact', () => {
    fc.assert(
      fc.property(exact, (dataset) => {
        for (const figure of figuresIn(dataset)) expect(isExact(figure)).toBe(true)
        for (const incident of dataset.incidents ?? []) {
          for (const harm of [incident.harm?.killed, incident.harm?.injured, incident.harm?.abducted, incident.harm?.missing])
            expect(harm?.parts?.reduce((all, { count: { min } }) => all + min, 0)).toBe(harm?.total?.min)
          for (const { launched, intercepted, failed, impacted } of incident.weapons ?? [])
            expect((intercepted?.min ?? 0) + (failed?.min ?? 0) + (impacted?.min ?? 0)).toBe(launched?.min)
        }
      }),
    )
  })

  test('no statement contradicts another, and nothing is left open', () => {
    fc.assert(
      fc.property(exact, (dataset) => {
        const about = (dataset.attributions ?? []).flatMap((one) => one.about.map(({ id }) => id))
        expect(new Set(about).size).toBe(about.length)
        for (const list of ['accounts', 'series', 'links'] as const) expect(dataset[list]).toBeUndefined()
        expect(JSON.stringify(dataset.incidents)).not.toMatch(
          /"(?:redacted|incomplete|approximate|radius|collective|generic|mobile|retracted|clears)":|"(?:kind|outcome|category|role|value)":"(?:unknown|other)"/,
        )
      }),
    )
  })
})

describe('uncertain', () => {
  const uncertain = datasets({ certainty: 'uncertain' })

  test('no figure is exact, no time is one day, no place an exact point', () => {
    fc.assert(
      fc.property(uncertain, (dataset) => {
        for (const { min, max } of figuresIn(dataset.incidents)) expect(min === max).toBe(false)
        for (const { when, where } of dataset.incidents ?? []) {
          if (when?.start !== undefined) expect(when.start).not.toBe(when.end)
          if (where?.point !== undefined) expect(where.radius !== undefined || (where.level ?? 'exact') !== 'exact').toBe(true)
        }
      }),
    )
  })

  test('there are hedges, bounds, missing keys, broken lists and disputes', () => {
    const made = fc.sample(uncertain, { numRuns: 300, seed: 5 })
    const all = made.flatMap((dataset) => dataset.incidents ?? [])
    const some = (holds: (incident: Incident) => boolean): number => all.filter(holds).length
    const killed = (incident: Incident) => incident.harm?.killed?.total
    const counts = {
      hedged: some((one) => killed(one)?.approximate === true),
      open: some((one) => killed(one) !== undefined && killed(one)?.max === undefined),
      bounded: some((one) => killed(one)?.max !== undefined),
      silent: some((one) => killed(one) === undefined),
      withoutTime: some((one) => one.when === undefined),
      notWhole: some((one) => (one.incomplete ?? []).length > 0),
      redacted: some((one) => one.where?.redacted === true),
      disputed: made.filter(({ attributions = [] }) => {
        const about = attributions.flatMap((one) => one.about.map(({ id }) => id))
        return new Set(about).size < about.length
      }).length,
      denied: made.filter(({ attributions = [] }) => attributions.some(({ kind }) => kind === 'denial')).length,
    }
    expect(Object.entries(counts).filter(([, number]) => number < 10)).toEqual([])
  })
})

test('datasets have every list, references of every kind, and sites in sites', () => {
  const made = fc.sample(datasets(), { numRuns: 400, seed: 3 })
  const lists = Object.keys(recordSchemas) as (keyof typeof recordSchemas)[]
  expect(lists.filter((list) => !made.some((dataset) => (dataset[list]?.length ?? 0) > 1))).toEqual([])
  expect(made.some(({ sites = [] }) => sites.some(({ parent }) => parent !== undefined))).toBe(true)
  expect(made.some(({ accounts = [] }) => accounts.some(({ supersedes }) => supersedes !== undefined))).toBe(true)
  expect(made.some(({ reports = [] }) => reports.some(({ basedOn = [] }) => basedOn.length > 0))).toBe(true)
  expect(
    made.some(({ incidents: all = [] }) =>
      all.some(({ weapons = [] }) => weapons.some(({ weapon, category }) => weapon && category)),
    ),
  ).toBe(true)
})
