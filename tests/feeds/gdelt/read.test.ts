import { describe, expect, test } from 'vitest'
import { columns, columns1, columns2, columns1979 } from '../../../src/feeds/gdelt/columns.js'
import { gdeltIssues } from '../../../src/feeds/gdelt/index.js'
import { incidentOf, nativeOf, readAs, readWith } from './reading.js'
import { event, namesOf, rowOf } from './rows.js'

describe('the columns', () => {
  test('are as many as GDELT has', () => {
    expect([columns2.length, columns1.length, columns1979.length]).toEqual([61, 58, 57])
    expect([columns2[0], columns2[26], columns2[59], columns2[60]]).toEqual([
      'GLOBALEVENTID',
      'EventCode',
      'DATEADDED',
      'SOURCEURL',
    ])
    // Where a widely used reader takes the latitude from the longitude: version 1 has no ADM2 codes.
    expect([columns1[35], columns1[39], columns1[40], columns1[41]]).toEqual([
      'Actor1Geo_Type',
      'Actor1Geo_Lat',
      'Actor1Geo_Long',
      'Actor1Geo_FeatureID',
    ])
    expect([columns2[39], columns2[40]]).toEqual(['Actor1Geo_ADM2Code', 'Actor1Geo_Lat'])
    expect(columns1979.at(-1)).toBe('DATEADDED')
  })
})

describe('an event', () => {
  test('with every column', () => {
    const { fragment, codes } = readWith({})
    const [first, second] = fragment?.actors ?? []
    const report = fragment?.reports?.[0]
    expect(codes).toEqual([])
    expect(fragment).toEqual({
      incidents: [
        {
          id: 'gdelt:900000001',
          kind: 'attack',
          when: { start: '2021-06-05', end: '2021-06-05' },
          where: {
            level: 'settlement',
            name: 'Invented Town, Invented Province, Iraq',
            country: 'IRQ',
            point: { lat: 36.25, lon: 43.75 },
          },
          participants: [
            { actor: first?.id, role: 'attacker' },
            { actor: second?.id, role: 'victim' },
          ],
          weapons: [{ category: 'explosive' }],
          reports: [report?.id],
          origin: { feed: 'gdelt', generation: 'events-2-61', id: '900000001', unit: 'mention' },
          native: expect.any(Array),
          incomplete: ['participants', 'weapons', 'reports'],
        },
      ],
      actors: [
        {
          id: expect.stringMatching(/^gdelt:actor\/[0-9a-f]{16}$/),
          name: 'INVENTED GROUP',
          kind: 'armed-group',
          country: 'IRQ',
          native: [
            { scheme: 'gdelt:ActorCode', code: 'IRQINSXYZabcMOSSUN' },
            { scheme: 'gdelt:ActorCountryCode', code: 'IRQ' },
            { scheme: 'gdelt:ActorKnownGroupCode', code: 'XYZ' },
            { scheme: 'gdelt:ActorEthnicCode', code: 'abc' },
            { scheme: 'gdelt:ActorReligion1Code', code: 'MOS' },
            { scheme: 'gdelt:ActorReligion2Code', code: 'SUN' },
            { scheme: 'gdelt:ActorType1Code', code: 'INS' },
            { scheme: 'gdelt:ActorType2Code', code: 'UAF' },
            { scheme: 'gdelt:ActorType3Code', code: 'RAD' },
          ],
        },
        expect.objectContaining({ name: 'INVENTED VILLAGERS', kind: 'civilians', country: 'TUR' }),
      ],
      reports: [{ id: expect.stringMatching(/^gdelt:report\/[0-9a-f]{16}$/), url: 'https://example.org/news/1?id=a' }],
    })
  })

  test.each(Object.keys(namesOf))('%s: nothing is lost', (generation) => {
    const whole = readWith({}, generation)
    const before = JSON.stringify([whole.fragment, whole.codes])
    for (const column of namesOf[generation] ?? []) {
      const isDate = column === 'SQLDATE' || column === 'DATEADDED'
      const isNumber = /Lat$|Long$|^GLOBAL|^Fraction/.test(column)
      const other = isDate ? '20210604' : isNumber ? '12' : column === 'SOURCEURL' ? 'https://example.org/2' : `${event[column]}9`
      for (const value of ['', other]) {
        if (column === 'GLOBALEVENTID' && value === '') continue
        const { fragment, codes } = readWith({ [column]: value }, generation)
        // The other ways to write the day say nothing more when they are empty.
        if (value === '' && /^MonthYear|^Year|^Fraction|^EventBase|^EventRoot/.test(column)) continue
        expect(JSON.stringify([fragment, codes]), `${column}: ${value}`).not.toBe(before)
      }
    }
  })

  test('the same actor in either position is one record', () => {
    const swapped = Object.fromEntries(
      Object.entries(event).flatMap(([column, value]) =>
        /^Actor1(?!Geo)/.test(column) ? [[column.replace('Actor1', 'Actor2'), value]] : [],
      ),
    )
    const [first] = readWith({}).fragment?.actors ?? []
    const both = readWith(swapped)
    expect(both.fragment?.actors).toEqual([first])
    expect(incidentOf(both).participants).toEqual([
      { actor: first?.id, role: 'attacker' },
      { actor: first?.id, role: 'defender' },
    ])
    expect(
      incidentOf(readWith({ ...swapped, EventCode: '190', EventBaseCode: '190', EventRootCode: '19' })).participants,
    ).toEqual([{ actor: first?.id, role: 'side' }])
  })

  test('an actor that differs in one code is another', () => {
    const id = readWith({}).fragment?.actors?.[0]?.id
    for (const column of Object.keys(event).filter((name) => /^Actor1(?!Geo)/.test(name)))
      expect(readWith({ [column]: 'X' }).fragment?.actors?.[0]?.id, column).not.toBe(id)
  })

  test('without an actor', () => {
    const none = Object.fromEntries(Object.keys(event).flatMap((name) => (/^Actor2(?!Geo)/.test(name) ? [[name, '']] : [])))
    const { fragment } = readWith(none)
    expect(fragment?.actors?.length).toBe(1)
    expect(fragment?.incidents?.[0]?.participants?.length).toBe(1)
    const nobody = Object.fromEntries(Object.keys(event).flatMap((name) => (/^Actor[12](?!Geo)/.test(name) ? [[name, '']] : [])))
    expect(readWith(nobody).fragment).not.toHaveProperty('actors')
    expect(incidentOf(readWith(nobody))).not.toHaveProperty('participants')
    expect(incidentOf(readWith(nobody)).incomplete).toContain('participants')
  })

  test('which position an actor had stands in native', () => {
    expect([nativeOf(readWith({}), 'Actor1Code'), nativeOf(readWith({}), 'Actor2Name')]).toEqual([
      ['IRQINSXYZabcMOSSUN'],
      ['INVENTED VILLAGERS'],
    ])
  })
})

