/** The code lists of GDELT, and what they become. */
import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { actorCountries, countryOfActor } from '../../../src/feeds/gdelt/actor-country.js'
import { eventCodes, withZero } from '../../../src/feeds/gdelt/cameo.js'
import {
  actorTypes,
  crossingOf,
  gdeltCrosswalks,
  kinds,
  outcomes,
  placeTypes,
  weapons,
} from '../../../src/feeds/gdelt/crosswalk.js'
import { fipsCountries } from '../../../src/feeds/gdelt/fips.js'
import { countryOfAlpha2 } from '../../../src/feeds/row/iso-country.js'
import { countryCodes } from '../../../src/schema/vocabulary/country.js'
import { actorKindCrosswalk } from '../../../src/schema/vocabulary/crosswalk/actor-kind.js'
import { type Crosswalk, counterparts } from '../../../src/schema/vocabulary/crosswalk/crosswalk.js'
import { incidentKindCrosswalk } from '../../../src/schema/vocabulary/crosswalk/incident-kind.js'
import { outcomeCrosswalk } from '../../../src/schema/vocabulary/crosswalk/outcome.js'
import { placeLevelCrosswalk } from '../../../src/schema/vocabulary/crosswalk/place-level.js'
import { weaponRootCrosswalk } from '../../../src/schema/vocabulary/crosswalk/weapon-root.js'
import { cameoLists } from '../../../src/schema/vocabulary/scheme/cameo.js'
import { incidentOf, nativeOf, readWith } from './reading.js'

describe('CAMEO', () => {
  test('has 296 codes below its 20 roots, and GDELT one more', () => {
    expect(eventCodes.size).toBe(297)
    for (const code of cameoLists.EventCode) expect(eventCodes.has(code), code).toBe(true)
    expect(['010', '0871', '1246', '1454', '1834', '2042'].every((code) => eventCodes.has(code))).toBe(true)
    expect(['000', '01', '1835', '205', '1883', '0110'].some((code) => eventCodes.has(code))).toBe(false)
  })

  const tables = [
    ['kind', kinds, incidentKindCrosswalk, 'cameo', 'EventCode'],
    ['outcome', outcomes, outcomeCrosswalk, 'cameo', 'EventCode'],
    ['weapon', weapons, weaponRootCrosswalk, 'cameo', 'EventCode'],
    ['actor kind', actorTypes, actorKindCrosswalk, 'cameo', 'Actor1Type1Code'],
    ['place level', placeTypes, placeLevelCrosswalk, 'gdelt', 'ActionGeo_Type'],
  ] as const

  test.each(tables)('%s: the table is that of the vocabulary', (_, own, vocabulary, scheme, list) => {
    const table: Readonly<Record<string, { readonly to?: string; readonly loss: string }>> = own
    const codes = new Set<string>()
    for (const near of Object.values(vocabulary))
      for (const code of Object.keys((near as Record<string, Record<string, object>>)[scheme]?.[list] ?? {})) codes.add(code)
    expect(codes.size).toBeGreaterThan(4)
    for (const code of codes) expect(Object.keys(table), code).toContain(code)
    for (const [code, { to, loss }] of Object.entries(table)) {
      const known = counterparts(vocabulary as Crosswalk<string>, scheme, list, code)
      // A word that says more than the code in some cases is never put.
      const sure = known.filter((one) => one.loss !== 'narrower')
      if (to === undefined) expect([loss, sure], code).toEqual(['none', []])
      else expect(sure, code).toContainEqual({ word: to, loss })
    }
  })

  test.each([
    ['1413', 'protest'],
    ['1451', 'riot'],
    ['190', 'attack'],
    ['173', undefined],
    ['1712', undefined],
    ['0871', 'agreement'],
    ['087', undefined],
    ['010', undefined],
    ['1384', 'threat'],
    ['toString', undefined],
  ])('%s is %s', (code, kind) => {
    expect(crossingOf(kinds, code)?.to).toBe(kind)
    const reading = readWith({ EventCode: code, EventBaseCode: code.slice(0, 3), EventRootCode: code.slice(0, 2) })
    expect(incidentOf(reading).kind).toBe(kind)
    expect(nativeOf(reading, 'EventCode')).toEqual([code])
    expect(reading.codes).toEqual(code === 'toString' ? ['info unknown-class EventCode'] : [])
  })

  test.each([
    ['80', undefined, '080'],
    ['80', '8', '080'],
    ['43', '04', '043'],
    ['14', '1', '014'],
    ['14', '14', undefined],
    ['18', undefined, undefined],
    ['21', undefined, '021'],
    ['871', '8', '0871'],
    ['211', undefined, '0211'],
    ['141', '14', undefined],
    ['141', '1', undefined],
    ['8', '8', undefined],
    ['999', undefined, undefined],
    ['080', '08', undefined],
  ])('%s with the root %s was %s', (code, root, whole) => {
    expect(withZero(code, root)).toBe(whole)
  })

  test('a lost zero is told, and the code kept as it came', () => {
    const reading = readWith({ EventCode: '871', EventBaseCode: '87', EventRootCode: '8' })
    expect(incidentOf(reading).kind).toBe('agreement')
    expect(reading.codes).toEqual(['info lost-zero EventCode'])
    expect(nativeOf(reading, 'EventCode')).toEqual(['871'])
  })

  test.each([
    [{ EventBaseCode: '184' }, 'EventBaseCode', '184'],
    [{ EventRootCode: '19' }, 'EventRootCode', '19'],
  ])('%j is kept and told', (changes, column, kept) => {
    const reading = readWith(changes)
    expect(reading.codes).toEqual([`info codes-disagree ${column}`])
    expect(nativeOf(reading, column)).toEqual([kept])
  })

  test.each([
    ['1831', 'explosive', undefined],
    ['2042', 'nuclear', undefined],
    ['195', undefined, undefined],
    ['138', undefined, 'threatened'],
    ['185', undefined, undefined],
  ])('%s: weapon %s, outcome %s', (code, weapon, outcome) => {
    const incident = incidentOf(readWith({ EventCode: code }))
    expect(incident.weapons?.[0]?.category).toBe(weapon)
    expect(incident.incomplete?.includes('weapons')).toBe(weapon !== undefined)
    expect(incident.outcome).toBe(outcome)
  })

  test.each([
    ['190', 'MIL', ['side', 'side']],
    ['193', 'CVL', ['side', 'side']],
    ['195', 'MIL', ['attacker', 'defender']],
    ['182', 'CVL', ['attacker', 'victim']],
    ['1823', 'REF', ['attacker', 'victim']],
    ['202', 'GOV', ['attacker', undefined]],
    ['181', 'CVL', [undefined, undefined]],
    ['1413', 'GOV', ['demonstrator', undefined]],
    ['145', 'COP', ['demonstrator', undefined]],
    ['144', 'COP', [undefined, undefined]],
    ['043', 'GOV', [undefined, undefined]],
  ])('%s against %s: roles %j', (code, type, roles) => {
    const { participants = [] } = incidentOf(readWith({ EventCode: code, Actor2Type1Code: type }))
    expect(participants.map(({ role }) => role)).toEqual(roles)
  })
})

