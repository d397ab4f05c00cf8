import { expect, test } from 'vitest'
import { rollup } from '../../../src/aggregate/rollup.js'
import { count, distinct, share, sum, top } from '../../../src/aggregate/rollup-figures.js'
import { ageBand, casualtyGroup, field } from '../../../src/aggregate/rollup-keys.js'
import { answer, run } from '../../../src/aggregate/run.js'
import type { Casualties, HarmPart } from '../../../src/schema/harm.js'
import type { Incident } from '../../../src/schema/incident.js'
import { atLeast, between, exactly } from '../../../src/value/quantity.js'

const killed = (told: Casualties, id = 'test:1'): Incident => ({ id, harm: { killed: told } })
const female = (n: number): HarmPart => ({ dimension: 'sex', value: 'female', count: exactly(n) })
const male = (n: number): HarmPart => ({ dimension: 'sex', value: 'male', count: exactly(n) })
const civilian = (n: number): HarmPart => ({ dimension: 'role', value: 'civilian', count: exactly(n) })

const bySex = rollup({
  by: { sex: casualtyGroup('sex') },
  select: { incidents: count(), killed: sum('killed'), injured: sum('injured') },
})
const rows = (...incidents: readonly Incident[]) =>
  run(bySex)(incidents).map(({ sex, incidents: { min, max }, killed: { min: least, max: most } }) => [
    sex,
    [min, max],
    [least, most],
  ])

test('each row holds the people of its value, and parts of other dimensions are not counted', () => {
  const told = killed({ total: exactly(5), parts: [female(2), male(3), civilian(4)] })
  expect(rows(told)).toEqual([
    ['female', [1, 1], [2, 2]],
    ['male', [1, 1], [3, 3]],
  ])
})

test('people whom no part counts are not lost: they stand under null', () => {
  expect(rows(killed({ total: exactly(5), parts: [female(2)] }))).toEqual([
    ['female', [1, 1], [2, 2]],
    [null, [1, 1], [3, 3]],
  ])
})

test('where there may be nobody else, the incident may belong to null', () => {
  expect(rows(killed({ total: between(2, 6), parts: [female(2)] }))).toEqual([
    ['female', [1, 1], [2, 2]],
    [null, [0, 1], [0, 4]],
  ])
  expect(rows(killed({ total: atLeast(2), parts: [female(2)] }))).toEqual([
    ['female', [1, 1], [2, 2]],
    [null, [0, 1], [0, undefined]],
  ])
})

test('of others nothing is said without a total, or where the parts are more than it', () => {
  const alone = [['female', [1, 1], [2, 2]]]
  expect(rows(killed({ parts: [female(2)] }))).toEqual(alone)
  expect(rows(killed({ total: exactly(1), parts: [female(2)] }))).toEqual(alone)
})

test('an unknown value, a total without parts and an incident without people stand under null', () => {
  const unknown: HarmPart = { dimension: 'sex', value: 'unknown', count: exactly(1) }
  expect(rows(killed({ total: exactly(1), parts: [unknown] }))).toEqual([[null, [1, 1], [1, 1]]])
  expect(rows(killed({ total: exactly(4) }))).toEqual([[null, [1, 1], [4, 4]]])
  expect(rows({ id: 'test:1' })).toEqual([[null, [1, 1], [undefined, undefined]]])
})

test('what is perhaps left over stays so beside another key', () => {
  const unknown: HarmPart = { dimension: 'sex', value: 'unknown', count: exactly(2) }
  const query = rollup({ by: { sex: casualtyGroup('sex'), kind: field('kind') }, select: { killed: sum('killed') } })
  const [row] = run(query)([{ ...killed({ total: between(2, 6), parts: [unknown] }), kind: 'attack' }])
  expect(row?.killed).toEqual({ min: 2, max: 6, reported: { min: 1, max: 2 }, unreported: 0 })
})