describe('what is refused', () => {
  test.each([
    [{ GLOBALEVENTID: '' }, 'error id-missing GLOBALEVENTID'],
    [{ GLOBALEVENTID: '12a' }, 'error cell-number GLOBALEVENTID'],
    [{ SQLDATE: '20210231' }, 'error cell-date SQLDATE'],
    [{ DATEADDED: 'x' }, 'error cell-date DATEADDED'],
    [{ ActionGeo_Lat: 'IZ' }, 'error cell-number ActionGeo_Lat'],
    [{ ActionGeo_Long: '3,5' }, 'error cell-number ActionGeo_Long'],
  ])('%j', (changes, expected) => {
    const { fragment, codes } = readWith(changes)
    expect(fragment).toBeUndefined()
    expect(codes).toEqual([expected])
    // With a header nothing shows that cells are shifted, so the rest of the row is kept.
    const named = readWith(changes, 'events-json')
    expect(named.fragment === undefined).toBe('GLOBALEVENTID' in changes)
  })

  test('a line of version 2 read by the columns of version 1', () => {
    const cells = Object.values(event)
    const shifted = Object.fromEntries(columns1.map((name, i) => [name, cells[i]]))
    expect(readAs('events-1-58', shifted).fragment).toBeUndefined()
  })
})

