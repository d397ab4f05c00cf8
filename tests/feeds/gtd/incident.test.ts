import { describe, expect, test } from 'vitest'
import { incidentOf, nativeOf, readAs, readBombing, readShooting } from './reading.js'
import { asJson, bombing, shooting, written123, written135 } from './rows.js'

const none = { min: 0, best: 0, max: 0 }
const exactly = (n: number) => ({ min: n, best: n, max: n })

describe('the id', () => {
  test.each([
    ['', 'error id-missing eventid'],
    ['2.09901E+11', 'error cell-number eventid'],
    ['20990105001', 'error cell-number eventid'],
    ['an id', 'error cell-number eventid'],
  ])('%s refuses the row', (eventid, code) => {
    const { fragment, codes } = readBombing({ eventid })
    expect(fragment).toBeUndefined()
    expect(codes).toEqual([code])
  })

  test.each(['209901050001', 209901050001, '209901050001.0', ' 209901050001 '])('%j is one id', (eventid) => {
    expect(incidentOf(readBombing({ eventid })).id).toBe('gtd:209901050001')
  })

  test('has a date of its own, which need not be that of the incident', () => {
    expect(readBombing().codes).not.toContain('info id-date-differs eventid')
    const moved = readBombing({ iday: '6' })
    expect(moved.codes).toContain('info id-date-differs eventid')
    expect(incidentOf(moved).when?.start).toBe('2099-01-06')
  })
})

describe('when', () => {
  test.each([
    ['a day', { imonth: '3', iday: '4' }, { start: '2099-03-04', end: '2099-03-04' }],
    ['a day by numbers of pandas', { imonth: '3.0', iday: '4.0' }, { start: '2099-03-04', end: '2099-03-04' }],
    ['a month', { imonth: '2', iday: '0' }, { start: '2099-02-01', end: '2099-02-28' }],
    ['a month by a blank', { imonth: '2', iday: '' }, { start: '2099-02-01', end: '2099-02-28' }],
    ['a year', { imonth: '0', iday: '0' }, { start: '2099-01-01', end: '2099-12-31' }],
  ])('%s', (_, cells, when) => {
    expect(incidentOf(readShooting({ approxdate: '', ...cells })).when).toEqual(when)
  })

  test('0 is kept apart from a blank', () => {
    expect(nativeOf(readShooting({ imonth: '0', iday: '0' }), 'imonth')).toEqual(['0'])
    expect(nativeOf(readShooting({ imonth: '2', iday: '' }), 'iday')).toEqual([])
  })

  test('words stand beside the bounds, which are then the coder’s choice', () => {
    expect(incidentOf(readShooting({ iday: '3' })).when).toEqual({
      start: '2099-02-03',
      end: '2099-02-03',
      text: 'early February 2099',
      approximate: true,
    })
    expect(incidentOf(readShooting({ iyear: '' })).when).toEqual({ text: 'early February 2099' })
  })

  test.each([
    ['text', '01/08/2099'],
    ['ISO', '2099-01-08'],
    ['ISO with midnight', '2099-01-08T00:00:00'],
    ['the serial of a spreadsheet', '72693'],
    ['the serial as a number', 72693],
  ])('an incident that lasted runs to its resolution: %s', (_, resolution) => {
    expect(incidentOf(readBombing({ resolution })).when).toEqual({
      start: '2099-01-05',
      end: '2099-01-08',
      meaning: 'throughout',
    })
  })

  test.each([
    ['it did not last', { extended: '0' }],
    ['the first day is not known', { iday: '0' }],
    ['the first day is about', { approxdate: 'about 5 January' }],
    ['words', { resolution: 'some days later' }],
  ])('and not where %s', (_, cells) => {
    const reading = readBombing(cells)
    expect(incidentOf(reading).when).not.toHaveProperty('meaning')
    expect(nativeOf(reading, 'resolution')).toHaveLength(1)
  })

  test.each([
    ['a resolution before the first day', { resolution: '01/04/2099' }, 'warning date-order resolution'],
    ['no such day', { iday: '32' }, 'warning day-impossible iday'],
    ['no such month', { imonth: '13' }, 'warning day-impossible imonth'],
    ['no year', { iyear: '' }, 'warning date-missing iyear'],
    ['a year that is none', { iyear: '99' }, 'warning date-missing iyear'],
    ['a day that is no number', { iday: 'fifth' }, 'warning cell-unread iday'],
  ])('%s', (_, cells, code) => {
    const reading = readBombing(cells)
    expect(reading.codes).toContain(code)
    expect(incidentOf(reading).id).toBe('gtd:209901050001')
    const [column = ''] = Object.keys(cells)
    const [cell = ''] = Object.values(cells)
    if (cell !== '') expect(nativeOf(reading, column)).toEqual([cell])
  })
})

