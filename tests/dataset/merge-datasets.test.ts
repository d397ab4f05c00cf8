import { describe, expect, test } from 'vitest'
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
  test('a key more or less is a difference', () => {
    const less: Dataset = { sitrep: 1, reports: [{ id: 'test:r' }] }
    expect(mergeDatasets([one, less]).issues).toHaveLength(1)
    expect(mergeDatasets([less, one]).issues).toHaveLength(1)
  })
  test('one id in two lists is no conflict, and the parts stay as they are', () => {
    const part = Object.freeze({ actors: Object.freeze([{ id: 'test:1' }]) })
    expect(mergeDatasets([one, part]).issues).toEqual([])
    expect(part.actors).toHaveLength(1)
  })
})
