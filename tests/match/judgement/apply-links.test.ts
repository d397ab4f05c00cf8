/** Judgements applied to invented datasets. */
import { describe, expect, test } from 'vitest'
import { applyLinks } from '../../../src/match/judgement/apply-links.js'
import { retractLink } from '../../../src/match/judgement/retract-link.js'
import { checkDataset } from '../../../src/schema/check-dataset.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { Link } from '../../../src/schema/link.js'
import type { LinkKind } from '../../../src/schema/vocabulary/link-kind.js'

const link = (id: string, from: string, to: string, kind: LinkKind = 'same', more: Partial<Link> = {}): Link => ({
  id: `desk:${id}`,
  from: { type: 'incident', id: from },
  to: { type: 'incident', id: to },
  kind,
  ...more,
})
const day = (text: string) => ({ start: text, end: text })
const killed = (count: number) => ({ killed: { total: { min: count, best: count, max: count } } })
const idsIn = ({ incidents = [] }: Dataset): readonly string[] => incidents.map(({ id }) => id)

const bare = (...links: readonly Link[]): Dataset => ({
  sitrep: 1,
  incidents: ['d:1', 'b:1', 'c:1', 'a:1', 'e:1'].map((id) => ({ id })),
  links,
})

describe('a joined record', () => {
  const incidents: readonly Incident[] = [
    { id: 'b:0' },
    { id: 'b:1', harm: killed(5), reports: ['b:r'], origin: { feed: 'b', id: '1', unit: 'incident' } },
    { id: 'b:2' },
    {
      id: 'a:9',
      harm: killed(5),
      where: { country: 'IRQ' },
      reports: ['a:r'],
      origin: { feed: 'a', release: '25.1', unit: 'mention' },
    },
  ]
  const dataset: Dataset = {
    sitrep: 1,
    incidents,
    reports: [{ id: 'a:r' }, { id: 'b:r' }],
    links: [link('l1', 'b:1', 'a:9')],
  }

  test('stands where the first of its members stood, with the first of their ids', () => {
    expect(idsIn(applyLinks(dataset).dataset)).toEqual(['b:0', 'a:9', 'b:2'])
  })

  test('names its members with their origins; its own says no more than holds of all', () => {
    const joined = applyLinks(dataset).dataset.incidents?.[1]
    expect(joined?.mergedFrom).toEqual([
      { id: 'a:9', origin: { feed: 'a', release: '25.1', unit: 'mention' } },
      { id: 'b:1', origin: { feed: 'b', id: '1', unit: 'incident' } },
    ])
    expect(joined?.origin).toEqual({ feed: 'a', release: '25.1' })
    const alike = incidents.map((incident) =>
      incident.id === 'b:1' ? { ...incident, origin: { feed: 'b', unit: 'mention' as const } } : incident,
    )
    expect(applyLinks({ ...dataset, incidents: alike }).dataset.incidents?.[1]?.origin?.unit).toBe('mention')
  })

  test('tells what its members tell together, and no sum', () => {
    const joined = applyLinks(dataset).dataset.incidents?.[1]
    expect(joined?.harm).toEqual(killed(5))
    expect(joined?.where).toEqual({ country: 'IRQ' })
    expect([...(joined?.reports ?? [])].sort()).toEqual(['a:r', 'b:r'])
  })

  test('where members differ, it holds what the policy takes, and all is told in its resolution', () => {
    const [first, second, ...rest] = incidents
    const differing: Dataset = { ...dataset, incidents: [first, { ...second, harm: killed(7) }, ...rest] as readonly Incident[] }
    const { dataset: view, merges } = applyLinks(differing)
    expect(view.incidents?.[1]?.harm?.killed?.total).toMatchObject({ min: 5, max: 7 })
    expect(merges[0]?.resolution.disputes.map(({ path }) => path.join('.'))).toContain('harm.killed.total')
    const policy = { killed: { rule: 'prefer', reports: ['b:r'] } } as const
    expect(applyLinks(differing, { policy }).dataset.incidents?.[1]?.harm).toEqual(killed(7))
  })

  test('reports that its reports rest on, and sites that its sites lie inside, play their part', () => {
    const told: Dataset = {
      ...dataset,
      incidents: [
        { id: 'a:1', harm: killed(5), reports: ['a:r1'], where: { site: 'a:base' } },
        { id: 'b:1', harm: killed(5), reports: ['a:r2'] },
        { id: 'c:1', harm: killed(7), reports: ['a:r3'], where: { site: 'a:city' } },
        { id: 'd:1', harm: killed(7), reports: ['a:r4'] },
        { id: 'e:1', harm: killed(7), reports: ['a:r5'] },
      ],
      reports: [
        { id: 'a:wire' },
        { id: 'a:r1' },
        { id: 'a:r2' },
        { id: 'a:paper', basedOn: ['a:wire'] },
        { id: 'a:r3', basedOn: ['a:paper'] },
        ...['a:r4', 'a:r5'].map((id) => ({ id, basedOn: ['a:wire'] })),
      ],
      sites: [{ id: 'a:base', parent: 'a:port' }, { id: 'a:port', parent: 'a:city' }, { id: 'a:city' }],
      links: ['b:1', 'c:1', 'd:1', 'e:1'].map((id) => link(id, 'a:1', id)),
    }
    // Three reports of one agency are one report.
    const [joined] = applyLinks(told, { policy: { default: 'majority' } }).dataset.incidents ?? []
    expect(joined?.harm).toEqual(killed(5))
    expect(joined?.where).toEqual({ site: 'a:base' })
  })

  test('is told with its members as they are, and the judgements', () => {
    const { merges, idOf } = applyLinks(dataset)
    expect(merges.map(({ incident, members, links, leftOut }) => ({ incident, members, links, leftOut }))).toEqual([
      { incident: 'a:9', members: [incidents[3], incidents[1]], links: ['desk:l1'], leftOut: [] },
    ])
    expect(['a:9', 'b:1', 'b:0', 'z:9'].map(idOf)).toEqual(['a:9', 'a:9', 'b:0', 'z:9'])
  })

  test('may be joined again: it names all records that it came from', () => {
    const { dataset: view } = applyLinks(dataset)
    const again = applyLinks({ ...view, links: [link('l2', 'b:2', 'a:9')] }).dataset
    const atOnce = applyLinks({ ...dataset, links: [...(dataset.links ?? []), link('l2', 'b:2', 'a:9')] }).dataset
    expect(again.incidents?.[1]?.mergedFrom?.map(({ id }) => id)).toEqual(['a:9', 'b:1', 'b:2'])
    expect(again.incidents).toEqual(atOnce.incidents)
  })

  test('of a record that was joined under another id names that one too', () => {
    const mergedFrom = [{ id: 'x:1' }, { id: 'x:2', origin: { feed: 'x' } }]
    const { dataset: view } = applyLinks({
      sitrep: 1,
      incidents: [{ id: 'm:1', mergedFrom }, { id: 'x:2' }],
      links: [link('l1', 'm:1', 'x:2')],
    })
    expect(view.incidents?.[0]?.mergedFrom).toEqual([{ id: 'm:1' }, ...mergedFrom])
  })

  test('in a view that was kept, the id of a member leads to it', () => {
    const { dataset: kept } = applyLinks(dataset)
    expect(applyLinks(kept).idOf('b:1')).toBe('a:9')
    const more: Dataset = { ...kept, links: [link('l2', 'b:1', 'b:2'), link('no', 'b:1', 'b:0', 'not-same')] }
    const { dataset: view, idOf } = applyLinks(more)
    expect(idsIn(view)).toEqual(['b:0', 'a:9'])
    expect(view.links).toEqual([link('no', 'a:9', 'b:0', 'not-same')])
    expect(['b:1', 'b:2'].map(idOf)).toEqual(['a:9', 'a:9'])
    const crossing: Dataset = { ...kept, links: [link('l2', 'a:9', 'b:2'), link('no', 'b:1', 'b:2', 'not-same')] }
    expect(applyLinks(crossing).contradictions.map(({ links }) => links)).toEqual([['desk:no', 'desk:l2']])
    const unclear: readonly Incident[] = [...(kept.incidents ?? []), { id: 'c:1', mergedFrom: [{ id: 'b:1' }, { id: 'c:1' }] }]
    expect(applyLinks({ ...more, incidents: unclear }).unused.map(({ link: id }) => id)).toEqual(['desk:l2', 'desk:no'])
  })

  test('two records of one id are members of one', () => {
    const twice = { ...dataset, incidents: [...incidents, { id: 'b:1', name: 'Told twice.' }] }
    const { dataset: view, merges } = applyLinks(twice)
    expect(idsIn(view)).toEqual(['b:0', 'a:9', 'b:2'])
    expect(merges[0]?.members.map(({ id }) => id)).toEqual(['a:9', 'b:1', 'b:1'])
    expect(view.incidents?.[1]).toMatchObject({ name: 'Told twice.', mergedFrom: [{ id: 'a:9' }, { id: 'b:1' }] })
  })
})

