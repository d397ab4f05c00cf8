import { expect, test } from 'vitest'
import { peopleExposed } from '../../../../src/aggregate/front/sites/people-exposed.js'
import type { Dataset } from '../../../../src/schema/dataset.js'
import type { Occupancy } from '../../../../src/schema/occupancy.js'
import { about, atLeast, between, exactly } from '../../../../src/value/quantity.js'

const datasetOf = (...occupancy: readonly Occupancy[]): Dataset => ({ sitrep: 1, sites: [{ id: 'test:base', occupancy }] })
const people = (asOf: string | undefined, ...occupancy: readonly Occupancy[]) =>
  peopleExposed('test:base', asOf === undefined ? {} : { asOf })(datasetOf(...occupancy))[0]?.people
const day = (start: string, end = start) => ({ start, end })

test('one figure is what it says, and its parts are not added', () => {
  const coalition: Occupancy = { actor: 'test:coalition', count: about(3500), includes: [{ country: 'USA', count: about(2500) }] }
  expect(people(undefined, coalition)).toEqual({ min: 0, best: 3500, approximate: true, reported: 1, unreported: 0 })
})

test('groups may share people: at least the largest, at most the sum, and no best figure', () => {
  expect(people(undefined, { role: 'military', count: exactly(300) }, { country: 'USA', count: between(200, 250) })).toEqual({
    min: 300,
    max: 550,
    reported: 2,
    unreported: 0,
  })
})

test('a group without a number is counted as silent, and is at least as large as its parts', () => {
  expect(people(undefined, { role: 'contractor' })).toEqual({ reported: 0, unreported: 1 })
  expect(
    people(undefined, { name: 'personnel', includes: [{ country: 'USA', count: exactly(40) }, { country: 'ITA' }] }),
  ).toEqual({
    min: 40,
    reported: 1,
    unreported: 0,
  })
})

test('the latest figure of a group that had been told by then', () => {
  const list: readonly Occupancy[] = [
    { name: 'coalition', count: exactly(5000), asOf: day('2020-06-01') },
    { name: 'coalition', count: exactly(2500), asOf: day('2021-06-06') },
    { name: 'coalition', count: exactly(900), asOf: day('2022-01-01') },
  ]
  expect(people('2020', ...list)?.best).toBe(5000)
  expect(people('2021', ...list)?.best).toBe(2500)
  expect(people(undefined, ...list)?.best).toBe(900)
  expect(people('2019', ...list)).toEqual({ reported: 0, unreported: 0 })
})

test('which of two figures is the later one, or whether the day had come, may be open', () => {
  const early: Occupancy = { name: 'coalition', count: exactly(5000), asOf: day('2020-06-01') }
  const undated: Occupancy = { name: 'coalition', count: exactly(2500) }
  expect(people('2021', early, undated)).toEqual({ min: 2500, max: 5000, reported: 1, unreported: 0 })
  const perhapsLater: Occupancy = { name: 'coalition', count: atLeast(100), asOf: { start: '2021-06-06' } }
  expect(people('2021-06-06', early, perhapsLater)).toEqual({ min: 100, reported: 1, unreported: 0 })
})

test('sites inside are told apart, and a silent one has no row', () => {
  const data: Dataset = {
    sitrep: 1,
    sites: [
      { id: 'test:airport', occupancy: [{ count: exactly(10_000) }] },
      { id: 'test:camp', parent: 'test:airport', occupancy: [{ count: exactly(200) }] },
      { id: 'test:hangar', parent: 'test:airport' },
    ],
  }
  const rows = peopleExposed('test:airport')(data)
  expect(rows.map(({ site, people: { best } }) => [site, best])).toEqual([
    ['test:airport', 10_000],
    ['test:camp', 200],
  ])
  expect(rows[1]?.occupancy).toEqual([{ count: exactly(200) }])
  expect(peopleExposed('test:nowhere')(data)).toEqual([
    { site: 'test:nowhere', people: { reported: 0, unreported: 0 }, occupancy: [] },
  ])
})

test('a very long list is read in one go', () => {
  const many = Array.from({ length: 50_000 }, (_, n): Occupancy => ({ count: exactly(n) }))
  expect(people(undefined, ...many)?.max).toBe(49_999)
})
