import { expect, test } from 'vitest'
import { indexDataset } from '../../src/dataset/index-dataset.js'

/** Invented records. */
const index = indexDataset({
  sitrep: 1,
  incidents: [{ id: 'test:1' }, { id: 'test:2' }, { id: 'test:1', name: 'again' }],
  sites: [
    { id: 'test:country' },
    { id: 'test:airport', parent: 'test:country' },
    { id: 'test:camp', parent: 'test:airport' },
    { id: 'test:ring-a', parent: 'test:ring-b' },
    { id: 'test:ring-b', parent: 'test:ring-a' },
  ],
  actors: [{ id: 'test:cell', parent: 'test:wing' }, { id: 'test:wing', parent: 'test:group' }, { id: 'test:group' }],
  attributions: [
    {
      id: 'test:a1',
      kind: 'accusation',
      about: [
        { type: 'incident', id: 'test:1' },
        { type: 'series', id: 'test:s' },
      ],
    },
    {
      id: 'test:a2',
      kind: 'no-claim',
      about: [
        { type: 'incident', id: 'test:1' },
        { type: 'incident', id: 'test:2' },
      ],
    },
  ],
  accounts: [{ id: 'test:c1', report: 'test:r', incidents: ['test:1', 'test:2', 'test:1'] }],
  links: [
    { id: 'test:l1', kind: 'same', from: { type: 'incident', id: 'test:1' }, to: { type: 'incident', id: 'test:2' } },
    { id: 'test:l2', kind: 'part-of', from: { type: 'incident', id: 'test:2' }, to: { type: 'series', id: 'test:s' } },
  ],
  series: [{ id: 'test:s' }],
})
const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id)

test('records by id; where two have one id, the first counts', () => {
  expect(index.incident('test:1')).toEqual({ id: 'test:1' })
  expect(index.incident('test:none')).toBeUndefined()
  expect(index.series('test:s')).toEqual({ id: 'test:s' })
  expect(index.actor('__proto__')).toBeUndefined()
})

test('sites inside sites at any depth, the site itself first; a cycle ends', () => {
  expect([...index.sitesWithin('test:country')]).toEqual(['test:country', 'test:airport', 'test:camp'])
  expect([...index.sitesWithin('test:camp')]).toEqual(['test:camp'])
  expect([...index.sitesWithin('test:ring-a')]).toEqual(['test:ring-a', 'test:ring-b'])
})

test('an actor and those above it', () => {
  expect(index.actorAndParents('test:cell')).toEqual(['test:cell', 'test:wing', 'test:group'])
})

test('statements, accounts and links by what they are about', () => {
  expect(ids(index.attributionsOf('test:1'))).toEqual(['test:a1', 'test:a2'])
  expect(ids(index.attributionsOf('test:2'))).toEqual(['test:a2'])
  expect(ids(index.attributionsOfSeries('test:s'))).toEqual(['test:a1'])
  expect(ids(index.accountsOf('test:1'))).toEqual(['test:c1'])
  expect(ids(index.linksOf('test:2'))).toEqual(['test:l1', 'test:l2'])
  expect(index.accountsOf('test:none')).toEqual([])
})
