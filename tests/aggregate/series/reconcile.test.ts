import { describe, expect, test } from 'vitest'
import { reconcile } from '../../../src/aggregate/series/reconcile.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { Link } from '../../../src/schema/link.js'
import type { SeriesClaim } from '../../../src/schema/series-claim.js'
import type { Where } from '../../../src/schema/where.js'
import { day, month, since } from '../../../src/value/extent.js'
import { about, atLeast, exactly } from '../../../src/value/quantity.js'

const attacks: Where = { op: 'kind', in: ['attack'] }
const june: SeriesClaim = { id: 'test:june', count: atLeast(5), during: month('2021-06'), scope: attacks }
const attack = (n: number, more: Partial<Incident> = {}): Incident => ({
  id: `test:${n}`,
  kind: 'attack',
  when: day('2021-06-06'),
  ...more,
})

const datasetOf = (incidents: readonly Incident[], more: Partial<Dataset> = {}): Dataset => ({
  sitrep: 1,
  incidents,
  series: [june],
  ...more,
})
const ids = (list: readonly { readonly incident: Incident }[]): readonly string[] => list.map(({ incident }) => incident.id)
const link = (from: Link['from'], kind: Link['kind'], to: Link['to'], more: Partial<Link> = {}): Link => ({
  id: 'test:link',
  from,
  kind,
  to,
  ...more,
})
const incident = (n: number) => ({ type: 'incident', id: `test:${n}` }) as const
const series = (id: string) => ({ type: 'series', id: `test:${id}` }) as const

describe('who is of the series', () => {
  test('each incident stands in one list, with the questions that decide', () => {
    const scope: SeriesClaim['scope'] = {
      op: 'all',
      of: [
        attacks,
        {
          op: 'not',
          of: {
            op: 'any',
            of: [
              { op: 'country', in: ['SYR'] },
              { op: 'country', in: ['IRN'] },
            ],
          },
        },
      ],
    }
    const answer = reconcile(
      datasetOf([
        attack(1, { where: { country: 'IRQ' } }),
        attack(2),
        attack(3, { where: { country: 'SYR' } }),
        attack(4, { kind: 'clash' }),
        attack(5, { where: { country: 'IRQ' }, when: day('2021-07-06') }),
      ]),
    )({ ...june, scope })
    const not = (country: string) => ({ op: 'not', of: { op: 'country', in: [country] } })
    const why = (list: typeof answer.members) =>
      list.map(({ incident, reasons }) => [incident.id, ...reasons.map(({ question, words }) => question ?? words)])
    expect(why(answer.members)).toEqual([['test:1', attacks, not('SYR'), not('IRN'), 'It happened in the time of the series.']])
    expect(why(answer.candidates)).toEqual([['test:2', not('SYR'), not('IRN')]])
    expect(answer.candidates[0]?.reasons[0]).toMatchObject({ answer: 'maybe', openPart: 'where.country' })
    expect(answer.candidates[0]?.reasons[0]?.words).toContain('where.country is not told')
    expect(why(answer.outOfScope)).toEqual([
      ['test:3', not('SYR')],
      ['test:4', attacks],
      ['test:5', 'It happened outside of the time of the series.'],
    ])
    expect(answer).toMatchObject({ found: { min: 1, max: 2 }, gap: { min: 3 }, exceeded: 'no' })
  })

  test('targets and sites that the source lists take nobody in and keep nobody out', () => {
    const listed: SeriesClaim = { ...june, targets: ['diplomatic'], sites: ['test:embassy'] }
    const incidents = [attack(1, { targets: [{ category: 'military' }] }), attack(2, { targets: [{ site: 'test:embassy' }] })]
    expect(ids(reconcile(datasetOf(incidents))(listed).members)).toEqual(['test:1', 'test:2'])
  })

  test('a series without a scope or a time is certain of nobody', () => {
    const { scope: _, ...scopeless } = june
    const { during: __, ...timeless } = june
    for (const open of [scopeless, timeless, { ...june, during: { text: 'in recent weeks' } }]) {
      const { candidates, found } = reconcile(datasetOf([attack(1)]))(open)
      expect(ids(candidates)).toEqual(['test:1'])
      expect(found).toEqual({ min: 0, max: 1 })
      expect(candidates[0]?.reasons).toHaveLength(1)
    }
  })

  test('what is not told can be asked to count as no', () => {
    expect(ids(reconcile(datasetOf([{ id: 'test:1', when: day('2021-06-06') }]), { absent: 'no' })(june).outOfScope)).toEqual([
      'test:1',
    ])
  })

  test('a judgement counts for more than the scope, until it is taken back', () => {
    const judged = link(incident(1), 'part-of', series('june'))
    const clash = attack(1, { kind: 'clash' })
    const { members } = reconcile(datasetOf([clash], { links: [judged] }))('test:june')
    expect(members[0]?.reasons).toEqual([{ answer: 'yes', words: 'It is judged to be part of the series.', link: judged }])
    const back = { ...judged, retracted: day('2021-07-01') }
    expect(ids(reconcile(datasetOf([clash], { links: [back] }))('test:june').outOfScope)).toEqual(['test:1'])
    const not = link(series('june'), 'not-same', incident(1))
    expect(ids(reconcile(datasetOf([attack(1)], { links: [not] }))('test:june').outOfScope)).toEqual(['test:1'])
    const related = link(incident(1), 'related', series('june'))
    expect(ids(reconcile(datasetOf([clash], { links: [related] }))('test:june').outOfScope)).toEqual(['test:1'])
  })

  test('an id that no series has is refused', () => {
    expect(() => reconcile(datasetOf([]))('test:nowhere')).toThrow(
      new RangeError('The dataset has no series with the id "test:nowhere".'),
    )
  })
})

