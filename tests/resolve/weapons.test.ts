/** Lists of weapons resolved. */
import { describe, expect, test } from 'vitest'
import type { ResolutionPolicy } from '../../src/resolve/policy.js'
import { resolveRecords } from '../../src/resolve/resolve-records.js'
import type { Incident } from '../../src/schema/incident.js'
import type { WeaponUse } from '../../src/schema/weapon-use.js'
import { atLeast, atMost, between, exactly } from '../../src/value/quantity.js'
import { both, fieldAt, resolved } from './accounts.js'

const rocket: WeaponUse = { category: 'rocket' }
const drone: WeaponUse = { category: 'uncrewed-aircraft' }
const says = (...lists: readonly (readonly WeaponUse[])[]) => lists.map((weapons) => ({ weapons }))
const list = (...lists: readonly (readonly WeaponUse[])[]) => {
  const resolution = resolved(says(...lists))
  const { disputed, rule } = fieldAt(resolution, 'weapons') ?? {}
  const { weapons, incomplete } = resolution.incident
  return { disputed, rule, weapons, ...(incomplete && { incomplete }) }
}

describe('which weapons', () => {
  test('lists that name the same are resolved figure by figure', () => {
    const resolution = resolved(
      says([{ ...rocket, launched: exactly(2), text: 'two' }], [{ ...rocket, launched: exactly(3), hit: exactly(1) }]),
    )
    expect(resolution.incident.weapons).toEqual([{ ...rocket, launched: between(2, 3), hit: exactly(1), text: 'two' }])
    expect(resolution.fields.map(({ path, disputed }) => [path.join(), disputed])).toEqual([
      ['weapons', 'no'],
      ['weapons,rocket,launched', 'yes'],
      ['weapons,rocket,hit', 'no'],
    ])
  })
  test('lists that name others are put together, and are not whole', () => {
    expect(list([rocket], [rocket, drone])).toEqual({
      disputed: 'maybe',
      rule: 'hull',
      weapons: [rocket, drone],
      incomplete: ['weapons'],
    })
    expect(list([rocket], [rocket])).toEqual({ disputed: 'no', rule: 'agreed', weapons: [rocket] })
  })
  test('none at all is at odds with some: perhaps there were none', () => {
    expect(list([], [{ ...rocket, launched: exactly(2) }])).toEqual({
      disputed: 'yes',
      rule: 'hull',
      weapons: [{ ...rocket, launched: atMost(2) }],
      incomplete: ['weapons'],
    })
    expect(list([])).toEqual({ disputed: 'no', rule: 'agreed', weapons: [] })
  })
  test.each<[string, WeaponUse, WeaponUse, readonly WeaponUse[]]>([
    ['a finer category', rocket, { category: 'rocket/artillery' }, [{ category: 'rocket/artillery' }]],
    ['a weapon of that category', rocket, { weapon: 'test:w', category: 'rocket' }, [{ weapon: 'test:w', category: 'rocket' }]],
    ['a kind that is not known', { category: 'unknown' }, drone, [drone]],
    [
      'one weapon, its category told by one',
      { weapon: 'test:w' },
      { weapon: 'test:w', category: 'rocket' },
      [{ weapon: 'test:w', category: 'rocket' }],
    ],
    ['a weapon, and one that is not known', { weapon: 'test:w' }, { category: 'unknown' }, [{ weapon: 'test:w' }]],
    [
      'one weapon, said to be of two kinds',
      { weapon: 'test:w', ...rocket },
      { weapon: 'test:w', ...drone },
      [{ weapon: 'test:w' }],
    ],
  ])('%s is the same weapon', (_, a, b, weapons) => {
    for (const told of [list([a], [b]), list([b], [a])]) expect([told.disputed, told.weapons]).toEqual(['no', weapons])
  })
  test('a coarser word that fits two is a weapon of its own', () => {
    const [artillery, other] = [{ category: 'rocket/artillery' }, { category: 'rocket/anti-tank' }] as const
    expect(list([rocket], [artillery, other]).weapons).toHaveLength(3)
    expect(list([rocket, artillery], [artillery]).weapons).toEqual([rocket, artillery])
    expect(list([{ category: 'other' }], [drone]).weapons).toHaveLength(2)
    expect(list([rocket], [{ weapon: 'test:w' }]).weapons).toHaveLength(2)
  })
})

