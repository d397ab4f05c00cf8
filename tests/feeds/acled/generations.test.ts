import { describe, expect, test } from 'vitest'
import { canonicalRow } from '../../../src/feeds/acled/canonical-row.js'
import { acled } from '../../../src/feeds/acled/index.js'
import { detectFeed, type Row } from '../../../src/feeds/feed.js'
import { feeds } from '../../../src/feeds/known-feeds.js'
import { readBytes } from '../../../src/feeds/read/read-bytes.js'
import { toDataset } from '../../../src/feeds/read/to-dataset.js'
import { incidentOf, readAs } from './reading.js'
import { event, event2017, event2018 } from './rows.js'
import { samples } from './samples.js'

const found = (columns: readonly string[], format: 'delimited' | 'json' | 'positional') =>
  detectFeed([...feeds.filter(({ id }) => id !== 'acled'), acled])({ columns, format })?.generation.id
const formatOf = (generation: string) => (generation.startsWith('api') ? 'json' : 'delimited')

test('there is a sample of each generation, which is found by its columns in any order', () => {
  expect(new Set(samples.map(({ generation }) => generation))).toEqual(new Set(acled.generations.map(({ id }) => id)))
  for (const { generation, rows } of samples)
    for (const row of rows) {
      const names = Object.keys(row)
      expect(found(names, formatOf(generation))).toBe(generation)
      expect(found([...names].reverse(), formatOf(generation))).toBe(generation)
      expect(found(['', ...names, 'mine'], formatOf(generation))).toBe(generation)
      expect(found(names, 'positional')).toBeUndefined()
    }
})

test('case and blanks make no difference', () => {
  expect(
    found(
      Object.keys(event2018).map((name) => name.toUpperCase()),
      'delimited',
    ),
  ).toBe('csv-2018')
  expect(
    found(
      Object.keys(event2017).map((name) => name.toLowerCase()),
      'delimited',
    ),
  ).toBe('csv-2017')
  expect(
    found(
      Object.keys(event).map((name) => ` ${name.replaceAll('_', ' ')}`),
      'delimited',
    ),
  ).toBe('csv-2023')
})

test('columns that others leave out', () => {
  const without = (row: Row, ...names: readonly string[]) => Object.keys(row).filter((name) => !names.includes(name))
  expect(found(without(event, 'tags', 'timestamp', 'admin3'), 'delimited')).toBe('csv-2023')
  expect(found(without(event, 'source'), 'delimited')).toBe('csv-part')
  expect(found(without(event, 'actor2', 'assoc_actor_2', 'inter2'), 'delimited')).toBe('csv-monadic')
  expect(found(without(event, 'event_id_cnty'), 'delimited')).toBeUndefined()
})

test('an event is no deletion', () => {
  expect(found([...Object.keys(event), 'deleted_timestamp'], 'json')).toBe('api-json')
})

test('of two columns for one thing the one with the name of today counts, or else the first', () => {
  expect(canonicalRow({ FATALITIES: '1', fatalities: '2' })).toEqual({ FATALITIES: '1', fatalities: '2' })
  expect(canonicalRow({ FATALITIES: '1', Fatalities: '2' })).toEqual({ fatalities: '1', Fatalities: '2' })
  const row = { fatalities: '1', mine: '2' }
  expect(canonicalRow(row)).toBe(row)
})

test('data of others is not taken', () => {
  expect(found(['event_id_cnty', 'event_date', 'time_precision', 'latitude', 'longitude'], 'delimited')).toBeUndefined()
  expect(found(['event_id', 'event_date', 'event_type', 'fatalities'], 'delimited')).toBeUndefined()
})

test('a row is read alike under the names of any time', () => {
  const upper = Object.fromEntries(Object.entries(event).map(([name, cell]) => [name.toUpperCase(), cell]))
  const { origin: _, ...now } = incidentOf(readAs('csv-2023', event))
  const { origin: __, ...then } = incidentOf(readAs('csv-2023', upper))
  expect(then).toEqual(now)
})

const csv = (row: Row, delimiter: string): string =>
  [Object.keys(row), Object.values(row).map((cell) => `"${cell}"`)].map((cells) => cells.join(delimiter)).join('\r\n')

describe('files', () => {
  const read = (text: string | Uint8Array) => toDataset(readBytes([text], { feeds: [acled] }))
  test('with a delimiter that is told', async () => {
    const { report, dataset } = await read(`sep=;\r\n${csv(event, ';')}\r\n`)
    expect([report.generation, report.accepted, dataset.incidents?.length]).toEqual(['csv-2023', 1, 1])
  })
  test('up to 2017, with empty columns at the end and in Windows-1252', async () => {
    const names = Object.keys(event2017)
    const row = { ...event2017, LOCATION: 'Invented’s Town' }
    const text = `${names.join(',')},,,,,,,\n${names.map((name) => row[name as keyof typeof row]).join(',')},,,,,,,\n`
    const bytes = Uint8Array.from(text, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)))
    const { report, dataset } = await read(bytes)
    expect([report.generation, report.rows, report.accepted]).toEqual(['csv-2017', 1, 1])
    expect(dataset.incidents?.[0]?.where?.name).toBe('Invented’s Town')
  })
  test('of the API, with its envelope', async () => {
    const { report, dataset } = await read(JSON.stringify({ status: 200, success: true, count: 1, data: [event] }))
    expect([report.generation, dataset.incidents?.length]).toEqual(['api-json', 1])
  })
  test('the list of deleted events, as CSV and with the envelope of the API', async () => {
    const row = { event_id_cnty: 'XYZ101', deleted_timestamp: '1706702400' }
    for (const text of [`${csv(row, ',')}\n`, JSON.stringify({ success: true, count: 1, data: [row] })]) {
      const { withdrawn, report } = await read(text)
      expect(withdrawn.map(({ incident }) => incident)).toEqual(['acled:XYZ101'])
      expect(report).toMatchObject({ rows: 1, accepted: 1, withdrawn: 1 })
    }
  })
})
