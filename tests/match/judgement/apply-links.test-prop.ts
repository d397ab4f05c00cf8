/** The laws of merged views, over random datasets and random judgements. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyLinks } from '../../../src/match/judgement/apply-links.js'
import type { MergedView } from '../../../src/match/judgement/merged-view.js'
import { retractLink } from '../../../src/match/judgement/retract-link.js'
import { checkDataset } from '../../../src/schema/check-dataset.js'
import { type Dataset, type RecordList, recordSchemas } from '../../../src/schema/dataset.js'
import type { Link } from '../../../src/schema/link.js'
import { visitReferences } from '../../../src/schema/references.js'
import { datasets } from '../../../src/testing/datasets.js'

const day = (number: number) => ({ start: `2021-06-0${number}`, end: `2021-06-0${number}` })
const someDay = fc.option(fc.integer({ min: 1, max: 6 }).map(day), { nil: undefined })

/** A dataset whose incidents are judged to be the same, or not, beside what it says by itself. */
const judged: fc.Arbitrary<Dataset> = datasets({ minIncidents: 2 }).chain((dataset) => {
  const ids = (dataset.incidents ?? []).map(({ id }) => id)
  const judgement = fc.record({
    from: fc.constantFrom(...ids),
    to: fc.constantFrom(...ids),
    kind: fc.constantFrom('same', 'same', 'same', 'not-same', 'related' as const),
    said: someDay,
    retracted: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, someDay),
  })
  return fc.array(judgement, { minLength: 1, maxLength: 6 }).map((found): Dataset => {
    const links = found.flatMap(({ from, to, kind, said, retracted }, n): readonly Link[] =>
      from === to
        ? []
        : [
            {
              id: `desk:l${n}`,
              from: { type: 'incident', id: from },
              to: { type: 'incident', id: to },
              kind: kind as Link['kind'],
              ...(said && { said }),
              ...(retracted && { retracted }),
            },
          ],
    )
    return { ...dataset, links: [...(dataset.links ?? []), ...links] }
  })
})

const lists = Object.keys(recordSchemas) as RecordList[]

/** All references of all records to incidents, each with where it stands. */
const incidentReferences = (dataset: Dataset): readonly (readonly [where: string, id: string])[] =>
  lists.flatMap((list) =>
    ((dataset[list] ?? []) as readonly { readonly id: string }[]).flatMap((record) => {
      const found: (readonly [string, string])[] = []
      visitReferences(list)(record, (target, id) => {
        if (target === 'incidents') found.push([`${list} ${record.id}`, id])
      })
      return found
    }),
  )

const withoutLinks = ({ links: _, ...rest }: Dataset): Omit<Dataset, 'links'> => rest

const isStanding =
  (kind: Link['kind']) =>
  (link: Link): boolean =>
    link.kind === kind && link.retracted === undefined

test('without a judgement that joins, the view is the dataset', () => {
  fc.assert(
    fc.property(judged, (dataset) => {
      const apart = { ...dataset, links: (dataset.links ?? []).filter(({ kind }) => kind !== 'same') }
      expect(applyLinks(apart)).toMatchObject({ merges: [], contradictions: [] })
      expect(applyLinks(apart).dataset).toBe(apart)
      const takenBack = { ...dataset, links: (dataset.links ?? []).map((link) => retractLink(link, day(7))) }
      expect(applyLinks(takenBack).dataset).toBe(takenBack)
    }),
  )
})

test('judging and taking back gives the former view, record for record', () => {
  let changes = 0
  fc.assert(
    fc.property(judged, fc.nat(), (dataset, which) => {
      const links = dataset.links ?? []
      const one = links[which % Math.max(1, links.length)]
      fc.pre(one !== undefined && one.retracted === undefined)
      const others = { ...dataset, links: links.filter((link) => link !== one) }
      const takenBack = { ...dataset, links: links.map((link) => (link === one ? retractLink(link, day(7)) : link)) }
      const [before, after] = [applyLinks(others), applyLinks(takenBack)]
      expect(withoutLinks(after.dataset)).toEqual(withoutLinks(before.dataset))
      expect((after.dataset.links ?? []).filter(({ id }) => id !== one.id)).toEqual(before.dataset.links)
      expect(after.contradictions).toEqual(before.contradictions)
      expect(after.merges.map((merge) => ({ ...merge, leftOut: merge.leftOut.filter((id) => id !== one.id) }))).toEqual(
        before.merges,
      )
      if (applyLinks(dataset).merges.length !== before.merges.length) changes++
    }),
  )
  expect(changes).toBeGreaterThan(10)
})

