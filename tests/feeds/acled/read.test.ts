import { describe, expect, test } from 'vitest'
import { incidentOf, nativeOf, participantsOf, readAs, readWith, readWithout } from './reading.js'
import { deletion, event2017, event2018, record } from './rows.js'

describe('a whole event', () => {
  const reading = readWith({})
  test('since 2023', () => {
    expect(reading.codes).toEqual([])
    const { native, participants, reports, ...incident } = incidentOf(reading)
    expect(incident).toEqual({
      id: 'acled:XYZ101',
      when: { start: '2021-06-23', end: '2021-06-23' },
      kind: 'attack',
      where: {
        level: 'settlement',
        name: 'Invented Town',
        country: 'IRQ',
        admin1: 'Invented Province',
        admin2: 'Invented District',
        point: { lat: 33.5, lon: 44.25 },
      },
      targets: [{ category: 'civilian' }],
      weapons: [{ category: 'explosive' }],
      harm: { killed: { total: { min: 0, best: 2 } } },
      text: 'On 23 June 2021, an invented device went off at an invented market. Casualties unknown.',
      origin: { feed: 'acled', generation: 'csv-2023', id: 'XYZ101', unit: 'incident' },
      incomplete: ['targets', 'weapons'],
    })
    expect(participantsOf(reading)).toEqual([
      'side Invented Front',
      '- Invented Brigade',
      '- Invented Wing',
      'side Civilians (Invented)',
      '- Labor Group (Invented)',
    ])
    expect(reading.fragment?.reports?.map(({ publisher }) => publisher)).toEqual(['Invented News', 'Invented Agency'])
    expect(reading.fragment?.reports?.map(({ id }) => id)).toEqual(reports)
    expect(participants).toHaveLength(5)
    expect(Object.fromEntries((native ?? []).map(({ scheme, code, label }) => [scheme, code ?? label]))).toEqual({
      'acled:timestamp': '1625097600',
      'acled:time_precision': '1',
      'acled:interaction': '27',
      'acled:assoc_actor_1': 'Invented Brigade; Invented Wing',
      'acled:inter1': '2',
      'acled:assoc_actor_2': 'Labor Group (Invented)',
      'acled:inter2': '7',
      'acled:disorder_type': 'Political violence',
      'acled:event_type': 'Explosions/Remote violence',
      'acled:sub_event_type': 'Remote explosive/landmine/IED',
      'acled:civilian_targeting': 'Civilian targeting',
      'acled:region': 'Middle East',
      'acled:country': 'Iraq',
      'acled:iso': '368',
      'acled:admin3': 'Invented Subdistrict',
      'acled:geo_precision': '1',
      'acled:source_scale': 'National-International',
      'acled:tags': 'crowd size=no report',
    })
  })

  test('the same in 2018, and as a record of the API', () => {
    for (const other of [readAs('csv-2018', event2018), readAs('api-json', record)]) {
      expect(other.codes).toEqual([])
      const { native: _, origin: __, targets: ___, incomplete: ____, ...rest } = incidentOf(other)
      expect(incidentOf(reading)).toMatchObject(rest)
      expect(other.fragment?.actors).toEqual(reading.fragment?.actors)
      expect(other.fragment?.reports).toEqual(reading.fragment?.reports)
    }
  })

  test('up to 2017, in upper case', () => {
    const old = readAs('csv-2017', event2017)
    expect(old.codes).toEqual([])
    expect(incidentOf(old)).toMatchObject({
      id: 'acled:101XYZ',
      kind: 'clash',
      when: { start: '2015-12-18', end: '2015-12-18' },
      where: { country: 'IRQ', level: 'settlement' },
      harm: { killed: { total: { min: 0, best: 4 } } },
    })
    expect(participantsOf(old)).toEqual([
      'side Military Forces of Invented (2014-)',
      '- Police Forces of Invented (2014-)',
      'side Invented Front',
      '- Invented Brigade',
    ])
    expect(old.fragment?.actors?.map(({ kind }) => kind)).toEqual(['armed-forces', 'police', undefined, undefined])
    expect(incidentOf(old).extra).toBeUndefined()
  })
})

