/** One row of attacks: its ledger, its model, its report, its id, and what stands in native. */
import { describe, expect, test } from 'vitest'
import { incidentOf, nativeOf, readAs, readWith, useOf } from './reading.js'
import { attack } from './rows.js'

const exactly = (n: number) => ({ min: n, best: n, max: n })

describe('a whole row', () => {
  test('becomes an incident, its weapon and its report', () => {
    const reading = readWith({})
    expect(reading.codes).toEqual([])
    expect(reading.issues.map(({ code }) => code)).toEqual(['assumed-zone'])
    const { native: _, ...incident } = incidentOf(reading)
    expect(incident).toEqual({
      id: expect.stringMatching(/^missile-attacks:[0-9a-f]{16}$/),
      kind: 'attack',
      when: { start: '2031-02-03T22:15', end: '2031-02-04T05:05', zone: 'Europe/Kyiv' },
      where: { name: 'Odesa oblast', country: 'UKR', level: 'admin1', admin1: 'Odesa oblast' },
      targets: [{ name: 'Port of Testivka' }],
      incomplete: ['targets'],
      weapons: [
        {
          weapon: 'missile-attacks:weapon/Kalibr',
          category: 'missile/cruise',
          launched: exactly(12),
          intercepted: exactly(7),
          failed: exactly(2),
          text: 'Kalibr',
        },
      ],
      reports: [reading.fragment?.reports?.[0]?.id],
      origin: { feed: 'missile-attacks', generation: 'attacks-csv-22', unit: 'wave' },
    })
    expect(reading.fragment?.weapons).toEqual([
      { id: 'missile-attacks:weapon/Kalibr', name: 'Kalibr', category: 'missile/cruise' },
    ])
    expect(reading.fragment?.reports).toEqual([
      {
        id: expect.stringMatching(/^missile-attacks:report\/[0-9a-f]{16}$/),
        publisher: 'testforce',
        text: 'testforce/posts/pfbid0000invented',
      },
    ])
  })

  test('keeps in native what has no place of its own', () => {
    const reading = readWith({})
    const columns = [
      ...['model', 'launch_place', 'carrier', 'still_attacking', 'cross_border_belarus', 'back_russia', 'is_shahed'],
      ...['turbojet', 'turbojet_destroyed', 'num_hit_location', 'num_fall_fragment_location', 'border_crossing'],
      ...['affected region', 'destroyed_details', 'launched_details', 'launch_place_details'],
    ]
    expect(columns.map((column) => nativeOf(reading, column))).toEqual([
      ['Kalibr'],
      ['Black Sea, Testopol'],
      ['2 x Navy'],
      ['1'],
      ['3'],
      ['4'],
      ['5'],
      ['6'],
      ['8'],
      ['9'],
      ['10'],
      ['belarus=1', 'moldova=2'],
      ['Odesa oblast', 'Kherson oblast'],
      ['south=4', 'north'],
      ['Kalibr=11', 'X-59=1'],
      ['Kalibr=Black Sea'],
    ])
  })

  test('a column of somebody else stands in extra', () => {
    expect(incidentOf(readWith({ note: 'mine' })).extra).toEqual({ note: 'mine' })
  })
})

describe('the ledger', () => {
  test('a blank count is not told, and a zero is a zero', () => {
    const use = useOf(readWith({ launched: '', destroyed: '0.0', not_reach_goal: 'NaN' }))
    expect([use.launched, use.intercepted, use.failed]).toEqual([undefined, exactly(0), undefined])
  })

  test('more that did not reach their goal than were left', () => {
    const reading = readWith({ launched: '16', destroyed: '15', not_reach_goal: '11' })
    expect(reading.codes).toEqual(['warning ledger launched'])
    const { launched, intercepted, failed } = useOf(reading)
    expect([launched, intercepted, failed]).toEqual([exactly(16), exactly(15), { min: 0, best: 11, max: 11 }])
    expect(['launched', 'destroyed', 'not_reach_goal'].map((column) => nativeOf(reading, column))).toEqual([
      ['16'],
      ['15'],
      ['11'],
    ])
  })

  test('more destroyed than launched', () => {
    const reading = readWith({ launched: '2', destroyed: '3', not_reach_goal: '1' })
    expect(reading.codes).toEqual(['warning ledger launched'])
    const { launched, intercepted, failed } = useOf(reading)
    expect([launched, intercepted, failed]).toEqual([
      { min: 2, best: 2, max: 3 },
      { min: 2, best: 3, max: 3 },
      { min: 0, best: 1, max: 1 },
    ])
    expect(useOf(readWith({ launched: '2', destroyed: '3', not_reach_goal: '' })).failed).toBeUndefined()
  })

  test('as many as were launched fit', () => {
    expect(readWith({ launched: '9', destroyed: '7', not_reach_goal: '2' }).codes).toEqual([])
  })

  test('all intercepted is the outcome, and only then', () => {
    const outcome = (launched: string, destroyed: string) =>
      incidentOf(readWith({ launched, destroyed, not_reach_goal: '' })).outcome
    expect([
      outcome('4', '4'),
      outcome('4', '3'),
      outcome('0', '0'),
      outcome('', '4'),
      outcome('4', ''),
      outcome('3', '4'),
    ]).toEqual(['intercepted', undefined, undefined, undefined, undefined, undefined])
  })

  test.each(['-3', '1.5', 'many', true, [3]])('%j is no count: it is left out and kept', (cell) => {
    const reading = readWith({ launched: cell })
    expect(reading.codes).toEqual(['warning cell-unread launched'])
    expect(useOf(reading).launched).toBeUndefined()
    expect(nativeOf(reading, 'launched')).toEqual([typeof cell === 'string' ? cell : JSON.stringify(cell)])
  })
})

