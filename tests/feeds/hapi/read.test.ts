import { describe, expect, test } from 'vitest'
import { hapi } from '../../../src/feeds/hapi/index.js'
import { nativeOf, readAs, readWith } from './reading.js'
import { country, district, encodings, province, samples } from './samples.js'

test('a district, in full', () => {
  const { aggregate, codes } = readAs('csv-19', samples[0]?.rows[0] ?? {})
  expect(aggregate).toEqual({
    id: 'hapi:NGA/NG099/NG099007/political_violence/2025-02-01',
    during: { start: '2025-02-01', end: '2025-02-28', meaning: 'throughout' },
    category: 'political_violence',
    where: { country: 'NGA', level: 'admin2', admin1: 'Mithal State', admin2: 'North Mithal' },
    incidents: { min: 7, best: 7, max: 7 },
    killed: { min: 0, best: 12 },
    origin: { feed: 'hapi', generation: 'csv-19' },
    native: [
      { scheme: 'hapi:admin1_code', code: 'NG099' },
      { scheme: 'hapi:provider_admin1_name', label: 'Mithal-State' },
      { scheme: 'hapi:admin2_code', code: 'NG099007' },
      { scheme: 'hapi:provider_admin2_name', label: 'North Mithal L.G.A.' },
      { scheme: 'hapi:has_hrp', code: 'Y' },
      { scheme: 'hapi:in_gho', code: 'Y' },
      { scheme: 'hapi:dataset_hdx_id', code: '99999999-aaaa-4bbb-8ccc-000000000001' },
      { scheme: 'hapi:resource_hdx_id', code: '99999999-aaaa-4bbb-8ccc-000000000002' },
      { scheme: 'hapi:error', label: 'Duplicate row' },
      { scheme: 'hapi:warning', label: 'PCode length NG99->NG099|PCode length NG99007->NG099007' },
    ],
  })
  expect(codes).toEqual(['warning publisher-error error', 'info publisher-warning warning'])
})

test('fatalities that are blank by design are absent, and no issue', () => {
  const { aggregate, codes } = readAs('csv-19', encodings[0]?.write(country) ?? {})
  expect(aggregate).not.toHaveProperty('killed')
  expect(aggregate).toMatchObject({ id: 'hapi:UKR/demonstration/2025-03-01', where: { country: 'UKR', level: 'country' } })
  expect(codes).toEqual([])
})

test('zero fatalities are none reported, and zero events are none recorded', () => {
  const reading = readAs('csv-19', encodings[0]?.write(province) ?? {})
  expect(reading.aggregate).toMatchObject({
    id: 'hapi:NGA/NG099/civilian_targeting/2024-12-01',
    where: { level: 'admin1' },
    incidents: { min: 0, best: 0, max: 0 },
  })
  expect(reading.aggregate?.killed).toEqual({ min: 0 })
  expect(nativeOf(reading, 'fatalities')).toEqual(['0'])
  expect(reading.codes).toEqual([])
})

