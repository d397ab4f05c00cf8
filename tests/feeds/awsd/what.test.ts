import { expect, test } from 'vitest'
import { incidentOf, nativeOf, read35With, readWith } from './reading.js'

test.each([
  ['Shooting', 'attack', [{ category: 'firearm' }], false],
  ['Kidnapping', 'abduction', undefined, false],
  ['Bodily assault', 'attack', undefined, false],
  ['Aerial bombardment', 'attack', [{ category: 'bomb' }], true],
  ['Shelling', 'attack', [{ category: 'artillery' }], true],
  ['Kidnap-killing', 'abduction', undefined, false],
  ['Vehicle-born IED', 'attack', [{ category: 'explosive/vehicle-borne' }], false],
  ['Vehicle-borne IED', 'attack', [{ category: 'explosive/vehicle-borne' }], false],
  ['Roadside IED', 'attack', [{ category: 'explosive/roadside' }], false],
  ['Rape/sexual assault', 'sexual-violence', undefined, false],
  ['Rape or serious sexual assault', 'sexual-violence', undefined, false],
  ['Other Explosives', 'attack', [{ category: 'explosive' }], true],
  ['Other explosives', 'attack', [{ category: 'explosive' }], true],
  ['Complex attack', 'attack', [{ category: 'firearm' }, { category: 'explosive' }], true],
  ['Body-borne IED', 'attack', [{ category: 'explosive/body-borne' }], false],
  ['Detention/arrest', 'detention', undefined, false],
])('%s is %s', (means, kind, weapons, isIncomplete) => {
  const reading = readWith({ 'Means of attack': means })
  expect(incidentOf(reading).kind).toBe(kind)
  expect(incidentOf(reading).weapons).toEqual(weapons)
  expect(incidentOf(reading).incomplete?.includes('weapons') ?? false).toBe(isIncomplete)
  expect(nativeOf(reading, 'Means of attack')).toEqual([means])
  expect(reading.codes).toEqual([])
})

test.each([
  ['Unknown', 'Ambush', 'attack'],
  ['Unknown', 'Individual attack', 'attack'],
  ['Unknown', 'Raid', 'attack'],
  ['Unknown', 'Combat/Crossfire', 'clash'],
  ['Unknown', 'Mob violence', 'riot'],
  ['Unknown', 'Detention', 'detention'],
  ['Unknown', 'Unknown', undefined],
  ['', 'Raid', 'attack'],
  ['Landmine', 'Ambush', 'attack'],
  ['Landmine', 'Combat/Crossfire', 'clash'],
  ['Landmine', 'Unknown', undefined],
  ['Shooting', 'Combat/Crossfire', 'attack'],
  ['Bodily assault', 'Detention', 'attack'],
])('%j in the context %s is %s', (means, context, kind) => {
  const reading = readWith({ 'Means of attack': means, 'Attack context': context })
  expect(incidentOf(reading).kind).toBe(kind)
  expect(nativeOf(reading, 'Attack context')).toEqual([context])
})

test('an unknown weapon is one, and an unknown word is none', () => {
  expect(incidentOf(readWith({ 'Means of attack': 'Unknown' })).weapons).toEqual([{ category: 'unknown' }])
  const odd = readWith({ 'Means of attack': 'Trebuchet' })
  expect(incidentOf(odd)).not.toHaveProperty('weapons')
  expect(nativeOf(odd, 'Means of attack')).toEqual(['Trebuchet'])
  expect(odd.codes).toEqual(['warning unknown-label Means of attack'])
  // The context still tells the kind.
  expect(incidentOf(odd).kind).toBe('attack')
})

