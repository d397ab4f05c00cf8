import { expect, test } from 'vitest'
import { indexDataset } from '../../src/dataset/index-dataset.js'
import { match } from '../../src/query/match.js'
import { unitsOf } from '../../src/query/units.js'
import type { Dataset } from '../../src/schema/dataset.js'
import type { Unit } from '../../src/schema/unit.js'
import type { Where } from '../../src/schema/where.js'

/** Invented records. Every incident tells its site and its targets, so that nothing is open but what a test is about. */
const dataset: Dataset = {
  sitrep: 1,
  incidents: [
    {
      id: 'test:rockets',
      kind: 'attack',
      where: { site: 'test:camp' },
      targets: [{ category: 'military', site: 'test:camp' }],
      weapons: [{ category: 'rocket' }, { category: 'artillery' }],
      incomplete: ['weapons', 'reports'],
    },
    {
      id: 'test:drone',
      kind: 'attack',
      where: { site: 'test:gate', relation: 'near' },
      targets: [],
      weapons: [{ category: 'rocket' }],
    },
    { id: 'test:protest', kind: 'protest', where: { site: 'test:square' }, targets: [{ site: 'test:embassy' }], weapons: [] },
  ],
  sites: [
    { id: 'test:base', name: 'The base', aliases: ['Old name'], country: 'IRQ', point: { lat: 33, lon: 44 }, radius: 500 },
    { id: 'test:camp', parent: 'test:base' },
    { id: 'test:gate' },
    { id: 'test:square' },
    { id: 'test:embassy' },
    { id: 'test:convoy', mobile: true, point: { lat: 1, lon: 1 }, level: 'exact' },
  ],
  attributions: [
    { id: 'test:a1', kind: 'claim', about: [{ type: 'incident', id: 'test:rockets' }], said: { start: '2021-06-07' } },
    { id: 'test:a2', kind: 'accusation', generic: true, about: [{ type: 'incident', id: 'test:rockets' }], against: ['test:g'] },
    { id: 'test:a3', kind: 'denial', about: [{ type: 'series', id: 'test:s' }] },
    { id: 'test:a4', kind: 'claim', about: [{ type: 'incident', id: 'test:protest' }], retracted: { start: '2021-06-08' } },
  ],
  series: [{ id: 'test:s' }],
}
const index = indexDataset(dataset)
const ask = (unit: Unit, where: Where, options = {}) => {
  const { views, index: own } = unitsOf(unit, dataset.incidents ?? [], index)
  return views.map((view) => `${view.id} ${match(where, own, options)(view)}`)
}
const isAttack: Where = { op: 'kind', in: ['attack'] }
const anAttack: Where = { op: 'incident', of: isAttack }

test('incidents are themselves', () => {
  const units = unitsOf('incidents', dataset.incidents ?? [], index)
  expect(units.views).toBe(dataset.incidents)
  expect(units.index).toBe(index)
  expect(ask('incidents', anAttack)).toEqual(ask('incidents', isAttack))
})

test('an element of a list is its incident with that element alone, and that list whole', () => {
  const { views } = unitsOf('weapons', dataset.incidents ?? [], index)
  expect(views.map(({ id, weapons, incomplete }) => ({ id, weapons, incomplete }))).toEqual([
    { id: 'test:rockets', weapons: [{ category: 'rocket' }], incomplete: ['reports'] },
    { id: 'test:rockets', weapons: [{ category: 'artillery' }], incomplete: ['reports'] },
    { id: 'test:drone', weapons: [{ category: 'rocket' }], incomplete: undefined },
  ])
  expect(views[2]).toBe(dataset.incidents?.[1])
  expect(unitsOf('participants', dataset.incidents ?? [], index).views).toEqual([])
  expect(unitsOf('targets', dataset.incidents ?? [], undefined).views.map(({ targets }) => targets)).toEqual([
    [{ category: 'military', site: 'test:camp' }],
    [{ site: 'test:embassy' }],
  ])
})

