import { describe, expect, test } from 'vitest'
import { daysSinceLastAttack } from '../../../../src/aggregate/front/sites/days-since-last-attack.js'
import { mostAttackedSites } from '../../../../src/aggregate/front/sites/most-attacked-sites.js'
import { timesAttacked } from '../../../../src/aggregate/front/sites/times-attacked.js'
import type { Dataset } from '../../../../src/schema/dataset.js'
import type { Extent } from '../../../../src/schema/extent.js'
import type { Incident } from '../../../../src/schema/incident.js'
import { table } from '../../../../src/table/table.js'
import { exactly } from '../../../../src/value/quantity.js'

const attack = (n: number, site: string | undefined, more: Partial<Incident> = {}): Incident => ({
  id: `test:${n}`,
  kind: 'attack',
  ...(site !== undefined && { where: { site } }),
  targets: [],
  ...more,
})
const sites: Dataset['sites'] = [
  { id: 'test:airport' },
  { id: 'test:camp', parent: 'test:airport' },
  { id: 'test:hangar', parent: 'test:camp' },
  { id: 'test:embassy' },
]
const datasetOf = (...incidents: readonly Incident[]): Dataset => ({ sitrep: 1, sites, incidents })
const times = (site: string, ...incidents: readonly Incident[]) => timesAttacked(site)(datasetOf(...incidents))

describe('times attacked', () => {
  test('sites inside sites count, and each attack once', () => {
    const list = [
      attack(1, 'test:hangar', { targets: [{ site: 'test:hangar' }, { site: 'test:camp' }] }),
      attack(2, 'test:camp'),
      attack(3, 'test:embassy'),
    ]
    expect(times('test:airport', ...list)).toEqual(exactly(2))
    expect(times('test:embassy', ...list)).toEqual(exactly(1))
    // The second was somewhere in the camp, which may have been the hangar.
    expect(times('test:hangar', ...list)).toEqual({ min: 1, max: 2 })
  })

  test('what was aimed at it counts, wherever it came down', () => {
    expect(times('test:camp', attack(1, 'test:embassy', { targets: [{ site: 'test:camp' }] }))).toEqual(exactly(1))
  })

  test.each(['near', 'over', 'en-route'] as const)('%s it is open', (relation) => {
    expect(times('test:camp', attack(1, undefined, { where: { site: 'test:camp', relation } }))).toEqual({ min: 0, max: 1 })
  })

  test('what is not told is open, and left out on request', () => {
    const { targets: _, ...silent } = attack(1, 'test:embassy')
    expect(times('test:camp', silent)).toEqual({ min: 0, max: 1 })
    expect(timesAttacked('test:camp', { absent: 'no' })(datasetOf(silent))).toEqual(exactly(0))
    expect(timesAttacked('test:embassy', { absent: 'no' })(datasetOf(silent))).toEqual(exactly(1))
  })

  test('other kinds are no attacks, and one whose kind is not told may be', () => {
    const { kind: _, ...open } = attack(1, 'test:camp')
    expect(times('test:camp', open, attack(2, 'test:camp', { kind: 'discovery' }))).toEqual({ min: 0, max: 1 })
  })

  test.each([
    ['intercepted', exactly(1)],
    ['failed', exactly(1)],
    ['attempted', exactly(1)],
    ['foiled', exactly(0)],
    ['threatened', exactly(0)],
  ] as const)('an attack that was %s', (outcome, expected) => {
    expect(times('test:camp', attack(1, 'test:camp', { outcome }))).toEqual(expected)
  })

  test('a window, and a question of one’s own', () => {
    const data = datasetOf(
      attack(1, 'test:camp', { when: { start: '2021-06-30', end: '2021-07-01' }, weapons: [{ category: 'rocket' }] }),
      attack(2, 'test:camp', { when: { start: '2021-06-05', end: '2021-06-05' }, weapons: [{ category: 'rocket' }] }),
      attack(3, 'test:camp', { when: { start: '2021-06-05', end: '2021-06-05' }, weapons: [] }),
    )
    const asked = { during: '2021-06', where: { op: 'weapon', category: ['rocket'] } } as const
    expect(timesAttacked('test:camp', asked)(data)).toEqual({ min: 1, max: 2 })
    expect(timesAttacked('test:camp', { ...asked, certain: true })(data)).toEqual(exactly(1))
    expect(timesAttacked('test:camp', asked)(table(data))).toEqual({ min: 1, max: 2 })
  })
})