describe('the model', () => {
  test('several models share a row of counts', () => {
    const reading = readWith({ model: 'Kalibr and Iskander-M/KN-23' })
    expect(reading.codes).toEqual(['info several-models model'])
    expect(useOf(reading)).toMatchObject({ category: 'missile', text: 'Kalibr and Iskander-M/KN-23', launched: exactly(12) })
    expect(useOf(reading).weapon).toBeUndefined()
    expect(reading.fragment?.weapons).toBeUndefined()
  })

  test('a model that is not known has a record of an unknown kind', () => {
    const reading = readWith({ model: 'T-9 Invented' })
    expect(reading.codes).toEqual(['warning unknown-model model'])
    expect(useOf(reading).category).toBe('unknown')
    expect(reading.fragment?.weapons).toEqual([
      { id: 'missile-attacks:weapon/T-9 Invented', name: 'T-9 Invented', category: 'unknown' },
    ])
  })

  test('a name that cannot stand in an id is hashed', () => {
    expect(readWith({ model: 'T\u00009' }).fragment?.weapons?.[0]?.id).toMatch(/^missile-attacks:weapon\/[0-9a-f]{16}$/)
    expect(readWith({ model: 'T'.repeat(2000) }).fragment?.weapons?.[0]?.id).toMatch(/^missile-attacks:weapon\/[0-9a-f]{16}$/)
  })

  test('no model: the kind is unknown', () => {
    const reading = readWith({ model: ' ' })
    expect(reading.codes).toEqual(['warning model-missing model'])
    expect(useOf(reading)).toEqual({ category: 'unknown', launched: exactly(12), intercepted: exactly(7), failed: exactly(2) })
  })

  test('a drone that looks for targets is no attack', () => {
    expect(incidentOf(readWith({ model: 'Supercam' })).kind).toBeUndefined()
    expect(incidentOf(readWith({ model: 'Lancet' })).kind).toBe('attack')
  })
})

describe('literals and texts', () => {
  test('a broken list is kept as text', () => {
    const broken = "['Odesa oblast', Sumy oblast']"
    const reading = readWith({ 'affected region': broken })
    expect(reading.codes).toEqual(['warning literal-unread affected region'])
    expect(nativeOf(reading, 'affected region')).toEqual([broken])
  })

  test('an empty dictionary tells nothing', () => {
    const reading = readWith({ border_crossing: '{}' })
    expect(reading.codes).toEqual([])
    expect(nativeOf(reading, 'border_crossing')).toEqual([])
  })

  test('text that is none is kept', () => {
    const reading = readWith({ carrier: { a: 1 } })
    expect(reading.codes).toEqual(['warning cell-unread carrier'])
    expect(nativeOf(reading, 'carrier')).toEqual(['{"a":1}'])
  })
})

describe('the report', () => {
  const report = (source: unknown) => readWith({ source }).fragment?.reports?.[0]

  test('an address is an address, and its channel the publisher', () => {
    expect(report('https://t.me/testforce/123')).toMatchObject({ url: 'https://t.me/testforce/123', publisher: 'testforce' })
    expect(report('https://t.me/testforce/123')?.text).toBeUndefined()
    expect(report('https://example.org/a')?.publisher).toBeUndefined()
    expect(report('watch/?v=12')).toMatchObject({ text: 'watch/?v=12' })
    expect(report('watch/?v=12')?.publisher).toBeUndefined()
    expect(report('')).toBeUndefined()
  })

  test('rows of one source share it', () => {
    expect(readWith({ model: 'X-59' }).fragment?.reports).toEqual(readWith({}).fragment?.reports)
  })
})

describe('the id', () => {
  const id = (changes: Readonly<Record<string, unknown>>) => incidentOf(readWith(changes)).id

  test('a corrected count keeps it, where the source is told', () => {
    expect(id({ launched: '99', destroyed: '98', carrier: 'Navi', num_hit_location: '' })).toBe(id({}))
    expect(id({ time_end: '2031-02-04 05:05 ' })).toBe(id({}))
  })

  test.each(['time_start', 'time_end', 'model', 'launch_place', 'target', 'source'])('another %s makes another', (column) => {
    expect(id({ [column]: '2031-02-04 04:44' })).not.toBe(id({}))
  })

  test.each(['launched', 'destroyed', 'not_reach_goal', 'carrier'])('without a source, %s tells rows apart', (column) => {
    expect(id({ source: '', [column]: '6' })).not.toBe(id({ source: '' }))
  })
})

describe('what is refused', () => {
  test('a row that tells of nothing', () => {
    const empty = Object.fromEntries(Object.keys(attack).map((column) => [column, '']))
    expect(readAs('attacks-csv-22', { ...empty, target: 'Ukraine' }).codes).toEqual(['error row-empty model'])
    expect(readAs('attacks-csv-22', {}).fragment).toBeUndefined()
    expect(readAs('attacks-csv-22', { ...empty, destroyed: '0' }).fragment).toBeDefined()
    expect(readAs('attacks-csv-22', { ...empty, destroyed: ['4'] }).codes).toContain('warning cell-unread destroyed')
  })

  test('a model that is an object is told, and the row kept', () => {
    const reading = readWith({ model: { name: 'Kalibr' } })
    expect(reading.codes).toEqual(['warning cell-unread model', 'warning model-missing model'])
  })
})
