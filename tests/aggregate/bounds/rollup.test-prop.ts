/** Whole rollups against every way in which the incidents may really have been. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { run } from '../../../src/aggregate/run.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import { expectSound, expectTight } from '../aggregator/completions.js'
import { type Asked, anyQuestion, queryOf } from './any-question.js'
import { expectFigure } from './expect-figure.js'
import { isAsked, type Part, partOf, readByFigure, readByKey, readByWhere, valuesOf } from './plain-answers.js'
import { casesOf, datasetOf, type Facet, type Uncertain, uncertainIncidents } from './uncertain-incidents.js'

/** The most ways that are tried for one list of incidents. */
const MOST = 1_000

/** The rows that an incident stands in, if it was so, and what it adds to them. */
interface Outcome {
  readonly rows: readonly string[]
  readonly part: Part
}

const outcomesOf = ({ where: asks, by, figure: one, absent }: Asked, record: Uncertain, read: ReadonlySet<Facet>) => {
  const isReported = record.incident.harm?.killed?.total !== undefined
  const distinct = new Map<string, Outcome>()
  for (const real of casesOf(record, read)) {
    const isIn = asks === undefined || isAsked(asks, real, absent, isReported)
    const rows = by.reduce<readonly (readonly (string | null)[])[]>(
      (heads, data) => heads.flatMap((head) => valuesOf(data, real).map((value) => [...head, value])),
      [[]],
    )
    const outcome = {
      rows: isIn ? rows.map((values) => JSON.stringify(values)) : [],
      part: partOf(one, real, absent, isReported),
    }
    distinct.set(JSON.stringify(outcome), outcome)
  }
  return [...distinct.values()]
}

/** As many incidents as can be tried in every way. */
const asManyAsCanBeTried = (lists: readonly (readonly Outcome[])[]): readonly (readonly Outcome[])[] => {
  const chosen: (readonly Outcome[])[] = []
  let ways = 1
  for (const list of lists) {
    ways *= list.length
    if (ways > MOST) break
    chosen.push(list)
  }
  return chosen
}

/** Every way in which the incidents may have been: what they add to each row. */
const everyWay = (lists: readonly (readonly Outcome[])[]): readonly ReadonlyMap<string, readonly Part[]>[] =>
  lists
    .reduce<readonly (readonly Outcome[])[]>((heads, list) => heads.flatMap((head) => list.map((one) => [...head, one])), [[]])
    .map((chosen) => {
      const rows = new Map<string, Part[]>()
      for (const { rows: names, part } of chosen) for (const name of names) rows.set(name, [...(rows.get(name) ?? []), part])
      return rows
    })

/** How often the question asks for a window and breaks down by the buckets inside it, which is one reading of the time. */
const windowsWithBuckets = ({ where: asks, by }: Asked): number => {
  const windows = (asks?.op === 'all' ? asks.of : [asks]).filter((one) => one?.op === 'during')
  return windows.length === 1 && by.some(({ of }) => of === 'bucket') ? 1 : 0
}

/** Each facet is read once. */
const isReadOnce = (question: Asked, read: readonly Facet[]): boolean =>
  new Set(read).size === read.length - windowsWithBuckets(question)

const SOUND_ONLY = new Set(['distinct', 'top', 'interval'])

const check = (question: Asked, records: readonly Uncertain[]): number => {
  const read = [
    ...(question.where === undefined ? [] : readByWhere(question.where)),
    ...question.by.flatMap(readByKey),
    ...readByFigure(question.figure),
  ]
  const isOnce = isReadOnce(question, read)
  // Where a facet is read twice, what is found certain need not be all that is.
  if (question.certain && !isOnce) return 0
  const all = records.map((record) => outcomesOf(question, record, new Set(read)))
  const lists = asManyAsCanBeTried(all)
  const rows = run(queryOf(question))(datasetOf(records.slice(0, lists.length).map(({ incident }) => incident)))
  const shown = new Map(
    rows.map((row) => [JSON.stringify(question.by.map((_, position) => row[`key ${position}`])), row] as const),
  )
  const ways = everyWay(lists)
  const names = new Set([...shown.keys(), ...ways.flatMap((way) => [...way.keys()])])
  for (const name of names) {
    const isCertain = (outcomes: readonly Outcome[]): boolean => outcomes.every((outcome) => outcome.rows.includes(name))
    const inRow = question.certain
      ? everyWay(lists.filter(isCertain)).map((way) => way.get(name) ?? [])
      : ways.map((way) => way.get(name) ?? [])
    const row = shown.get(name)
    if (row === undefined) {
      // What belongs nowhere for certain has no row among those that do.
      expect(question.certain && inRow.every((parts) => parts.length === 0)).toBe(true)
      continue
    }
    const counts = inRow.map((parts) => parts.length)
    if (isOnce) expectTight(row['count'] as Quantity, counts)
    else expectSound(row['count'] as Quantity, counts)
    expectFigure(question.figure, row['figure'], inRow, isOnce && !SOUND_ONLY.has(question.figure.of))
  }
  return ways.length
}

test('the bounds of every figure of every row hold in every way, and are reached where each facet is read once', () => {
  let tried = 0
  fc.assert(
    fc.property(anyQuestion, uncertainIncidents, (question, records) => {
      tried += check(question, records)
    }),
    { numRuns: 1_000 },
  )
  // Otherwise the incidents were too certain for this to say much.
  expect(tried).toBeGreaterThan(10_000)
})
