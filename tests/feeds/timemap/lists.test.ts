/** The two lists of an event: its filters and its sources. */
import { describe, expect, test } from 'vitest'
import { incidentOf, nativeOf, readAs, readWith } from './reading.js'
import { eventInCsv } from './rows.js'

describe('filters', () => {
  const filters = (...pairs: readonly (readonly [string, unknown])[]) =>
    readWith({ filters: pairs.map(([key, value]) => ({ key, value })) })

  test('several of one key, each told once', () => {
    const reading = filters(
      ['Weapon System', 'Small arms'],
      ['Weapon System', 'Unknown'],
      ['Weapon System', 'Small arms'],
      ['Type of area affected', 'Military'],
      ['Type of area affected', 'Undefined'],
    )
    expect(incidentOf(reading).weapons).toEqual([
      { category: 'firearm', text: 'Small arms' },
      { category: 'unknown', text: 'Unknown' },
    ])
    expect(incidentOf(reading).targets).toEqual([
      { category: 'military', name: 'Military' },
      { category: 'unknown', name: 'Undefined' },
    ])
    expect(nativeOf(reading, 'filters').length).toBe(5)
    expect(reading.codes).toEqual([])
  })

  test('none: nothing is told', () => {
    const { weapons, targets, native } = incidentOf(readWith({ filters: [] }))
    expect([weapons, targets, native]).toEqual([undefined, undefined, undefined])
  })

  test('a value or a key that is new', () => {
    const reading = filters(['Weapon System', 'toString'], ['Type of area affected', 'Moon base'], ['Colour', 'red'])
    expect(reading.codes).toEqual([
      'warning unknown-class filters',
      'warning unknown-class filters',
      'warning unknown-label filters',
    ])
    expect(incidentOf(reading).weapons).toEqual([{ category: 'other', text: 'toString' }])
    expect(incidentOf(reading).targets).toEqual([{ category: 'other', name: 'Moon base' }])
    expect(nativeOf(reading, 'filters')).toEqual(['Weapon System=toString', 'Type of area affected=Moon base', 'Colour=red'])
  })

  test('in CSV, a comma and an equals sign may stand in a value', () => {
    const reading = readAs('export-csv', { ...eventInCsv, associations: 'Weapon System=a, b=c,Colour=x,,y' })
    expect(nativeOf(reading, 'associations')).toEqual(['Weapon System=a', 'b=c', 'Colour=x,,y'])
    const equals = readAs('export-csv', { ...eventInCsv, associations: 'Weapon System=a=b' })
    expect(incidentOf(equals).weapons).toEqual([{ category: 'other', text: 'a=b' }])
    const empty = readAs('export-csv', { ...eventInCsv, associations: ' ' })
    expect([incidentOf(empty).weapons, empty.codes]).toEqual([undefined, ['info source-hidden sources']])
    const odd = readAs('export-csv', { ...eventInCsv, associations: '=x,Colour=' })
    expect(nativeOf(odd, 'associations')).toEqual(['=x', 'Colour='])
  })

  test.each([{}, [{ key: 'Colour' }], [{ key: 'Colour', value: 'red', more: 1 }], [null], [7, {}], 7, true])(
    '%j cannot be read, and is kept',
    (value) => {
      const reading = readWith({ filters: value })
      expect(reading.codes).toContain('warning cell-unread filters')
      expect(nativeOf(reading, 'filters')).toContain(JSON.stringify(value))
      expect(incidentOf(reading).incomplete).toEqual(['targets', 'weapons'])
    },
  )
})

describe('sources', () => {
  const sources = (...list: readonly unknown[]) => readWith({ sources: list })

  test('none', () => {
    expect(sources().fragment?.reports).toBeUndefined()
    expect(incidentOf(sources()).incomplete).toBeUndefined()
    expect(readWith({ sources: '' }).codes).toEqual([])
  })

  test('an address with white space at its edges, and a path that is none', () => {
    const reading = sources({ id: 'a', path: 'https://example.org/1 ', description: ' x' }, { id: 'b', path: 'see page 4' })
    expect(reading.codes).toEqual(['info edge-space sources'])
    expect(reading.fragment?.reports).toEqual([
      { id: 'timemap:report/a', url: 'https://example.org/1', text: 'x', native: [{ scheme: 'timemap:sources', code: 'a' }] },
      {
        id: 'timemap:report/b',
        native: [
          { scheme: 'timemap:sources', code: 'b' },
          { scheme: 'timemap:sources', label: 'see page 4' },
        ],
      },
    ])
  })

  test('a source twice is one report', () => {
    const one = { id: 'a', path: 'https://example.org/1', description: 'x' }
    expect(incidentOf(sources(one, one)).reports).toEqual(['timemap:report/a'])
  })

  test('several sources of one id, as in some copies, are several reports', () => {
    const reading = sources(
      { id: 'CIV1', path: 'https://example.org/1', description: 'x' },
      { id: 'CIV1', path: 'https://example.org/2', description: 'x' },
      { id: 'CIV1', path: 'https://example.org/2', description: 'y' },
    )
    expect(reading.fragment?.reports?.map(({ url, text }) => [url, text])).toEqual([
      ['https://example.org/1', 'x'],
      ['https://example.org/2', 'x'],
      ['https://example.org/2', 'y'],
    ])
    expect(new Set(incidentOf(reading).reports).size).toBe(3)
    expect(incidentOf(reading).reports?.[0]).toBe('timemap:report/CIV1')
  })

  test('a source that is missing', () => {
    const reading = sources({ id: 'a' }, { id: 'b', path: 'https://example.org/1' })
    expect(reading.codes).toEqual(['info source-missing sources'])
    expect(incidentOf(reading).reports?.length).toBe(2)
    expect(incidentOf(reading).incomplete).toBeUndefined()
  })

  test('one that is hidden is no report', () => {
    const reading = sources({ id: 'z', path: 'HIDDEN', description: '' })
    expect(reading.codes).toEqual(['info source-hidden sources'])
    expect(reading.fragment?.reports).toBeUndefined()
    expect(incidentOf(reading).incomplete).toEqual(['reports'])
    expect(nativeOf(reading, 'sources')).toEqual(['z=HIDDEN'])
  })

  test.each([{}, 7, [{ id: 'a', more: 1 }], [{}], [['a']], [null], [{ id: {}, path: 'x' }]])(
    '%j cannot be read, and is kept',
    (value) => {
      const reading = readWith({ sources: value })
      expect(reading.codes).toContain('warning cell-unread sources')
      expect(nativeOf(reading, 'sources')).toEqual([JSON.stringify(value)])
      expect(incidentOf(reading).incomplete).toEqual(['reports'])
    },
  )
})
