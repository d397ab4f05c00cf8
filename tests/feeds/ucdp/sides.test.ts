import { expect, test } from 'vitest'
import { incidentOf, nativeOf, readWith } from './reading.js'
import type { Event } from './rows.js'

const actorsOf = (changes: Event) => readWith(changes).fragment?.actors
const civilians: Event = {
  type_of_violence: 3,
  side_a: 'Paper Lantern Front',
  side_a_new_id: 990201,
  gwnoa: null,
  side_b: 'Civilians',
  side_b_new_id: 1,
  deaths_a: 0,
  deaths_b: 0,
  deaths_civilians: 6,
}

test('a state and a group', () => {
  expect(actorsOf({})).toEqual([
    {
      id: 'ucdp:actor/990101',
      name: 'Government of Iraq',
      kind: 'state',
      country: 'IRQ',
      native: [{ scheme: 'ucdp:gwno', code: '645' }],
    },
    { id: 'ucdp:actor/990201', name: 'Paper Lantern Front' },
  ])
})

test('an actor is one record on either side, in every event', () => {
  const front = actorsOf({})?.[1]
  expect(actorsOf(civilians)?.[0]).toEqual(front)
  expect(actorsOf({ type_of_violence: 2, side_a: 'Paper Lantern Front', side_a_new_id: 990201, gwnoa: null })?.[0]).toEqual(front)
  expect(actorsOf({ side_b: 'Government of Iraq', side_b_new_id: 990101, gwnob: '645.0' })).toEqual([actorsOf({})?.[0]])
})

test('several governments are a coalition, and a number that changed its code gives no country', () => {
  const [several] =
    actorsOf({ side_a: 'Government of United Kingdom, Government of United States of America', gwnoa: '200;2' }) ?? []
  expect(several).toMatchObject({ kind: 'coalition', native: [{ code: '200' }, { code: '2' }] })
  expect(several).not.toHaveProperty('country')
  const [russia] = actorsOf({ side_a: 'Government of Russia (Soviet Union)', gwnoa: '365' }) ?? []
  expect(russia).toMatchObject({ kind: 'state' })
  expect(russia).not.toHaveProperty('country')
})

test('several numbers are a coalition, whatever its name', () => {
  expect(actorsOf({ side_a: 'Invented Alliance', gwnoa: '200, 2' })?.[0]).toMatchObject({
    name: 'Invented Alliance',
    kind: 'coalition',
  })
})

test('a government that lost its number in a copy is a state still', () => {
  expect(actorsOf({ gwnoa: 'NA' })?.[0]).toEqual({ id: 'ucdp:actor/990101', name: 'Government of Iraq', kind: 'state' })
})

test('two armed sides have no direction; one-sided violence has', () => {
  expect(incidentOf(readWith({})).participants?.map(({ role }) => role)).toEqual(['side', 'side'])
  expect(incidentOf(readWith({ type_of_violence: 2 })).participants?.map(({ role }) => role)).toEqual(['side', 'side'])
  expect(incidentOf(readWith(civilians)).participants).toEqual([
    { actor: 'ucdp:actor/990201', role: 'attacker' },
    { actor: 'ucdp:actor/1', role: 'victim' },
  ])
  expect(actorsOf(civilians)?.[1]).toEqual({ id: 'ucdp:actor/1', name: 'Civilians', kind: 'civilians' })
  expect(incidentOf(readWith({ type_of_violence: 3 })).participants?.map(({ role }) => role)).toEqual(['side', 'side'])
})

test('a side without an id is kept and told', () => {
  const reading = readWith({ side_b_new_id: null })
  expect(reading.codes).toEqual(['warning side-without-id side_b'])
  expect(nativeOf(reading, 'side_b')).toEqual(['Paper Lantern Front'])
  expect(nativeOf(reading, 'deaths_b')).toEqual(['2'])
  expect(incidentOf(reading)).toMatchObject({ participants: [{ actor: 'ucdp:actor/990101' }], incomplete: ['participants'] })
})

test('deaths in one-sided violence: civilians are counted once', () => {
  expect(incidentOf(readWith(civilians)).harm?.killed?.parts).toEqual([
    { dimension: 'actor', value: 'ucdp:actor/990201', count: { min: 0, best: 0 } },
    { dimension: 'role', value: 'civilian', count: { min: 0, best: 6 } },
    { dimension: 'role', value: 'unknown', count: { min: 0, best: 0 } },
  ])
  const odd = incidentOf(readWith({ ...civilians, deaths_b: 6, deaths_civilians: 0 })).harm?.killed?.parts
  expect(odd?.[1]).toEqual({ dimension: 'actor', value: 'ucdp:actor/1', count: { min: 0, best: 6 } })
})

test.each([
  [35, 228, 35, { min: 35, best: 228, max: 228 }],
  [3, 2, 3, { min: 2, best: 2, max: 3 }],
  [9, 6, 4, { min: 4, best: 6, max: 9 }],
  [10, 6, 8, { min: 6, best: 6, max: 10 }],
  [5, 2, 1, { min: 1, best: 2, max: 5 }],
])('low %i, best %i, high %i: the hull, and the three as they came', (low, best, high, total) => {
  const reading = readWith({ low, best, high, deaths_a: best, deaths_b: 0, deaths_civilians: 0, deaths_unknown: 0 })
  expect(reading.codes).toEqual(['warning quantity-order best'])
  expect(reading.issues[0]?.value).toEqual({ low, best, high })
  expect(incidentOf(reading).harm?.killed?.total).toEqual(total)
  expect(['low', 'best', 'high'].map((column) => nativeOf(reading, column))).toEqual([
    [String(low)],
    [String(best)],
    [String(high)],
  ])
})

test('figures that were not told are absent, never zero', () => {
  const total = (changes: Event) => incidentOf(readWith(changes)).harm?.killed?.total
  expect(total({ low: null })).toEqual({ min: 0, best: 6, max: 9 })
  expect(total({ high: 'NA' })).toEqual({ min: 4, best: 6 })
  expect(total({ best: '' })).toEqual({ min: 4, max: 9 })
  expect(total({ low: null, best: null, high: null })).toBeUndefined()
  const none: Event = {
    low: null,
    best: null,
    high: null,
    deaths_a: null,
    deaths_b: null,
    deaths_civilians: null,
    deaths_unknown: null,
  }
  expect(incidentOf(readWith(none))).not.toHaveProperty('harm')
})

test('a best figure that is not the sum of its parts is told', () => {
  const reading = readWith({ deaths_unknown: 1 })
  expect(reading.codes).toEqual(['warning deaths-sum best'])
  expect(readWith({ deaths_unknown: null, best: 5 }).codes).toEqual([])
})
