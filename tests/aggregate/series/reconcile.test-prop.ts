/** What is found and what is missing, by trying every way in which the open incidents may really have been. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reconcile } from '../../../src/aggregate/series/reconcile.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { Link } from '../../../src/schema/link.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import type { SeriesClaim } from '../../../src/schema/series-claim.js'
import { quantity } from '../../value/arbitraries.js'

const zone = 'Asia/Baghdad'
const LAST = 5
type Days = readonly [first: number, last: number]
const days: fc.Arbitrary<Days> = fc
  .tuple(fc.integer({ min: 1, max: LAST }), fc.integer({ min: 1, max: LAST }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
const told = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
const extent = ([first, last]: Days) => ({ start: `2021-06-0${first}`, end: `2021-06-0${last}`, zone })
const range = ([first, last]: Days): readonly number[] => Array.from({ length: last - first + 1 }, (_, n) => first + n)

const incident = fc.record({
  kind: told(fc.constantFrom('attack' as const, 'clash' as const)),
  when: told(days),
  isReported: fc.boolean(),
  judged: fc.constantFrom('part-of', 'not-same', 'both', undefined, undefined, undefined),
})
type Known = typeof incident extends fc.Arbitrary<infer K> ? K : never

const setting = fc.record({
  incidents: fc.array(incident, { maxLength: 4 }),
  same: fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom('same' as const, 'not-same' as const)), { maxLength: 3 }),
  hasScope: fc.boolean(),
  from: told(fc.integer({ min: 1, max: LAST })),
  to: told(fc.integer({ min: 1, max: LAST })),
  published: told(days),
  count: told(quantity(6)),
})
type Setting = typeof setting extends fc.Arbitrary<infer S> ? S : never

/** Whether it may be a member, and may be none: every kind, every day and every day of the report is tried. */
const outcomes = (one: Known, { hasScope, from, to, published }: Setting): ReadonlySet<boolean> => {
  if (one.judged === 'both') return new Set([true, false])
  if (one.judged !== undefined) return new Set([one.judged === 'part-of'])
  const found = new Set<boolean>()
  for (const kind of one.kind === undefined ? ['attack', 'clash'] : [one.kind])
    for (const day of range(one.when ?? [0, LAST + 1])) {
      const isInScope = !hasScope ? [true, false] : [kind === 'attack']
      const isInTime =
        from === undefined && to === undefined
          ? [true, false]
          : (from !== undefined && day < from) || (to !== undefined && day > to)
            ? [false]
            : to !== undefined || one.isReported
              ? [true]
              : published === undefined
                ? [true, false]
                : // On the very day of the report it may have happened before or after it.
                  range(published).flatMap((out) => (day < out ? [true] : day > out ? [false] : [true, false]))
      for (const scope of isInScope) for (const time of isInTime) found.add(scope && time)
    }
  return found
}

const idOf = (n: number): string => `test:${n}`
const ends = (a: string, b: string, type: 'incident' | 'series') =>
  ({ from: { type: 'incident', id: a }, to: { type, id: b } }) as const

const linksOf = ({ incidents, same }: Setting): readonly Link[] => [
  ...incidents.flatMap(({ judged }, n): Link[] =>
    (judged === undefined ? [] : judged === 'both' ? (['part-of', 'not-same'] as const) : [judged as 'part-of']).map((kind) => ({
      id: `test:${kind}/${n}`,
      kind,
      ...ends(idOf(n), 'test:series', 'series'),
    })),
  ),
  ...same
    .filter(([a, b]) => a !== b && a < incidents.length && b < incidents.length)
    .map(([a, b, kind], n): Link => ({ id: `test:pair${n}`, kind, ...ends(idOf(a), idOf(b), 'incident') })),
]

const datasetOf = (told: Setting): Dataset => {
  const { incidents, hasScope, from, to, published, count } = told
  const during = {
    ...(from !== undefined && { start: `2021-06-0${from}` }),
    ...(to !== undefined && { end: `2021-06-0${to}` }),
    zone,
  }
  const series: SeriesClaim = {
    id: 'test:series',
    report: 'test:report',
    ...(count && { count }),
    ...(hasScope && { scope: { op: 'kind', in: ['attack'] } as const }),
    ...((from !== undefined || to !== undefined) && { during }),
  }
  return {
    sitrep: 1,
    reports: [{ id: 'test:report', ...(published && { published: extent(published) }) }],
    series: [series],
    incidents: incidents.map(
      ({ kind, when, isReported }, n): Incident => ({
        id: idOf(n),
        ...(kind && { kind }),
        ...(when && { when: extent(when) }),
        ...(isReported && { reports: ['test:report'] }),
      }),
    ),
    links: linksOf(told),
  }
}

