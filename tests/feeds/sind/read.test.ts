/** Reads invented events of every table. */
import { describe, expect, test } from 'vitest'
import { columns } from '../../../src/feeds/sind/columns.js'
import { incidentOf, namesOf, nativeOf, readAs, readWith } from './reading.js'
import { bareEvent, event, otherEvent } from './rows.js'
import { samples } from './samples.js'

const AID = 'aid-workers-41'
const EDUCATION = 'education-33'

describe('one row', () => {
  test('an event on education, whole', () => {
    const reading = readWith(EDUCATION, {
      'Attacks on Schools': 1,
      'Educators Killed': '3',
      'Damage/Destruction To Education Facility': 1,
      'Type of Education Facility': 'Primary School',
    })
    const { native, ...incident } = incidentOf(reading)
    expect(incident).toEqual({
      id: 'sind:education/900001',
      kind: 'attack',
      when: { start: '2031-02-03', end: '2031-02-03' },
      where: {
        site: 'sind:site/education-building',
        country: 'IRQ',
        admin1: 'Al-Anbar Governorate',
        point: { lat: 33.4, lon: 43.3 },
        radius: 25_000,
      },
      weapons: [
        { category: 'firearm', text: 'Firearms' },
        { category: 'melee', text: 'Stones, Sticks and Gravel' },
      ],
      harm: {
        killed: {
          parts: [
            { dimension: 'role', value: 'educator', count: { min: 1, best: 3 } },
            { dimension: 'role', value: 'student', count: { min: 0 } },
          ],
        },
        injured: {
          parts: [
            { dimension: 'role', value: 'educator', count: { min: 0 } },
            { dimension: 'role', value: 'student', count: { min: 0 } },
          ],
        },
        abducted: {
          parts: [
            { dimension: 'role', value: 'educator', count: { min: 0 } },
            { dimension: 'role', value: 'student', count: { min: 0 } },
          ],
        },
        damage: 'some',
      },
      origin: { feed: 'sind', generation: EDUCATION, id: '900001', unit: 'incident' },
      text: 'February 2031: An invented event.',
    })
    expect(native).toContainEqual({ scheme: 'sind:Type of Education Facility', label: 'Primary School' })
    expect(native).toContainEqual({ scheme: 'sind:Students Killed', code: '0' })
    expect(native).not.toContainEqual(expect.objectContaining({ scheme: 'sind:Educators Killed' }))
    expect(reading.codes).toEqual([])
  })

  test.each(samples.map(({ generation, rows }) => [generation, rows] as const))(
    '%s: both rows are accepted',
    (generation, rows) => {
      for (const row of rows) {
        const { fragment, codes } = readAs(generation, row)
        expect(fragment?.incidents?.length).toBe(1)
        expect(codes.filter((code) => !code.startsWith('info'))).toEqual([])
      }
    },
  )

  test('unknown columns go into extra as they came, the id has its topic', () => {
    const row = JSON.parse('{"SiND Event ID": 5, "__proto__": {"a": 1}, "My note": null}')
    const incident = incidentOf(readAs('event', row))
    expect(incident.id).toBe('sind:event/5')
    expect(Object.keys(incident.extra ?? {})).toEqual(['__proto__', 'My note'])
    expect(Object.getPrototypeOf(incident.extra)).toBe(Object.prototype)
  })

  test.each([
    [{}, 'error id-missing SiND Event ID'],
    [{ 'SIND Event ID': '  ' }, 'error id-missing SIND Event ID'],
    [{ 'SiND ID': [5] }, 'error cell-text SiND ID'],
    [{ 'SiND ID': true }, 'error cell-text SiND ID'],
    [{ 'SiND Event ID': 'a\u0000b' }, 'error cell-text SiND Event ID'],
    [{ 'SiND Event ID': '9'.repeat(201) }, 'error cell-text SiND Event ID'],
  ])('%j is refused', (row, code) => {
    const reading = readAs(AID, row)
    expect(reading.fragment).toBeUndefined()
    expect(reading.codes).toEqual([code])
  })

  test.each([
    ['SiND Event ID', 17],
    ['SIND Event ID', '17'],
    ['Sind Event ID', '17.0'],
    ['SiND ID', ' 17 '],
    ['Event ID', 17],
  ])('the id under %s', (name, value) => {
    expect(incidentOf(readAs(AID, { [name]: value })).id).toBe('sind:aid-workers/17')
  })

  test('of two ids the filled one counts, and the other is not lost', () => {
    const incident = incidentOf(readAs(AID, { 'SiND Event ID': 17, 'SiND ID': 18 }))
    expect(incident.id).toBe('sind:aid-workers/17')
    expect(incident.extra).toEqual({ 'SiND ID': 18 })
    for (const blank of ['', null, ' '])
      expect(incidentOf(readAs(AID, { 'SiND Event ID': blank, 'SiND ID': 18 })).id).toBe('sind:aid-workers/18')
  })
})