test('two parts of one value are two groups of people', () => {
  expect(rows(killed({ parts: [female(2), female(1)] }))).toEqual([['female', [2, 2], [3, 3]]])
})

test('killed and injured of one value stand in one row', () => {
  const told: Incident = { id: 'test:1', harm: { killed: { parts: [female(2)] }, injured: { parts: [female(1), male(7)] } } }
  expect(run(bySex)([told]).map((row) => [row.sex, row.incidents.min, row.killed.min, row.injured.min])).toEqual([
    ['female', 1, 2, 1],
    ['male', 1, undefined, 7],
  ])
})

test('ages lie in the bands that their years meet', () => {
  const aged = (value: 'child' | 'adult' | 'unknown', years?: { from?: number; to?: number }): Incident =>
    killed({ parts: [{ dimension: 'age', value, ...(years && { years }), count: exactly(1) }] })
  const bands = (incident: Incident, starts: readonly number[] = [0, 18, 60]) =>
    run(rollup({ by: { age: ageBand(starts) }, select: { killed: sum('killed') } }))([incident]).map((row) => [
      row.age,
      row.killed.min,
      row.killed.max,
    ])
  expect(bands(aged('child'))).toEqual([['0-17', 1, 1]])
  expect(bands(aged('adult'))).toEqual([
    ['18-59', 0, 1],
    ['60+', 0, 1],
  ])
  expect(bands(aged('adult', { from: 18, to: 59 }))).toEqual([['18-59', 1, 1]])
  expect(bands(aged('adult', { from: 59, to: 60 }))).toEqual([
    ['18-59', 0, 1],
    ['60+', 0, 1],
  ])
  expect(bands(aged('unknown'))).toEqual([[null, 1, 1]])
  // Who is younger than all bands is in none.
  expect(bands(aged('child'), [5, 18])).toEqual([
    ['5-17', 0, 1],
    [null, 0, 1],
  ])
  expect(bands(aged('child', { from: 1, to: 4 }), [5, 18])).toEqual([[null, 1, 1]])
})

test('figures ask the incidents themselves for the values of their people', () => {
  const told: readonly Incident[] = [
    killed({ total: exactly(5), parts: [civilian(5), female(2), male(3)] }),
    killed({ total: exactly(2), parts: [female(2)] }, 'test:2'),
  ]
  const query = rollup({ select: { sexes: distinct(casualtyGroup('sex')), most: top(casualtyGroup('sex'), 1) } })
  expect(run(query)(told)).toEqual([
    {
      sexes: { min: 2, best: 2, max: 2 },
      most: [{ value: 'female', count: { min: 2, best: 2, max: 2 }, top: 'certain' }],
    },
  ])
  // Others may be of any sex.
  const more = [...told, killed({ total: exactly(3), parts: [female(2)] }, 'test:3')]
  expect(run(query)(more)[0]?.sexes).toEqual({ min: 2 })
})

test('an incident whose people are told apart stands in several rows, and the answer says so', () => {
  const told = [killed({ parts: [female(2), male(3)] }), killed({ parts: [female(1)] }, 'test:2')]
  expect(answer(bySex)(told).overlap).toEqual({ min: 1, best: 1, max: 1 })
})

test('questions are asked of the whole incident, and not of one value of its people', () => {
  const told: readonly Incident[] = [
    killed({ total: exactly(5), parts: [female(2), male(3)] }),
    killed({ total: exactly(2), parts: [female(2)] }, 'test:2'),
  ]
  const where = { op: 'casualties' as const, of: 'killed' as const, atLeast: 5 }
  const query = rollup({
    where,
    by: { sex: casualtyGroup('sex') },
    select: { killed: sum('killed'), many: share(where), few: count({ op: 'not', of: where }) },
  })
  expect(run(query)(told).map(({ sex, killed: { min }, many, few }) => [sex, min, many.min, few.max])).toEqual([
    ['female', 2, 1, 0],
    ['male', 3, 1, 0],
  ])
})