test.each([
  ['S', 'attack', [{ category: 'firearm' }]],
  ['K', 'abduction', undefined],
  ['KK', 'abduction', undefined],
  ['BA', 'attack', undefined],
  ['AB', 'attack', undefined],
  ['B', 'attack', [{ category: 'explosive' }]],
  ['CX', 'attack', [{ category: 'firearm' }, { category: 'explosive' }]],
  ['RIED', 'attack', [{ category: 'explosive/roadside' }]],
  ['BBIED', 'attack', [{ category: 'explosive/body-borne' }]],
  ['VBIED', 'attack', [{ category: 'explosive/vehicle-borne' }]],
  ['VBIED-RC', 'attack', [{ category: 'explosive/vehicle-borne' }]],
  ['VBIED-S', 'attack', [{ category: 'explosive/vehicle-borne' }]],
  ['RSA', 'sexual-violence', undefined],
  ['LM', 'riot', [{ category: 'explosive' }]],
  ['U', 'riot', [{ category: 'unknown' }]],
])('the code %s of 2016', (code, kind, weapons) => {
  const reading = read35With({ 'Means of attack': code, 'Attack context': 'MV' })
  expect(incidentOf(reading).kind).toBe(kind)
  expect(incidentOf(reading).weapons).toEqual(weapons)
  expect(incidentOf(reading).native?.[0]).toMatchObject({ scheme: 'awsd:Means of attack', code })
})

test('R and C are other things in another column', () => {
  const road = read35With({ 'Means of attack': 'U', 'Attack context': 'R', Location: 'R' })
  expect([incidentOf(road).kind, incidentOf(road).where?.site]).toEqual(['attack', 'awsd:site/road'])
  const custody = read35With({ 'Means of attack': 'U', 'Attack context': 'C', Location: 'C' })
  expect([incidentOf(custody).kind, incidentOf(custody).where?.site]).toEqual(['clash', 'awsd:site/custody'])
  expect(incidentOf(custody).native).toContainEqual({ scheme: 'awsd:Location', code: 'C', label: 'Custody' })
  expect(incidentOf(custody).native).toContainEqual({ scheme: 'awsd:Attack context', code: 'C', label: 'Combat/Crossfire' })
})

test.each([
  ['Am', 'attack'],
  ['IA', 'attack'],
  ['D', 'detention'],
  ['U', undefined],
])('the context %s of 2016', (code, kind) => {
  expect(incidentOf(read35With({ 'Means of attack': 'U', 'Attack context': code })).kind).toBe(kind)
})

test.each([
  ['H', 'home'],
  ['OC', 'office-compound'],
  ['PS', 'project-site'],
  ['P', 'public-location'],
])('the location %s of 2016', (code, site) => {
  expect(incidentOf(read35With({ Location: code })).where?.site).toBe(`awsd:site/${site}`)
})

test('a code with a space behind it', () => {
  const reading = read35With({ 'Means of attack': 'VBIED-S ' })
  expect(incidentOf(reading).weapons).toEqual([{ category: 'explosive/vehicle-borne' }])
  expect(reading.codes).toEqual(['info edge-space Means of attack'])
})

test.each([
  ['Yes', 'verified', []],
  ['Verified', 'verified', []],
  ['Pending', 'under-investigation', []],
  ['Archived', undefined, []],
  ['', undefined, []],
  ['Pen', undefined, ['warning unknown-label Verified']],
])('Verified %j is %s', (Verified, status, codes) => {
  const reading = readWith({ Verified })
  expect(incidentOf(reading).status).toBe(status)
  expect(reading.codes).toEqual(codes)
  expect(nativeOf(reading, 'Verified')).toEqual(Verified === '' ? [] : [Verified])
})

test.each([
  ['Offiicial Report', ['info label-spelling Source']],
  ['Official report', []],
  ['media', []],
  ['ACLED ', ['info edge-space Source']],
  ['Rumour', ['warning unknown-label Source']],
])('the source %j is kept', (Source, codes) => {
  const reading = readWith({ Source })
  expect(nativeOf(reading, 'Source')).toEqual([Source.trim()])
  expect(reading.codes).toEqual(codes)
  expect(incidentOf(reading)).not.toHaveProperty('reports')
  expect(incidentOf(reading).incomplete?.includes('reports') ?? false).toBe(Source !== 'Rumour')
})

test('a description keeps its lines', () => {
  expect(incidentOf(readWith({})).text).toBe(
    'Invented: three aid workers were killed on the road to Namunah.\nTheir car was taken.',
  )
})

test('a word of a million letters is no label, and is kept', () => {
  const long = 'Ambush'.repeat(200_000)
  const reading = readWith({ 'Attack context': long, 'Actor name': long, Country: long })
  expect(nativeOf(reading, 'Attack context')).toEqual([long])
  expect(reading.codes).toEqual(['warning unknown-label Attack context'])
})
