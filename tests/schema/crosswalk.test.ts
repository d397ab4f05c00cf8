/** The nearest codes of other schemes: none is missing, none stands where it does not belong. */
import { describe, expect, test } from 'vitest'
import * as schema from '../../src/schema/index.js'
import { sourceFiles, textOf } from '../source/source-files.js'
import { crosswalks, entries, entriesOf, listed } from './crosswalk-entries.js'

/** Codes that no word of ours comes near. Each is a fact about the code, not work left over. */
const unmatched: Readonly<Record<string, readonly string[]>> = {
  'says that something is not known, which an absent field says here': [
    'gtd vicinity -9',
    'gtd claimed -9',
    'gdelt ActionGeo_Type 0',
    'awsd Location Unknown',
    'sind Location of Incident No information',
    'sind Location of event Unspecified Location',
    'stix confidence (None / Low / Med / High) 0',
  ],
  'is about computers or a motive': [
    'stix identity-class-ov system',
    ...['hacker', 'insider-accidental', 'insider-disgruntled', 'sensationalist'].map(
      (code) => `stix threat-actor-type-ov ${code}`,
    ),
  ],
  'is the state of a record, and its publisher does not say what it means': ['awsd Verified Archived', 'awsd Source Archived'],
  'puts several kinds into one cell': ['sind Reported Perpetrator Multiple'],
}

/** Codes for which we have no more than `other`. */
const onlyOther = [
  'acled sub_event_type Other',
  'acled source_scale Other',
  'gtd targtype1 13',
  'gtd weaptype1 12',
  ...[131, 132, 133, 134, 135, 136, 151, 152, 160, 161, 162, 163, 164, 165, 166, 170, 172].map(
    (code) => `cameo EventCode ${code}`,
  ),
  'muc4 HUM TGT: EFFECT OF INCIDENT RESIGNATION',
  'muc4 HUM TGT: EFFECT OF INCIDENT NO RESIGNATION',
  'muc4 INCIDENT: INSTRUMENT TYPE TORTURE',
  'muc4 PHYS TGT: TYPE OTHER',
  'sind Weapon Carried/Used Other Weapon',
  'sind Reported Perpetrator Other',
  'sind Location of Incident Other',
  'sind Location of event Other',
]

test('every vocabulary has a crosswalk with its own words, under its own name', () => {
  const vocabularies = Object.entries(schema).filter(
    ([, value]) =>
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).length > 0 &&
      Object.values(value).every((term) => typeof term?.label === 'string' && typeof term?.meaning === 'string'),
  )
  expect(Object.keys(schema.crosswalks).sort()).toEqual(vocabularies.map(([name]) => name).sort())
  for (const [name, vocabulary] of vocabularies)
    expect(Object.keys(crosswalks[name] ?? {}), name).toEqual(Object.keys(vocabulary))
})

test('every crosswalk is exported by itself, and is the one in the collection', () => {
  const single = Object.entries(schema).filter(([name]) => name.endsWith('Crosswalk'))
  expect(new Set(single.map(([, value]) => value))).toEqual(new Set(Object.values(crosswalks)))
})

test('people harmed have the fields of Harm', () => {
  const whole: schema.Harm = { killed: {}, injured: {}, abducted: {}, missing: {}, damage: 'none' }
  expect(['damage', ...Object.keys(schema.harmCountCrosswalk)].sort()).toEqual(Object.keys(whole).sort())
})

test('the lists have as many codes as their publishers give them', () => {
  const sizes = Object.fromEntries(
    Object.entries(schema.codeSchemes).flatMap(([scheme, { lists }]) =>
      Object.entries(lists).map(([list, codes]) => [`${scheme} ${list}`, codes.length]),
    ),
  )
  expect(sizes).toMatchObject({
    'acled sub_event_type': 25,
    'acled inter': 8,
    'acled geo_precision': 3,
    'ucdp type_of_violence': 3,
    'ucdp where_prec': 7,
    'ucdp event_clarity': 2,
    'gtd attacktype1': 9,
    'gtd weaptype1': 13,
    'gtd targtype1': 22,
    'gtd specificity': 5,
    'gtd claimmode': 10,
    'muc4 INCIDENT: TYPE': 7,
    'muc4 INCIDENT: STAGE OF EXECUTION': 3,
    'muc4 PHYS TGT: EFFECT OF INCIDENT': 6,
    'muc4 HUM TGT: EFFECT OF INCIDENT': 9,
    'muc4 PERP: ORGANIZATION CONFIDENCE': 6,
    'stix industry-sector-ov': 34,
    'stix identity-class-ov': 6,
    'stix threat-actor-type-ov': 12,
    'awsd Means of attack': 15,
    'awsd Actor type': 14,
  })
  expect(new Set(listed).size).toBe(listed.length)
})

test('GTD is there by its numbers and the names of its columns alone', () => {
  const { column, ...lists } = schema.codeSchemes.gtd.lists
  expect(
    Object.values(lists)
      .flat()
      .filter((code) => !/^-?\d+$/.test(code)),
  ).toEqual([])
  expect(column.filter((name) => !/^[a-z]+1?$/.test(name))).toEqual([])
})

