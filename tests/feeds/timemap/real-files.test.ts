/** Reads a real file of timemap that stands beside the checkout. It may not enter the project. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diffFeeds } from '../../../src/feeds/diff-feeds.js'
import { readBytes } from '../../../src/feeds/read/read-bytes.js'
import { type FeedDataset, toDataset } from '../../../src/feeds/read/to-dataset.js'
import { timemap } from '../../../src/feeds/timemap/index.js'
import { readFeed } from '../../../src/node/read-feed.js'
import { checkDataset } from '../../../src/schema/check-dataset.js'

const file = '../shared/feeds/timemap/ukr-civharm-2022-09-21.json'
const present = existsSync(file)
if (!present) console.info(`Skipped: the real file of timemap is not at ${file}.`)

interface Event {
  readonly id: string
  readonly date: string
  readonly location: string
  readonly description: string
  readonly sources: readonly { readonly id: string; readonly path: string; readonly description: string }[]
  readonly filters: readonly { readonly key: string; readonly value: string }[]
}

const readText = (text: string): Promise<FeedDataset> =>
  toDataset(readBytes([new TextEncoder().encode(text)], { feeds: [timemap] }))

/** What the download button of the map makes of the same events. */
const toCsv = (events: readonly Event[]): string => {
  const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`
  const names = ['id', 'date', 'latitude', 'longitude', 'location', 'description', 'sources', 'associations']
  const rows = events.map((event) => ({
    ...event,
    sources: event.sources.map(({ path }) => path).join(','),
    associations: event.filters.map(({ key, value }) => `${key}=${value}`).join(','),
  }))
  return [names, ...rows.map((row) => names.map((name) => String(row[name as keyof typeof row])))]
    .map((cells) => cells.map(cell).join(','))
    .join('\r\n')
}

describe.skipIf(!present)('the real file', { timeout: 60_000 }, () => {
  const events: readonly Event[] = present ? JSON.parse(readFileSync(file, 'utf8')) : []

  test('688 events, all accepted', async () => {
    const { dataset, report, conflicts } = await toDataset(readFeed(file, { feeds: [timemap] }))
    expect([report.generation, report.rows, report.accepted, report.joined, conflicts.length]).toEqual([
      'export-json',
      688,
      688,
      0,
      0,
    ])
    expect(checkDataset(dataset)).toEqual([])
    const spaced = events.filter((event) =>
      [event.location, event.description, ...event.sources.flatMap(({ path, description }) => [path, description])].some(
        (words) => words.trim() !== '' && words !== words.trim(),
      ),
    )
    const hidden = events.filter(({ sources }) => sources.some(({ path }) => path === 'HIDDEN'))
    expect(Object.fromEntries(report.issues.map(({ code, count }) => [code, count]))).toEqual({
      'edge-space': spaced.length,
      'source-hidden': hidden.length,
    })
    const { incidents = [], reports = [] } = dataset
    expect(incidents.length).toBe(688)
    expect(reports.length).toBe(events.flatMap(({ sources }) => sources).length - hidden.length)
    const told = (key: string) => events.flatMap(({ filters }) => filters).filter((filter) => filter.key === key).length
    expect(incidents.flatMap(({ weapons = [] }) => weapons).length).toBe(told('Weapon System'))
    expect(incidents.flatMap(({ targets = [] }) => targets).length).toBe(told('Type of area affected'))
    expect(incidents.filter(({ weapons }) => weapons?.[0]?.category === 'unknown').length).toBe(511)
    expect(incidents.filter(({ weapons }) => weapons?.[0]?.category === 'other/cluster-munition').length).toBe(66)
    // Every day lies between the begin of the war and the day of the export.
    const days = incidents.flatMap(({ when }) => when?.start ?? []).sort()
    expect([days.length, days[0], days.at(-1)]).toEqual([688, '2022-02-24', '2022-09-19'])
    expect(events.some(({ date }) => Number(date.split('/')[0]) > 12)).toBe(false)
  })

  test('the same events as CSV are the same incidents', async () => {
    const json = await readText(readFileSync(file, 'utf8'))
    const csv = await readText(toCsv(events))
    expect([csv.report.generation, csv.report.accepted, csv.conflicts.length]).toEqual(['export-csv', 688, 0])
    const { added, changed, withdrawn } = diffFeeds(json, csv)
    expect([...added, ...withdrawn].filter(({ list }) => list === 'incidents')).toEqual([])
    const fields = changed.flatMap((entry) => entry.fields.map(({ path }) => path[0]))
    expect([...new Set(fields)].sort()).toEqual(['native', 'reports'])
    const urls = ({ dataset }: FeedDataset) => new Set(dataset.reports?.map(({ url }) => url))
    expect(urls(csv)).toEqual(urls(json))
  })

  test('two exports: one event withdrawn, one rewritten, one new', async () => {
    const [first, second, ...others] = events
    const before = await readText(JSON.stringify(events))
    const after = await readText(
      JSON.stringify([{ ...second, description: 'Invented words.' }, { ...first, id: 'CIV-NEW' }, ...others]),
    )
    const { added, changed, withdrawn } = diffFeeds(before, after)
    expect([added, changed, withdrawn].map((entries) => entries.map(({ id }) => id))).toEqual([
      ['timemap:CIV-NEW'],
      [`timemap:${second?.id}`],
      [`timemap:${first?.id}`],
    ])
    expect(changed[0]?.fields.map(({ path }) => path)).toEqual([['text']])
  })
})
