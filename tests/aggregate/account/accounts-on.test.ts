import { describe, expect, test } from 'vitest'
import { accountsOn } from '../../../src/aggregate/account/accounts-on.js'
import { indexDataset } from '../../../src/dataset/index-dataset.js'
import type { Account } from '../../../src/schema/account.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import type { Extent } from '../../../src/schema/extent.js'
import { clockTime, day, moment, span } from '../../../src/value/extent.js'
import { about, atLeast, between, exactly } from '../../../src/value/quantity.js'

type Says = Partial<Account>

const datasetOf = (...says: readonly Says[]): Dataset => ({
  sitrep: 1,
  sites: [{ id: 'test:airport' }, { id: 'test:camp', parent: 'test:airport' }, { id: 'test:base' }],
  accounts: says.map((one, n) => ({ id: `test:a${n}`, report: `test:r${n}`, incidents: ['test:1'], ...one })),
})
const on = (...says: readonly Says[]) => accountsOn(datasetOf(...says))('test:1')
const both = ['test:1', 'test:2'] as const

describe('what is told', () => {
  test('each value stands with its report, and fields that none tells are absent', () => {
    const { outcome, ...others } = on({ outcome: 'failed' }, { outcome: 'completed' })
    expect(outcome).toEqual({
      told: [
        { value: 'failed', account: 'test:a0', report: 'test:r0' },
        { value: 'completed', account: 'test:a1', report: 'test:r1' },
      ],
      conflict: 'yes',
    })
    expect(others).toEqual({})
    expect(on()).toEqual({})
  })

  test('accounts that were taken back or replaced stand there and do not count', () => {
    const replaced = on({ harm: { damage: 'none' } }, { harm: { damage: 'some' }, supersedes: 'test:a0' })
    expect(replaced.damage).toMatchObject({ told: [{ value: 'none', withdrawn: true }, { value: 'some' }], conflict: 'no' })
    const back = day('2021-06-08')
    expect(on({ harm: { damage: 'none' } }, { harm: { damage: 'some' }, retracted: back }).damage?.conflict).toBe('no')
    // The later account was taken back itself, so it replaces nothing.
    expect(
      on({ harm: { damage: 'none' } }, { harm: { damage: 'some' } }, { supersedes: 'test:a0', retracted: back }).damage?.conflict,
    ).toBe('yes')
  })

  test('an index, and an incident, are taken too', () => {
    const dataset = datasetOf({ kind: 'attack' })
    expect(accountsOn(indexDataset(dataset))({ id: 'test:1' })).toEqual(accountsOn(dataset)('test:1'))
  })
})

describe('when', () => {
  const times = (...whens: readonly Extent[]) => on(...whens.map((when) => ({ when }))).when
  test.each<[string, Extent, Extent, string]>([
    ['two days', day('2021-06-05'), day('2021-06-06'), 'yes'],
    ['a day and an hour of it', day('2021-06-06'), moment('2021-06-06T12:30'), 'no'],
    ['extents that overlap', span('2021-06-01', '2021-06-05'), span('2021-06-05', '2021-06-09'), 'no'],
    ['a clock, and an hour that is not in it', clockTime('00:15'), moment('2021-06-06T12:30'), 'yes'],
    ['words alone', { text: 'at night' }, moment('2021-06-06T12:30'), 'no'],
    [
      'something that lasted over the other',
      { ...span('2021-06-01', '2021-06-09'), meaning: 'throughout' },
      day('2021-06-05'),
      'no',
    ],
    ['days in zones that may be one day', { ...day('2021-06-05'), zone: 'Asia/Baghdad' }, day('2021-06-06'), 'no'],
    ['days in zones that never are one day', { ...day('2021-06-01'), zone: 'Asia/Baghdad' }, day('2021-06-06'), 'yes'],
  ])('%s', (_, a, b, conflict) => {
    expect(times(a, b)?.conflict).toBe(conflict)
    expect(times(b, a)?.conflict).toBe(conflict)
  })

  test.each<[string, string, readonly string[]]>([
    ['12:30', '00:15', ['2021-06-06T00:30']],
    ['03:10', '15:00', ['2021-06-06T15:10']],
    ['03:10', '10:00', []],
    ['12:30', '12:00', []],
    ['15:00', '03:00', []],
    ['00:30', '12:15', []],
    ['11:50', '00:10', ['2021-06-06T23:50']],
  ])('%s may be a 12-hour reading beside %s', (told, other, starts) => {
    const field = times(moment(`2021-06-06T${told}`), clockTime(other))
    const own = field?.otherReadings?.filter(({ account }) => account === 'test:a0') ?? []
    expect(own.map(({ value }) => value.start)).toEqual(starts)
  })

  test('a clock is read so too, and a reading keeps date and zone', () => {
    const zone = 'Asia/Baghdad'
    expect(times({ ...clockTime('12:30'), zone }, { ...moment('2021-06-06T00:15'), zone })?.otherReadings).toEqual([
      {
        account: 'test:a0',
        value: { clock: { start: '00:30', end: '00:30' }, zone },
        words: '12:30 may have been told on a 12-hour clock and mean 00:30.',
      },
    ])
  })

  test('spans of time are no reading of a clock', () => {
    expect(times(span('2021-06-06T12:30', '2021-06-06T12:40'), clockTime('00:15'))).toMatchObject({ conflict: 'yes' })
    expect(times(span('2021-06-06T12:30', '2021-06-06T12:40'), clockTime('00:15'))?.otherReadings).toBeUndefined()
  })
})

/** Around a point at 33 degrees north. */
const circle = (lon: number, radius: number) => ({ point: { lat: 33, lon }, radius })