describe('what refers to members', () => {
  const about = (...ids: readonly string[]) => ids.map((id) => ({ type: 'incident', id }) as const)
  const series = (...ids: readonly string[]) => ids.map((id) => ({ type: 'series', id }) as const)
  const dataset: Dataset = {
    ...bare(
      link('l1', 'b:1', 'a:1'),
      link('l2', 'c:1', 'b:1', 'part-of'),
      link('l3', 'a:1', 'b:1', 'related'),
      link('l4', 'b:1', 'a:1', 'same', { retracted: day('2021-06-09') }),
      link('l5', 'c:1', 'd:1', 'led-to'),
    ),
    series: [
      {
        id: 's:1',
        scope: {
          op: 'any',
          of: [
            { op: 'not', of: { op: 'id', in: ['b:1', 'a:1', 'c:1'] } },
            { op: 'kind', in: ['attack'] },
          ],
        },
      },
      { id: 's:2', scope: { op: 'incident', of: { op: 'id', in: ['c:1'] } } },
      { id: 'a:1' },
      { id: 'b:1' },
      { id: 's:3', scope: { op: 'all', of: [{ op: 'id', in: ['b:1'] }] } },
    ],
    attributions: [
      { id: 's:a1', about: [...about('b:1', 'c:1', 'a:1'), ...series('a:1', 'b:1')], kind: 'no-claim' },
      { id: 's:a2', about: about('c:1'), kind: 'no-claim' },
    ],
    accounts: [
      { id: 's:c1', report: 's:r', incidents: ['b:1', 'a:1'], harm: killed(5) },
      { id: 's:c2', report: 's:r', incidents: ['d:1'] },
    ],
    reports: [{ id: 's:r' }],
  }
  const { dataset: view, merges } = applyLinks(dataset)

  test('names the joined record, once', () => {
    expect(view.attributions?.[0]?.about).toEqual([...about('a:1', 'c:1'), ...series('a:1', 'b:1')])
    expect(view.accounts?.[0]?.incidents).toEqual(['a:1'])
    expect(view.series?.[0]?.scope).toEqual({
      op: 'any',
      of: [
        { op: 'not', of: { op: 'id', in: ['a:1', 'c:1'] } },
        { op: 'kind', in: ['attack'] },
      ],
    })
    expect(view.series?.[4]?.scope).toEqual({ op: 'all', of: [{ op: 'id', in: ['a:1'] }] })
  })

  test('links that would tie it to itself are left out, and told', () => {
    expect(view.links).toEqual([link('l2', 'c:1', 'a:1', 'part-of'), link('l5', 'c:1', 'd:1', 'led-to')])
    expect([merges[0]?.links, merges[0]?.leftOut]).toEqual([['desk:l1'], ['desk:l3', 'desk:l4']])
  })

  test('a link of one incident with itself is a fault that stays', () => {
    const faulty = bare(link('l1', 'a:1', 'b:1'), link('l2', 'b:1', 'b:1', 'related'), link('l3', 'c:1', 'c:1', 'related'))
    const { dataset: view, merges } = applyLinks(faulty)
    expect(view.links).toEqual([link('l2', 'a:1', 'a:1', 'related'), faulty.links?.[2]])
    expect(merges[0]?.leftOut).toEqual([])
  })

  test('other records are the same objects', () => {
    expect(view.series?.slice(1, 4)).toEqual(dataset.series?.slice(1, 4))
    expect(view.series?.[1]).toBe(dataset.series?.[1])
    expect(view.attributions?.[1]).toBe(dataset.attributions?.[1])
    expect(view.accounts?.[1]).toBe(dataset.accounts?.[1])
    expect(view.links?.[1]).toBe(dataset.links?.[4])
    expect(view.reports).toBe(dataset.reports)
    expect(Object.keys(view)).toEqual(Object.keys(dataset))
    expect(checkDataset(view)).toEqual([])
  })
})

