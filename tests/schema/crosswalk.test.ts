/** The nearest codes of other schemes: none is missing, none stands where it does not belong. */
import { describe, expect, test } from 'vitest'
import { clarityClasses, typesOfViolence, whereClasses } from '../../src/feeds/ucdp/crosswalk.js'
import * as schema from '../../src/schema/index.js'
import { sourceFiles, textOf } from '../source/source-files.js'

type Words = Readonly<Record<string, schema.NearCodes>>
type Nested = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, schema.Loss>>>>>>

/** People harmed are counted in fields of Harm and not by a vocabulary. Their crosswalk is checked with the others. */
const crosswalks: Readonly<Record<string, Words>> = { ...schema.crosswalks, harmCounts: schema.harmCountCrosswalk }

interface Entry {
  readonly vocabulary: string
  readonly word: string
  /** Scheme, list and code, such as `gtd weaptype1 5`. */
  readonly code: string
  readonly loss: schema.Loss
}

const key = (scheme: string, list: string, code: string): string => `${scheme} ${list} ${code}`

const entriesOf = (vocabulary: string): readonly Entry[] =>
  Object.entries(crosswalks[vocabulary] ?? {}).flatMap(([word, near]) =>
    Object.entries(near as Nested).flatMap(([scheme, lists]) =>
      Object.entries(lists).flatMap(([list, codes]) =>
        Object.entries(codes).map(([code, loss]) => ({ vocabulary, word, code: key(scheme, list, code), loss })),
      ),
    ),
  )

const entries = Object.keys(crosswalks).flatMap(entriesOf)

const listed = (Object.entries(schema.codeSchemes) as [string, schema.CodeScheme][]).flatMap(([scheme, { lists }]) =>
  Object.entries(lists).flatMap(([list, codes]) => codes.map((code) => key(scheme, list, code))),
)

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

/** Numbers say nothing to a reader, so a slip by one is easily made. This table was written by hand from the codebooks. */
test('the numbers of GTD mean what they mean', () => {
  const exact = (vocabulary: string, list: string) =>
    Object.fromEntries(
      entriesOf(vocabulary)
        .filter(({ code, loss }) => loss === 'exact' && code.startsWith(`gtd ${list} `))
        .map(({ word, code }) => [code.slice(`gtd ${list} `.length), word]),
    )
  expect(exact('incidentKinds', 'attacktype1')).toEqual({ 4: 'hijacking' })
  expect(exact('weaponRoots', 'weaptype1')).toEqual({
    1: 'biological',
    2: 'chemical',
    3: 'radiological',
    4: 'nuclear',
    5: 'firearm',
    7: 'fake',
    8: 'incendiary',
    9: 'melee',
    10: 'vehicle',
    11: 'sabotage',
    12: 'other',
    13: 'unknown',
  })
  expect(exact('targetCategories', 'targtype1')).toEqual({
    1: 'business',
    2: 'government',
    3: 'police',
    4: 'military',
    6: 'aviation',
    7: 'diplomatic',
    8: 'education',
    10: 'media',
    11: 'maritime',
    13: 'other',
    14: 'civilian',
    15: 'religious',
    16: 'telecom',
    17: 'armed-group',
    19: 'transport',
    20: 'unknown',
  })
  expect(exact('placeLevels', 'specificity')).toEqual({ 1: 'settlement', 4: 'admin1', 5: 'country' })
  expect(exact('attributionKinds', 'claimed')).toEqual({ 0: 'no-claim', 1: 'claim' })
  expect(exact('damages', 'property')).toEqual({ 0: 'none', 1: 'some', '-9': 'unknown' })
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

describe('the UCDP feed', () => {
  test.each([
    ['type_of_violence', typesOfViolence, schema.incidentKindCrosswalk],
    ['where_prec', whereClasses, schema.placeLevelCrosswalk],
    ['event_clarity', clarityClasses, schema.originUnitCrosswalk],
  ] as const)('reads %s as the vocabularies do', (list, classes, crosswalk: Words) => {
    expect(Object.keys(classes)).toEqual([...schema.codeSchemes.ucdp.lists[list]])
    for (const [code, { to, loss }] of Object.entries(classes)) {
      const words = schema.counterparts(crosswalk, 'ucdp', list, code)
      if (to !== undefined) expect(words, `${list} ${code}`).toEqual([{ word: to, loss }])
      // It puts no word that would say more than UCDP does.
      else expect(words.map((word) => word.loss).filter((other) => other !== 'narrower')).toEqual([])
    }
  })
})

describe('counterparts', () => {
  test('the closest word comes first', () => {
    const order = ['exact', 'broader', 'narrower']
    for (const [scheme, { lists }] of Object.entries(schema.codeSchemes) as [schema.SchemeName, schema.CodeScheme][])
      for (const [list, codes] of Object.entries(lists))
        for (const code of codes)
          for (const words of Object.values(crosswalks)) {
            const places = schema.counterparts(words, scheme, list, code).map(({ loss }) => order.indexOf(loss))
            expect(places).toEqual([...places].sort())
          }
    expect(schema.counterparts(schema.placeLevelCrosswalk, 'gtd', 'specificity', '2')).toEqual([
      { word: 'settlement', loss: 'broader' },
      { word: 'admin2', loss: 'narrower' },
    ])
  })

  test.each(['nothing', 'constructor', '__proto__', ''])('%j is no code and no list', (name) => {
    expect(schema.counterparts(schema.incidentKindCrosswalk, 'acled', 'sub_event_type', name)).toEqual([])
    expect(schema.counterparts(schema.incidentKindCrosswalk, 'acled', name, 'Attack')).toEqual([])
    expect(schema.counterparts(schema.incidentKindCrosswalk, 'acled', name, name)).toEqual([])
  })
})