test('the most attacked sites: a site counts what happened inside it, and a tie leaves both open', () => {
  const data = datasetOf(attack(1, 'test:hangar'), attack(2, 'test:hangar'), attack(3, 'test:embassy'))
  const top = (n: number) => mostAttackedSites(n)(data).map(({ site, attacks, top: place }) => [site, attacks, place])
  expect(top(3)).toEqual([
    ['test:airport', exactly(2), 'certain'],
    ['test:camp', exactly(2), 'certain'],
    ['test:hangar', exactly(2), 'certain'],
  ])
  expect(top(2).map(([site, , place]) => [site, place])).toEqual([
    ['test:airport', 'possible'],
    ['test:camp', 'possible'],
    ['test:hangar', 'possible'],
  ])
  expect(() => mostAttackedSites(0)).toThrow(/whole number/)
})

describe('days since the last attack', () => {
  const since = (asOf: Extent | string, ...incidents: readonly Incident[]) =>
    daysSinceLastAttack('test:camp', { asOf })(datasetOf(...incidents))
  const on = (n: number, start: string, end = start, more: Partial<Extent> = {}) =>
    attack(n, 'test:hangar', { when: { start, end, ...more } })

  test('the last of them counts, and none that came later', () => {
    const list = [on(1, '2021-06-05'), on(2, '2021-06-10', '2021-06-12'), on(3, '2021-07-04')]
    expect(since('2021-06-30', ...list)).toEqual({ days: { min: 18, max: 20 }, attacks: exactly(2), undated: exactly(0) })
    expect(since('2021-07-04', ...list).days).toEqual({ min: 0, max: 0 })
    expect(since('2021-06-01', ...list)).toEqual({ attacks: exactly(0), undated: exactly(0) })
  })

  test('the day may be in the time in which the attack may have been', () => {
    // On 11 June it had been on 10 or 11 June, or comes on 12 June.
    expect(since('2021-06-11', on(1, '2021-06-05'), on(2, '2021-06-10', '2021-06-12'))).toEqual({
      days: { min: 0, max: 6 },
      attacks: { min: 1, max: 2 },
      undated: exactly(0),
    })
  })

  test('what lasts is over on its last day, and goes on before it', () => {
    const siege = on(1, '2021-06-01', '2021-06-10', { meaning: 'throughout' })
    expect(since('2021-06-12', siege).days).toEqual({ min: 2, max: 2 })
    expect(since('2021-06-05', siege).days).toEqual({ min: 0, max: 0 })
  })

  test('an attack without a day may have been the last, or come later', () => {
    expect(since('2021-06-30', on(1, '2021-06-20'), attack(2, 'test:camp'))).toEqual({
      days: { min: 0, max: 10 },
      attacks: { min: 1, max: 2 },
      undated: { min: 0, max: 1 },
    })
  })

  test('where there may have been none, the days are those since the last one if there was any', () => {
    const near = attack(1, undefined, {
      where: { site: 'test:camp', relation: 'near' },
      when: { start: '2021-06-20', end: '2021-06-20' },
    })
    expect(since('2021-06-30', near)).toEqual({ days: { min: 10, max: 10 }, attacks: { min: 0, max: 1 }, undated: exactly(0) })
  })

  test('an open beginning leaves no upper bound', () => {
    const open = attack(1, 'test:camp', { when: { end: '2021-06-20' } })
    expect(since('2021-06-30', open).days).toEqual({ min: 10 })
  })

  test('as of a month, as of some day of it', () => {
    expect(since('2021-06', on(1, '2021-05-31')).days).toEqual({ min: 1, max: 30 })
  })

  test.each([[{ start: '2021-06-01' }], [{ text: 'lately' }]])('%j is no time to ask for', (asOf) => {
    expect(() => since(asOf)).toThrow(/a start and an end/)
  })
})