describe('spellings', () => {
  test('a column is found by any name, case or cut; issues name it as the file does', () => {
    const reading = readAs(EDUCATION, {
      'SiND Event ID': 1,
      Date: '2031-02-03',
      Actor: 'Police',
      'ACTOR  NAME ': 'The Invented Police',
      'Type of education facility': 'University',
      'damage/destruction to ed facility event': 'perhaps',
    })
    expect(nativeOf(reading, 'Type of Education Facility')).toEqual(['University'])
    expect(reading.codes).toEqual(['warning cell-unread damage/destruction to ed facility event'])
    expect(nativeOf(reading, 'Damage/Destruction To Education Facility')).toEqual(['perhaps'])
    expect(reading.fragment?.attributions?.[0]?.native).toEqual([
      { scheme: 'sind:Reported Perpetrator', label: 'Police' },
      { scheme: 'sind:Reported Perpetrator Name', label: 'The Invented Police' },
    ])
  })

  test('a name that was cut at 63 characters, and the whole of it', () => {
    for (const name of [
      'Education infrastructure damaged or destroyed by explosive weap',
      'Education infrastructure damaged or destroyed by explosive weapons',
      'Education Infrastructure Damaged/Destroyed',
    ])
      expect(incidentOf(readAs('explosive-weapons-26', { 'SiND Event ID': 1, [name]: '1' })).harm?.damage).toBe('some')
  })

  test('two names of one column: the first keeps its place, the other stays as it came', () => {
    const incident = incidentOf(readAs(AID, { 'SiND Event ID': 1, 'Adult or Minor': 'Adult', 'Adult or Minor ': 'Minor' }))
    expect(incident.native).toEqual([{ scheme: 'sind:Adult or Minor ', label: 'Minor' }])
    expect(incident.extra).toEqual({ 'Adult or Minor': 'Adult' })
  })
})

describe('nothing is lost', () => {
  const asText = (generation: string, row: unknown): string => {
    const { fragment, issues } = readAs(generation, row)
    return JSON.stringify([fragment, issues.map(({ code, path, value }) => [code, path, value])])
  }

  test.each(samples.map(({ generation }) => generation))('%s: each cell counts, and each blank', (generation) => {
    const names = namesOf(generation)
    const row = event(names)
    const other = otherEvent(names)
    const zeros = bareEvent(names)
    const before = asText(generation, row)
    for (const name of names) {
      expect([name, asText(generation, { ...row, [name]: other[name] }) === before]).toEqual([name, false])
      if (/ID$/i.test(name)) continue
      expect([name, asText(generation, { ...row, [name]: null }) === before]).toEqual([name, false])
      const { [name]: zero } = zeros
      if (zero === '0' || zero === 0)
        expect([name, asText(generation, zeros) === asText(generation, { ...zeros, [name]: '' })]).toEqual([name, false])
    }
  })

  const values = [
    {},
    [],
    [1, 'a'],
    true,
    false,
    null,
    -1,
    1.5,
    1e308,
    'x'.repeat(100_000),
    '\u0000',
    '=1+1',
    Number.NaN,
    '__proto__',
  ]

  test.each(samples.map(({ generation }) => generation))('%s: whatever all cells hold, the row is accepted', (generation) => {
    const names = namesOf(generation).filter((name) => !/ID$/i.test(name))
    for (const value of values) {
      const row = event(namesOf(generation), Object.fromEntries(names.map((name) => [name, value])))
      expect([value, readAs(generation, row).fragment !== undefined]).toEqual([value, true])
    }
  })

  test.each(Object.keys(columns).filter((name) => !/ID$/.test(name)))('%s: whatever it holds, the row is accepted', (name) => {
    for (const value of [{ a: [1] }, true, -1, '\u0000', 'constructor'])
      expect([value, readAs('event', { 'SiND Event ID': 1, [name]: value }).fragment !== undefined]).toEqual([value, true])
  })
})
