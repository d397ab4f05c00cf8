import { describe, expect, test } from 'vitest'
import { checkDataset } from '../../src/schema/check-dataset.js'
import type { Dataset } from '../../src/schema/dataset.js'

/** Invented records. */
const whole: Dataset = {
  sitrep: 1,
  incidents: [
    {
      id: 'test:1',
      where: { site: 'test:base', relation: 'near' },
      targets: [{ site: 'test:base' }, { actor: 'test:army' }],
      participants: [{ actor: 'test:army', role: 'defender' }],
      weapons: [{ weapon: 'test:rocket', category: 'rocket', launched: { min: 1 } }],
      harm: { killed: { parts: [{ dimension: 'actor', value: 'test:army', count: { min: 0, best: 1 } }] } },
      reports: ['test:r1'],
    },
  ],
  sites: [
    {
      id: 'test:base',
      parent: 'test:city',
      operators: [{ actor: 'test:army' }],
      occupancy: [{ actor: 'test:army', reports: ['test:r1'] }],
    },
    { id: 'test:city' },
  ],
  weapons: [{ id: 'test:rocket', category: 'rocket/multiple-launch' }],
  actors: [{ id: 'test:army', parent: 'test:state' }, { id: 'test:state' }],
  reports: [{ id: 'test:r1', basedOn: ['test:r2'] }, { id: 'test:r2' }],
}

const codes = (dataset: unknown): readonly string[] =>
  checkDataset(dataset).map(({ code, path }) => `${code} at ${path.join('.')}`)

test('a whole dataset has no faults', () => {
  expect(checkDataset(whole)).toEqual([])
})

test('what an incident was joined from need not be there, and is no reference of it to itself', () => {
  const mergedFrom = [{ id: 'test:1' }, { id: 'other:7', origin: { feed: 'other' } }]
  expect(codes({ sitrep: 1, incidents: [{ id: 'test:1', mergedFrom }] })).toEqual([])
  expect(codes({ sitrep: 1, incidents: [{ id: 'test:1', mergedFrom: mergedFrom.slice(1) }] })).toEqual([
    'merged-from-one at incidents.0.mergedFrom',
  ])
  expect(codes({ sitrep: 1, incidents: [{ id: 'test:1', mergedFrom: [...mergedFrom, { id: 'test:1' }] }] })).toEqual([
    'merged-record-twice at incidents.0.mergedFrom.2.id',
  ])
})

describe('every reference is followed', () => {
  const without = (list: 'sites' | 'weapons' | 'actors' | 'reports'): Dataset => ({ ...whole, [list]: [] })
  test.each([
    ['sites', ['dangling-id at incidents.0.where.site', 'dangling-id at incidents.0.targets.0.site']],
    ['weapons', ['dangling-id at incidents.0.weapons.0.weapon']],
    [
      'actors',
      [
        'dangling-id at incidents.0.targets.1.actor',
        'dangling-id at incidents.0.participants.0.actor',
        'dangling-id at incidents.0.harm.killed.parts.0.value',
        'dangling-id at sites.0.operators.0.actor',
        'dangling-id at sites.0.occupancy.0.actor',
      ],
    ],
    ['reports', ['dangling-id at incidents.0.reports.0', 'dangling-id at sites.0.occupancy.0.reports.0']],
  ] as const)('without %s', (list, expected) => {
    expect(codes(without(list))).toEqual(expected)
  })
})