describe('the place', () => {
  test('p-codes of the word nan are missing, and the name of the provider takes their place in the id', () => {
    const reading = readWith({ admin1_code: 'nan', admin2_code: 'nan', admin1_name: '', admin2_name: '' })
    expect(reading.aggregate?.id).toBe('hapi:NGA/Mithal-State/North Mithal L.G.A./political_violence/2025-02-01')
    expect(reading.aggregate?.where).toEqual({
      country: 'NGA',
      level: 'admin2',
      admin1: 'Mithal-State',
      admin2: 'North Mithal L.G.A.',
    })
    expect(nativeOf(reading, 'admin2_code')).toEqual([])
    expect(reading.codes).toEqual(['warning p-code-missing admin2_code'])
  })

  test('a district of which nothing is known has another id than its country', () => {
    const nothing = { admin1_code: '', admin2_code: '', admin1_name: '', admin2_name: '' }
    const { aggregate } = readWith({ ...nothing, provider_admin1_name: '', provider_admin2_name: '' })
    expect(aggregate).toMatchObject({
      id: 'hapi:NGA/?/?/political_violence/2025-02-01',
      where: { country: 'NGA', level: 'admin2' },
    })
  })

  test('Kosovo has XKX; a country that ISO does not have is kept in native', () => {
    expect(readWith({ location_code: 'XKX' })).toMatchObject({ aggregate: { where: { country: 'XKX' } }, codes: [] })
    const unknown = readWith({ location_code: 'QQQ' })
    expect(unknown.aggregate?.where).not.toHaveProperty('country')
    expect(nativeOf(unknown, 'location_code')).toEqual(['QQQ'])
    expect(unknown.codes).toEqual(['warning country-unknown location_code'])
    const lower = readWith({ location_code: 'nga' })
    expect([lower.aggregate?.where?.country, nativeOf(lower, 'location_code'), lower.codes]).toEqual(['NGA', ['nga'], []])
  })

  test('the names of the provider are kept where they differ', () => {
    const reading = readWith({ provider_admin1_name: 'Mithal State' })
    expect([nativeOf(reading, 'provider_admin1_name'), nativeOf(reading, 'provider_admin2_name')]).toEqual([
      [],
      ['North Mithal L.G.A.'],
    ])
  })

  test('a count without a country is kept', () => {
    const { aggregate, codes } = readWith({ location_code: '' })
    expect(aggregate?.id).toBe('hapi:?/NG099/NG099007/political_violence/2025-02-01')
    expect(codes).toEqual(['warning location-missing location_code'])
  })

  test('an admin_level that is none, or coarser than the names', () => {
    const none = readWith({ admin_level: '7' })
    expect(none.aggregate?.where).not.toHaveProperty('level')
    expect([nativeOf(none, 'admin_level'), none.codes]).toEqual([['7'], ['warning unknown-class admin_level']])
    expect(readWith({ admin_level: '0' })).toMatchObject({
      aggregate: { where: { level: 'country' } },
      codes: ['warning level-disagrees admin_level'],
    })
    const names2 = { admin2_code: '', admin2_name: '', provider_admin2_name: '' }
    expect(readWith({ admin_level: '0', ...names2 }).codes).toEqual(['warning level-disagrees admin_level'])
    expect(readWith({ admin_level: '1', ...names2 }).codes).toEqual([])
    expect(readWith({ admin_level: '1', admin1_code: 'nan', ...names2 }).codes).toEqual(['warning p-code-missing admin1_code'])
    expect(readWith({ admin_level: '1' }).codes).toEqual(['warning level-disagrees admin_level'])
    expect(readWith({ admin_level: '2.0' }).codes).toEqual([])
    expect(readWith({ admin_level: '' })).toMatchObject({
      aggregate: { where: { level: 'admin2' } },
      codes: ['info level-missing admin_level'],
    })
    expect(readWith({ admin_level: 'toString' }).codes).toEqual(['warning unknown-class admin_level'])
  })

  test('without admin_level the names tell the level, and nothing is a whole place because a code is nan', () => {
    const write = encodings.find(({ generation }) => generation === 'csv-12')?.write ?? (() => ({}))
    const levelOf = (changes: Readonly<Record<string, string>>) => {
      const { aggregate, codes } = readAs('csv-12', { ...write(district), ...changes })
      return [aggregate?.where?.level, ...codes]
    }
    const no2 = { 'Admin 2 PCode': '', 'Admin 2 Name': '' }
    const no1 = { 'Admin 1 PCode': '', 'Admin 1 Name': '' }
    expect(levelOf({})).toEqual(['admin2'])
    expect(levelOf(no2)).toEqual(['admin1'])
    expect(levelOf({ ...no1, ...no2 })).toEqual(['country'])
    const unclear = [undefined, 'info level-missing admin_level']
    expect(levelOf({ ...no2, 'Admin 2 PCode': 'nan' })).toEqual(unclear)
    expect(levelOf({ ...no1, ...no2, 'Admin 1 PCode': 'nan' })).toEqual(unclear)
    expect(readAs('csv-12', { ...write(district), ...no2, 'Admin 2 PCode': 'nan' }).aggregate?.id).toBe(
      'hapi:NGA/NG099/?/political_violence/2025-02-01',
    )
    expect(levelOf({ 'Admin 2 PCode': 'nan' })).toEqual(['admin2', 'warning p-code-missing Admin 2 PCode'])
  })
})