describe('judgements that contradict each other', () => {
  test('none of those on a way between the two joins; others do', () => {
    const dataset = bare(
      link('l1', 'a:1', 'b:1'),
      link('l2', 'b:1', 'c:1'),
      link('l3', 'c:1', 'd:1'),
      link('no', 'c:1', 'a:1', 'not-same'),
    )
    const { dataset: view, merges, contradictions } = applyLinks(dataset)
    expect(merges.map(({ members }) => members.map(({ id }) => id))).toEqual([['c:1', 'd:1']])
    expect(contradictions).toEqual([
      {
        links: ['desk:no', 'desk:l1', 'desk:l2'],
        incidents: ['a:1', 'c:1', 'b:1'],
        words: '"a:1" and "c:1" are judged not the same, and other judgements join them.',
      },
    ])
    expect(checkDataset(view)).toEqual([])
  })

  test('a circle has two ways, and both are refused', () => {
    const circle = [link('l1', 'a:1', 'b:1'), link('l2', 'b:1', 'c:1'), link('l3', 'c:1', 'd:1'), link('l4', 'd:1', 'a:1')]
    const { merges, contradictions } = applyLinks(bare(...circle, link('l5', 'd:1', 'e:1'), link('no', 'a:1', 'c:1', 'not-same')))
    expect(merges.map(({ links }) => links)).toEqual([['desk:l5']])
    expect(contradictions[0]?.links).toEqual(['desk:no', 'desk:l1', 'desk:l2', 'desk:l3', 'desk:l4'])
    expect(contradictions[0]?.incidents).toEqual(['a:1', 'c:1', 'b:1', 'd:1'])
  })

  test('yes and no on the same two: they stay apart, whoever said it last', () => {
    const dataset = bare(
      link('no', 'a:1', 'b:1', 'not-same', { said: day('2021-06-01') }),
      link('yes', 'b:1', 'a:1', 'same', { said: day('2021-06-02') }),
      link('no2', 'b:1', 'a:1', 'not-same'),
    )
    const view = applyLinks(dataset)
    expect(view.dataset).toBe(dataset)
    expect(view.contradictions).toEqual([
      {
        links: ['desk:no', 'desk:no2', 'desk:yes'],
        incidents: ['a:1', 'b:1'],
        words: '"a:1" and "b:1" are judged not the same, and another judgement joins them.',
      },
    ])
    const [no, ...rest] = dataset.links ?? []
    if (no === undefined) throw new Error('It is there.')
    const settled = { ...dataset, links: [retractLink(no, day('2021-06-03')), ...rest.slice(0, 1)] }
    expect(idsIn(applyLinks(settled).dataset)).toEqual(['d:1', 'a:1', 'c:1', 'e:1'])
  })
})