test('every code of a crosswalk is in a list, with a loss', () => {
  expect(entries.filter(({ code }) => !listed.includes(code))).toEqual([])
  expect(entries.filter(({ loss }) => !['exact', 'broader', 'narrower'].includes(loss))).toEqual([])
})

test('every code of a list is near some word, or named as unmatched', () => {
  const reached = new Set(entries.map(({ code }) => code))
  const missing = listed.filter((code) => !reached.has(code))
  expect(missing.sort()).toEqual(Object.values(unmatched).flat().sort())
})

test('a code that is near to no more than `other` is named', () => {
  const near = new Set(entries.filter(({ word }) => word !== 'other').map(({ code }) => code))
  const only = new Set(entries.filter(({ code }) => !near.has(code)).map(({ code }) => code))
  expect([...only].sort()).toEqual([...onlyOther].sort())
})

/** A list stands for one axis: each of its codes has a word of the vocabularies that hold this axis here. */
describe.each([
  ['acled', 'sub_event_type', ['incidentKinds']],
  ['acled', 'inter', ['actorKinds']],
  ['acled', 'geo_precision', ['placeLevels']],
  ['gtd', 'attacktype1', ['incidentKinds']],
  ['gtd', 'weaptype1', ['weaponRoots']],
  ['gtd', 'targtype1', ['targetCategories']],
  ['gtd', 'specificity', ['placeLevels']],
  ['ucdp', 'type_of_violence', ['incidentKinds']],
  ['ucdp', 'where_prec', ['placeLevels']],
  ['ucdp', 'event_clarity', ['originUnits']],
  ['muc4', 'INCIDENT: TYPE', ['incidentKinds']],
  ['muc4', 'INCIDENT: STAGE OF EXECUTION', ['outcomes']],
  ['muc4', 'INCIDENT: INSTRUMENT TYPE', ['weaponRoots']],
  ['muc4', 'PERP: ORGANIZATION CONFIDENCE', ['attributionKinds']],
  ['muc4', 'PHYS TGT: TYPE', ['targetCategories']],
  ['muc4', 'PHYS TGT: EFFECT OF INCIDENT', ['damages', 'incidentKinds']],
  ['muc4', 'HUM TGT: TYPE', ['personRoles']],
  ['muc4', 'HUM TGT: EFFECT OF INCIDENT', ['harmCounts', 'incidentKinds']],
  ['stix', 'physical-impact-enum', ['damages']],
  ['stix', 'incident-investigation-ov', ['inquiryStatuses']],
  ['sind', 'Weapon Carried/Used', ['weaponRoots']],
  ['missile-attacks', 'category', ['weaponRoots']],
] as const)('%s %s', (scheme, list, vocabularies) => {
  test(`every code has a word of ${vocabularies.join(' or ')}`, () => {
    const lists: Readonly<Record<string, readonly string[]>> = schema.codeSchemes[scheme].lists
    const without = (lists[list] ?? []).filter((code) =>
      vocabularies.every((name) => schema.counterparts(crosswalks[name] ?? {}, scheme, list, code).length === 0),
    )
    expect(lists[list]?.length).toBeGreaterThan(0)
    expect(without).toEqual([])
  })
})

test.each(Object.keys(crosswalks))('%s: no code is exactly two words', (vocabulary) => {
  const exact = entriesOf(vocabulary).filter(({ loss }) => loss === 'exact')
  const twice = exact.filter(({ code }, at) => exact.findIndex((other) => other.code === code) !== at)
  expect(twice).toEqual([])
})

/** A word that no scheme has a code for has its reason in the decisions. One that gains a code leaves that table. */
test('the words without a counterpart are documented', () => {
  const alone = Object.entries(crosswalks).flatMap(([vocabulary, words]) =>
    Object.entries(words)
      .filter(([, near]) => Object.keys(near).length === 0)
      .map(([word]) => `${vocabulary}.${word}`),
  )
  const rows = textOf('docs/decisions/vocabularies.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  const documented = rows.flatMap((row) => [...row.matchAll(/`(\w+\.[\w-]+)`/g)].map(([, word]) => word))
  expect(documented.sort()).toEqual(alone.sort())
})

/** Schemas take the words. The codes would make them heavier, so nothing but the barrel and the crosswalks loads them. */
test('no schema loads a crosswalk or a scheme', () => {
  const loads = /^(?:import|export) (?!type ).*\/(?:crosswalk|scheme)\/[\w-]+\.js'$/m
  const inside = /^src\/schema\/(?:index\.ts$|vocabulary\/(?:crosswalk|scheme)\/)/
  expect(sourceFiles().filter((file) => !inside.test(file) && loads.test(textOf(file)))).toEqual([])
  const values = sourceFiles().filter((file) => /vocabulary\/crosswalk\//.test(file) && /^import (?!type )/m.test(textOf(file)))
  expect(values).toEqual(['src/schema/vocabulary/crosswalk/crosswalks.ts'])
})
