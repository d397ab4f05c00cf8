/** Whom an event of SiND harmed, and what kind of act it was. */
import { describe, expect, test } from 'vitest'
import type { Row } from '../../../src/feeds/feed.js'
import { incidentOf, nativeOf, readWith } from './reading.js'

const AID = 'aid-workers-41'
const EDUCATION = 'education-33'
const HEALTH = 'health-care-43'
const CAMPS = 'protection-28'

describe('people', () => {
  const harm = (generation: string, changes: Row) => incidentOf(readWith(generation, changes)).harm

  test.each([
    ['3', { min: 1, best: 3 }, []],
    [3, { min: 1, best: 3 }, []],
    ['3.0', { min: 1, best: 3 }, []],
    [1, { min: 1, best: 1 }, []],
    [true, { min: 1 }, ['true']],
    ['TRUE', { min: 1 }, ['TRUE']],
    [false, { min: 0 }, ['false']],
    ['0', { min: 0 }, ['0']],
    [0, { min: 0 }, ['0']],
    ['', undefined, []],
    [null, undefined, []],
  ])('killed: %j', (cell, count, native) => {
    const reading = readWith(AID, { 'Aid Workers Killed': cell })
    expect(incidentOf(reading).harm?.killed?.total).toEqual(count)
    expect(nativeOf(reading, 'Aid Workers Killed')).toEqual(native)
    expect(reading.codes).toEqual([])
  })

  test.each(['-1', '1.5', 'some', [1], {}])('killed: %j cannot be read', (cell) => {
    const reading = readWith(AID, { 'Aid Workers Killed': cell })
    expect(incidentOf(reading).harm?.killed).toBeUndefined()
    expect(reading.codes).toEqual(['warning cell-unread Aid Workers Killed'])
  })

  test('groups are parts where somebody was told of', () => {
    const killed = harm(AID, {
      'Aid Workers Killed': '3',
      'National Aid Workers Killed': '2',
      'International Aid Workers Killed': '1',
      'Female Aid Workers Killed': '1',
      'Male Aid Workers Killed': '0',
    })?.killed
    expect(killed).toEqual({
      total: { min: 1, best: 3 },
      parts: [
        { dimension: 'role', value: 'aid-worker', count: { min: 1, best: 3 } },
        { dimension: 'nationality', value: 'international', count: { min: 1, best: 1 } },
        { dimension: 'nationality', value: 'national', count: { min: 1, best: 2 } },
        { dimension: 'sex', value: 'female', count: { min: 1, best: 1 } },
      ],
    })
    expect(harm(AID, { 'Male Aid Workers Injured': '2' })?.injured?.parts).toContainEqual({
      dimension: 'sex',
      value: 'male',
      count: { min: 1, best: 2 },
    })
    // The same object, by which the total is known to hold nobody beside them.
    expect(killed?.total).toBe(killed?.parts?.[0]?.count)
  })

  test('groups that add up to more', () => {
    const changes = { 'Aid Workers Injured': '1', 'Female Aid Workers Injured': '1', 'Male Aid Workers Injured': '1' }
    expect(readWith(AID, changes).codes).toEqual(['warning counts-disagree Aid Workers Injured'])
    expect(readWith(AID, { ...changes, 'Aid Workers Injured': '2' }).codes).toEqual([])
  })

  test('kidnapped and arrested are both abducted, and native tells them apart', () => {
    const reading = readWith(AID, { 'Aid Workers Kidnapped': '2', 'Aid Workers Arrested': '0' })
    expect(incidentOf(reading).harm?.abducted?.total).toEqual({ min: 1, best: 2 })
    expect(nativeOf(reading, 'Aid Workers Kidnapped')).toEqual(['2'])
    expect(nativeOf(reading, 'Aid Workers Arrested')).toEqual(['0'])
    expect(harm(AID, { 'Aid Workers Kidnapped': '0', 'Aid Workers Arrested': '4' })?.abducted?.total).toEqual({ min: 1, best: 4 })
    expect(harm(AID, { 'Aid Workers Kidnapped': '2', 'Aid Workers Arrested': '4' })?.abducted?.total).toEqual({ min: 1 })
  })

  test('a total only where one group is all that the table counts', () => {
    expect(harm(HEALTH, { 'Health Workers Killed': '2' })?.killed?.total).toEqual({ min: 1, best: 2 })
    expect(harm('health-care-part', { 'Health Workers Killed': '2' })?.killed?.total).toEqual({ min: 1, best: 2 })
    expect(harm('explosive-weapons-21', { 'Health Workers Killed': '2' })?.killed?.total).toBeUndefined()
    expect(harm(EDUCATION, { 'Students Killed': '2' })?.killed?.total).toBeUndefined()
    expect(harm(CAMPS, { 'Camp Resident Killed': '2' })?.killed?.total).toBeUndefined()
    expect(harm('sexual-violence-22', { 'Reported Deaths Following the Sexual Violence': '2' })?.killed).toEqual({
      total: { min: 1, best: 2 },
    })
  })

  test('roles', () => {
    const changes = {
      'Aid Workers Killed': '1',
      'Health Workers Killed': '2',
      'Aid Health Workers Killed': '3',
      'Educators Killed': '4',
      'Students Killed': '5',
    }
    expect(harm('explosive-weapons-26', changes)?.killed?.parts?.map(({ value, count }) => [value, count.best])).toEqual([
      ['aid-worker', 1],
      ['health-worker', 2],
      ['educator', 4],
      ['student', 5],
      ['aid-worker', 3],
    ])
    expect(
      harm(CAMPS, { 'Camp Resident Killed': '1', 'Service Provider Killed': '2' })?.killed?.parts?.map(({ value }) => value),
    ).toEqual(['displaced', 'other'])
  })

  test('damage', () => {
    const destroyed = 'Number of Attacks on Health Facilities Reporting Destruction'
    const damaged = 'Number of Attacks on Health Facilities Reporting Damaged'
    expect(harm(HEALTH, { [destroyed]: '0', [damaged]: '0' })?.damage).toBeUndefined()
    expect(harm(HEALTH, { [destroyed]: '0', [damaged]: '1' })?.damage).toBe('some')
    expect(harm(HEALTH, { [destroyed]: '1', [damaged]: '2' })?.damage).toBe('destroyed')
    expect(harm(HEALTH, { [damaged]: '1', 'Health Transportation Destroyed': '1' })?.damage).toBe('destroyed')
  })
})

