import { describe, expect, test } from 'vitest'
import {
  weaponFatesByCategory,
  weaponsFirstAndLastSeen,
  weaponUsesByCategory,
} from '../../../../src/aggregate/front/weapons/weapon-uses.js'
import type { Incident } from '../../../../src/schema/incident.js'
import type { WeaponUse } from '../../../../src/schema/weapon-use.js'
import { atLeast, between, exactly } from '../../../../src/value/quantity.js'

const incident = (n: number, weapons: readonly WeaponUse[] | undefined, more: Partial<Incident> = {}): Incident => ({
  id: `test:${n}`,
  ...(weapons && { weapons }),
  ...more,
})

describe('uses by kind', () => {
  test('several weapons of one incident are uses of their own, and a kind can be cut', () => {
    const list = [
      incident(1, [
        { category: 'rocket', launched: exactly(3) },
        { category: 'missile/ballistic', launched: exactly(1) },
      ]),
      incident(2, [{ category: 'missile/cruise', launched: atLeast(2) }, { category: 'unknown' }]),
    ]
    expect(
      weaponUsesByCategory({ depth: 1 })(list).rows.map(({ category, uses, launched }) => [category, uses, launched]),
    ).toEqual([
      ['missile', exactly(2), { min: 3, reported: 2, unreported: 0 }],
      ['rocket', exactly(1), { min: 3, best: 3, max: 3, reported: 1, unreported: 0 }],
      [null, exactly(1), { reported: 0, unreported: 1 }],
    ])
  })

  test('incidents that do not tell all of their weapons are counted beside', () => {
    const list = [
      incident(1, [{ category: 'rocket' }], { incomplete: ['weapons'] }),
      incident(2, undefined),
      incident(3, []),
      incident(4, [{ category: 'rocket' }]),
    ]
    const { rows, untold } = weaponUsesByCategory()(list)
    expect(rows.map(({ category, uses }) => [category, uses])).toEqual([['rocket', exactly(2)]])
    expect(untold).toEqual(exactly(2))
  })

  test('a question asks the use that is counted, and what was not told stays open', () => {
    const list = [incident(1, [{ category: 'rocket' }, { category: 'firearm' }]), incident(2, undefined)]
    const { rows, untold } = weaponUsesByCategory({ where: { op: 'weapon', category: ['rocket'] } })(list)
    expect(rows.map(({ category, uses }) => [category, uses])).toEqual([['rocket', exactly(1)]])
    expect(untold).toEqual({ min: 0, max: 1 })
  })

  test.each([0, 1.5, -1])('a depth of %s is refused', (depth) => {
    expect(() => weaponUsesByCategory({ depth })).toThrow(/whole number from 1/)
  })
})

describe('fates by kind', () => {
  const fates = (...uses: readonly WeaponUse[]) => weaponFatesByCategory()(uses.map((use, n) => incident(n, [use]))).rows[0]

  test('what is told of one figure bounds the others', () => {
    expect(fates({ category: 'rocket', launched: exactly(5), intercepted: exactly(2), hit: between(1, 2) })).toEqual({
      category: 'rocket',
      uses: exactly(1),
      launched: { min: 5, max: 5 },
      intercepted: { min: 2, max: 2 },
      failed: { min: 0, max: 2 },
      impacted: { min: 1, max: 3 },
      hit: { min: 1, max: 2 },
    })
  })

  test('the ledgers are inferred one by one, and then summed: a use that tells nothing leaves the sum open', () => {
    const use: WeaponUse = { category: 'rocket', launched: exactly(2), intercepted: exactly(2) }
    expect(fates(use, use)?.impacted).toEqual({ min: 0, max: 0 })
    expect(fates(use, { category: 'rocket' })?.impacted).toEqual({ min: 0 })
  })

  test('a use that may not belong adds to the upper bound alone', () => {
    const list = [
      incident(1, [{ category: 'rocket', launched: exactly(2) }], { kind: 'attack' }),
      incident(2, [{ category: 'rocket', launched: exactly(3) }]),
    ]
    const [row] = weaponFatesByCategory({ where: { op: 'kind', in: ['attack'] } })(list).rows
    expect(row).toMatchObject({ uses: { min: 1, max: 2 }, launched: { min: 2, max: 5 }, intercepted: { min: 0, max: 5 } })
  })
})

test('first and last seen have the bounds that the times leave', () => {
  const list = [
    incident(1, [{ category: 'rocket' }], { when: { start: '2021-01-20', end: '2021-01-20' } }),
    incident(2, [{ category: 'rocket' }], { when: { start: '2021-06-05', end: '2021-06-09' } }),
    incident(3, [{ category: 'rocket' }], { when: { start: '2021-06-07', end: '2021-06-07' } }),
    incident(4, [{ category: 'rocket' }]),
  ]
  expect(weaponsFirstAndLastSeen()(list).rows).toEqual([
    {
      category: 'rocket',
      uses: exactly(4),
      first: { start: '2021-01-20', end: '2021-01-20', reported: 3, unreported: 1 },
      last: { start: '2021-06-07', end: '2021-06-09', reported: 3, unreported: 1 },
    },
  ])
})
