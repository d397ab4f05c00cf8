/** The parts of the reading of SiND, each by its cells: time, place, people, acts, weapons, perpetrators. */
import { describe, expect, test } from 'vitest'
import type { Row } from '../../../src/feeds/feed.js'
import { sameSindEvents } from '../../../src/feeds/sind/index.js'
import { splitLabels } from '../../../src/feeds/sind/labels.js'
import { incidentOf, nativeOf, readWith } from './reading.js'

const AID = 'aid-workers-41'
const EDUCATION = 'education-33'
const HEALTH = 'health-care-43'
const CAMPS = 'protection-28'

describe('when', () => {
  test.each([
    ['2031-02-03', { start: '2031-02-03', end: '2031-02-03' }, []],
    ['2031-02-03T00:00:00.000Z', { start: '2031-02-03', end: '2031-02-03' }, []],
    ['45281', { start: '2023-12-21', end: '2023-12-21' }, ['info serial-date Date']],
    [45281, { start: '2023-12-21', end: '2023-12-21' }, ['info serial-date Date']],
    ['30-10-2031', { start: '2031-10-30', end: '2031-10-30' }, []],
    ['03-11-2031', { start: '2031-11-03', end: '2031-11-03' }, []],
    ['3/11/2031', { start: '2031-03-11', end: '2031-11-03' }, ['warning ambiguous-date Date']],
    ['11/3/2031', { start: '2031-03-11', end: '2031-11-03' }, ['warning ambiguous-date Date']],
    ['3 November 2031', { start: '2031-11-03', end: '2031-11-03' }, []],
    ['2031', { start: '2031-01-01', end: '2031-12-31' }, []],
    [2031, { start: '2031-01-01', end: '2031-12-31' }, []],
    ['2031-02-30', { text: '2031-02-30' }, ['warning cell-unread Date']],
    ['2031-02-03T22:00:00.000Z', { text: '2031-02-03T22:00:00.000Z' }, ['warning cell-unread Date']],
    [true, undefined, ['warning cell-unread Date']],
    ['', undefined, ['warning date-missing Date']],
    [null, undefined, ['warning date-missing Date']],
  ])('%j', (cell, when, codes) => {
    const reading = readWith(AID, { Date: cell })
    expect(incidentOf(reading).when).toEqual(when)
    expect(reading.codes).toEqual(codes)
    // What is not written as SiND writes a day stays as it came.
    const isPlain = typeof cell === 'string' && /^2031-02-03(?:T00:00:00.000Z)?$|^$/.test(cell)
    expect(nativeOf(reading, 'Date')).toEqual(isPlain || cell === null ? [] : [String(cell)])
  })

  test('the days of the coder', () => {
    const reading = readWith(HEALTH, { 'Date Event Entered': '2031-02-10T00:00:00.000Z', 'Date Event Modified': '' })
    expect(nativeOf(reading, 'Date Event Entered')).toEqual(['2031-02-10T00:00:00.000Z'])
    expect(nativeOf(reading, 'Date Event Modified')).toEqual([])
  })
})

