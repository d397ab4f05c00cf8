import { expect, test } from 'vitest'
import { rollup } from '../../../src/aggregate/rollup.js'
import { count } from '../../../src/aggregate/rollup-figures.js'
import { participatingActor, targetCategory, weaponCategory } from '../../../src/aggregate/rollup-keys.js'
import { answer, run } from '../../../src/aggregate/run.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { KeyData } from '../../../src/schema/rollup-key.js'

const dataset = (...incidents: readonly Partial<Incident>[]): Dataset => ({
  sitrep: 1,
  incidents: incidents.map((one, place) => ({ id: `test:${place}`, ...one })),
  weapons: [
    { id: 'test:shahed', category: 'uncrewed-aircraft/one-way-attack' },
    { id: 'test:kind', category: 'missile' },
  ],
})
const rows = (key: KeyData, ...incidents: readonly Partial<Incident>[]) =>
  run(rollup({ by: { key }, select: { count: count() } }))(dataset(...incidents)).map((row) => [
    row.key,
    row.count.min,
    row.count.max,
  ])
const weapons = (...categories: readonly string[]): Partial<Incident> => ({
  weapons: categories.map((category) => ({ category })) as NonNullable<Incident['weapons']>,
})

test('an incident stands in the row of each of its kinds of weapons, once', () => {
  expect(rows(weaponCategory(), weapons('rocket', 'rocket', 'missile/ballistic'), weapons('missile/cruise'))).toEqual([
    ['missile/ballistic', 1, 1],
    ['missile/cruise', 1, 1],
    ['rocket', 1, 1],
  ])
  expect(rows(weaponCategory(1), weapons('rocket', 'missile/ballistic', 'missile/cruise'))).toEqual([
    ['missile', 1, 1],
    ['rocket', 1, 1],
  ])
})

test('no list, an empty list, an unknown kind and a list that is not whole are four things', () => {
  expect(rows(weaponCategory(), {})).toEqual([[null, 1, 1]])
  expect(rows(weaponCategory(), weapons())).toEqual([['none', 1, 1]])
  expect(rows(weaponCategory(), weapons('unknown', 'rocket'))).toEqual([
    ['rocket', 1, 1],
    [null, 1, 1],
  ])
  expect(rows(weaponCategory(), { ...weapons('rocket'), incomplete: ['weapons'] })).toEqual([
    ['rocket', 1, 1],
    [null, 0, 1],
  ])
  expect(rows(weaponCategory(), { ...weapons(), incomplete: ['weapons'] })).toEqual([
    ['none', 0, 1],
    [null, 0, 1],
  ])
  expect(rows(weaponCategory(), { ...weapons('rocket'), incomplete: ['targets'] })).toEqual([['rocket', 1, 1]])
})

test('the record of a weapon tells its kind where the use does not, or tells it more finely', () => {
  const use = (one: NonNullable<Incident['weapons']>[number]) => rows(weaponCategory(), { weapons: [one] }).map(([kind]) => kind)
  expect(use({ weapon: 'test:shahed' })).toEqual(['uncrewed-aircraft/one-way-attack'])
  expect(use({ weapon: 'test:nowhere' })).toEqual([null])
  expect(use({ weapon: 'test:shahed', category: 'unknown' })).toEqual(['uncrewed-aircraft/one-way-attack'])
  expect(use({ weapon: 'test:shahed', category: 'uncrewed-aircraft' })).toEqual(['uncrewed-aircraft/one-way-attack'])
  expect(use({ weapon: 'test:kind', category: 'missile/cruise' })).toEqual(['missile/cruise'])
  // Of two minds, it is of both kinds.
  expect(use({ weapon: 'test:kind', category: 'rocket' })).toEqual(['missile', 'rocket'])
})

test('who is told without a role may have had the one that is asked for', () => {
  const participants: Incident['participants'] = [
    { actor: 'test:a', role: 'attacker' },
    { actor: 'test:b' },
    { actor: 'test:c', role: 'defender' },
  ]
  expect(rows(participatingActor(), { participants })).toEqual([
    ['test:a', 1, 1],
    ['test:b', 1, 1],
    ['test:c', 1, 1],
  ])
  expect(rows(participatingActor('attacker'), { participants })).toEqual([
    ['test:a', 1, 1],
    ['test:b', 0, 1],
  ])
  expect(rows(participatingActor('attacker'), { participants: [{ actor: 'test:b' }] })).toEqual([
    ['none', 0, 1],
    ['test:b', 0, 1],
  ])
  expect(rows(participatingActor('finder'), { participants: [{ actor: 'test:c', role: 'defender' }] })).toEqual([['none', 1, 1]])
  // In one role for certain, in another perhaps: it is there for certain.
  const twice: Incident['participants'] = [{ actor: 'test:a' }, { actor: 'test:a', role: 'attacker' }]
  expect(rows(participatingActor('attacker'), { participants: twice })).toEqual([['test:a', 1, 1]])
})

test('in a long list, too, each actor stands once, and for certain where one element says so', () => {
  const actors = Array.from({ length: 50 }, (_, n) => `test:${n}`)
  const participants: Incident['participants'] = [
    ...actors.map((actor) => ({ actor })),
    ...actors.map((actor) => ({ actor, role: 'attacker' as const })),
    ...actors.map((actor) => ({ actor })),
  ]
  expect(rows(participatingActor('attacker'), { participants })).toEqual(actors.toSorted().map((actor) => [actor, 1, 1]))
})

test('two targets that tell no category are no empty list', () => {
  expect(rows(targetCategory(), { targets: [{ name: 'a house' }, { name: 'a school' }] }, { targets: [] })).toEqual([
    ['none', 1, 1],
    [null, 1, 1],
  ])
})

test('the overlap tells how many stand in several rows', () => {
  const query = rollup({ by: { weapon: weaponCategory() }, select: { count: count() } })
  const overlap = (...incidents: readonly Partial<Incident>[]) => answer(query)(dataset(...incidents)).overlap
  const [rocket, two] = [weapons('rocket'), weapons('rocket', 'missile/cruise')]
  expect(overlap(rocket, rocket)).toEqual({ min: 0, best: 0, max: 0 })
  expect(overlap(rocket, two)).toEqual({ min: 1, best: 1, max: 1 })
  expect(overlap(two, { ...rocket, incomplete: ['weapons'] })).toEqual({ min: 1, max: 2 })
  const where = { op: 'kind' as const, in: ['attack' as const] }
  expect(answer({ ...query, where })(dataset(two, { ...two, kind: 'attack' }, { ...two, kind: 'clash' })).overlap).toEqual({
    min: 1,
    max: 2,
  })
})
