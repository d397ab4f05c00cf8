/** On incidents of which everything is known, a rollup is what plain loops over them give. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Histogram } from '../../../src/aggregate/aggregator/histogram-of.js'
import { run } from '../../../src/aggregate/run.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import { table } from '../../../src/table/table.js'
import { anyQuestion, queryOf } from './any-question.js'
import { boundsOf } from './expect-figure.js'
import { isAsked, partOf, plainFigure, valuesOf } from './plain-answers.js'
import { type Case, casesOf, datasetOf, type Element, type Fact, facets, uncertainIncidents } from './uncertain-incidents.js'

const known = <T>({ value }: Fact<T>): Fact<T> => ({ value, isTold: true })
const knownList = ({ value }: Fact<readonly Element[]>): Fact<readonly Element[]> => ({
  value: value.map(({ value: real, role }) => ({ value: real, told: real, ...(role && { role, toldRole: role }) })),
  isTold: true,
})

/** The case, of which everything is told. */
const told = (one: Case): Case => ({
  kind: known(one.kind),
  country: known(one.country),
  site: known(one.site),
  when: known(one.when),
  weapons: knownList(one.weapons),
  participants: knownList(one.participants),
  targets: knownList(one.targets),
  killed: known(one.killed),
  ...(one.counts && { counts: one.counts }),
})

const exact = (n: number): Quantity => ({ min: n, best: n, max: n })

/** The record that tells it. */
const recordOf = ({ kind, country, site, when, weapons, counts, participants, targets, killed }: Case, place: number): Incident =>
  ({
    id: `test:${place}`,
    kind: kind.value,
    where: { country: country.value, site: site.value },
    when: { start: when.value, end: when.value },
    weapons: weapons.value.map(({ value }) => ({
      category: value,
      ...(counts && { launched: exact(counts.launched), intercepted: exact(counts.intercepted) }),
    })),
    participants: participants.value.map(({ value, role }) => ({ actor: value, ...(role && { role }) })),
    targets: targets.value.map(({ value }) => ({ category: value })),
    harm: { killed: { total: exact(killed.value) } },
  }) as Incident

const cases = fc.tuple(uncertainIncidents, fc.infiniteStream(fc.nat())).map(([list, choice]) =>
  list.map((one) => {
    const all = casesOf({ ...one }, new Set(facets.slice(0, 4)))
    return told(all[(choice.next().value as number) % all.length] as Case)
  }),
)

test('certain incidents have one answer, which is that of plain loops', () => {
  fc.assert(
    fc.property(anyQuestion, cases, fc.boolean(), (question, list, isTable) => {
      const { where, by, figure, absent } = question
      const dataset = datasetOf(list.map(recordOf))
      const rows = run(queryOf(question))(isTable ? table(dataset) : dataset)
      const groups = new Map<string, Case[]>()
      for (const one of list) {
        if (where !== undefined && !isAsked(where, one, absent, true)) continue
        let names: readonly (readonly (string | null)[])[] = [[]]
        for (const key of by) names = names.flatMap((head) => valuesOf(key, one).map((value) => [...head, value]))
        for (const name of names.map((values) => JSON.stringify(values))) groups.set(name, [...(groups.get(name) ?? []), one])
      }
      if (by.length === 0 && groups.size === 0) groups.set('[]', [])
      const nameOf = (row: (typeof rows)[number]): string => JSON.stringify(by.map((_, place) => row[`key ${place}`]))
      expect(rows.map(nameOf).toSorted()).toEqual([...groups.keys()].toSorted())
      for (const row of rows) {
        const members = groups.get(nameOf(row)) ?? []
        expect(row['count']).toEqual(exact(members.length))
        const parts = members.map((one) => partOf(figure, one, absent, true))
        if (figure.of === 'top' || figure.of === 'interval') continue
        if (figure.of === 'histogram') {
          const amounts = members.map(({ killed }) => killed.value)
          const { below, bins } = row['figure'] as Histogram
          expect([below, ...bins.map(({ records }) => records)].map(({ best }) => best)).toEqual([
            amounts.filter((amount) => amount < 1).length,
            amounts.filter((amount) => amount >= 1 && amount < 3).length,
            amounts.filter((amount) => amount >= 3).length,
          ])
          continue
        }
        const { min, max } = boundsOf(row['figure'])
        const answer = figure.of === 'sum' && members.length === 0 ? undefined : plainFigure(figure, parts)
        if (answer === undefined) expect([min, max]).toEqual([undefined, undefined])
        else {
          expect(min).toBeCloseTo(answer, 12)
          expect(max).toBeCloseTo(answer, 12)
        }
      }
    }),
    { numRuns: 500 },
  )
})