describe('one weapon told twice', () => {
  const twice = [
    { ...rocket, launched: exactly(1), text: 'old' },
    { ...rocket, launched: between(2, 4) },
  ] as const
  test('alike by all: it stays as it was told', () => {
    expect(list(twice, twice)).toEqual({ disputed: 'no', rule: 'agreed', weapons: twice })
    expect(list(twice, [...twice, drone]).weapons).toEqual([...twice, drone])
  })
  test('alike by all: in the order of their list', () => {
    const mixed = [rocket, drone, { ...rocket, text: 'another' }]
    expect(list(mixed, mixed).weapons).toEqual(mixed)
  })
  test('a sum is no greater than an amount can be', () => {
    const most = { ...rocket, launched: exactly(Number.MAX_SAFE_INTEGER) }
    expect(resolved(says([most, { ...most, text: 'more' }], [rocket])).incident.weapons).toEqual([{ ...most, text: 'more' }])
  })
  test('differently: the sum of each is what it tells of the weapon', () => {
    const resolution = resolved(says(twice, [{ ...rocket, launched: exactly(4) }]))
    expect(resolution.incident.weapons).toEqual([{ ...rocket, launched: exactly(4), text: 'old' }])
    expect(fieldAt(resolution, 'weapons', 'rocket')).toMatchObject({
      disputed: 'maybe',
      told: [{ value: twice }, { value: [{ ...rocket, launched: exactly(4) }] }],
    })
    expect(resolution.fields).toHaveLength(2)
    // One of the two uses tells no figure: together they are at least as many.
    expect(resolved(says([rocket, { ...rocket, launched: exactly(2) }], [rocket])).incident.weapons).toEqual([
      { ...rocket, launched: atLeast(2) },
    ])
  })
})

describe('weapons of several incidents together', () => {
  const together = (weapons: readonly WeaponUse[]) => ({ weapons, incidents: both })
  test('nobody said that this one had them', () => {
    const resolution = resolved([together([{ ...rocket, launched: exactly(3) }])])
    expect(resolution.incident).not.toHaveProperty('weapons')
    expect(resolution.fields.map(({ path, taken, rule }) => [path.join(), taken, rule])).toEqual([
      ['weapons', undefined, 'undecided'],
      ['weapons,rocket,launched', undefined, 'undecided'],
    ])
    expect(resolution.disputes).toEqual([])
  })
  test('where it had them, they bound the figures from above', () => {
    const both3 = together([{ ...rocket, launched: exactly(3) }, drone])
    expect(resolved([both3, { weapons: [{ ...rocket, launched: exactly(2) }] }]).incident.weapons).toEqual([
      { ...rocket, launched: exactly(2) },
    ])
    expect(resolved([both3, { weapons: [rocket] }]).incident.weapons).toEqual([{ ...rocket, launched: atMost(3) }])
    expect(resolved([both3, { weapons: [{ ...rocket, launched: exactly(4) }] }]).disputes.map(({ path }) => path.at(-1))).toEqual(
      ['launched'],
    )
  })
  test('they contradict nothing that this one had', () => {
    expect(resolved([together([drone]), { weapons: [rocket] }]).disputes).toEqual([])
    const three = together([{ ...rocket, intercepted: exactly(3) }])
    expect(resolved([three, { weapons: [{ ...rocket, launched: exactly(2) }] }]).disputes).toEqual([])
  })
  test('none in several is none in each', () => {
    expect(resolved([together([])]).incident.weapons).toEqual([])
    expect(fieldAt(resolved([together([]), { weapons: [rocket] }]), 'weapons')?.disputed).toBe('yes')
    expect(fieldAt(resolved([together([rocket]), { weapons: [] }]), 'weapons')?.disputed).toBe('maybe')
  })
})