describe('where', () => {
  test('a number off the globe, and half a point', () => {
    const off = readBombing({ longitude: '-86185896' })
    expect(off.codes).toContain('warning point-range longitude')
    expect(incidentOf(off).where).not.toHaveProperty('point')
    expect(nativeOf(off, 'longitude')).toEqual(['-86185896'])
    expect(readBombing({ latitude: '' }).codes).toContain('warning point-incomplete latitude')
  })

  test('floats of a workbook', () => {
    expect(incidentOf(readBombing({ latitude: '34.523842000000002' })).where?.point?.lat).toBe(34.523842)
  })

  test.each([
    ['1', 'settlement'],
    ['2', 'admin2'],
    ['3', 'admin2'],
    ['4', 'admin1'],
    ['5', 'country'],
    ['.', undefined],
  ])('specificity %s', (specificity, level) => {
    expect(incidentOf(readBombing({ specificity })).where?.level).toBe(level)
  })

  test('a code that is not in the list', () => {
    expect(readBombing({ specificity: '6' }).codes).toContain('warning unknown-class specificity')
  })

  test('countries by GTD’s name, states of the past without a code', () => {
    for (const [name, code] of [
      ['West Germany (FRG)', 'DEU'],
      ['Zaire', 'COD'],
      ['South Sudan', 'SSD'],
    ])
      expect(incidentOf(readBombing({ country_txt: name })).where?.country).toBe(code)
    const past = readBombing({ country: '9003', country_txt: 'Soviet Union' })
    expect(past.codes).toContain('info country-unknown country_txt')
    expect(incidentOf(past).where).not.toHaveProperty('country')
    expect(incidentOf(past).native).toContainEqual({ scheme: 'gtd:country', code: '9003', label: 'Soviet Union' })
  })

  test('a name that says unknown is no name', () => {
    expect(incidentOf(readShooting()).where).not.toHaveProperty('name')
    expect(nativeOf(readShooting(), 'city')).toEqual(['Unknown'])
  })
})

describe('what', () => {
  test.each([
    ['1', 'attack'],
    ['4', 'hijacking'],
    ['5', 'abduction'],
    ['6', 'abduction'],
    ['7', 'attack'],
    ['9', 'attack'],
    ['', undefined],
  ])('attack type %s', (attacktype1, kind) => {
    expect(incidentOf(readBombing({ attacktype1 })).kind).toBe(kind)
  })

  test('success 1 was carried out; 0 may mean several things', () => {
    expect(incidentOf(readBombing()).outcome).toBe('completed')
    expect(incidentOf(readShooting())).not.toHaveProperty('outcome')
    expect(nativeOf(readShooting(), 'success')).toEqual(['0'])
  })

  test('the details stand with the one weapon that they are of', () => {
    expect(incidentOf(readShooting()).weapons).toEqual([{ category: 'firearm', text: 'Two rifles.' }])
    expect(incidentOf(readShooting()).incomplete).toEqual(['participants'])
    const several = readBombing()
    expect(incidentOf(several).weapons?.map(({ category }) => category)).toEqual(['explosive', 'firearm', 'incendiary', 'melee'])
    expect(nativeOf(several, 'weapdetail')).toEqual(['A pot with nails.'])
    expect(incidentOf(several).incomplete).toContain('weapons')
  })

  test('a weapon that is not in the list', () => {
    const reading = readShooting({ weaptype1: '14' })
    expect(reading.codes).toEqual(['warning unknown-class weaptype1'])
    expect(incidentOf(reading)).not.toHaveProperty('weapons')
    expect(nativeOf(reading, 'weapdetail')).toEqual(['Two rifles.'])
  })

  test('targets', () => {
    expect(incidentOf(readBombing()).targets).toEqual([
      { category: 'military', country: 'MLI', name: 'Patrol of two' },
      { country: 'KEN', name: 'Clinic' },
      { category: 'unknown' },
    ])
  })
})