describe('when', () => {
  test.each([
    ['20210605', '20210606101500', undefined, []],
    ['20210606', '20210606101500', undefined, []],
    ['20210607', '20210606233000', undefined, []],
    ['20210608', '20210606101500', undefined, ['warning future-date SQLDATE']],
    ['20210530', '20210606101500', true, ['info relative-date SQLDATE']],
    ['20210507', '20210606101500', true, ['info relative-date SQLDATE']],
    ['20210506', '20210606101500', undefined, []],
    ['20210505', '20210606101500', undefined, ['warning backdated SQLDATE']],
    ['20200606', '20210606101500', true, ['warning backdated SQLDATE']],
    ['20200607', '20210606101500', undefined, ['warning backdated SQLDATE']],
    ['20110609', '20210606101500', true, ['warning backdated SQLDATE']],
    ['19790101', '20130203', undefined, []],
    ['19790101', '20130331', undefined, []],
    ['19790101', '20130401', undefined, ['warning backdated SQLDATE']],
    ['20210605', '', undefined, []],
  ])('%s, added %s', (day, seen, approximate, codes) => {
    const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6)]
    const fraction = Number(year) + ((Number(month) - 1) * 30 + Number(date)) / 365
    const reading = readWith({
      SQLDATE: day,
      DATEADDED: seen,
      MonthYear: day.slice(0, 6),
      Year: year,
      FractionDate: fraction.toFixed(4),
    })
    const iso = `${year}-${month}-${date}`
    expect(incidentOf(reading).when).toEqual({ start: iso, end: iso, ...(approximate !== undefined && { approximate }) })
    expect(reading.codes).toEqual(codes)
    expect(nativeOf(reading, 'DATEADDED')).toEqual(seen === '' ? [] : [seen])
  })

  test.each([
    [{ MonthYear: '202107' }, 'MonthYear', '202107'],
    [{ Year: '2020' }, 'Year', '2020'],
    [{ FractionDate: '2021.9' }, 'FractionDate', '2021.9'],
  ])('%j is kept and told', (changes, column, kept) => {
    const reading = readWith(changes)
    expect(reading.codes).toEqual([`warning date-disagrees ${column}`])
    expect(nativeOf(reading, column)).toEqual([kept])
    expect(incidentOf(reading).when).toEqual({ start: '2021-06-05', end: '2021-06-05' })
  })

  test('no day', () => {
    const reading = readWith({ SQLDATE: '' })
    expect(incidentOf(reading)).not.toHaveProperty('when')
    expect(reading.codes).toEqual(['warning date-missing SQLDATE'])
    expect(nativeOf(reading, 'MonthYear')).toEqual(['202106'])
  })
})

describe('where', () => {
  test.each([
    ['1', 'country'],
    ['2', 'admin1'],
    ['3', 'settlement'],
    ['4', 'settlement'],
    ['5', 'admin1'],
  ])('type %s is a %s', (type, level) => {
    const reading = readWith({ ActionGeo_Type: type })
    expect(incidentOf(reading).where).toMatchObject({ level, point: { lat: 36.25, lon: 43.75 } })
    expect(nativeOf(reading, 'ActionGeo_Type')).toEqual([type])
  })

  test.each([
    ['0', ['info point-untyped ActionGeo_Lat']],
    ['', ['info point-untyped ActionGeo_Lat']],
    ['6', ['info unknown-class ActionGeo_Type', 'info point-untyped ActionGeo_Lat']],
  ])('a point of the type "%s" is kept and not believed', (type, codes) => {
    const reading = readWith({ ActionGeo_Type: type })
    expect(incidentOf(reading).where).toEqual({ name: 'Invented Town, Invented Province, Iraq', country: 'IRQ' })
    expect(reading.codes).toEqual(codes)
    expect([nativeOf(reading, 'ActionGeo_Lat'), nativeOf(reading, 'ActionGeo_Long')]).toEqual([['36.25'], ['43.75']])
  })

  test.each([
    ['', '', 'warning point-missing ActionGeo_Lat', [], []],
    ['', '42', 'warning point-incomplete ActionGeo_Long', [], ['42']],
    ['42', '', 'warning point-incomplete ActionGeo_Lat', ['42'], []],
    ['91', '42', 'warning point-range ActionGeo_Lat', ['91'], ['42']],
    ['42', '-181', 'warning point-range ActionGeo_Long', ['42'], ['-181']],
  ])('the point %s, %s', (lat, lon, code, lats, lons) => {
    const reading = readWith({ ActionGeo_Lat: lat, ActionGeo_Long: lon })
    expect(incidentOf(reading).where).not.toHaveProperty('point')
    expect(incidentOf(reading).where?.level).toBe('settlement')
    expect(reading.codes).toEqual([code])
    expect([nativeOf(reading, 'ActionGeo_Lat'), nativeOf(reading, 'ActionGeo_Long')]).toEqual([lats, lons])
  })

  test('nowhere', () => {
    const blank = Object.fromEntries(Object.keys(event).flatMap((name) => (name.startsWith('ActionGeo_') ? [[name, '']] : [])))
    const reading = readWith({ ...blank, ActionGeo_Type: '0' })
    expect(incidentOf(reading)).not.toHaveProperty('where')
    expect(reading.codes).toEqual([])
    expect(nativeOf(reading, 'ActionGeo_Type')).toEqual(['0'])
  })

  test.each([
    ['AU', 'AUT', []],
    ['CH', 'CHN', []],
    ['IS', 'ISR', []],
    ['GZ', 'PSE', []],
    ['WE', 'PSE', []],
    ['KV', 'XKX', []],
    ['OS', undefined, ['info no-iso-country ActionGeo_CountryCode']],
    ['YI', undefined, ['info no-iso-country ActionGeo_CountryCode']],
    ['QQ', undefined, ['warning country-unknown ActionGeo_CountryCode']],
    ['toString', undefined, ['warning country-unknown ActionGeo_CountryCode']],
  ])('FIPS %s is %s', (fips, country, codes) => {
    const reading = readWith({ ActionGeo_CountryCode: fips })
    expect(incidentOf(reading).where?.country).toBe(country)
    expect(reading.codes).toEqual(codes)
    expect(nativeOf(reading, 'ActionGeo_CountryCode')).toEqual([fips])
  })
})