describe('the period', () => {
  test('the last second of a month is its last day, and an offset of zero is no zone', () => {
    for (const end of ['2025-02-28T23:59:59', '2025-02-28 23:59:59+00:00', '2025-02-28T23:59:59.999999Z', '2025-02-28'])
      expect(readWith({ reference_period_end: end }).aggregate?.during).toEqual({
        start: '2025-02-01',
        end: '2025-02-28',
        meaning: 'throughout',
      })
  })

  test('one that is no month says so in its id', () => {
    const idOf = (start: string, end: string) =>
      readWith({ reference_period_start: start, reference_period_end: end }).aggregate?.id.split('/').at(-1)
    expect(idOf('2024-02-01', '2024-02-29')).toBe('2024-02-01')
    expect(idOf('2024-02-01', '2024-02-28')).toBe('2024-02-01..2024-02-28')
    expect(idOf('2024-02-02', '2024-02-29')).toBe('2024-02-02..2024-02-29')
    expect(idOf('2024-02-03', '2024-02-03')).toBe('2024-02-03..2024-02-03')
    expect(readWith({ reference_period_start: '2024-02-03', reference_period_end: '2024-02-03' }).codes).toEqual([])
    expect(idOf('2024-01-01', '2024-12-31')).toBe('2024-01-01..2024-12-31')
  })

  test('one that ends before it starts, and one that does not end', () => {
    const wrong = readWith({ reference_period_start: '2025-03-31', reference_period_end: '2025-03-01' })
    expect(wrong.aggregate?.during).toEqual({ start: '2025-03-01', end: '2025-03-31', meaning: 'throughout' })
    expect(nativeOf(wrong, 'reference_period_start')).toEqual(['2025-03-31'])
    expect(nativeOf(wrong, 'reference_period_end')).toEqual(['2025-03-01'])
    expect(wrong.codes).toEqual(['warning date-order reference_period_end'])
    const open = readWith({ reference_period_end: '' })
    expect(open.aggregate).toMatchObject({ id: expect.stringMatching(/2025-02-01\.\.\?$/) })
    expect(open.aggregate?.during).toEqual({ start: '2025-02-01', meaning: 'throughout' })
    expect(open.codes).toEqual(['warning date-missing reference_period_end'])
  })
})

describe('what is counted', () => {
  test('a category in another case is the same one, an unknown one is kept as it came', () => {
    const upper = readWith({ event_type: 'POLITICAL_VIOLENCE' })
    expect([upper.aggregate?.category, nativeOf(upper, 'event_type'), upper.codes]).toEqual([
      'political_violence',
      ['POLITICAL_VIOLENCE'],
      [],
    ])
    const unknown = readWith({ event_type: 'Strategic Developments' })
    expect(unknown).toMatchObject({
      aggregate: { category: 'Strategic Developments', id: expect.stringContaining('/Strategic Developments/') },
      codes: ['warning unknown-class event_type'],
    })
    expect(readWith({ event_type: 'constructor' }).codes).toEqual(['warning unknown-class event_type'])
  })

  test('no figure at all, and deaths without an event', () => {
    const nothing = readWith({ events: '', fatalities: '' })
    expect(nothing.aggregate).not.toHaveProperty('incidents')
    expect(nothing.codes).toEqual(['warning count-missing events'])
    expect(readWith({ events: '', fatalities: '3' }).codes).toEqual([])
    expect(readWith({ events: '0', fatalities: '3' })).toMatchObject({
      aggregate: { incidents: { max: 0 }, killed: { best: 3 } },
      codes: ['warning counts-disagree fatalities'],
    })
  })

  test.each([
    ['events', '-1', 'cell-number'],
    ['events', '2.5', 'cell-number'],
    ['fatalities', 'some', 'cell-number'],
    ['fatalities', 1e300, 'cell-number'],
    ['event_type', '', 'key-missing'],
    ['event_type', ['a'], 'cell-text'],
    ['reference_period_start', '', 'key-missing'],
    ['reference_period_start', '2025-02-30', 'cell-date'],
    ['reference_period_start', '2025-02-01T23:59:59', 'cell-date'],
    ['reference_period_end', '2025-02-28 21:00:00+00:00', 'cell-date'],
    ['reference_period_end', 'soon', 'cell-date'],
  ])('%s %j is refused with %s', (column, value, code) => {
    const { aggregate, issues } = readWith({ [column]: value })
    expect(aggregate).toBeUndefined()
    expect(issues).toEqual([
      { code, severity: 'error', path: [column], message: expect.stringMatching(/needed here.*\.$/), value },
    ])
  })

  test('without its schema a row without a key is refused all the same', () => {
    for (const [row, column] of [
      [{}, 'event_type'],
      [{ event_type: 'demonstration' }, 'reference_period_start'],
      [{ 'Event Type': 'demonstration', 'Start Date': 'never' }, 'Start Date'],
    ] as const)
      expect(hapi.read(row, { generation: 'csv-19' })).toMatchObject({
        _tag: 'Left',
        left: [{ code: 'key-missing', severity: 'error', path: [column] }],
      })
  })
})