test('what is asked of an element is asked of it alone, and its incident is asked whole', () => {
  const rocket: Where = { op: 'weapon', category: ['rocket'] }
  const shells: Where = { op: 'weapon', category: ['artillery'] }
  expect(ask('weapons', rocket)).toEqual(['test:rockets yes', 'test:rockets no', 'test:drone yes'])
  const withShells: Where = { op: 'all', of: [rocket, { op: 'incident', of: shells }] }
  expect(ask('weapons', withShells)).toEqual(['test:rockets yes', 'test:rockets no', 'test:drone no'])
  // Asked inside the incident, the incident is itself.
  expect(ask('weapons', { op: 'incident', of: { op: 'incident', of: shells } })).toEqual(
    ask('weapons', { op: 'incident', of: shells }),
  )
})

test('a site is viewed as an incident at it', () => {
  const { views } = unitsOf('sites', [], index)
  expect(views[0]).toEqual({
    id: 'test:base',
    name: 'The base',
    text: 'Old name',
    where: { site: 'test:base', relation: 'at', country: 'IRQ', point: { lat: 33, lon: 44 }, radius: 500 },
  })
  expect(views[5]).toEqual({ id: 'test:convoy', where: { site: 'test:convoy', relation: 'at' } })
  expect(ask('sites', { op: 'text', contains: 'old NAME' })[0]).toBe('test:base yes')
  expect(ask('sites', { op: 'site', in: ['test:base'] }).slice(0, 3)).toEqual(['test:base yes', 'test:camp yes', 'test:gate no'])
  expect(ask('sites', { op: 'attribution', kind: ['claim'] })).toContain('test:base maybe')
  expect(unitsOf('sites', [], undefined)).toEqual({ views: [], index: undefined })
})

test('of a site, some incident: at it, inside it, or aimed at it', () => {
  expect(ask('sites', anAttack)).toEqual([
    'test:base yes',
    'test:camp yes',
    // Near it leaves open whether it was at it.
    'test:gate maybe',
    'test:square no',
    'test:embassy no',
    'test:convoy no',
  ])
  expect(ask('sites', { op: 'incident', of: { op: 'kind', in: ['protest'] } })).toContain('test:embassy yes')
  // Its incidents are asked with the whole dataset.
  const claimed = ask('sites', { op: 'incident', of: { op: 'attribution', kind: ['claim'] } })
  expect(claimed).toEqual(expect.arrayContaining(['test:camp yes', 'test:square no']))
})

test('of a site, an incident that does not tell where, or at what, may have been at it', () => {
  const open = indexDataset({ ...dataset, incidents: [{ id: 'test:1', kind: 'attack', where: { site: 'test:gate' } }] })
  const { views, index: own } = unitsOf('sites', [], open)
  const answers = (options = {}) => views.map((view) => match(anAttack, own, options)(view))
  expect(answers()).toEqual(['maybe', 'maybe', 'yes', 'maybe', 'maybe', 'maybe'])
  expect(answers({ absent: 'no' })).toEqual(['no', 'no', 'yes', 'no', 'no', 'no'])
})

test('a statement is asked alone, and its incidents by what it is about', () => {
  const isClaim: Where = { op: 'attribution', kind: ['claim'] }
  expect(ask('attributions', isClaim)).toEqual(['test:a1 yes', 'test:a2 no', 'test:a3 no', 'test:a4 no'])
  expect(ask('attributions', { op: 'attribution', kind: ['accusation'] })).toContain('test:a2 yes')
  expect(ask('attributions', anAttack)).toEqual(['test:a1 yes', 'test:a2 maybe', 'test:a3 maybe', 'test:a4 no'])
  expect(ask('attributions', { op: 'after', time: { start: '2021-06-06', end: '2021-06-06' } })[0]).toBe('test:a1 yes')
})