test('every incident is in the view, or a member of one joined record', () => {
  let joins = 0
  fc.assert(
    fc.property(judged, (dataset) => {
      const frozen = JSON.stringify(dataset)
      const { dataset: view, merges, idOf } = applyLinks(dataset)
      expect(JSON.stringify(dataset)).toBe(frozen)
      const members = merges.flatMap((merge) => merge.members)
      const [before, after] = [dataset.incidents ?? [], view.incidents ?? []]
      expect(after.length).toBe(before.length - members.length + merges.length)
      expect(new Set(members).size).toBe(members.length)
      for (const incident of before) {
        const record = after.find(({ id }) => id === idOf(incident.id))
        if (members.includes(incident)) expect(record?.mergedFrom?.some(({ id }) => id === incident.id)).toBe(true)
        else expect(record).toBe(incident)
      }
      for (const merge of merges) {
        expect(merge.incident).toBe(merge.members.map(({ id }) => id).sort()[0])
        expect(merge.links.length).toBeGreaterThanOrEqual(merge.members.length - 1)
      }
      joins += merges.length
    }),
  )
  expect(joins).toBeGreaterThan(50)
})

test('what is judged not the same is never joined, and each contradiction is named', () => {
  let contradictory = 0
  fc.assert(
    fc.property(judged, (dataset) => {
      const { idOf, contradictions, merges } = applyLinks(dataset)
      const links = dataset.links ?? []
      for (const { from, to } of links.filter(isStanding('not-same')))
        if (from.type === 'incident' && to.type === 'incident') expect(idOf(from.id)).not.toBe(idOf(to.id))
      const refused = new Set(contradictions.flatMap((one) => one.links))
      for (const { id, from, to } of links.filter(isStanding('same')))
        if (from.type === 'incident' && to.type === 'incident')
          expect(merges.some((merge) => merge.links.includes(id))).toBe(!refused.has(id))
      contradictory += contradictions.length
    }),
  )
  expect(contradictory).toBeGreaterThan(10)
})

test('all references lead to what they led to, and no joined id is left', () => {
  fc.assert(
    fc.property(judged, (dataset) => {
      const { dataset: view, idOf, merges } = applyLinks(dataset)
      const inside = new Set(merges.flatMap(({ links, leftOut }) => [...links, ...leftOut]).map((id) => `links ${id}`))
      const expected = incidentReferences(dataset)
        .filter(([where]) => !inside.has(where))
        .map(([where, id]) => `${where}: ${idOf(id)}`)
      const found = incidentReferences(view).map(([where, id]) => `${where}: ${id}`)
      expect(new Set(found)).toEqual(new Set(expected))
      for (const [, id] of incidentReferences(view)) expect(idOf(id)).toBe(id)
    }),
  )
})

test('a dataset without faults has a view without faults', () => {
  fc.assert(
    fc.property(judged, (dataset) => {
      expect(checkDataset(dataset)).toEqual([])
      expect(checkDataset(applyLinks(dataset).dataset)).toEqual([])
    }),
  )
})

test('applied to a view, judgements change nothing', () => {
  fc.assert(
    fc.property(judged, (dataset) => {
      const once = applyLinks(dataset)
      const twice = applyLinks(once.dataset)
      expect(twice.merges).toEqual([])
      expect(twice.dataset).toBe(once.dataset)
      expect(twice.contradictions.map(({ links }) => links)).toEqual(once.contradictions.map(({ links }) => links))
    }),
  )
})