describe('the article', () => {
  test('that has no address is text', () => {
    expect(readWith({ SOURCEURL: 'Invented Radio' }).fragment?.reports).toEqual([
      { id: expect.any(String), text: 'Invented Radio' },
    ])
  })
  test('is not told by version 1 before April 2013', () => {
    const reading = readWith({}, 'events-1-57')
    expect(reading.fragment).not.toHaveProperty('reports')
    expect(incidentOf(reading).incomplete).toContain('reports')
  })
})

describe('what others make of it', () => {
  test('columns in other cases, and as the codebook calls them', () => {
    const { GLOBALEVENTID, SQLDATE, Actor1Geo_FullName, ...rest } = event
    const row = { GlobalEventID: GLOBALEVENTID, Day: SQLDATE, Actor1Geo_Fullname: Actor1Geo_FullName, ...rest, note: 'own' }
    const { fragment, codes } = readAs('events-csv', row)
    expect(codes).toEqual([])
    expect(fragment).toEqual({
      ...readAs('events-csv', rowOf('events-csv')).fragment,
      incidents: [{ ...incidentOf(readAs('events-csv', rowOf('events-csv'))), extra: { note: 'own' } }],
    })
  })

  test('two headers for one column', () => {
    const reading = readAs('events-csv', { ...event, sqldate: 'x', Day: 'y' })
    expect(incidentOf(reading)).toMatchObject({ when: { start: '2021-06-05' }, extra: { sqldate: 'x', Day: 'y' } })
  })

  test('numbers, and days as databases write them', () => {
    const numbers = Object.fromEntries(
      Object.entries(event).map(([name, value]) => [name, /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value]),
    )
    const row = { ...numbers, SQLDATE: '2021-06-05', DATEADDED: '2021-06-06 10:15:00 UTC' }
    const { fragment, codes } = readAs('events-json', row)
    const { native: _, ...incident } = incidentOf({ fragment, issues: [], codes })
    const { native: __, ...expected } = incidentOf(readAs('events-json', rowOf('events-json')))
    expect(incident).toEqual(expected)
    expect(codes).toEqual([])
  })

  test('a cell that is no text', () => {
    const reading = readWith({ Actor1Name: ['a'], EventCode: { a: 1 }, SQLDATE: true, ActionGeo_Lat: 'x' }, 'events-json')
    expect(reading.codes).toEqual([
      'warning cell-unread EventCode',
      'warning cell-unread SQLDATE',
      'warning cell-unread Actor1Name',
      'warning cell-unread ActionGeo_Lat',
      'warning point-incomplete ActionGeo_Long',
    ])
    expect(nativeOf(reading, 'EventCode')).toEqual(['{"a":1}'])
  })
})

test('every issue that arises is in the table, and every column', () => {
  const readings = [
    readWith({
      SQLDATE: '20200606',
      Year: '2019',
      EventCode: 'x',
      ActionGeo_CountryCode: 'QQ',
      ActionGeo_Lat: '91',
      Actor1Name: ' a',
    }),
    readWith({ SQLDATE: '20210608', EventCode: '80', EventRootCode: '8', ActionGeo_CountryCode: 'OS', ActionGeo_Type: '0' }),
    readWith({ GLOBALEVENTID: '' }),
  ]
  for (const { issues } of readings)
    for (const { code, severity, path } of issues) {
      expect(gdeltIssues).toHaveProperty([code, 'severity'], severity)
      expect(columns).toHaveProperty([String(path[0])])
    }
})