describe('as of a day', () => {
  const dataset = bare(
    link('l1', 'a:1', 'b:1', 'same', { said: day('2021-06-02'), retracted: day('2021-06-05') }),
    link('l2', 'c:1', 'd:1'),
    link('l3', 'd:1', 'e:1', 'same', { said: { start: '2021-06-01', end: '2021-06-09' } }),
  )
  const joinedAsOf = (asOf?: string): readonly string[] =>
    applyLinks(dataset, asOf === undefined ? {} : { asOf }).merges.flatMap(({ links }) => links)

  test('what had been judged by then and not been taken back counts', () => {
    expect(joinedAsOf('2021-06-01')).toEqual(['desk:l2'])
    expect(joinedAsOf('2021-06-02')).toEqual(['desk:l1', 'desk:l2'])
    expect(joinedAsOf('2021-06-05')).toEqual(['desk:l2'])
    expect(joinedAsOf('2021-06')).toEqual(['desk:l2', 'desk:l3'])
    expect(joinedAsOf()).toEqual(['desk:l2', 'desk:l3'])
    expect(() => joinedAsOf('June')).toThrow(RangeError)
  })

  test('where it is open whether a judgement stood, records stay apart', () => {
    expect(applyLinks(dataset, { asOf: '2021-06-03' }).unused).toEqual([
      { link: 'desk:l3', words: 'It is not told whether it stood then.' },
    ])
    const apart = bare(
      link('l1', 'a:1', 'b:1'),
      link('no', 'a:1', 'b:1', 'not-same', { said: { start: '2021-06-01', end: '2021-06-09' } }),
    )
    expect(applyLinks(apart, { asOf: '2021-06-03' }).contradictions).toHaveLength(1)
    expect(applyLinks(apart, { asOf: '2021-05-03' }).merges).toHaveLength(1)
  })
})