describe('kind', () => {
  const kind = (generation: string, changes: Row) => incidentOf(readWith(generation, changes)).kind

  test.each<readonly [string, Row, string | undefined]>([
    [AID, {}, undefined],
    [AID, { 'Aid Workers Kidnapped': '1' }, 'abduction'],
    [AID, { 'Aid Workers Arrested': true }, 'detention'],
    [AID, { 'Aid Workers Killed': '1' }, undefined],
    [AID, { 'Aid Workers Killed': '1', 'Aid Workers Kidnapped': '1' }, 'abduction'],
    [EDUCATION, { 'Attacks on Schools': 1 }, 'attack'],
    [EDUCATION, { 'Attacks on Students and Teachers': false }, undefined],
    [EDUCATION, { 'Attacks on Schools': 1, 'Forced Entry into Education Facility': 1 }, 'occupation'],
    [EDUCATION, { 'Forced Entry into Education Facility': 1, 'Arson Attack on Education Facility': 1 }, 'looting'],
    [EDUCATION, { 'Forced Entry into Education Facility': 1, 'Students Kidnapped': '9' }, 'abduction'],
    [EDUCATION, { 'Military Occupation of Education facility': 1, 'Attacks on Schools': 1 }, 'occupation'],
    [EDUCATION, { 'Location of event': 'Remote Threat' }, 'threat'],
    [HEALTH, { 'Health Workers Threatened': '1' }, 'threat'],
    [HEALTH, { 'Health Workers Assaulted': '1' }, 'attack'],
    ['sexual-violence-22', { 'Reported Deaths Following the Sexual Violence': '1' }, 'sexual-violence'],
    ['explosive-weapons-21', { 'Explosive Weapon Type': 'Shelling' }, 'attack'],
    ['explosive-weapons-21', { 'Explosive Weapon Type': 'UXO' }, undefined],
    ['explosive-weapons-21', { 'Explosive Weapon Type': 'Mine, Rocket' }, 'attack'],
    ['explosive-weapons-21', { 'Explosive Weapon Type': 'Not Applicable: No Direct Violence' }, undefined],
    ['explosive-weapons-21', { 'Explosive Weapon Type': 'No Information on the Weapon Used' }, undefined],
  ])('%s %j', (generation, changes, expected) => {
    expect(kind(generation, changes)).toBe(expected)
  })

  test('several acts of equal rank', () => {
    const reading = readWith(AID, { 'Aid Workers Arrested': '1', 'Aid Workers Kidnapped': '1' })
    expect(incidentOf(reading).kind).toBeUndefined()
    expect(reading.codes).toEqual(['info kinds-several Aid Workers Kidnapped'])
    expect(reading.issues[0]?.value).toEqual(['abduction', 'detention'])
  })
})