describe('faults between records', () => {
  test('an id twice', () => {
    expect(codes({ sitrep: 1, sites: [{ id: 'test:a' }, { id: 'test:a' }] })).toEqual(['duplicate-id at sites.1.id'])
  })
  test('a site where an actor is needed', () => {
    const [issue] = checkDataset({ ...whole, incidents: [{ id: 'test:1', participants: [{ actor: 'test:base' }] }] })
    expect(issue).toMatchObject({ code: 'wrong-kind-of-id', path: ['incidents', 0, 'participants', 0, 'actor'] })
    expect(issue?.message).toContain('"sites"')
  })
  test('a misspelt id gets a suggestion', () => {
    const [issue] = checkDataset({ ...whole, incidents: [{ id: 'test:1', participants: [{ actor: 'test:amry' }] }] })
    expect(issue?.message).toContain('Did you mean "test:army"?')
  })
  test('cycles of parents, of any length, once each', () => {
    const ring = (n: number) => ({
      sitrep: 1,
      sites: Array.from({ length: n }, (_, i) => ({ id: `test:${i}`, parent: `test:${(i + 1) % n}` })),
    })
    expect(codes(ring(1))).toEqual(['cycle at sites.0.parent'])
    expect(codes(ring(3))).toEqual(['cycle at sites.2.parent'])
    expect(codes(ring(50_000))).toEqual(['cycle at sites.49999.parent'])
  })
  test('a diamond is no cycle', () => {
    const reports = [
      { id: 'test:a', basedOn: ['test:b', 'test:c'] },
      { id: 'test:b', basedOn: ['test:d'] },
      { id: 'test:c', basedOn: ['test:d'] },
      { id: 'test:d' },
    ]
    expect(checkDataset({ sitrep: 1, reports })).toEqual([])
  })
  test('a weapon of another category', () => {
    const use = (category: string) => ({
      ...whole,
      incidents: [{ id: 'test:1', weapons: [{ weapon: 'test:rocket', category }] }],
    })
    expect(codes(use('missile'))).toEqual(['category-mismatch at incidents.0.weapons.0.category'])
    expect(codes(use('rocket/multiple-launch/guided'))).toEqual([])
  })
})

describe('incidents that were joined from others', () => {
  const merged = (id: string, ...from: readonly string[]) => ({ id, mergedFrom: from.map((one) => ({ id: one })) })
  const codesOf = (...incidents: readonly object[]) => codes({ sitrep: 1, incidents })
  test('their parts are no longer there, but for the one whose id they have', () => {
    expect(codesOf(merged('test:1', 'test:1', 'test:2'), { id: 'test:3' })).toEqual([])
  })
  test('a part beside the whole, or in two wholes, would count twice', () => {
    expect(codesOf({ id: 'test:2' }, merged('test:1', 'test:1', 'test:2'))).toEqual([
      'merged-record-present at incidents.1.mergedFrom.1.id',
    ])
    expect(codesOf(merged('test:1', 'test:1', 'test:3'), merged('test:2', 'test:2', 'test:3'))).toEqual([
      'merged-record-present at incidents.1.mergedFrom.1.id',
    ])
    // Each holds the other one: both ends are told.
    expect(codesOf(merged('test:1', 'test:1', 'test:2'), merged('test:2', 'test:1', 'test:2'))).toEqual([
      'merged-record-present at incidents.0.mergedFrom.1.id',
      'merged-record-present at incidents.1.mergedFrom.0.id',
      'merged-record-present at incidents.1.mergedFrom.1.id',
    ])
  })
})

describe('faults of the document', () => {
  test.each([
    ['no version', { incidents: [] }, ['missing at sitrep']],
    ['a misspelt list', { sitrep: 1, incident: [] }, ['unknown-key at incident']],
    ['a list that is none', { sitrep: 1, incidents: {} }, ['wrong-type at incidents']],
    [
      'a faulty record, told with its place',
      { sitrep: 1, incidents: [{ id: 'test:1' }, { id: 2 }] },
      ['wrong-type at incidents.1.id'],
    ],
    ['null', null, ['wrong-type at ']],
    ['a list', [], ['wrong-type at ']],
    ['nothing', undefined, ['missing at ']],
  ])('%s', (_, value, expected) => {
    expect(codes(value)).toEqual(expected)
  })
  test('a record with a fault of its own can still be referred to', () => {
    const dataset = { sitrep: 1, incidents: [{ id: 'test:1', reports: ['test:r'] }], reports: [{ id: 'test:r', titel: 'x' }] }
    expect(codes(dataset)).toEqual(['unknown-key at reports.0.titel'])
  })
})
