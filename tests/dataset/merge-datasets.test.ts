import { describe, expect, test } from 'vitest'
import { datasetMerger } from '../../src/dataset/dataset-merger.js'
import { mergeDatasets } from '../../src/dataset/merge-datasets.js'
import type { Dataset } from '../../src/schema/dataset.js'

/** Invented records. */
const one: Dataset = {
  sitrep: 1,
  incidents: [{ id: 'test:1', reports: ['test:r'], when: { start: '2021-06-06' } }],
  reports: [{ id: 'test:r', title: 'A' }],
}

describe('mergeDatasets', () => {
  test('merging with itself changes nothing', () => {
    expect(mergeDatasets([one, one])).toEqual({ dataset: one, issues: [] })
    expect(mergeDatasets([])).toEqual({ dataset: { sitrep: 1 }, issues: [] })
  })
  test('the order of keys makes no difference, the order of lists does', () => {
    const reordered: Dataset = { sitrep: 1, reports: [{ title: 'A', id: 'test:r' }] }
    expect(mergeDatasets([one, reordered]).issues).toEqual([])
    const lists = (aliases: readonly string[]): Dataset => ({ sitrep: 1, actors: [{ id: 'test:a', aliases }] })
    expect(mergeDatasets([lists(['x', 'y']), lists(['y', 'x'])]).issues).toHaveLength(1)
  })
  test('records with one id that say different things: the first stays, the other is told', () => {
    const other: Dataset = { sitrep: 1, reports: [{ id: 'test:s' }, { id: 'test:r', title: 'B' }] }
    const { dataset, issues } = mergeDatasets([one, other])
    expect(dataset.reports).toEqual([{ id: 'test:r', title: 'A' }, { id: 'test:s' }])
    expect(issues).toMatchObject([{ code: 'conflicting-records', path: ['reports', 0], value: { id: 'test:r', title: 'B' } }])
  })
  test.each([
    ['sites', { id: 'test:1', name: 'A' }, { country: 'IRQ' }],
    ['weapons', { id: 'test:1', category: 'rocket' }, { native: [{ scheme: 'test:model', code: 'r' }] }],
    ['actors', { id: 'test:1', name: 'A' }, { collective: true }],
    ['reports', { id: 'test:1' }, { extra: { page: 0 } }],
  ] as const)('%s: a record that says more takes the place of a lesser one, in either order', (list, lesser, more) => {
    const fuller = { ...more, ...lesser }
    const other = { ...lesser, id: 'test:2' }
    const parts = [{ [list]: [lesser, other] }, { [list]: [fuller] }]
    expect(mergeDatasets(parts)).toEqual({ dataset: { sitrep: 1, [list]: [fuller, other] }, issues: [] })
    expect(mergeDatasets([...parts].reverse())).toEqual({ dataset: { sitrep: 1, [list]: [fuller, other] }, issues: [] })
    expect(lesser).not.toHaveProperty(Object.keys(more)[0] ?? '')
  })
  test('where what is left out says something, a key more or less is a difference', () => {
    const about = [{ type: 'incident', id: 'test:1' }] as const
    const accuses = { id: 'test:a', kind: 'finding', about, against: ['test:x'] } as const
    const link = { id: 'test:l', kind: 'same', from: about[0], to: { type: 'incident', id: 'test:2' } } as const
    const counted = { id: 'test:g', incidents: { min: 1 } } as const
    const told: readonly (readonly [Dataset, Dataset])[] = [
      [
        { sitrep: 1, incidents: [{ id: 'test:1', weapons: [] }] },
        { sitrep: 1, incidents: [{ id: 'test:1', weapons: [], incomplete: ['weapons'] }] },
      ],
      [
        { sitrep: 1, attributions: [accuses] },
        { sitrep: 1, attributions: [{ ...accuses, clears: true }] },
      ],
      [
        { sitrep: 1, series: [{ id: 'test:s' }] },
        { sitrep: 1, series: [{ id: 'test:s', targets: [] }] },
      ],
      [
        { sitrep: 1, accounts: [{ id: 'test:c', report: 'test:r', incidents: ['test:1'] }] },
        { sitrep: 1, accounts: [{ id: 'test:c', report: 'test:r', incidents: ['test:1'], supersedes: 'test:b' }] },
      ],
      [
        { sitrep: 1, links: [{ ...link }] },
        { sitrep: 1, links: [{ ...link, retracted: { start: '2021-07-01' } }] },
      ],
      [
        { sitrep: 1, aggregates: [{ ...counted }] },
        { sitrep: 1, aggregates: [{ ...counted, where: { country: 'IRQ' } }] },
      ],
    ]
    for (const [less, more] of told) {
      expect(mergeDatasets([less, more]).dataset).toEqual(less)
      expect(mergeDatasets([less, more]).issues).toHaveLength(1)
      expect(mergeDatasets([more, less]).dataset).toEqual(more)
      expect(mergeDatasets([more, less]).issues).toHaveLength(1)
    }
  })
  test('a finer value is another one, and so is a longer list', () => {
    const report = (more: object) => ({ reports: [{ id: 'test:r', title: 'A', ...more }] })
    for (const [less, more] of [
      [{ published: { start: '2021-06-06' } }, { published: { start: '2021-06-06', end: '2021-06-06' } }],
      [{ basedOn: ['test:q'] }, { basedOn: ['test:q', 'test:p'] }],
      [{ extra: {} }, { extra: { page: 1 } }],
      [{ title: 'A' }, { title: 'AB' }],
    ])
      expect(mergeDatasets([report({ ...less }), report({ ...more, language: 'en' })]).issues).toHaveLength(1)
  })
  test('of two that each say more than the other the first stays, until one comes that says all', () => {
    const [ab, ac, abc] = [
      { id: 'test:1', name: 'A', country: 'IRQ' },
      { id: 'test:1', name: 'A', kind: 'militia' },
      { id: 'test:1', name: 'A', country: 'IRQ', kind: 'militia' },
    ] as const
    const merged = (...actors: readonly (typeof ab | typeof ac | typeof abc)[]) =>
      mergeDatasets(actors.map((actor) => ({ actors: [actor] })))
    expect(merged(ab, ac)).toMatchObject({ dataset: { actors: [ab] }, issues: [{ path: ['actors', 0], value: ac }] })
    expect(merged(ac, ab)).toMatchObject({ dataset: { actors: [ac] }, issues: [{ path: ['actors', 0], value: ab }] })
    for (const order of [
      [ab, ac, abc],
      [ac, abc, ab],
      [abc, ab, ac],
    ])
      expect(merged(...order)).toEqual({ dataset: { sitrep: 1, actors: [abc] }, issues: [] })
  })
  test('one id in two lists is no conflict, and the parts stay as they are', () => {
    const part = Object.freeze({ actors: Object.freeze([{ id: 'test:1' }]) })
    expect(mergeDatasets([one, part]).issues).toEqual([])
    expect(part.actors).toHaveLength(1)
  })
})

test('part by part: a lesser record is nothing to tell, and a conflict remains until a record says all', () => {
  const merger = datasetMerger()
  const add = (actor: { readonly name?: string; readonly country?: 'IRQ'; readonly text?: string }) =>
    merger.add({ actors: [{ id: 'test:1', ...actor }] })
  expect([add({ name: 'A', text: 'B' }), add({ name: 'A' }), add({})]).toEqual([[], [], []])
  const [conflict] = add({ country: 'IRQ' })
  expect(conflict).toEqual({ list: 'actors', position: 0, record: { id: 'test:1', country: 'IRQ' } })
  if (conflict === undefined) return
  expect(merger.remains(conflict)).toBe(true)
  expect(add({ name: 'A', text: 'B', country: 'IRQ' })).toEqual([])
  expect(merger.remains(conflict)).toBe(false)
})