describe('harm', () => {
  test('nobody, not known and not told are three things', () => {
    expect(incidentOf(readShooting()).harm).toEqual({ killed: { total: none } })
    for (const nkill of ['-99', '-9']) {
      expect(incidentOf(readShooting({ nkill }))).not.toHaveProperty('harm')
      expect(nativeOf(readShooting({ nkill }), 'nkill')).toEqual([nkill])
      expect(readShooting({ nkill }).codes).toEqual([])
    }
    for (const nkill of ['', '.', 'NA']) {
      expect(incidentOf(readShooting({ nkill }))).not.toHaveProperty('harm')
      expect(nativeOf(readShooting({ nkill }), 'nkill')).toEqual([])
    }
  })

  test('a share of a total is the best figure, and bounds nothing', () => {
    const reading = readShooting({ nkill: '19.8' })
    expect(incidentOf(reading).harm).toEqual({ killed: { total: { min: 0, best: 19.8 } } })
    expect(reading.codes).toEqual(['info apportioned nkill'])
  })

  test('parts by role and nationality; one that is more than its total is left out', () => {
    expect(incidentOf(readBombing()).harm?.killed).toEqual({
      total: exactly(4),
      parts: [
        { dimension: 'role', value: 'perpetrator', count: exactly(2) },
        { dimension: 'nationality', value: 'USA', count: exactly(1) },
      ],
    })
    const reading = readBombing({ nwoundte: '8' })
    expect(reading.codes).toContain('warning counts-disagree nwoundte')
    expect(incidentOf(reading).harm?.injured?.parts).toHaveLength(1)
    expect(nativeOf(reading, 'nwoundte')).toEqual(['8'])
    expect(incidentOf(readBombing({ nkill: '' })).harm?.killed).not.toHaveProperty('total')
  })

  test.each([
    [{ ishostkid: '1', nhostkid: '5' }, exactly(5)],
    [{ ishostkid: '1', nhostkid: '-99' }, { min: 1 }],
    [{ ishostkid: '1' }, { min: 1 }],
    [{ ishostkid: '0' }, none],
    [{ ishostkid: '-9' }, undefined],
    [{}, undefined],
  ])('hostages %j', (cells, total) => {
    expect(incidentOf(readShooting(cells)).harm?.abducted?.total).toEqual(total)
  })

  test('no hostages, and a number of them', () => {
    const reading = readShooting({ ishostkid: '0', nhostkid: '5' })
    expect(reading.codes).toEqual(['warning counts-disagree nhostkid'])
    expect(incidentOf(reading).harm?.abducted?.total).toEqual(exactly(5))
  })

  test.each([
    [{ property: '0' }, 'none'],
    [{ property: '1', propextent: '2' }, 'some'],
    [{ property: '-9' }, 'unknown'],
    [{ propextent: '4' }, 'some'],
    [{}, undefined],
  ])('damage %j', (cells, damage) => {
    expect(incidentOf(readShooting(cells)).harm?.damage).toBe(damage)
  })

  test('nothing damaged, and damage graded', () => {
    const reading = readShooting({ property: '0', propextent: '3' })
    expect(reading.codes).toEqual(['warning counts-disagree propextent'])
    expect(incidentOf(reading).harm?.damage).toBe('none')
  })

  test.each([
    ['-5', 'warning cell-unread nkill'],
    ['9e300', 'warning cell-unread nkill'],
    ['many', 'warning cell-unread nkill'],
  ])('%s is no figure, and is kept', (nkill, code) => {
    const reading = readShooting({ nkill })
    expect(reading.codes).toEqual([code])
    expect(nativeOf(reading, 'nkill')).toHaveLength(1)
  })
})

