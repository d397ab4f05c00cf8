/** The weapons of an event of SiND, who is said to have done it, and events that stand in several tables. */
import { describe, expect, test } from 'vitest'
import type { Row } from '../../../src/feeds/feed.js'
import { sameSindEvents } from '../../../src/feeds/sind/index.js'
import { splitLabels } from '../../../src/feeds/sind/labels.js'
import { incidentOf, nativeOf, readWith } from './reading.js'

const AID = 'aid-workers-41'
const EDUCATION = 'education-33'

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
