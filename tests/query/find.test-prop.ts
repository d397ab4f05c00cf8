/** Pages of an order over uncertain values. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { find, type IncidentPage } from '../../src/query/find.js'
import { match } from '../../src/query/match.js'
import { orderBy } from '../../src/query/order.js'
import type { Incident } from '../../src/schema/incident.js'
import { type IncidentOrder, IncidentQuery } from '../../src/schema/incident-query.js'
import type { Where } from '../../src/schema/where.js'

const day = fc.constantFrom('2021-06-05', '2021-06-06', '2021-06-07')
const count = fc.nat(2)
const incident: fc.Arbitrary<Incident> = fc.record(
  {
    id: fc.constantFrom('test:a', 'test:b', 'test:c', 'test:d', 'test:e'),
    kind: fc.constantFrom('attack' as const, 'clash' as const),
    when: fc.record({ start: day, end: day }, { requiredKeys: [] }),
    harm: fc.record({
      killed: fc.record({ total: fc.record({ min: count, best: count, max: count }, { requiredKeys: ['min'] }) }),
    }),
  },
  { requiredKeys: ['id'] },
)
const incidents = fc.array(incident, { maxLength: 8 })
const turned = fc.record({ descending: fc.constant(true as const) }, { requiredKeys: [] })
const order: fc.Arbitrary<IncidentOrder> = fc
  .tuple(
    fc.constantFrom<IncidentOrder>(
      { by: 'when', side: 'start' },
      { by: 'when', side: 'end' },
      { by: 'casualties', of: 'killed', bound: 'min' },
      { by: 'casualties', of: 'killed', bound: 'best' },
      { by: 'casualties', of: 'killed', bound: 'max' },
      { by: 'answer' },
      { by: 'id' },
    ),
    turned,
  )
  .map(([one, more]) => ({ ...one, ...more }))
const orders = fc.array(order, { maxLength: 2 })
const isAttack: Where = { op: 'kind', in: ['attack'] }

const pages = (query: IncidentQuery, source: readonly Incident[]): readonly IncidentPage[] => {
  const page = find(query)(source)
  return page.next === undefined ? [page] : [page, ...pages({ ...query, after: page.next }, source)]
}

test('the pages, put together, are the whole answer; nothing is lost, and nothing stands twice', () => {
  fc.assert(
    fc.property(incidents, orders, fc.integer({ min: 1, max: 4 }), (source, by, limit) => {
      const query = { where: isAttack, orderBy: by }
      const whole = find(query)(source).incidents
      const found = pages({ ...query, limit }, source)
      expect(found.flatMap((page) => page.incidents)).toEqual(whole)
      for (const page of found.slice(0, -1)) expect(page.incidents.length).toBe(limit)
      expect(new Set(whole.map((one) => one.incident))).toEqual(new Set(source.filter((one) => match(isAttack)(one) !== 'no')))
      expect(whole.length).toBe(source.filter((one) => match(isAttack)(one) !== 'no').length)
    }),
    { numRuns: 500 },
  )
})

test('the count is that of the whole answer', () => {
  fc.assert(
    fc.property(incidents, (source) => {
      const sure = source.filter((one) => match(isAttack)(one) === 'yes').length
      const { count: all } = find({ where: isAttack, limit: 1 })(source)
      expect([all.min, all.max]).toEqual([sure, source.filter((one) => match(isAttack)(one) !== 'no').length])
      expect(find({ where: isAttack, certain: true })(source).incidents.length).toBe(sure)
    }),
  )
})

test('incidents that are added later stand on one side of the place where a page ended', () => {
  fc.assert(
    fc.property(incidents, incidents, orders, fc.integer({ min: 1, max: 4 }), (before, more, by, limit) => {
      const first = find({ orderBy: by, limit })(before)
      if (first.next === undefined) return
      const later = more.map((one, at) => ({ ...one, id: `test:new${at}` }))
      const rest = find({ orderBy: by, after: first.next })([...later, ...before]).incidents.map((one) => one.incident)
      // What was still to come comes, and what was given does not come again.
      const toCome = find({ orderBy: by })(before).incidents.slice(limit)
      expect(rest.filter((one) => before.includes(one))).toEqual(toCome.map((one) => one.incident))
    }),
    { numRuns: 500 },
  )
})

test('skip leaves out so many', () => {
  fc.assert(
    fc.property(incidents, orders, fc.nat(5), fc.integer({ min: 1, max: 4 }), (source, by, skip, limit) => {
      const whole = find({ orderBy: by })(source).incidents
      expect(find({ orderBy: by, skip, limit })(source).incidents).toEqual(whole.slice(skip, skip + limit))
    }),
  )
})

/** What a value is ordered by, told apart from the code under test. */
const keyOf = (by: IncidentOrder, { id, when, harm }: Incident): number | string | undefined => {
  if (by.by === 'id') return id
  if (by.by === 'casualties') return harm?.[by.of]?.total?.[by.bound]
  return by.by === 'when' ? when?.[by.side] : 0
}

test('an order is total and stable; what is not told is last, whichever way it runs; ties go by id', () => {
  fc.assert(
    fc.property(incidents, order, (source, by) => {
      // An extent that ends before it begins is nowhere.
      const told = source.filter(({ when }) => when?.start === undefined || when.end === undefined || when.start <= when.end)
      const sorted = orderBy(by)(told)
      expect(orderBy(by)([...told].reverse()).map(({ id }) => id)).toEqual(sorted.map(({ id }) => id))
      sorted.slice(1).forEach((one, at) => {
        const previous = sorted[at] as Incident
        const [a, b] = [keyOf(by, previous), keyOf(by, one)]
        if (a === undefined) expect(b).toBeUndefined()
        if (a === b) expect(previous.id <= one.id).toBe(true)
        else if (a !== undefined && b !== undefined) expect(by.descending === true ? a > b : a < b).toBe(true)
      })
    }),
    { numRuns: 500 },
  )
})

test('a place is JSON text that the schema accepts, and any other text is refused with advice', () => {
  fc.assert(
    fc.property(incidents, orders, (source, by) => {
      const { next } = find({ orderBy: by, limit: 1 })(source)
      if (next !== undefined) expect(IncidentQuery.safeParse({ orderBy: by, after: next }).success).toBe(true)
    }),
  )
  for (const after of ['', '[', '{}', '[1]', '["test:a"]', '["test:a","1"]', '[{},1]', '["test:a",1,1]'])
    expect(() => find({ after }), after).toThrow(/"after" is the "next" of the page before/)
})
