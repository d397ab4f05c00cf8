/** The two reports on the attack of 6 June 2021, resolved. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { resolve } from '../../src/resolve/resolve.js'
import { resolveDataset } from '../../src/resolve/resolve-dataset.js'
import { checkDataset } from '../../src/schema/check-dataset.js'
import type { Dataset } from '../../src/schema/dataset.js'

const file = new URL('../../examples/data/iraq-2021-06.json', import.meta.url)
// The file is checked by its own tests.
const dataset = JSON.parse(readFileSync(file, 'utf8')) as Dataset
const { accounts = [], reports = [], sites = [] } = dataset
const rocket = 'iraq:bdsc-rocket'
const resolution = resolve(accounts, undefined, { incident: rocket, reports, sites })
const fieldAt = (...path: readonly string[]) => resolution.fields.find((field) => field.path.join() === path.join())

describe('1. when it was', () => {
  const when = fieldAt('when', 'clock')
  test('the clock is at odds, and both reports are named', () => {
    expect(when?.disputed).toBe('yes')
    expect(when?.told.map(({ reports: [report], by }) => [report, by])).toEqual([
      ['iraq:r1', 'iraq:r1/bdsc-rocket'],
      ['iraq:r2', 'iraq:r2/bdsc-rocket'],
    ])
    expect(when?.overlap).toBeUndefined()
  })
  test('the incident holds the hull of both, and nothing is averaged', () => {
    expect(when?.rule).toBe('hull')
    expect(resolution.incident.when).toEqual({
      start: '2021-06-06T00:15',
      end: '2021-06-06T12:30',
      zone: 'Asia/Baghdad',
      approximate: true,
    })
  })
  test('that 12:30 was told on a 12-hour clock is offered as an explanation', () => {
    expect(when?.explanations).toEqual([
      {
        by: 'iraq:r2/bdsc-rocket',
        value: { start: '2021-06-06T00:30', end: '2021-06-06T00:30', zone: 'Asia/Baghdad' },
        words: '12:30 may have been told on a 12-hour clock and mean 00:30.',
      },
    ])
  })
})

describe('2. whether there was damage', () => {
  const damage = fieldAt('harm', 'damage')
  test('it may be that both are right: the damage of both attacks may lie at the other site', () => {
    expect(damage?.disputed).toBe('maybe')
    expect(damage?.told).toEqual([
      { value: 'none', by: 'iraq:r1/bdsc-rocket', reports: ['iraq:r1'] },
      { value: 'some', by: 'iraq:r2/both', reports: ['iraq:r2'], togetherWith: ['iraq:ain-al-asad-drones'] },
    ])
  })
  test('the incident tells none of the two, unless a policy decides', () => {
    expect(damage?.rule).toBe('undecided')
    expect(resolution.incident.harm).not.toHaveProperty('damage')
    const official = resolve(accounts, { damage: 'official-first' }, { incident: rocket, reports })
    expect(official.incident.harm?.damage).toBe('none')
    expect(official.disputes.map(({ path }) => path)).toEqual([
      ['when', 'clock'],
      ['harm', 'damage'],
    ])
  })
})

describe('the incident beside the one in the file', () => {
  const inFile = dataset.incidents?.find(({ id }) => id === rocket)
  test('what accounts tell is as the file has it', () => {
    const { when, kind, status, where, weapons, reports: named } = resolution.incident
    // Without the words: those of the file speak of both reports, and no report said them.
    const { text: _, ...time } = inFile?.when ?? {}
    expect({ when, kind, status, where, weapons, named }).toEqual({
      when: time,
      kind: inFile?.kind,
      status: inFile?.status,
      where: inFile?.where,
      weapons: inFile?.weapons,
      named: inFile?.reports,
    })
  })
  test('harm is as the file has it, but for the injured', () => {
    const { harm } = resolution.incident
    expect(Object.keys(harm ?? {})).toEqual(Object.keys(inFile?.harm ?? {}))
    expect(harm?.killed?.total).toEqual({ min: 0, best: 0 })
    expect(inFile?.harm?.killed?.total).toMatchObject({ min: 0, best: 0 })
    // R1 says "none". R2, "none so far in both", is coarser and does not contradict. The file has the coarser one.
    expect(harm?.injured?.total).toEqual({ min: 0, best: 0, max: 0 })
    expect(inFile?.harm?.injured?.total).toMatchObject({ min: 0, best: 0 })
    expect(fieldAt('harm', 'injured', 'total')).toMatchObject({ disputed: 'no', rule: 'finest' })
  })
  test('the whole dataset resolves, is valid, and stays the same when it is done again', () => {
    const once = resolveDataset(dataset)
    expect(once.resolutions.map(({ incident: { id }, disputes }) => [id, disputes.length])).toEqual([
      [rocket, 2],
      ['iraq:ain-al-asad-drones', 0],
    ])
    expect(checkDataset(once.dataset)).toEqual([])
    expect(resolveDataset(once.dataset).dataset).toEqual(once.dataset)
    const drones = once.dataset.incidents?.find(({ id }) => id === 'iraq:ain-al-asad-drones')
    expect(drones?.participants).toHaveLength(1)
    // Damage of both attacks together says nothing certain of this one.
    expect(drones?.harm).toEqual({ killed: { total: { min: 0, best: 0 } }, injured: { total: { min: 0, best: 0 } } })
  })
})