describe('the id', () => {
  test.each([[''], [' '], [undefined], [null], ['NA'], ['undefined']])('%j is missing: the row is refused', (event_id_cnty) => {
    expect(readWith({ event_id_cnty }).codes).toEqual(['error id-missing event_id_cnty'])
  })
  test.each([[{}], [[]], [true], ['a\u0000b'], ['x'.repeat(1000)]])('%j is none: the row is refused', (event_id_cnty) => {
    expect(readWith({ event_id_cnty }).codes).toEqual(['error cell-text event_id_cnty'])
  })
})

describe('deaths', () => {
  test.each([
    ['0', { min: 0 }, ['0'], []],
    [0, { min: 0 }, ['0'], []],
    ['7', { min: 0, best: 7 }, [], []],
    ['7.0', { min: 0, best: 7 }, [], []],
    ['10', { min: 0, best: 10 }, [], ['info conventional-figure fatalities']],
    ['100', { min: 0, best: 100 }, [], ['info conventional-figure fatalities']],
    ['', undefined, [], []],
    ['-1', undefined, ['-1'], ['warning cell-unread fatalities']],
    ['some', undefined, ['some'], ['warning cell-unread fatalities']],
    ['2.5', undefined, ['2.5'], ['warning cell-unread fatalities']],
  ])('%j', (fatalities, total, native, codes) => {
    const reading = readWith({ fatalities })
    expect(incidentOf(reading).harm?.killed?.total).toEqual(total)
    expect(nativeOf(reading, 'fatalities')).toEqual(native)
    expect(reading.codes).toEqual(codes)
  })
})

describe('what happened', () => {
  test.each([
    ['Battles', 'Armed clash', 'clash', undefined, false],
    ['Battles', 'Government regains territory', 'clash', undefined, false],
    ['Explosions/Remote violence', 'Air/drone strike', 'attack', undefined, false],
    ['Explosions/Remote violence', 'Suicide bomb', 'attack', 'explosive', false],
    ['Explosions/Remote violence', 'Chemical weapon', 'attack', 'chemical', false],
    ['Violence against civilians', 'Abduction/forced disappearance', 'abduction', undefined, true],
    ['Violence Against Civilians', '', 'attack', undefined, true],
    ['Protests', 'Excessive force against protestors', 'protest', undefined, false],
    ['protests', 'PEACEFUL  PROTEST', 'protest', undefined, false],
    ['Riots', 'Mob violence', 'riot', undefined, false],
    ['Strategic developments', 'Disrupted weapons use', undefined, undefined, false],
    ['Explosions/Remote violence', 'Disrupted weapons use', undefined, undefined, false],
    ['Strategic developments', 'Looting / property destruction', 'looting', undefined, false],
    ['Strategic developments', 'Other', 'other', undefined, false],
    ['Strategic development', '', undefined, undefined, false],
    ['Battle-Non-state actor overtakes territory', '', 'clash', undefined, false],
    ['Remote violence', '', 'attack', undefined, false],
  ])('%s, %s', (event_type, sub_event_type, kind, weapon, civilians) => {
    const reading = readWith({ event_type, sub_event_type, civilian_targeting: '' })
    const incident = incidentOf(reading)
    expect([incident.kind, incident.weapons?.[0]?.category, incident.outcome]).toEqual([kind, weapon, undefined])
    expect(incident.targets).toEqual(civilians ? [{ category: 'civilian' }] : undefined)
    expect(reading.codes).toEqual([])
    expect(nativeOf(reading, 'event_type')).toEqual([event_type])
  })

  test.each([
    ['5', 'riot'],
    ['6', 'protest'],
    ['1', undefined],
  ])('Riots/Protests of kind %s', (inter1, kind) => {
    const changes = { event_type: 'Riots/Protests', sub_event_type: '', inter1, inter2: '0', interaction: `${inter1}0` }
    expect(incidentOf(readWith({ ...changes, actor2: '' })).kind).toBe(kind)
  })

  test('a type that nobody knows', () => {
    const reading = readWith({ event_type: 'Wars', sub_event_type: 'War', civilian_targeting: 'perhaps' })
    expect(reading.codes).toEqual([
      'warning unknown-class event_type',
      'warning unknown-class sub_event_type',
      'warning unknown-class civilian_targeting',
    ])
    expect(incidentOf(reading)).not.toHaveProperty('kind')
    expect(nativeOf(reading, 'sub_event_type')).toEqual(['War'])
  })

  test.each([['Civilian targeting'], ['Civilians targeted'], ['civilians targeted ']])('%s', (civilian_targeting) => {
    const { targets, incomplete } = incidentOf(readWith({ civilian_targeting, event_type: 'Battles', sub_event_type: '' }))
    expect([targets, incomplete]).toEqual([[{ category: 'civilian' }], ['targets']])
  })
})