describe('ledgers', () => {
  const launched = [{ ...rocket, launched: exactly(2) }]
  const intercepted = [{ ...rocket, intercepted: exactly(3) }]
  test('more intercepted than another one tells were launched: each is completed as if it alone were right', () => {
    const { incident, disputes } = resolved(says(launched, intercepted))
    expect(incident.weapons).toEqual([{ ...rocket, launched: atLeast(2), intercepted: atMost(3) }])
    expect(disputes.map(({ path, disputed, against }) => [path.at(-1), disputed, against])).toEqual([
      ['launched', 'yes', [['weapons', 'rocket', 'intercepted']]],
      ['intercepted', 'yes', [['weapons', 'rocket', 'launched']]],
    ])
  })
  test('a contradiction that the hull already holds is named, and changes nothing', () => {
    const { incident, disputes } = resolved(says(launched, [{ ...rocket, launched: exactly(5) }], intercepted))
    expect(incident.weapons).toEqual([{ ...rocket, launched: between(2, 5), intercepted: exactly(3) }])
    expect(disputes.map(({ path }) => path.at(-1))).toEqual(['launched', 'intercepted'])
  })
  test('what was recovered is no part of the ledger', () => {
    const found = intercepted.map((use) => ({ ...use, recovered: exactly(1) }))
    expect(resolved(says(launched, found)).incident.weapons?.[0]?.recovered).toEqual(exactly(1))
  })
  test('a policy decides by whole ledgers then', () => {
    const reports = [{ id: 'test:r1', kind: 'official' }] as const
    const taken = (weapons: ResolutionPolicy['weapons']) =>
      resolved(says(launched, intercepted), weapons && { weapons }, { reports }).incident.weapons
    expect(taken('official-first')).toEqual([{ ...rocket, launched: atLeast(3), intercepted: exactly(3) }])
    expect(taken('keep-all')).toEqual([rocket])
  })
  test('fates of three that go together two by two', () => {
    const { incident, disputes } = resolved(
      says([{ ...rocket, launched: exactly(5) }], [{ ...rocket, failed: exactly(3) }], [{ ...rocket, impacted: exactly(3) }]),
    )
    expect(disputes.map(({ path }) => path.at(-1))).toEqual(['launched', 'failed', 'impacted'])
    expect(incident.weapons).toEqual([{ ...rocket, launched: atLeast(3), failed: { min: 0 }, impacted: { min: 0 } }])
  })
  test('more hit than came down', () => {
    const { disputes } = resolved(
      says([{ ...rocket, impacted: exactly(1) }], [{ ...rocket, hit: exactly(2), recovered: exactly(1) }]),
    )
    expect(disputes.map(({ path, against }) => [path.at(-1), against?.map((other) => other.at(-1))])).toEqual([
      ['impacted', ['hit']],
      ['hit', ['impacted']],
    ])
  })
})

describe('lists of records are whole, unless they say that they are not', () => {
  const records = (...weapons: readonly (readonly WeaponUse[] | { readonly partial: readonly WeaponUse[] })[]) =>
    resolveRecords(
      weapons.map(
        (one, n): Incident =>
          'partial' in one
            ? { id: `test:${n}`, weapons: one.partial, incomplete: ['weapons'] }
            : { id: `test:${n}`, weapons: one },
      ),
    )
  const drones: WeaponUse = { ...drone, launched: exactly(1) }
  test('what a whole list does not name was perhaps not there: figures are never added up', () => {
    const { incident } = records([{ ...rocket, launched: exactly(2) }], [{ ...rocket, launched: exactly(2) }, drones])
    expect(incident).toEqual({
      id: 'test:0',
      weapons: [
        { ...rocket, launched: exactly(2) },
        { ...drone, launched: atMost(1) },
      ],
      incomplete: ['weapons'],
    })
  })
  test('a list that is not whole denies nothing', () => {
    const { incident, disputes } = records({ partial: [rocket] }, [rocket, drones])
    expect(incident).toEqual({ id: 'test:0', weapons: [rocket, drones] })
    expect(disputes).toEqual([])
    expect(records({ partial: [] }, { partial: [drones] }).incident).toEqual({
      id: 'test:0',
      weapons: [drones],
      incomplete: ['weapons'],
    })
    expect(records({ partial: [drones] }, [rocket]).disputes.map(({ path, disputed }) => [path, disputed])).toEqual([
      [['weapons'], 'maybe'],
    ])
  })
})

describe('policies', () => {
  const reports = [{ id: 'test:r0', kind: 'official' }] as const
  const weaponsBy = (weapons: ResolutionPolicy['weapons'], ...lists: readonly (readonly WeaponUse[])[]) =>
    resolved(says(...lists), weapons && { weapons }, { reports }).incident
  test('the list of those who are left, with the figures that others tell', () => {
    expect(weaponsBy('official-first', [rocket], [{ ...rocket, launched: exactly(2) }, drone])).toEqual({
      id: 'test:1',
      reports: ['test:r0', 'test:r1'],
      weapons: [{ ...rocket, launched: exactly(2) }],
    })
  })
  test('overlap: what all name, where there is something', () => {
    expect(weaponsBy('overlap', [rocket], [rocket, drone])).toMatchObject({ weapons: [rocket], incomplete: ['weapons'] })
    expect(weaponsBy('overlap', [rocket], [drone]).weapons).toEqual([rocket, drone])
  })
  test('keep-all: no list while it is in dispute', () => {
    expect(weaponsBy('keep-all', [rocket], [rocket, drone])).not.toHaveProperty('weapons')
    expect(weaponsBy('keep-all', [rocket], [rocket]).weapons).toEqual([rocket])
  })
  test('majority: a shorter list supports each longer one', () => {
    expect(weaponsBy('majority', [rocket], [rocket, drone], [{ category: 'firearm' }]).weapons).toEqual([rocket, drone])
    // That there was nothing supports nothing else.
    const two = { ...rocket, launched: exactly(2) }
    expect(weaponsBy('majority', [], [two], [drone]).weapons).toEqual([{ ...rocket, launched: atMost(2) }, drone])
  })
})
