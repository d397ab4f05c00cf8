import { expect, test } from 'vitest'
import { defaultMatchWeights, withWeights } from '../../../src/match/compare/default-weights.js'
import { incidentKinds } from '../../../src/schema/vocabulary/incident-kind.js'
import { weaponRoots } from '../../../src/schema/vocabulary/weapon-root.js'

test('the default weights are plain data, and allowed', () => {
  expect(JSON.parse(JSON.stringify(defaultMatchWeights))).toEqual(defaultMatchWeights)
  expect(withWeights({})).toEqual(defaultMatchWeights)
  expect(withWeights(defaultMatchWeights)).toEqual(defaultMatchWeights)
})

test('codes that are confused are in the lists, each pair once', () => {
  for (const [list, codes] of [
    [defaultMatchWeights.kind.confused, incidentKinds],
    [defaultMatchWeights.weapons.confused, weaponRoots],
  ] as const) {
    expect(list.flatMap(({ codes: pair }) => pair).filter((code) => !Object.hasOwn(codes, code))).toEqual([])
    const pairs = list.map(({ codes: pair }) => [...pair].sort().join(' '))
    expect(new Set(pairs).size).toBe(pairs.length)
  }
})

test('what agrees never counts less than what differs', () => {
  const { place, kind, weapons, actors } = defaultMatchWeights
  for (const { alike, unlike, low, high } of [place.admin1, place.admin2, place.name, actors]) {
    expect(alike).toBeGreaterThan(unlike)
    expect(high).toBeGreaterThan(low)
  }
  for (const { bits } of kind.confused) expect(kind.differ < bits && bits <= kind.same).toBe(true)
  for (const { bits } of weapons.confused) expect(weapons.differ < bits && bits <= weapons.same).toBe(true)
  expect(weapons.differ < weapons.sameRoot && weapons.sameRoot < weapons.coarser && weapons.coarser < weapons.same).toBe(true)
})

test('some weights are changed, the others stay', () => {
  const { time, place, kind } = withWeights({
    time: { reach: 2 },
    place: { slack: { admin1: 5 }, name: { alike: 9 } },
    kind: { confused: [{ codes: ['attack', 'clash'], bits: 1 }] },
  })
  expect(time).toEqual({ ...defaultMatchWeights.time, reach: 2 })
  expect(place.slack).toEqual({ ...defaultMatchWeights.place.slack, admin1: 5 })
  expect(place.name).toEqual({ ...defaultMatchWeights.place.name, alike: 9 })
  expect(place.admin1).toEqual(defaultMatchWeights.place.admin1)
  expect(kind).toEqual({ ...defaultMatchWeights.kind, confused: [{ codes: ['attack', 'clash'], bits: 1 }] })
})

test('keys that are no weights are left out', () => {
  const odd: object = { odd: 1, time: { odd: 2 }, __proto__: { place: { reach: 1 } } }
  expect(withWeights(odd)).toEqual(defaultMatchWeights)
  expect(withWeights(JSON.parse('{"__proto__": {"time": {"reach": 1}}, "time": null}'))).toEqual(defaultMatchWeights)
})

test.each([
  [{ time: { error: 0 } }, 'time.error is 0'],
  [{ time: { span: -1 } }, 'time.span is -1'],
  [{ time: { reach: Number.NaN } }, 'time.reach is NaN'],
  [{ place: { slack: { admin1: -5 } } }, 'place.slack.admin1 is -5'],
  [{ killed: { overlap: 2 } }, 'killed.overlap is 2'],
  [{ actors: { low: -0.1 } }, 'actors.low is -0.1'],
  [{ kind: { same: Number.POSITIVE_INFINITY } }, 'kind.same is Infinity'],
  [{ kind: { confused: [{ codes: ['attack', 'clash'] as const, bits: Number.NaN }] } }, 'kind.confused.0.bits is NaN'],
])('%j is refused', (some, message) => {
  expect(() => withWeights(some)).toThrow(RangeError)
  expect(() => withWeights(some)).toThrow(message)
})

test('a reach without an end is allowed', () => {
  expect(withWeights({ time: { reach: Number.POSITIVE_INFINITY } }).time.reach).toBe(Number.POSITIVE_INFINITY)
})