describe('the sides', () => {
  test('one', () => {
    const reading = readWith({ actor2: '', assoc_actor_2: '', inter2: '', interaction: '20' })
    expect(participantsOf(reading)).toHaveLength(3)
    expect(incidentOf(reading).incomplete).toEqual(['targets', 'weapons'])
    expect(reading.codes).toEqual([])
  })
  test.each([
    ['27', '2', '7', []],
    ['72', '2', '7', []],
    ['Rebel group-Civilians', '2', 'Civilians', []],
    ['Civilians - Rebel groups', 'Rebel Forces', 'civilians', []],
    ['27', '2', '', []],
    ['37', '3', '8', ['warning interaction-disagrees interaction']],
    ['27', '7', '7', ['warning interaction-disagrees interaction']],
    ['20', '2', '7', ['warning interaction-disagrees interaction']],
    ['Rebel group-Civilians-Civilians', '2', '7', ['warning unknown-class interaction']],
    ['270', '2', '7', ['warning unknown-class interaction']],
    ['27', '9', '7', ['warning unknown-class inter1']],
    ['', '2', '7', []],
  ])('interaction %s of %s and %s', (interaction, inter1, inter2, codes) => {
    const reading = readWith({ interaction, inter1, inter2 })
    expect(reading.codes).toEqual(codes)
    expect([...nativeOf(reading, 'interaction'), ...nativeOf(reading, 'inter1'), ...nativeOf(reading, 'inter2')]).toEqual(
      [interaction, inter1, inter2].filter((code) => code !== ''),
    )
  })
  test('one of two is missing', () => {
    const reading = readWith({ actor2: '' })
    expect(reading.codes).toEqual(['info side-missing interaction'])
    expect(incidentOf(reading).incomplete).toContain('participants')
  })
  test('both are one actor', () => {
    const reading = readWith({ actor2: 'Invented Front', inter2: '2', interaction: '22' })
    expect(participantsOf(reading).filter((one) => one === 'side Invented Front')).toHaveLength(2)
    expect(reading.fragment?.actors?.filter(({ name }) => name === 'Invented Front')).toHaveLength(1)
  })
  test('an actor is one record, whatever its kind in the row', () => {
    const [home] = readWith({ inter1: '1' }).fragment?.actors ?? []
    const [abroad] = readWith({ inter1: '8' }).fragment?.actors ?? []
    expect(home).toEqual(abroad)
  })
})