describe('what joins nothing', () => {
  test('other kinds of links', () => {
    const kinds = ['part-of', 'related', 'led-to', 'evidence-for', 'not-same'] as const
    const dataset = bare(...kinds.map((kind) => link(kind, 'a:1', 'b:1', kind)))
    expect(applyLinks(dataset)).toMatchObject({ merges: [], contradictions: [], unused: [] })
    expect(applyLinks(dataset).dataset).toBe(dataset)
  })

  test('series, ids that are not there, and one incident alone, which are told', () => {
    const dataset = bare(
      { ...link('l1', 'a:1', 's:1'), to: { type: 'series', id: 's:1' } },
      link('l2', 'a:1', 'z:1'),
      link('l3', 'y:1', 'z:1', 'not-same'),
      link('l4', 'a:1', 'a:1'),
      link('l5', 'a:1', 'z:1', 'same', { retracted: day('2021-06-09') }),
      link('l6', 'a:1', 'z:1', 'part-of'),
    )
    const view = applyLinks(dataset)
    expect(view.dataset).toBe(dataset)
    expect(view.unused).toEqual([
      { link: 'desk:l1', words: 'One of its ends is a series, and only incidents are joined.' },
      { link: 'desk:l2', words: 'There is no incident "z:1".' },
      { link: 'desk:l3', words: 'There is no incident "y:1", nor "z:1".' },
      { link: 'desk:l4', words: 'Both of its ends are one incident.' },
    ])
    expect(applyLinks({ sitrep: 1 }).dataset).toEqual({ sitrep: 1 })
    expect(applyLinks({ sitrep: 1, links: dataset.links ?? [] }).unused).toHaveLength(4)
  })

  test('a link that stands there twice and was taken back in one of them', () => {
    const stands = link('l1', 'a:1', 'b:1')
    for (const links of [
      [stands, retractLink(stands, day('2021-06-09'))],
      [retractLink(stands, day('2021-06-09')), stands],
    ])
      expect(applyLinks(bare(...links)).merges).toEqual([])
  })
})