describe('where', () => {
  const where = (changes: Row) => incidentOf(readWith(CAMPS, changes)).where

  test.each([
    ['(2) 25 km precision', undefined, 25_000],
    ['(2) 25 km Precision ', undefined, 25_000],
    ['(3) District, communicipality, commune ', 'admin2', undefined],
    ['(4) Province, State, Governorate ', 'admin1', undefined],
    ['(5) Linear Feature e.g. Along Road/River ', 'fuzzy', undefined],
    ['(6) Country', 'country', undefined],
  ])('%s', (precision, level, radius) => {
    const place = where({ 'Geo Precision': precision })
    expect([place?.level, place?.radius]).toEqual([level, radius])
  })

  test('a class that is not known, and one without a point', () => {
    const reading = readWith(CAMPS, { 'Geo Precision': '(7) Somewhere' })
    expect(reading.codes).toEqual(['warning unknown-class Geo Precision'])
    expect(nativeOf(reading, 'Geo Precision')).toEqual(['7 Somewhere'])
    expect(where({ 'Geo Precision': '(2) 25 km Precision', Latitude: '', Longitude: '' })?.radius).toBeUndefined()
  })

  test.each(['censored', 'censored by HDX', 'Censored '])('%s: withheld, and no fault', (word) => {
    const reading = readWith(CAMPS, { 'Geo Precision': word, Latitude: null, Longitude: '' })
    const place = incidentOf(reading).where
    expect(place?.redacted).toBe(true)
    expect(place?.point).toBeUndefined()
    expect(place?.level).toBeUndefined()
    expect(reading.codes).toEqual(['info place-redacted Geo Precision'])
    expect(nativeOf(reading, 'Geo Precision')).toEqual([word.trim()])
  })

  test('a coordinate that says so itself', () => {
    const reading = readWith(CAMPS, { Latitude: 'censored', Longitude: 'censored' })
    expect(incidentOf(reading).where?.redacted).toBe(true)
    expect(reading.codes).toEqual(['info place-redacted Latitude'])
  })

  test.each([
    [{ Latitude: '91' }, 'warning point-range Latitude', ['91']],
    [{ Longitude: '-180.5' }, 'warning point-range Longitude', ['33.4000000000']],
    [{ Longitude: '' }, 'warning point-incomplete Longitude', ['33.4000000000']],
    [{ Latitude: 'north' }, 'warning cell-unread Latitude', ['north']],
  ])('%j gives no point', (changes, code, native) => {
    const reading = readWith(CAMPS, changes)
    expect(incidentOf(reading).where?.point).toBeUndefined()
    expect(reading.codes).toContain(code)
    expect(nativeOf(reading, 'Latitude')).toEqual(native)
  })

  test('OPT is PSE; a code that is none is no country', () => {
    const reading = readWith(CAMPS, { Country: 'OPT', 'Country ISO': 'PSE' })
    expect(incidentOf(reading).where?.country).toBe('PSE')
    expect(nativeOf(reading, 'Country')).toEqual(['OPT'])
    const lower = readWith(CAMPS, { 'Country ISO': 'pse' })
    expect([incidentOf(lower).where?.country, nativeOf(lower, 'Country ISO')]).toEqual(['PSE', ['pse']])
    const unknown = readWith(CAMPS, { 'Country ISO': 'OPT' })
    expect(incidentOf(unknown).where?.country).toBeUndefined()
    expect(unknown.codes).toEqual(['warning country-unknown Country ISO'])
  })

  test('no information on the province', () => {
    const reading = readWith(CAMPS, { 'Admin 1': 'No Information' })
    expect(incidentOf(reading).where?.admin1).toBeUndefined()
    expect(nativeOf(reading, 'Admin 1')).toEqual(['No Information'])
    expect(readWith(CAMPS, { 'Admin 1': 'Anbar ' }).codes).toEqual(['info edge-space Admin 1'])
  })

  test('a camp is one site in all rows of its country', () => {
    const [a, b, c] = ['IRQ', 'IRQ', 'SYR'].map((iso, i) =>
      readWith(CAMPS, { 'Camp Name': 'Camp One', 'Country ISO': iso, 'SiND ID': i }),
    )
    expect(a?.fragment?.sites).toEqual(b?.fragment?.sites)
    expect(a?.fragment?.sites?.[0]).toMatchObject({ name: 'Camp One', category: 'camp', country: 'IRQ' })
    expect(c?.fragment?.sites?.[0]?.id).not.toBe(a?.fragment?.sites?.[0]?.id)
    expect(a && incidentOf(a).where?.site).toBe(a?.fragment?.sites?.[0]?.id)
  })

  test.each(['Temporary/Makeshift Site', 'No Information', 'Other'])('%s is no camp', (name) => {
    const reading = readWith(CAMPS, { 'Camp Name': name })
    expect(reading.fragment?.sites).toBeUndefined()
    expect(nativeOf(reading, 'Camp Name')).toEqual([name])
  })

  test('the kind of place is a site for all places of it', () => {
    const reading = readWith(AID, { 'Location of Incident': 'health building ' })
    expect(reading.fragment?.sites).toEqual([
      { id: 'sind:site/health-building', name: 'Health Building', category: 'hospital', collective: true },
    ])
    expect(nativeOf(reading, 'Location of Incident')).toEqual(['health building'])
    const way = readWith(EDUCATION, { 'Location of event': 'On Way To or From School' })
    expect(incidentOf(way).where).toMatchObject({ site: 'sind:site/education-building', relation: 'en-route' })
    expect(readWith(AID, { 'Location of Incident': 'Other' }).fragment?.sites).toBeUndefined()
    expect(readWith(AID, { 'Location of Incident': 'Submarine' }).codes).toEqual(['info unknown-label Location of Incident'])
  })
})

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

