/**
 * Words of our own are planted in every text, key and id of a dataset, and looked for in what is published. Where they are found is
 * told path by path, so that nothing is published that this file does not name.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coarsenDataset } from '../../src/export/coarsen.js'
import { type CoarsenPolicy, publicPolicy } from '../../src/export/coarsen-policy.js'
import type { Dataset } from '../../src/schema/dataset.js'
import { Extra } from '../../src/schema/extra.js'
import { Text } from '../../src/schema/text.js'
import { datasets } from '../../src/testing/datasets.js'
import { everythingKept } from './everything-kept.js'

const planted = fc.nat(99).map((n) => `planted ${n}`)

/** Also where the arbitraries of sitrep have words of their own. */
const plantedThrough = (dataset: Dataset): Dataset => {
  const reports = dataset.reports?.map((report) => ({ ...report, url: 'https://planted.example/1' }))
  const whole = { ...dataset, ...(reports && { reports }) }
  return JSON.parse(
    JSON.stringify(whole, (key, value: unknown) => (key === 'text' && typeof value === 'string' ? 'planted 1' : value)),
  ) as Dataset
}

/** Every text says where it was planted by saying that it was; so do ids, by their feed. */
const plantedDatasets = datasets({
  feed: 'planted',
  using: new Map<never, fc.Arbitrary<unknown>>([
    [Text as never, planted],
    [Extra as never, fc.constant({ 'planted key': ['planted'] })],
  ]),
  minIncidents: 2,
}).map(plantedThrough)

const pathsOf = (value: unknown, isFound: (value: unknown) => boolean, path = ''): readonly string[] => {
  if (isFound(value)) return [path]
  if (Array.isArray(value)) return value.flatMap((inside) => pathsOf(inside, isFound, path))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => [
    ...(isFound(key) ? [`${path}{}`] : []),
    ...pathsOf(inside, isFound, path === '' ? key : `${path}.${key}`),
  ])
}

const isPlanted = (value: unknown): boolean => typeof value === 'string' && value.includes('planted')

const samples = fc.sample(plantedDatasets, { numRuns: 600, seed: 20_210_605 })

/** Where planted words are found, in any of the datasets. */
const foundWith = (policy: CoarsenPolicy): readonly string[] => {
  const found = new Set<string>()
  for (const dataset of samples)
    for (const path of pathsOf(coarsenDataset(dataset, policy).dataset, isPlanted)) found.add(path.replace(/(\.of)+/g, '.of'))
  return [...found].sort()
}

const strict: CoarsenPolicy = { place: 'country', time: 'year', ids: 'number' }

/** What no policy leaves out: the feed, for its licence; kinds of weapons; what a published count counts. */
const always = ['aggregates.category', 'aggregates.origin.feed', 'incidents.origin.feed', 'weapons.aliases', 'weapons.name']

test('words are planted everywhere', () => {
  expect(foundWith(everythingKept).length).toBeGreaterThan(120)
})

test('the strictest policy publishes no other words', () => {
  expect(foundWith(strict)).toEqual(always)
})

test('the example of a public policy publishes divisions and groups beside', () => {
  expect(foundWith(publicPolicy)).toEqual([
    'actors.aliases',
    'actors.name',
    ...always.slice(0, 2),
    ...always.slice(2, 3),
    'incidents.where.admin1',
    'series.scope.in',
    'series.scope.of.in',
    ...always.slice(3),
  ])
})

const added = (policy: Partial<CoarsenPolicy>): readonly string[] =>
  foundWith({ ...strict, ...policy }).filter((path) => !always.includes(path))

describe('what each part of a policy adds', () => {
  test.each([
    ['names', ['incidents.name', 'incidents.targets.name', 'links.judge']],
    [
      'texts',
      [
        'aggregates.incidents.text',
        'aggregates.injured.text',
        'aggregates.killed.text',
        'aggregates.text',
        'attributions.text',
        'incidents.harm.abducted.total.text',
        'incidents.harm.injured.total.text',
        'incidents.harm.killed.total.text',
        'incidents.harm.missing.total.text',
        'incidents.text',
        'incidents.weapons.failed.text',
        'incidents.weapons.hit.text',
        'incidents.weapons.impacted.text',
        'incidents.weapons.intercepted.text',
        'incidents.weapons.launched.text',
        'incidents.weapons.recovered.text',
        'incidents.weapons.text',
        'links.text',
        'series.count.text',
        'series.scope.contains',
        'series.scope.of.contains',
        'series.text',
        'weapons.text',
      ],
    ],
    ['reports', ['reports.publisher', 'series.scope.of.publisher', 'series.scope.publisher']],
    ['citations', []],
    ['roles', []],
    ['sexes', []],
    ['ages', []],
    ['nationalities', []],
    ['organisations', ['abducted', 'injured', 'killed', 'missing'].map((harm) => `incidents.harm.${harm}.parts.value`)],
    ['occupancy', []],
  ] as const)('%s', (what, paths) => {
    expect(added({ keep: [what] })).toEqual(paths)
  })

  test('citations, where reports are kept', () => {
    expect(added({ keep: ['reports', 'citations'] })).toEqual([
      'reports.author',
      'reports.publisher',
      'reports.title',
      'reports.url',
      'series.scope.of.publisher',
      'series.scope.publisher',
    ])
  })

  test('a scheme of codes, and a key of a user', () => {
    const one = [
      { scheme: 'test:a', code: 'planted' },
      { scheme: 'test:b', label: 'planted' },
    ]
    const dataset: Dataset = {
      sitrep: 1,
      incidents: [{ id: 'planted:1', native: one, extra: { a: 1, b: 'planted', ['__proto__']: 2 } }],
    }
    const left = coarsenDataset(dataset, { ...strict, native: ['test:b'], extra: ['a'] }).dataset
    expect(left.incidents).toEqual([{ id: 'published:incident/1', native: [one[1]], extra: { a: 1 } }])
  })

  test('levels of places', () => {
    expect(added({ place: 'admin1' })).toEqual(['incidents.where.admin1', 'series.scope.in', 'series.scope.of.in'])
    expect(added({ place: { grid: 1 } })).toEqual([])
  })
})

/** Keys of points and radii. */
const numbersOfPlaces = /"(?:lat|lon|radius|metres|west)":/

test('no point is published but on a grid, and no time of day is', () => {
  for (const dataset of samples.slice(0, 300)) {
    expect(JSON.stringify(coarsenDataset(dataset, publicPolicy).dataset)).not.toMatch(numbersOfPlaces)
    expect(JSON.stringify(coarsenDataset(dataset, strict).dataset)).not.toMatch(/\d\dT\d\d|"zone"|"site"|"sites":\[[^\]]/)
  }
})