describe('where', () => {
  test.each([
    ['1', 'settlement', []],
    ['2', 'admin2', []],
    ['3', 'fuzzy', []],
    ['4', 'fuzzy', ['warning unknown-class geo_precision']],
    ['', 'fuzzy', ['info precision-missing geo_precision']],
  ])('geo_precision %j', (geo_precision, level, codes) => {
    const reading = readWith({ geo_precision })
    expect([incidentOf(reading).where?.level, reading.codes]).toEqual([level, codes])
  })
  test.each([
    [' 33.5', '44.25\u00a0', { lat: 33.5, lon: 44.25 }, []],
    ['33,5', '44,25', { lat: 33.5, lon: 44.25 }, ['info decimal-comma latitude', 'info decimal-comma longitude']],
    ['133.5', '44.25', undefined, ['warning point-range latitude']],
    ['33.5', '244.25', undefined, ['warning point-range longitude']],
    ['0', '0', undefined, ['warning point-zero latitude']],
    ['0', '44.25', { lat: 0, lon: 44.25 }, []],
    ['', '44.25', undefined, ['warning point-incomplete latitude']],
    ['33.5', '', undefined, ['warning point-incomplete longitude']],
    ['north', '44.25', undefined, ['warning cell-unread latitude', 'warning point-incomplete latitude']],
    ['', '', undefined, []],
  ])('%j, %j', (latitude, longitude, point, codes) => {
    const reading = readWith({ latitude, longitude })
    expect([incidentOf(reading).where?.point, reading.codes]).toEqual([point, codes])
    if (point === undefined)
      expect([...nativeOf(reading, 'latitude'), ...nativeOf(reading, 'longitude')]).toEqual(
        [latitude, longitude].filter((cell) => cell !== ''),
      )
  })
  test.each([
    [{ iso: '4' }, 'AFG', []],
    [{ iso: '004' }, 'AFG', []],
    [{ iso: 804 }, 'UKR', []],
    [{ iso: '0', country: 'Kosovo' }, 'XKX', []],
    [{ iso: '0' }, undefined, ['warning country-unknown iso']],
    [{ iso: '', iso3: 'IRQ' }, 'IRQ', []],
    [{ iso3: 'UKR' }, 'IRQ', ['warning country-disagrees iso3']],
    [{ iso: '', iso3: 'QQQ' }, undefined, ['warning country-unknown iso3']],
    [{ iso: '', gwno: '490' }, 'COD', []],
    [{ iso: '', gwno: '365', event_date: '1998-03-20', year: '1998' }, 'RUS', []],
    [{ iso: '', gwno: '345', event_date: '1999-03-20', year: '1999' }, undefined, ['info no-iso-country gwno']],
    [{ iso: '', gwno: '9999' }, undefined, ['warning country-unknown gwno']],
    [{ iso: '' }, undefined, ['info no-iso-country country']],
    [{ iso: '', country: '' }, undefined, []],
  ])('%j', (changes, country, codes) => {
    const reading = readWith(changes)
    expect([incidentOf(reading).where?.country, reading.codes]).toEqual([country, codes])
  })
})

test('a report is a name, and one name is one report', () => {
  const both = readWith({ source: 'Invented News; Invented News;; Invented Radio ;' }).fragment?.reports
  expect(both?.map(({ publisher }) => publisher)).toEqual(['Invented News', 'Invented Radio'])
  expect(both?.[0]).toEqual(readWithout('source_scale').fragment?.reports?.[0])
})

test('white space at the edges is left out, and told once', () => {
  const reading = readWith({ actor1: 'Invented Front ', admin1: ' Invented Province', notes: 'x ' })
  expect(reading.codes).toEqual(['info edge-space actor1'])
  expect(reading.fragment?.actors?.[0]?.name).toBe('Invented Front')
})

test('what is no text is kept', () => {
  const reading = readWith({ notes: { a: 1 }, source: ['x'], tags: true })
  expect(reading.codes).toEqual(['warning cell-unread source', 'warning cell-unread notes', 'warning cell-unread tags'])
  expect(nativeOf(reading, 'notes')).toEqual(['{"a":1}'])
})

test('other columns are kept as they came, row numbers are not', () => {
  const reading = readWith(JSON.parse('{"my note":"x","FATALITIES":"9","Unnamed: 0":"17","__proto__":"y"}'))
  expect(incidentOf(reading).extra).toEqual(JSON.parse('{"my note":"x","FATALITIES":"9","__proto__":"y"}'))
})

describe('the list of deleted events', () => {
  test.each([
    ['1706702400', { start: '2024-01-31T12:00:00', end: '2024-01-31T12:00:00', zone: 'UTC' }, []],
    [1706702400, { start: '2024-01-31T12:00:00', end: '2024-01-31T12:00:00', zone: 'UTC' }, []],
    ['2024-01-31', { start: '2024-01-31', end: '2024-01-31' }, []],
    ['', undefined, []],
    ['soon', { text: 'soon' }, ['warning date-unread deleted_timestamp']],
  ])('%j', (deleted_timestamp, at, codes) => {
    const reading = readAs('csv-deleted', { ...deletion, deleted_timestamp })
    expect(reading.fragment).toEqual({ withdrawn: [{ incident: 'acled:XYZ101', ...(at !== undefined && { at }) }] })
    expect(reading.codes).toEqual(codes)
  })
  test('a row without an id is refused, and further cells are told', () => {
    expect(readAs('csv-deleted', { deleted_timestamp: '1' }).codes).toEqual(['error id-missing event_id_cnty'])
    const { codes, issues } = readAs('api-json-deleted', { ...deletion, reason: 'duplicate' })
    expect(codes).toEqual(['info columns-left-out event_id_cnty'])
    expect(issues[0]?.value).toEqual({ reason: 'duplicate' })
  })
})