/** How many different incidents these are, when each pair that is both the same and not the same may be either. */
const distinct = (members: readonly string[], links: readonly Link[]): readonly number[] => {
  const pair = ({ from, to }: Link): string => [from.id, to.id].sort().join()
  const pairs = links.filter(({ to }) => to.type === 'incident')
  const joined = pairs.filter(({ kind }) => kind === 'same')
  const apart = new Set(pairs.filter(({ kind }) => kind === 'not-same').map(pair))
  const countWith = (used: readonly Link[]): number => {
    const name = new Map<string, string>()
    const labelOf = (id: string): string => name.get(id) ?? id
    for (const { from, to } of used) {
      const [a, b] = [labelOf(from.id), labelOf(to.id)]
      for (const id of [...Array(4).keys()].map(idOf)) if (labelOf(id) === a) name.set(id, b)
    }
    return new Set(members.map(labelOf)).size
  }
  return [countWith(joined), countWith(joined.filter((link) => !apart.has(pair(link))))]
}

/** Every whole number that the count allows; an open one a little further. */
const claimed = ({ min, max = min + 12 }: Quantity): readonly number[] => range([Math.ceil(min), Math.floor(max)])

const boundsOf = (values: readonly number[]) => [Math.min(...values), Math.max(...values)]

/** A time that ends before it begins, or begins after the report on it came out, holds no incident and says nothing. */
const sound = setting.filter(
  ({ from = 1, to = LAST, published }) => from <= to && (published === undefined || from <= published[1]),
)

test('found and gap are the least and the most over all ways in which the incidents may have been', () => {
  fc.assert(
    fc.property(sound, (told) => {
      const dataset = datasetOf(told)
      const all = told.incidents.map((one, n) => [idOf(n), outcomes(one, told)] as const)
      let sets: readonly (readonly string[])[] = [[]]
      for (const [id, may] of all) sets = sets.flatMap((set) => [...may].map((is) => (is ? [...set, id] : set)))
      const sizes = sets.flatMap((set) => distinct(set, dataset.links ?? []))
      const { found, gap, exceeded, ...lists } = reconcile(dataset)('test:series')
      expect([found.min, found.max]).toEqual(boundsOf(sizes))
      expect(found.best).toBe(found.min === found.max ? found.min : undefined)
      const ids = (list: readonly { readonly incident: Incident }[]) => list.map(({ incident }) => incident.id)
      expect(ids(lists.members)).toEqual(all.filter(([, may]) => !may.has(false)).map(([id]) => id))
      expect(ids(lists.outOfScope)).toEqual(all.filter(([, may]) => !may.has(true)).map(([id]) => id))
      expect(ids(lists.candidates)).toEqual(all.filter(([, may]) => may.size === 2).map(([id]) => id))
      for (const [answer, list] of [
        ['yes', lists.members],
        ['maybe', lists.candidates],
        ['no', lists.outOfScope],
      ] as const)
        for (const { reasons } of list) {
          expect(reasons.length).toBeGreaterThan(0)
          // Two judgements against each other leave it open.
          if (reasons.some(({ link }) => link !== undefined) && answer === 'maybe') continue
          for (const reason of reasons) expect(reason.answer).toBe(answer)
        }
      if (told.count === undefined) {
        expect([gap, exceeded]).toEqual([undefined, undefined])
        return
      }
      const counted = claimed(told.count)
      const missing = sizes.flatMap((size) => counted.map((n) => Math.max(0, n - size)))
      expect(gap?.min).toBe(Math.min(...missing))
      if (told.count.max !== undefined) expect(gap?.max).toBe(Math.max(...missing))
      else expect(gap?.max).toBeUndefined()
      const more = new Set(sizes.flatMap((size) => counted.map((n) => size > n)))
      expect(exceeded).toBe(more.size === 2 ? 'maybe' : more.has(true) ? 'yes' : 'no')
    }),
    { numRuns: 1_500 },
  )
})
