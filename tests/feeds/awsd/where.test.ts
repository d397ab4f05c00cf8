import { iso31661 } from 'iso-3166'
import { expect, test } from 'vitest'
import { alpha2OfName } from '../../../src/feeds/awsd/country-names.js'
import { countryOfAlpha2 } from '../../../src/feeds/row/iso-country.js'
import { incidentOf, nativeOf, read35With, readAs, readWith } from './reading.js'
import { incident, throughR, written44 } from './rows.js'

test('names, point and the kind of place', () => {
  const { fragment } = readWith({})
  expect(fragment?.incidents?.[0]?.where).toEqual({
    site: 'awsd:site/road',
    level: 'settlement',
    name: 'Namunah',
    country: 'IRQ',
    admin1: 'Mithal',
    admin2: 'North Mithal',
    point: { lat: 33.4415, lon: 44.0625 },
  })
  expect(fragment?.sites).toEqual([{ id: 'awsd:site/road', name: 'Road', category: 'road', collective: true }])
})

test.each([
  [{ City: '' }, 'admin2'],
  [{ City: '', District: '' }, 'admin1'],
  [{ City: '', District: '', Region: '' }, 'country'],
  [{ City: '', District: '', Region: '', 'Country Code': '', Country: '' }, 'fuzzy'],
  [{ City: 'Between Namunah and Mithal' }, 'fuzzy'],
  [{ City: 'Betweenville' }, 'settlement'],
  [{ Latitude: '', Longitude: '' }, 'settlement'],
  [{ City: '', District: '', Region: '', 'Country Code': '', Country: '', Latitude: '', Longitude: '', Location: '' }, undefined],
])('a point is never exact: %j is %s', (changes, level) => {
  expect(incidentOf(readWith(changes)).where?.level).toBe(level)
})

test.each([
  ['33', '44'],
  ['33.5', '-44.0'],
  ['11.329444', '25.08565623'],
  ['13.4263009', '22.6574884'],
])('%s, %s stands for many places', (Latitude, Longitude) => {
  const reading = readWith({ Latitude, Longitude })
  expect(incidentOf(reading).where?.level).toBe('fuzzy')
  expect(incidentOf(reading).where?.point).toEqual({ lat: Number(Latitude), lon: Number(Longitude) })
  expect(reading.codes).toEqual(['info point-stand-in Latitude'])
  expect(incidentOf(readWith({ Latitude, Longitude, City: '', District: '', Region: '' })).where?.level).toBe('country')
})

test('one half of a degree is not enough to be a stand-in', () => {
  expect(readWith({ Latitude: '33.5' }).codes).toEqual([])
  expect(readWith({ Longitude: '44.5' }).codes).toEqual([])
})

test('white space around coordinates is noted', () => {
  const reading = readWith({ Latitude: '33.4415\t', Longitude: ' 44.0625' })
  expect(incidentOf(reading).where?.point).toEqual({ lat: 33.4415, lon: 44.0625 })
  expect(reading.codes).toEqual(['info edge-space Latitude'])
  expect(reading.issues[0]?.message).toContain('Latitude, Longitude')
})

test('two numbers in one cell are no point', () => {
  const reading = readWith({ Latitude: '33.4415, 44.0625', Longitude: '44.0625)' })
  expect(incidentOf(reading).where).not.toHaveProperty('point')
  expect([nativeOf(reading, 'Latitude'), nativeOf(reading, 'Longitude')]).toEqual([['33.4415, 44.0625'], ['44.0625)']])
  expect(reading.codes).toEqual(['warning cell-unread Latitude', 'warning cell-unread Longitude'])
})

test.each([
  ['91', '44.1', 'warning point-range Latitude'],
  ['33.1', '-180.1', 'warning point-range Longitude'],
  ['0', '0.0', 'warning point-zero Latitude'],
  ['33.1', '', 'warning point-incomplete Longitude'],
  ['', '44.1', 'warning point-incomplete Latitude'],
])('%s, %j is no point', (Latitude, Longitude, code) => {
  const reading = readWith({ Latitude, Longitude })
  expect(incidentOf(reading).where).not.toHaveProperty('point')
  expect(reading.codes).toEqual([code])
  const kept = (words: string): readonly string[] => (words === '' ? [] : [words])
  expect([nativeOf(reading, 'Latitude'), nativeOf(reading, 'Longitude')]).toEqual([kept(Latitude), kept(Longitude)])
})

