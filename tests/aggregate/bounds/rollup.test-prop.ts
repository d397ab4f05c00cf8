/** Whole rollups against every way in which the incidents may really have been. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Query } from '../../../src/aggregate/query.js'
import { bucket, field, participatingActor, siteKey, targetCategory, weaponCategory } from '../../../src/aggregate/rollup.js'
import { run } from '../../../src/aggregate/run.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import type { FigureData, KeyData } from '../../../src/schema/rollup.js'
import type { Where, WhereAtom } from '../../../src/schema/where.js'
import { expectSound, expectTight } from '../aggregator/completions.js'
import { expectFigure } from './expect-figure.js'
import { isAsked, type Part, partOf, readByFigure, readByKey, readByWhere, valuesOf } from './plain-answers.js'
import { casesOf, datasetOf, type Facet, type Uncertain, uncertainIncidents } from './uncertain-incidents.js'

/** The most ways that are tried for one list of incidents. */
const MOST = 1_000

const atom: fc.Arbitrary<WhereAtom> = fc.constantFrom<WhereAtom>(
  { op: 'kind', in: ['attack'] },
  { op: 'country', in: ['IRQ'] },
  { op: 'site', in: ['test:base'] },
  { op: 'weapon', category: ['missile/ballistic'] },
  { op: 'weapon', category: ['missile'] },
  { op: 'participant', actor: ['test:a'], role: ['attacker'] },
  { op: 'participant', actor: ['test:b'] },
  { op: 'target', category: ['government'] },
  { op: 'during', window: { start: '2021-12-01', end: '2021-12-31' } },
  { op: 'during', window: { start: '2021-12-31', end: '2022-01-02' } },
  { op: 'before', time: { start: '2021-12-31' } },
  { op: 'after', time: { start: '2021-11-30', end: '2021-12-01' } },
  { op: 'casualties', of: 'killed', atLeast: 2 },
  { op: 'reported', path: 'harm.killed.total' },
)
const { where } = fc.letrec<{ where: Where }>((tie) => ({
  where: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 2, arbitrary: atom },
    fc.record({ op: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ op: fc.constant('not' as const), of: tie('where') }),
  ),
}))

const key = fc.constantFrom<KeyData>(
  field('kind'),
  field('where.country'),
  bucket('day'),
  bucket('week'),
  bucket('month'),
  bucket('quarter'),
  bucket('year'),
  weaponCategory(),
  weaponCategory(1),
  participatingActor(),
  participatingActor('attacker'),
  targetCategory(),
  siteKey(),
  siteKey({ level: 0 }),
  siteKey({ level: 'each' }),
)
const keys = fc.uniqueArray(key, { maxLength: 2, selector: ({ of }) => of })

const figure: fc.Arbitrary<FigureData> = fc.oneof(
  fc.constantFrom<FigureData>(
    { of: 'count' },
    { of: 'sum', path: 'killed' },
    { of: 'least', path: 'killed' },
    { of: 'greatest', path: 'killed' },
    { of: 'mean', path: 'killed' },
    { of: 'quantile', path: 'killed', at: 0.5 },
    { of: 'quantile', path: 'killed', at: 0.9 },
    { of: 'histogram', path: 'killed', edges: [1, 3] },
    { of: 'ratio', part: 'weapons.intercepted', whole: 'weapons.launched' },
    { of: 'first' },
    { of: 'last' },
    { of: 'interval' },
  ),
  atom.map((asked) => ({ of: 'count' as const, where: asked })),
  atom.map((asked) => ({ of: 'share' as const, where: asked })),
  key.map((one) => ({ of: 'distinct' as const, key: one })),
  key.map((one) => ({ of: 'top' as const, key: one, limit: 1 })),
)

const asked = fc.record({
  where: fc.option(where, { nil: undefined }),
  by: keys,
  figure,
  absent: fc.constantFrom('maybe' as const, 'no' as const),
  certain: fc.boolean(),
})
type Asked = typeof asked extends fc.Arbitrary<infer A> ? A : never

const queryOf = ({ where: asks, by, figure: one, absent, certain }: Asked): Query => ({
  ...(asks !== undefined && { where: asks }),
  by: by.map((data, position) => ({ as: `key ${position}`, ...data })),
  select: [
    { as: 'count', of: 'count' },
    { as: 'figure', ...one },
  ],
  absent,
  ...(certain && { certain: true as const }),
})

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
    fc.property(asked, uncertainIncidents, (question, records) => {
      tried += check(question, records)
    }),
    { numRuns: 1_000 },
  )
  // Otherwise the incidents were too certain for this to say much.
  expect(tried).toBeGreaterThan(10_000)
})
