import { describe, expect, test } from 'vitest'
import { fateRate, interceptionRate } from '../../../src/aggregate/weapon/fate-rate.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { WeaponUse } from '../../../src/schema/weapon-use.js'
import { atLeast, between, exactly } from '../../../src/value/quantity.js'

const incident = (n: number, ...weapons: readonly WeaponUse[]): Incident => ({ id: `test:${n}`, kind: 'attack', weapons })
const rocket: WeaponUse = { category: 'rocket', launched: exactly(1), impacted: exactly(1) }
const drones: WeaponUse = { category: 'uncrewed-aircraft/one-way-attack', launched: exactly(2), intercepted: exactly(2) }
const rows = ({ byCategory }: ReturnType<ReturnType<typeof interceptionRate>>) =>
  byCategory.map(({ category, min, max }) => [category, min, max])

describe('the share over all weapons', () => {
  test('it is a share of weapons, and not a mean of shares', () => {
    const { overall } = interceptionRate()([incident(1, rocket), incident(2, drones)])
    expect(overall).toMatchObject({ min: 2 / 3, max: 2 / 3, reported: 2, unreported: 0 })
  })

  test.each([
    ['intercepted', [2 / 3, 2 / 3]],
    ['impacted', [1 / 3, 1 / 3]],
    ['failed', [0, 0]],
    // Whether the rocket that came down hit anything is not told.
    ['hit', [0, 1 / 3]],
  ] as const)('%s', (fate, [min, max]) => {
    expect(fateRate(fate)([incident(1, rocket, drones)]).overall).toMatchObject({ min, max })
  })

  test('an incident that may be meant widens the bounds', () => {
    const { kind: _, ...open } = incident(2, drones)
    const { overall } = interceptionRate({ where: { op: 'kind', in: ['attack'] } })([
      incident(1, rocket),
      open,
      { ...incident(3, drones), kind: 'discovery' },
    ])
    expect(overall).toMatchObject({ min: 0, max: 2 / 3, reported: { min: 1, max: 2 } })
  })

  test('absent: no is passed on to the question', () => {
    const { kind: _, ...open } = incident(2, drones)
    const ask = interceptionRate({ where: { op: 'kind', in: ['attack'] }, absent: 'no' })
    expect(ask([incident(1, rocket), open]).overall).toMatchObject({ min: 0, max: 0, reported: 1 })
  })

  test('weapons that are not told, and lists that are not whole, are counted as not reported', () => {
    const { overall } = interceptionRate()([
      { id: 'test:1' },
      { ...incident(2, drones), incomplete: ['weapons'] },
      incident(3),
      incident(4, { category: 'rocket' }),
    ])
    expect(overall).toMatchObject({ min: 1, max: 1, reported: 1, unreported: 3 })
  })

  test('a ledger that contradicts itself is named, and left out', () => {
    const wrong: WeaponUse = { category: 'rocket', launched: exactly(1), intercepted: exactly(2) }
    const { overall, contradictions } = interceptionRate()([incident(1, drones, wrong)])
    expect(overall).toMatchObject({ min: 1, max: 1, reported: 1, unreported: 1 })
    expect(contradictions).toEqual([
      { incident: 'test:1', position: 1, faults: [expect.stringContaining('at most 1 were launched')] },
    ])
  })

  test('nothing at all has no share', () => {
    expect(interceptionRate()([])).toEqual({
      overall: { reported: 0, unreported: 0 },
      byCategory: [],
      overlapping: false,
      contradictions: [],
    })
  })
})

describe('by kind of weapon', () => {
  const missiles = (category: WeaponUse['category'], launched: number): WeaponUse => ({
    category: category ?? 'unknown',
    launched: exactly(launched),
    intercepted: exactly(1),
  })

  test('at the first step a row is a root', () => {
    const rate = interceptionRate()([incident(1, missiles('missile/ballistic', 1), missiles('missile/cruise', 2), rocket)])
    expect(rows(rate)).toEqual([
      ['missile', 2 / 3, 2 / 3],
      ['rocket', 0, 0],
    ])
    expect(rate.overlapping).toBe(false)
  })

  test('a coarser kind may be of each finer row, and its own row holds them', () => {
    const rate = interceptionRate({ depth: 2 })([
      incident(1, missiles('missile/ballistic', 1), missiles('missile/cruise', 2), missiles('missile', 4)),
    ])
    expect(rows(rate)).toEqual([
      ['missile', 3 / 7, 3 / 7],
      ['missile/ballistic', 2 / 5, 1],
      ['missile/cruise', 1 / 3, 1 / 2],
    ])
    expect(rate.overlapping).toBe(true)
  })

  test('the kind of a weapon is looked up', () => {
    const dataset: Dataset = { sitrep: 1, weapons: [{ id: 'test:shahed', category: 'uncrewed-aircraft/one-way-attack' }] }
    const use: WeaponUse = { weapon: 'test:shahed', launched: between(4, 5), intercepted: exactly(2) }
    expect(rows(interceptionRate({ dataset })([incident(1, use)]))).toEqual([['uncrewed-aircraft', 0.4, 0.5]])
    expect(rows(interceptionRate()([incident(1, use)]))).toEqual([['unknown', 0.4, 0.5]])
  })

  test('a depth that is no step is refused', () => {
    expect(() => interceptionRate({ depth: 0 })).toThrow(RangeError)
  })
})

test('figures without a bound give the bounds of a share', () => {
  expect(
    interceptionRate()([incident(1, { category: 'rocket', launched: atLeast(4), intercepted: exactly(2) })]).overall,
  ).toMatchObject({ min: 0, max: 0.5 })
})
