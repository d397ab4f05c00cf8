/** What single codes mean, written down by hand a second time, and what a reader does with them. */
import { describe, expect, test } from 'vitest'
import { clarityClasses, typesOfViolence, whereClasses } from '../../src/feeds/ucdp/crosswalk.js'
import * as schema from '../../src/schema/index.js'
import { crosswalks, entriesOf, type Words } from './crosswalk-entries.js'

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

/** What a reader of ACLED would put. Only three types say no more and no less than the word. */
test('the sub-event types of ACLED are kinds of incidents', () => {
  const { sub_event_type } = schema.codeSchemes.acled.lists
  const kinds = sub_event_type.map((code) => {
    const words = schema.counterparts(schema.incidentKindCrosswalk, 'acled', 'sub_event_type', code)
    return [code, ...words.map(({ word, loss }) => (loss === 'exact' ? `=${word}` : loss === 'broader' ? word : `${word}?`))]
  })
  expect(kinds).toEqual([
    ['Armed clash', 'clash'],
    ['Government regains territory', 'clash', 'territory-change'],
    ['Non-state actor overtakes territory', 'clash', 'territory-change'],
    ['Chemical weapon', 'attack'],
    ['Air/drone strike', 'attack'],
    ['Suicide bomb', 'attack'],
    ['Shelling/artillery/missile attack', 'attack'],
    ['Remote explosive/landmine/IED', 'attack'],
    ['Grenade', 'attack'],
    ['Sexual violence', 'sexual-violence'],
    ['Attack', 'attack'],
    ['Abduction/forced disappearance', '=abduction'],
    ['Peaceful protest', 'protest'],
    ['Protest with intervention', 'protest'],
    ['Excessive force against protesters', 'attack', 'protest'],
    ['Violent demonstration', 'riot'],
    ['Mob violence', 'riot'],
    ['Agreement', '=agreement'],
    ['Arrests', 'detention'],
    ['Change to group/activity', 'deployment?', 'other?'],
    ['Disrupted weapons use', 'attack?', 'discovery?', 'disposal?'],
    ['Headquarters or base established', 'deployment'],
    ['Looting/property destruction', '=looting'],
    ['Non-violent transfer of territory', 'territory-change'],
    ['Other', 'other'],
  ])
})

/** STIX gives a word of ICD 203 a band of its own. Only a band that stays inside ours may stand as that word. */
test('the bands of STIX decide on the loss of its words of likelihood', () => {
  const bands = [
    { stix: [0, 9], icd203: [1, 5], code: '5' },
    { stix: [10, 19], icd203: [5, 20], code: '15' },
    { stix: [20, 39], icd203: [20, 45], code: '30' },
    { stix: [40, 59], icd203: [45, 55], code: '50' },
    { stix: [60, 79], icd203: [55, 80], code: '70' },
    { stix: [80, 89], icd203: [80, 95], code: '85' },
    { stix: [90, 100], icd203: [95, 99], code: '95' },
  ] as const
  const words = Object.keys(schema.likelihoods)
  for (const [at, { stix, icd203, code }] of bands.entries()) {
    const inside = stix[0] >= icd203[0] && stix[1] <= icd203[1]
    expect(schema.counterparts(schema.likelihoodCrosswalk, 'stix', 'confidence (DNI)', code)).toEqual([
      { word: words[at], loss: inside ? 'broader' : 'narrower' },
    ])
  }
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