test.each([
  ['Road', 'road'],
  ['Public location', 'venue'],
  ['Project site', 'compound'],
  ['Office/compound', 'compound'],
  ['Home', 'residence'],
  ['Custody', undefined],
])('%s is a collective site', (Location, category) => {
  const [site] = readWith({ Location }).fragment?.sites ?? []
  expect(site).toMatchObject({ name: Location, collective: true })
  expect(site?.category).toBe(category)
})

test.each(['Unknown', '', 'Moon'])('%j is no site', (Location) => {
  const reading = readWith({ Location })
  expect(reading.fragment?.sites).toBeUndefined()
  expect(incidentOf(reading).where).not.toHaveProperty('site')
  expect(nativeOf(reading, 'Location')).toEqual(Location === '' ? [] : [Location])
})

test('NA is Namibia', () => {
  const reading = readWith({ 'Country Code': 'NA', Country: 'Namibia' })
  expect(incidentOf(reading).where?.country).toBe('NAM')
  expect(incidentOf(reading).native).toContainEqual({ scheme: 'awsd:Country Code', code: 'NA', label: 'Namibia' })
  expect(reading.codes).toEqual([])
  const { Country: _, ...row } = written44({ ...incident, 'Country Code': 'NA' })
  expect(incidentOf(readAs('json', row)).where?.country).toBe('NAM')
})

test('NA is no Namibia where R wrote it for an empty cell', () => {
  const chechnya = readAs('csv-renamed', throughR(written44({ ...incident, 'Country Code': '', Country: 'Chechnya' })))
  expect(incidentOf(chechnya).where).not.toHaveProperty('country')
  expect(nativeOf(chechnya, 'Country Code')).toEqual(['NA'])
  expect(chechnya.codes).toEqual(['info no-iso-country Country'])
  const none = readAs('csv-renamed', throughR(written44({ ...incident, 'Country Code': '', Country: '' })))
  expect(incidentOf(none).where).not.toHaveProperty('country')
})

test('a code that pandas lost is found by its name', () => {
  const reading = readWith({ 'Country Code': '', Country: 'Namibia' })
  expect(incidentOf(reading).where?.country).toBe('NAM')
  expect(nativeOf(reading, 'Country')).toEqual(['Namibia'])
  expect(reading.codes).toEqual(['info country-by-name Country'])
})

test.each([
  ['XK', 'Kosovo', 'XKX', []],
  ['iq', 'Iraq', 'IRQ', []],
  ['IRQ', 'Iraq', 'IRQ', []],
  ['', 'Chechnya', undefined, ['info no-iso-country Country']],
  ['', '', undefined, []],
  ['RU', 'Chechnya', 'RUS', []],
  ['ZZ', 'Nowhere', undefined, ['warning country-unknown Country Code']],
  ['ZZ', 'Iraq', 'IRQ', ['warning country-unknown Country Code']],
  ['IQ', 'Iran', 'IRQ', ['warning country-disagrees Country']],
])('%j with the name %j is %s', (code, Country, country, codes) => {
  const reading = readWith({ 'Country Code': code, Country })
  expect(incidentOf(reading).where?.country).toBe(country)
  expect(incidentOf(reading).where?.text ?? '').toBe(country === undefined ? Country : '')
  expect(reading.codes).toEqual(codes)
  const kept = (incidentOf(reading).native ?? []).filter(({ scheme }) => scheme.startsWith('awsd:Country'))
  const name = Country === '' ? {} : { label: Country }
  if (code !== '') expect(kept).toEqual([{ scheme: 'awsd:Country Code', code, ...name }])
  else expect(kept).toEqual(Country === '' ? [] : [{ scheme: 'awsd:Country', label: Country }])
})

test('in 2016 there were names alone', () => {
  const reading = read35With({ Country: 'DR Congo' })
  expect(incidentOf(reading).where?.country).toBe('COD')
  expect(reading.codes).toEqual([])
})

test('every name of a country stands for a code that ISO has', () => {
  for (const name of ['Afghanistan', 'Zimbabwe', 'Côte d’Ivoire', "Cote D'Ivoire", 'Syrian Arab Republic', 'South Sudan'])
    expect(countryOfAlpha2(alpha2OfName(name) ?? '')).toBeDefined()
  expect(alpha2OfName('kosovo')).toBe('XK')
  expect(alpha2OfName('Chechnya')).toBeUndefined()
  expect(alpha2OfName('x'.repeat(100_000))).toBeUndefined()
})

test('names that ISO has too stand for the same code', () => {
  const known = iso31661.filter(({ name }) => alpha2OfName(name) !== undefined)
  expect(known.length).toBeGreaterThan(90)
  for (const { name, alpha2 } of known) expect([name, alpha2OfName(name)]).toEqual([name, alpha2])
})