test('a cell that cannot be read is noted and kept, and the row is read', () => {
  for (const [column, value, native] of [
    ['has_hrp', 'perhaps', 'perhaps'],
    ['admin1_name', { name: 'x' }, '{"name":"x"}'],
    ['dataset_hdx_id', [1], '[1]'],
    ['warning', true, 'true'],
  ] as const) {
    const reading = readWith({ [column]: value })
    expect(nativeOf(reading, column)).toEqual([native])
    expect(reading.codes).toEqual([`warning cell-unread ${column}`])
  }
})

test('what HDX says of the country is Y or N, and the keys of its database are kept', () => {
  const write = encodings.find(({ generation }) => generation === 'api-json')?.write ?? (() => ({}))
  const reading = readAs('api-json', write({ ...district, in_gho: false }))
  const columns = ['has_hrp', 'in_gho', 'location_code', 'location_ref', 'admin1_ref', 'admin2_ref']
  expect(columns.map((column) => nativeOf(reading, column).join())).toEqual(['Y', 'N', 'NGA=Nigeria', '9901', '99011', '990111'])
  for (const [value, native] of Object.entries({ True: 'Y', False: 'N', Y: 'Y', N: 'N', 1: 'Y', false: 'N' }))
    expect(nativeOf(readWith({ has_hrp: value }), 'has_hrp')).toEqual([native])
})

test('columns of a re-user are kept, and one whose place is taken is a re-user’s', () => {
  const row = { mine: 'x', dataset_id: 'other', Events: 99, ['__proto__']: 'kept' }
  const reading = readWith(JSON.parse(JSON.stringify({ ...row, ['__proto__']: undefined })))
  expect(reading.aggregate?.extra).toEqual({ mine: 'x', dataset_id: 'other', Events: 99 })
  expect(nativeOf(reading, 'dataset_hdx_id')).toEqual([district.dataset_hdx_id])
  expect(reading.aggregate?.incidents?.best).toBe(7)
})

test('white space at the edges is left out and said', () => {
  const { aggregate, codes } = readWith({ admin2_name: ' North Mithal ' })
  expect(aggregate?.where?.admin2).toBe('North Mithal')
  expect(codes).toEqual(['info edge-space admin2_name'])
})

test('an id is readable where it can be, and no two places share one', () => {
  const idOf = (changes: Readonly<Record<string, unknown>>) =>
    readWith({ admin1_code: '', admin2_code: '', ...changes }).aggregate?.id
  expect(idOf({ admin1_name: 'A/B', admin2_name: 'C' })).toBe('hapi:NGA/A%2FB/C/political_violence/2025-02-01')
  expect(idOf({ admin1_name: 'A', admin2_name: 'B/C' })).toBe('hapi:NGA/A/B%2FC/political_violence/2025-02-01')
  expect(idOf({ admin1_name: '?', admin2_name: '%3F' })).toBe('hapi:NGA/%3F/%253F/political_violence/2025-02-01')
  expect(idOf({ admin2_name: 'x'.repeat(5000) })).toMatch(/^hapi:NGA\/Mithal State\/hash-[\da-f]{16}\/political_violence/)
  expect(idOf({ admin2_name: 'a\u0000b' })).toMatch(/\/hash-[\da-f]{16}\//)
  expect(idOf({ admin2_name: 'a\u0000b' })).not.toBe(idOf({ admin2_name: 'a\u0001b' }))
})
