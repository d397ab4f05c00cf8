import { expect, test } from 'vitest'
import { daysToClaim } from '../../../src/aggregate/statement/days-to-claim.js'
import { indexDataset } from '../../../src/dataset/index-dataset.js'
import type { Attribution } from '../../../src/schema/attribution.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import { day } from '../../../src/value/extent.js'

const datasetOf = (...said: readonly Partial<Attribution>[]): Dataset => ({
  sitrep: 1,
  reports: [{ id: 'test:report', published: day('2021-06-10') }],
  attributions: said.map((one, n) => ({
    id: `test:${n}`,
    about: [{ type: 'incident', id: 'test:1' }],
    kind: 'claim',
    by: 'test:front',
    ...one,
  })),
})
const incident = { id: 'test:1', when: day('2021-06-06') }
const wait = (...said: readonly Partial<Attribution>[]) => daysToClaim(datasetOf(...said))(incident)

test('only claims of the incident itself that stand are claims', () => {
  expect(wait()).toBeUndefined()
  expect(wait({ kind: 'accusation' }, { generic: true }, { retracted: day('2021-06-09') })).toBeUndefined()
  expect(wait({ about: [{ type: 'series', id: 'test:1' }] })).toBeUndefined()
  expect(wait({ said: day('2021-06-06') })).toEqual({ min: 0, max: 0 })
})

test('the first claim is the one that counts', () => {
  expect(wait({ said: day('2021-06-20') }, { said: day('2021-06-08') })).toEqual({ min: 2, max: 2 })
  expect(wait({ said: day('2021-06-20') }, { said: { text: 'later' } })).toEqual({ min: 0, max: 14 })
})

test('a claim without a date was made before its report came out, in whatever zone', () => {
  expect(wait({})).toEqual({ min: 0 })
  expect(wait({ report: 'test:report' })).toEqual({ min: 0, max: 6 })
})

test('a claim before the deed shows in the bounds', () => {
  expect(wait({ said: day('2021-06-04') })).toEqual({ min: -2, max: -2 })
})

test('an index is taken too', () => {
  expect(daysToClaim(indexDataset(datasetOf({ said: day('2021-06-07') })))(incident)).toEqual({ min: 1, max: 1 })
})