describe('weapons', () => {
  const weapons = (changes: Row, generation = AID) =>
    incidentOf(readWith(generation, changes)).weapons?.map(({ category }) => category)

  test('several in one cell, labels that hold a comma among them', () => {
    const cell = 'Firearms, Not Applicable: No Direct Violence, Unarmed Perpetrator, Stones, Sticks and Gravel,firearms '
    expect(weapons({ 'Weapon Carried/Used': cell })).toEqual(['firearm', 'none', 'none', 'melee', 'firearm'])
    expect(splitLabels('a, b, c, d', (label) => label === 'b, c')).toEqual(['a', 'b, c', 'd'])
    expect(splitLabels('Adult, ', () => false)).toEqual(['Adult'])
    expect(splitLabels(',,', () => false)).toEqual([])
  })

  test.each([
    ['Recode in DB', 'info weapon-unmapped Weapon Carried/Used'],
    ['Tasers, Live and Rubber Bullets', 'info weapon-unmapped Weapon Carried/Used'],
    ['Trebuchet', 'info unknown-label Weapon Carried/Used'],
    ['constructor', 'info unknown-label Weapon Carried/Used'],
  ])('%s gives no weapon', (cell, code) => {
    const reading = readWith(AID, { 'Weapon Carried/Used': `Knife, ${cell}` })
    expect(incidentOf(reading).weapons).toEqual([{ category: 'melee', text: 'Knife' }])
    expect(incidentOf(reading).incomplete).toEqual(['weapons'])
    expect(nativeOf(reading, 'Weapon Carried/Used')).toEqual([`Knife, ${cell}`])
    expect(reading.codes).toEqual([code])
  })

  test('a cell with several such labels is kept once', () => {
    const reading = readWith(AID, { 'Weapon Carried/Used': 'Trebuchet, Recode in DB' })
    expect(incidentOf(reading).weapons).toBeUndefined()
    expect(nativeOf(reading, 'Weapon Carried/Used')).toEqual(['Trebuchet, Recode in DB'])
  })

  test('an aerial bomb by its platform', () => {
    const by = (launch: string | null) =>
      weapons({ 'Explosive Weapon Type': 'Aerial Bomb', 'Launch Type': launch }, 'explosive-weapons-21')
    expect(by('Air-Launched: Drone')).toEqual(['uncrewed-aircraft'])
    expect(by('Air-Launched: Plane')).toEqual(['bomb'])
    expect(by('Air-Launched: Missile')).toEqual(['missile'])
    expect(by(null)).toEqual(['bomb'])
  })
})

describe('perpetrators', () => {
  const told = (type: unknown, name: unknown) => {
    const { fragment } = readWith(EDUCATION, { 'Reported Perpetrator': type, 'Reported Perpetrator Name': name })
    return fragment?.actors?.slice(1).map((actor) => [actor.name, actor.kind, actor.collective])
  }

  test('a statement, and nobody who took part', () => {
    const reading = readWith(EDUCATION, {})
    const [statement] = reading.fragment?.attributions ?? []
    expect(statement).toMatchObject({
      id: 'sind:attribution/education/900001',
      about: [{ type: 'incident', id: 'sind:education/900001' }],
      kind: 'assessment',
      by: 'sind:actor/insecurity-insight',
    })
    expect(statement?.against).toEqual(reading.fragment?.actors?.slice(1).map(({ id }) => id))
    expect(incidentOf(reading).participants).toBeUndefined()
  })

  test.each([
    ['NSA', 'The Invented Front', [['The Invented Front', undefined, undefined]]],
    [
      'Multiple',
      'The Front, The Army',
      [
        ['The Front', undefined, undefined],
        ['The Army', undefined, undefined],
      ],
    ],
    ['Police', 'Unidentified Armed Actor', [['Police', 'police', true]]],
    ['NSA', 'Unidentified armed actor', [['NSA', undefined, true]]],
    ['Foreign Forces - Military', 'No Information', [['Foreign Forces: Military', 'armed-forces', true]]],
    ['Multiple', 'The Front, Unidentified Armed Actor', [['The Front', undefined, undefined]]],
    ['The Moon', null, [['The Moon', undefined, true]]],
  ])('%s, %s', (type, name, expected) => {
    expect(told(type, name)).toEqual(expected)
  })

  test.each([
    ['No Information', 'No Information'],
    ['Multiple', 'Unidentified Armed Actor'],
    ['Other', null],
    [null, 'Unidentified Armed Actor'],
  ])('%s, %s: nobody is accused', (type, name) => {
    const reading = readWith(EDUCATION, { 'Reported Perpetrator': type, 'Reported Perpetrator Name': name })
    expect(reading.fragment?.attributions).toBeUndefined()
    expect(reading.fragment?.actors).toBeUndefined()
    expect(nativeOf(reading, 'Reported Perpetrator')).toEqual(type === null ? [] : [type])
    expect(nativeOf(reading, 'Reported Perpetrator Name')).toEqual(name === null ? [] : [name])
  })

  test('a named actor is one record whatever its type says', () => {
    const [a, b] = ['NSA', 'Police'].map((type) => readWith(EDUCATION, { 'Reported Perpetrator': type }).fragment?.actors)
    expect(a).toEqual(b)
  })

  test('a type that is not known', () => {
    expect(readWith(EDUCATION, { 'Reported Perpetrator': 'The Moon' }).codes).toEqual(['info unknown-label Reported Perpetrator'])
  })
})

test('one event in several tables is linked', () => {
  const incidents = [
    incidentOf(readWith(EDUCATION, {})),
    incidentOf(readWith(AID, {})),
    incidentOf(readWith(AID, { 'SiND Event ID': 5 })),
    incidentOf(readWith('explosive-weapons-26', {})),
    { id: 'ucdp:900001', origin: { feed: 'ucdp', id: '900001' } },
  ]
  expect(sameSindEvents(incidents).map(({ id, from, to, kind }) => [id, from.id, to.id, kind])).toEqual([
    ['sind:link/aid-workers/900001', 'sind:education/900001', 'sind:aid-workers/900001', 'same'],
    ['sind:link/explosive-weapons/900001', 'sind:education/900001', 'sind:explosive-weapons/900001', 'same'],
  ])
})