/** A view in which nothing depends on the order of the dataset's lists. */
const unordered = ({ dataset, merges, contradictions, unused }: MergedView) => {
  const sorted = <R extends { readonly id: string }>(records: readonly R[] = []) =>
    [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ...dataset,
    incidents: sorted(dataset.incidents),
    links: sorted(dataset.links),
    merges: merges.map(({ links, leftOut, ...rest }) => ({ ...rest, links: new Set(links), leftOut: new Set(leftOut) })),
    contradictions: contradictions.map(({ links, ...rest }) => ({ ...rest, links: new Set(links) })),
    unused: new Set(unused.map(({ link, words }) => `${link} ${words}`)),
  }
}

test('the order of links and incidents does not matter', () => {
  const shuffled = judged.chain((dataset) => {
    const { incidents = [], links = [] } = dataset
    return fc
      .tuple(
        fc.shuffledSubarray([...incidents], { minLength: incidents.length }),
        fc.shuffledSubarray([...links], { minLength: links.length }),
      )
      .map(([others, otherLinks]) => [dataset, { ...dataset, incidents: others, links: otherLinks }] as const)
  })
  fc.assert(
    fc.property(shuffled, ([dataset, other]) => {
      expect(unordered(applyLinks(other))).toEqual(unordered(applyLinks(dataset)))
    }),
  )
})

test('figures of a joined record lie between those of its members: nothing is added up', () => {
  let figures = 0
  fc.assert(
    fc.property(judged, (dataset) => {
      const { dataset: view, merges } = applyLinks(dataset)
      for (const { incident, members } of merges) {
        const joined = view.incidents?.find(({ id }) => id === incident)
        for (const field of ['killed', 'injured', 'abducted', 'missing'] as const) {
          const taken = joined?.harm?.[field]?.total
          const told = members.flatMap(({ harm }) => harm?.[field] ?? [])
          const totals = told.flatMap(({ total }) => total ?? [])
          if (taken === undefined || totals.length === 0) continue
          figures++
          expect(taken.min).toBeGreaterThanOrEqual(Math.min(...totals.map(({ min }) => min)))
          if (taken.best !== undefined) expect(totals.map(({ best }) => best)).toContain(taken.best)
          // Who tells a part alone leaves the total open, and the part may be more than the total of another.
          const isOpen = told.some(({ total, parts = [] }) => total === undefined && parts.length > 0)
          const greatest = isOpen
            ? Number.POSITIVE_INFINITY
            : Math.max(...totals.map(({ max }) => max ?? Number.POSITIVE_INFINITY))
          expect(taken.max ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(greatest)
        }
      }
    }),
  )
  expect(figures).toBeGreaterThan(50)
})

test('as of a day is the view of what had been judged and not been taken back by then', () => {
  const startOf = (extent: Link['said']): string => extent?.start ?? ''
  fc.assert(
    fc.property(judged, fc.integer({ min: 1, max: 6 }), (dataset, number) => {
      const asOf = `2021-06-0${number}`
      const own = (dataset.links ?? []).filter(({ id }) => id.startsWith('desk:'))
      const then = own
        .filter(({ said }) => startOf(said) <= asOf)
        .map(({ retracted, ...link }) => (retracted !== undefined && startOf(retracted) <= asOf ? { ...link, retracted } : link))
      const [found, expected] = [applyLinks({ ...dataset, links: own }, { asOf }), applyLinks({ ...dataset, links: then })]
      expect(found.dataset.incidents).toEqual(expected.dataset.incidents)
      expect(found.merges.map(({ links }) => links)).toEqual(expected.merges.map(({ links }) => links))
    }),
  )
})

test('two records of five people killed are five', () => {
  const five = { killed: { total: { min: 5, best: 5, max: 5 } } }
  const { dataset } = applyLinks({
    sitrep: 1,
    incidents: [
      { id: 'a:1', harm: five },
      { id: 'b:1', harm: five },
    ],
    links: [{ id: 'desk:l', from: { type: 'incident', id: 'a:1' }, to: { type: 'incident', id: 'b:1' }, kind: 'same' }],
  })
  expect(dataset.incidents).toEqual([{ id: 'a:1', harm: five, mergedFrom: [{ id: 'a:1' }, { id: 'b:1' }] }])
})