describe('figures, damage and the rest', () => {
  const injured = (...totals: readonly (Says & { total: ReturnType<typeof exactly> })[]) =>
    on(...totals.map(({ total, ...says }) => ({ ...says, harm: { injured: { total } } }))).injured?.conflict

  test('figures are in conflict when they have no number in common', () => {
    expect(injured({ total: exactly(2) }, { total: exactly(3) })).toBe('yes')
    expect(injured({ total: between(2, 3) }, { total: atLeast(3) })).toBe('no')
  })

  test('figures whose bounds meet and whose best ones differ are perhaps in conflict', () => {
    expect(injured({ total: about(40) }, { total: exactly(3) })).toBe('maybe')
    expect(injured({ total: about(40) }, { total: about(40) })).toBe('no')
    expect(injured({ total: about(40), incidents: both }, { total: exactly(3) })).toBe('no')
  })

  test('a figure of several incidents bounds each from above alone', () => {
    expect(injured({ total: exactly(5), incidents: both }, { total: exactly(0) })).toBe('no')
    expect(injured({ total: exactly(5), incidents: both }, { total: exactly(6) })).toBe('yes')
    expect(injured({ total: exactly(5), incidents: both }, { total: exactly(6), incidents: both })).toBe('yes')
    expect(injured({ total: exactly(5), incidents: both }, { total: exactly(6), incidents: ['test:1', 'test:3'] })).toBe('no')
  })

  test.each([
    ['none', 'some', 'yes'],
    ['none', 'destroyed', 'yes'],
    ['minor', 'major', 'yes'],
    ['some', 'major', 'no'],
    ['unknown', 'none', 'no'],
    ['none', 'none', 'no'],
  ] as const)('damage %s and %s', (a, b, conflict) => {
    expect(on({ harm: { damage: a } }, { harm: { damage: b } }).damage?.conflict).toBe(conflict)
    expect(on({ harm: { damage: b } }, { harm: { damage: a } }).damage?.conflict).toBe(conflict)
  })

  test('damage of several incidents may be at another one; no damage is at none of them', () => {
    const { damage } = on({ harm: { damage: 'none' } }, { incidents: both, harm: { damage: 'some' } })
    expect(damage?.conflict).toBe('maybe')
    expect(damage?.told[1]?.togetherWith).toEqual(['test:2'])
    expect(on({ harm: { damage: 'some' } }, { incidents: both, harm: { damage: 'none' } }).damage?.conflict).toBe('yes')
    expect(
      on({ incidents: both, harm: { damage: 'some' } }, { incidents: both, harm: { damage: 'none' } }).damage?.conflict,
    ).toBe('yes')
    expect(on({ harm: { damage: 'minor' } }, { incidents: both, harm: { damage: 'major' } }).damage?.conflict).toBe('maybe')
  })

  test.each<[string, Says, Says, keyof ReturnType<typeof on>, string]>([
    ['attempted and failed', { outcome: 'attempted' }, { outcome: 'failed' }, 'outcome', 'no'],
    ['attempted and completed', { outcome: 'attempted' }, { outcome: 'completed' }, 'outcome', 'yes'],
    ['kinds', { kind: 'attack' }, { kind: 'clash' }, 'kind', 'maybe'],
    ['the state of an inquiry', { status: 'reported' }, { status: 'closed' }, 'status', 'maybe'],
    ['countries', { where: { country: 'IRQ' } }, { where: { country: 'SYR' } }, 'where', 'yes'],
    ['a site inside another', { where: { site: 'test:camp' } }, { where: { site: 'test:airport' } }, 'where', 'no'],
    ['two sites', { where: { site: 'test:camp' } }, { where: { site: 'test:base' } }, 'where', 'maybe'],
    ['places', { where: { name: 'a village' } }, { where: { name: 'another' } }, 'where', 'maybe'],
    ['one place', { where: { name: 'Ain al-Asad' } }, { where: { name: 'AIN AL-ASAD', country: 'IRQ' } }, 'where', 'no'],
    ['a country and a point', { where: { country: 'IRQ' } }, { where: { point: { lat: 33, lon: 44 } } }, 'where', 'no'],
    ['points', { where: { point: { lat: 33, lon: 44 } } }, { where: { point: { lat: 33, lon: 44.01 } } }, 'where', 'maybe'],
    ['circles apart', { where: circle(44, 500) }, { where: circle(44.1, 500) }, 'where', 'yes'],
    ['circles that meet', { where: circle(44, 500) }, { where: circle(44.1, 20_000) }, 'where', 'no'],
    [
      'the middles of settlements',
      { where: { level: 'settlement', point: { lat: 33, lon: 44 } } },
      { where: { level: 'settlement', point: { lat: 33, lon: 44.1 } } },
      'where',
      'no',
    ],
    [
      'at a site and near it',
      { where: { site: 'test:camp', relation: 'at' } },
      { where: { site: 'test:camp', relation: 'near' } },
      'where',
      'maybe',
    ],
    ['weapons', { weapons: [{ category: 'rocket' }] }, { weapons: [{ category: 'missile' }] }, 'weapons', 'maybe'],
    ['the same weapons', { weapons: [{ category: 'rocket' }] }, { weapons: [{ category: 'rocket' }] }, 'weapons', 'no'],
    ['parts without totals', { harm: { killed: { parts: [] } } }, { harm: { killed: { total: exactly(1) } } }, 'killed', 'maybe'],
  ])('%s', (_, a, b, field, conflict) => {
    expect(on(a, b)[field]?.conflict).toBe(conflict)
  })
})