describe('a time without an end goes on until the report', () => {
  const open: SeriesClaim = { ...june, during: since('2021-01-01'), report: 'test:report' }
  const placed = (one: Incident, published?: Dataset['reports']) => {
    const { members, candidates } = reconcile(datasetOf([one], { reports: published ?? [] }))(open)
    return members.length > 0 ? 'yes' : candidates.length > 0 ? 'maybe' : 'no'
  }
  const out = [{ id: 'test:report', published: day('2021-06-06') }]

  test.each([
    ['before it', '2021-06-01', 'yes'],
    ['on the day before, in another zone perhaps', '2021-06-05', 'maybe'],
    ['on its day', '2021-06-06', 'maybe'],
    ['after it', '2021-06-10', 'no'],
  ])('%s', (_, date, answer) => {
    expect(placed(attack(1, { when: day(date) }), out)).toBe(answer)
  })

  test('the report knew what it tells of, and an undated one may have come out at any time', () => {
    expect(placed(attack(1, { reports: ['test:report'] }), out)).toBe('yes')
    expect(placed(attack(1))).toBe('maybe')
    expect(placed(attack(1), [{ id: 'test:report', published: { text: 'lately' } }])).toBe('maybe')
    expect(placed({ id: 'test:1', kind: 'attack' }, out)).toBe('maybe')
  })
})

describe('figures', () => {
  test('a hedged count leaves a hedged gap', () => {
    expect(reconcile(datasetOf([attack(1)]))({ ...june, count: about(40) }).gap).toEqual({ min: 0, best: 39, approximate: true })
  })

  test('more than was counted is told', () => {
    const { gap, exceeded } = reconcile(datasetOf([attack(1), attack(2)]))({ ...june, count: exactly(1) })
    expect({ gap, exceeded }).toEqual({ gap: { min: 0, best: 0, max: 0 }, exceeded: 'yes' })
  })

  test('records that are judged to be the same count once, by way of others too', () => {
    const links = [link(incident(1), 'same', incident(2)), link(incident(3), 'same', incident(2))]
    const incidents = [attack(1), attack(2), attack(3)]
    expect(reconcile(datasetOf(incidents, { links }))(june).found).toEqual(exactly(1))
    const disputed = [...links, link(incident(2), 'not-same', incident(3))]
    expect(reconcile(datasetOf(incidents, { links: disputed }))(june).found).toEqual({ min: 1, max: 2 })
    const back = links.map((one) => ({ ...one, retracted: day('2021-07-01') }))
    expect(reconcile(datasetOf(incidents, { links: back }))(june).found).toEqual(exactly(3))
  })

  test('a long chain of the same does not overflow', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => attack(n))
    const links = many.slice(1).map((_, n) => link(incident(n), 'same', incident(n + 1)))
    expect(reconcile(datasetOf(many, { links }))(june).found).toEqual(exactly(1))
  })
})

describe('series that may count the same incidents', () => {
  const other: SeriesClaim = { id: 'test:other', during: month('2021-06'), scope: attacks }
  const overlapping = (two: SeriesClaim, links: readonly Link[] = [], incidents: readonly Incident[] = []) =>
    reconcile(datasetOf(incidents, { series: [june, two], links }))('test:june').overlapping.map(
      ({ series: { id }, overlaps, incidents: both }) => [id, overlaps, both.map((one) => one.id)],
    )

  test('windows and scopes that leave it open', () => {
    expect(overlapping(other)).toEqual([['test:other', 'maybe', []]])
    expect(overlapping({ id: 'test:other' })).toEqual([['test:other', 'maybe', []]])
    expect(overlapping({ ...other, during: { text: 'in recent weeks' } })).toEqual([['test:other', 'maybe', []]])
    expect(overlapping({ ...other, during: { start: '2021-07-01', zone: 'Asia/Baghdad' } })).toEqual([
      ['test:other', 'maybe', []],
    ])
  })

  test('windows and scopes that exclude each other', () => {
    expect(overlapping({ ...other, during: month('2021-07') })).toEqual([])
    expect(overlapping({ ...other, scope: { op: 'kind', in: ['clash'] } })).toEqual([])
    const inIraq: SeriesClaim = { ...june, scope: { op: 'all', of: [attacks, { op: 'country', in: ['IRQ'] }] } }
    const elsewhere: SeriesClaim = { ...other, scope: { op: 'country', in: ['SYR', 'IRN'] } }
    expect(reconcile(datasetOf([], { series: [inIraq, elsewhere] }))('test:june').overlapping).toEqual([])
    const alsoThere: SeriesClaim = { ...other, scope: { op: 'country', in: ['SYR', 'IRQ'] } }
    expect(reconcile(datasetOf([], { series: [inIraq, alsoThere] }))('test:june').overlapping).toHaveLength(1)
    expect(overlapping({ ...other, scope: { op: 'all', of: [{ op: 'not', of: attacks }] } })).toEqual([])
  })

  test('an incident in both', () => {
    expect(overlapping(other, [], [attack(1), attack(2, { kind: 'clash' })])).toEqual([['test:other', 'yes', ['test:1']]])
    const { kind: _, ...open } = attack(1)
    expect(overlapping(other, [], [open])).toEqual([['test:other', 'maybe', ['test:1']]])
  })

  test('what links say of the two series', () => {
    const apart = month('2021-07')
    expect(overlapping({ ...other, during: apart }, [link(series('other'), 'part-of', series('june'))])).toEqual([
      ['test:other', 'yes', []],
    ])
    expect(overlapping(other, [link(series('june'), 'not-same', series('other'))])).toEqual([])
  })
})