describe('countries of actors', () => {
  test.each([
    ['IRQ', 'IRQ'],
    ['ROM', 'ROU'],
    ['TMP', 'TLS'],
    ['MTN', 'MNE'],
    ['IMY', 'IMN'],
    ['WSB', 'PSE'],
    ['GZS', 'PSE'],
    ['BAG', 'IRQ'],
    ['ANT', undefined],
    ['EUR', undefined],
    ['SAF', undefined],
    ['ZZZ', undefined],
    ['constructor', undefined],
  ])('%s is %s', (code, country) => {
    expect(countryOfActor(code)).toBe(country)
    const actor = readWith({ Actor1CountryCode: code }).fragment?.actors?.[0]
    expect(actor?.country).toBe(country)
    expect(actor?.native).toContainEqual({ scheme: 'gdelt:ActorCountryCode', code })
  })

  test('33 codes are not ISO’s, 25 of them parts of the world', () => {
    expect(Object.keys(actorCountries).length).toBe(33)
    expect(Object.values(actorCountries).filter(({ note }) => note?.startsWith('A part of the world')).length).toBe(25)
    for (const code of Object.keys(actorCountries)) expect(countryCodes).not.toContain(code)
  })
})

describe('countries of places', () => {
  test('all become codes of ISO, or none', () => {
    expect(Object.keys(fipsCountries).length).toBe(286)
    for (const { to, loss } of Object.values(fipsCountries)) {
      if (to === undefined) expect(loss).toBe('none')
      else expect(countryCodes).toContain(to)
    }
  })

  test('81 are the ISO alpha-2 of another country', () => {
    const others = Object.entries(fipsCountries).filter(([code, { to }]) => {
      const iso = countryOfAlpha2(code)
      return iso !== undefined && iso !== to
    })
    expect(others.length).toBe(81)
  })

  const file = '../shared/codelists/fips-iso.csv'
  const present = existsSync(file)
  if (!present) console.info(`Skipped: ${file} is not there.`)

  test.skipIf(!present)('are those of the list of NGA', () => {
    const text = readFileSync(file, 'utf8').replace(/^#.*\n/, '')
    const rows = Papa.parse<Record<'fips' | 'iso3' | 'status' | 'parent', string>>(text, {
      header: true,
      skipEmptyLines: true,
    }).data
    expect(rows.map(({ fips }) => fips).sort()).toEqual(Object.keys(fipsCountries).sort())
    for (const { fips, iso3, status, parent } of rows) {
      const expected =
        fips === 'KV'
          ? { to: 'XKX', loss: 'exact' }
          : status === 'current'
            ? { to: iso3, loss: 'exact' }
            : status === 'parent'
              ? { to: parent, loss: 'broader' }
              : { loss: 'none' }
      const { note: _, ...found } = fipsCountries[fips] ?? { loss: undefined }
      expect(found, fips).toEqual(expected)
    }
  })
})

test('every code without a word says why', () => {
  for (const { codes } of gdeltCrosswalks)
    for (const [code, { to, note }] of Object.entries(codes)) if (to === undefined) expect(note, code).toBeTruthy()
})
