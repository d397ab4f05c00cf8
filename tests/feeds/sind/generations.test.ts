/** Finding the tables of SiND from their columns, and reading them from files. */
import { describe, expect, test } from 'vitest'
import { datasetMerger } from '../../../src/dataset/dataset-merger.js'
import { detectFeed } from '../../../src/feeds/feed.js'
import { readBytes } from '../../../src/feeds/read/read-bytes.js'
import { toDataset } from '../../../src/feeds/read/to-dataset.js'
import { columns } from '../../../src/feeds/sind/columns.js'
import { sameSindEvents, sind } from '../../../src/feeds/sind/index.js'
import { columnOf } from '../../../src/feeds/sind/spellings.js'
import { checkDataset } from '../../../src/schema/check-dataset.js'
import { namesOf } from './reading.js'
import { event, otherEvent } from './rows.js'
import { samples } from './samples.js'

const found = (names: readonly string[], format: 'json' | 'delimited' | 'positional' = 'json'): string | undefined =>
  detectFeed([sind])({ columns: names, format })?.generation.id

const bytesOf = (text: string): readonly Uint8Array[] => [new TextEncoder().encode(text)]

describe('detection', () => {
  test.each(samples.map(({ generation }) => generation))('%s, from its columns in any order, in JSON and CSV', (generation) => {
    const names = namesOf(generation)
    expect(found(names)).toBe(generation)
    expect(found([...names].reverse(), 'delimited')).toBe(generation)
    expect(found(['My note', ...names, ''])).toBe(generation)
    expect(found(names, 'positional')).toBeUndefined()
  })

  test.each(samples.map(({ generation }) => generation))('%s: a header that is cut off is not the whole', (generation) => {
    const names = namesOf(generation)
    const half = names.slice(0, Math.ceil(names.length / 2))
    expect(found(half)).not.toBe(generation)
  })

  test('every column of every table is known, and has a meaning', () => {
    for (const { generation } of samples)
      for (const name of namesOf(generation)) {
        expect([name, columnOf(name)]).not.toEqual([name, undefined])
        expect([name, sind.columns?.[name]?.cell]).not.toEqual([name, undefined])
      }
    for (const name of Object.keys(columns)) expect(columnOf(name)).toBe(name)
  })

  test('seven tables as their publisher counts them', () => {
    expect(sind.generations.map(({ id, columns: names = [] }) => [id, names.length]).slice(0, 9)).toEqual([
      ['aid-workers-41', 41],
      ['education-33', 33],
      ['protection-28', 28],
      ['sexual-violence-22', 22],
      ['health-care-43', 43],
      ['explosive-weapons-26', 26],
      ['explosive-weapons-21', 21],
      ['food-security-15', 15],
      ['food-security-16', 16],
    ])
  })

  const later = (generation: string, renamed: Readonly<Record<string, string>>): readonly string[] => [
    ...namesOf(generation).map((name) => renamed[name] ?? name),
    'Date Event Entered',
    'Date Event Modified',
  ]

  test('later releases write some columns otherwise', () => {
    expect(found(later('aid-workers-41', { Actor: 'Reported Perpetrator', 'Actor Name': 'Reported Perpetrator Name' }))).toBe(
      'aid-workers-41',
    )
    expect(
      found(
        later('education-33', {
          'Type of Education Facility': 'Type of education facility',
          'Arson Attack on Education Facility': 'Arson attack on education facility',
          'Forced Entry into Education Facility': 'Forced Entry into education facility',
          'Damage/Destruction To Education Facility': 'Damage/Destruction To Ed facility Event',
        }),
      ),
    ).toBe('education-33')
    expect(
      found(
        later('sexual-violence-22', {
          'Single And Group Perpetrators': 'Single Or Multiple Perpetrators',
          'Survivor or Victim': 'Survivor Or Victim',
          'Adult or Minor ': 'Adult Or Minor',
          'Type of SV': 'Type Of Sexual Violence',
          'SV Context': 'Sexual Violence Context',
          Classification: 'Classification of Sexual Violence',
        }),
      ),
    ).toBe('sexual-violence-22')
  })

  test('a table with columns left out, and one on a topic that is not known', () => {
    expect(found(namesOf('health-care-43').filter((name) => !name.startsWith('Hospital')))).toBe('health-care-part')
    expect(
      found([
        ...['Date', 'Event Description', 'Country', 'Country ISO', 'Admin 1', 'Latitude', 'Longitude', 'Geo Precision'],
        ...['Reported Perpetrator', 'Name of the Party', 'Incident Type', 'SiND Event ID'],
      ]),
    ).toBe('event')
  })

  test('tables of counts, and other feeds, are none of them', () => {
    expect(
      found(['Country', 'Year', 'Country ISO', 'Number Of Events', 'Educators Killed', 'Attacks on Schools']),
    ).toBeUndefined()
    expect(found(['Incident ID', 'Year', 'Month', 'Day', 'Country Code', 'Country', 'Region', 'Total killed'])).toBeUndefined()
    expect(found([])).toBeUndefined()
  })
})

describe('files', () => {
  test('JSON: two tables of one event, whatever the file is called', async () => {
    const read = async (generation: string) =>
      toDataset(
        readBytes(bytesOf(JSON.stringify([event(namesOf(generation)), otherEvent(namesOf(generation))])), {
          feeds: [sind],
          file: 'aidWorkerKIKA.json',
        }),
      )
    const aid = await read('aid-workers-41')
    const bombs = await read('explosive-weapons-26')
    expect([aid.report.generation, bombs.report.generation]).toEqual(['aid-workers-41', 'explosive-weapons-26'])
    expect([aid.report.accepted, aid.report.rejected, aid.conflicts.length]).toEqual([2, 0, 0])
    expect(bombs.dataset.incidents?.map(({ id }) => id)).toEqual([
      'sind:explosive-weapons/900001',
      'sind:explosive-weapons/900002',
    ])
    const merger = datasetMerger()
    const merged = [aid.dataset, bombs.dataset].flatMap((dataset) => merger.add(dataset))
    const { incidents = [] } = merger.dataset()
    merger.add({ links: sameSindEvents(incidents) })
    expect([merged, incidents.length, merger.dataset().links?.length]).toEqual([[], 4, 2])
    expect(checkDataset(merger.dataset())).toEqual([])
  })

  test('CSV from HDX: hashtags with spaces below the header, days as serial numbers', async () => {
    const names = namesOf('protection-28')
    const quote = (cell: unknown): string => `"${String(cell ?? '').replaceAll('"', '""')}"`
    const tags: Readonly<Record<string, string>> = {
      Date: '#date +occurred',
      Country: '#country +name',
      'Reported Perpetrator': '#group +perp',
    }
    const row = event(names, { Date: '48247' })
    const lines = [names, names.map((name) => tags[name] ?? ''), names.map((name) => row[name])]
    const csv = lines.map((cells) => cells.map(quote).join(',')).join('\r\n')
    const { dataset, report } = await toDataset(readBytes(bytesOf(csv), { feeds: [sind] }))
    expect([report.generation, report.accepted, report.rejected]).toEqual(['protection-28', 1, 0])
    expect(dataset.incidents?.[0]?.when).toEqual({ start: '2032-02-03', end: '2032-02-03' })
  })
})