describe('groups', () => {
  const statements = (reading: ReturnType<typeof readBombing>) =>
    (reading.fragment?.attributions ?? []).map(({ kind, by, against, confidence }) => ({
      kind,
      by: nameOf(reading, by),
      against: against?.map((actor) => nameOf(reading, actor)),
      sure: confidence?.scale === 'native' ? confidence.value : undefined,
    }))
  const nameOf = (reading: ReturnType<typeof readBombing>, id: string | undefined) =>
    reading.fragment?.actors?.find((actor) => actor.id === id)?.name

  test('each is judged apart, and claims are the groups’ own', () => {
    const reading = readBombing()
    const judged = { kind: 'assessment', by: 'Global Terrorism Database' }
    expect(statements(reading)).toEqual([
      { ...judged, against: ['Northern Wing'], sure: '0' },
      { kind: 'claim', by: 'Northern Wing', against: undefined, sure: undefined },
      { ...judged, against: ['Southern Wing'], sure: '1' },
      { ...judged, against: ['Western Wing'], sure: '0' },
    ])
    expect(incidentOf(reading).participants?.map(({ actor, role }) => [nameOf(reading, actor), role])).toEqual([
      ['Northern Wing', 'attacker'],
      ['Western Wing', 'attacker'],
    ])
    const wing = reading.fragment?.actors?.find(({ name }) => name === 'Northern Wing')
    expect(nameOf(reading, wing?.parent)).toBe('Blue Front')
  })

  test('an actor is one record in all rows that name it', () => {
    const one = readBombing().fragment?.actors?.find(({ name }) => name === 'Blue Front')
    const other = readShooting({ gname: 'Blue Front' }).fragment?.actors?.find(({ name }) => name === 'Blue Front')
    expect(one).toBeDefined()
    expect(other).toEqual(one)
    expect(readBombing({ gname2: 'Blue Front' }).codes).toEqual(readBombing().codes)
  })

  test('unknown is nobody; that nobody claimed it is a statement', () => {
    expect(statements(readShooting())).toEqual([{ kind: 'no-claim', by: undefined, against: undefined, sure: undefined }])
    expect(incidentOf(readShooting())).not.toHaveProperty('participants')
    expect(readShooting({ gsubname: 'Unknown' }).fragment).not.toHaveProperty('actors')
    expect(statements(readShooting({ claimed: '-9' }))).toEqual([])
    expect(statements(readShooting({ claimed: '' }))).toEqual([])
    expect(statements(readShooting({ claim2: '-9' }))).toEqual([])
  })

  test('a claim whose group is not told', () => {
    expect(statements(readShooting({ claimed: '1' }))).toEqual([
      { kind: 'claim', by: undefined, against: undefined, sure: undefined },
    ])
  })

  test('a group of which nothing says that GTD is sure took no part', () => {
    for (const guncertain1 of ['1', '', '-9'])
      expect(incidentOf(readShooting({ gname: 'Blue Front', guncertain1 }))).not.toHaveProperty('participants')
  })
})

describe('the rest', () => {
  test('reports are references in words, one for the same words', () => {
    expect(readBombing().fragment?.reports).toHaveLength(3)
    const twice = readBombing({ scite2: 'Invented Gazette, January 6, 2099.' })
    expect(incidentOf(twice).reports).toHaveLength(2)
    expect(nativeOf(twice, 'scite2')).toHaveLength(1)
  })

  test('all generations give the same records', () => {
    const records = (reading: ReturnType<typeof readAs>) =>
      JSON.stringify(reading.fragment).replaceAll(/"generation":"[^"]*",?/g, '')
    for (const cells of [bombing, shooting])
      expect(records(readAs('json', asJson(cells)))).toBe(records(readAs('csv-135', written135(cells))))
    const { native: _, ...now } = incidentOf(readBombing())
    const { native: __, ...then } = incidentOf(readAs('csv-123', written123(bombing)))
    expect({ ...then, origin: now.origin }).toEqual(now)
  })
})
