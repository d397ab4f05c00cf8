/** Reads the real file of AWSD that stands beside the checkout. It may not enter the project, so without it there is nothing to do. */
import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { beforeAll, describe, expect, test } from 'vitest'
import { awsd } from '../../../src/feeds/awsd/index.js'
import type { FeedReport } from '../../../src/feeds/read/feed-report.js'
import { readFeed } from '../../../src/node/read-feed.js'
import type { Fragment } from '../../../src/schema/dataset.js'
import type { HarmPart } from '../../../src/schema/harm.js'
import type { Incident } from '../../../src/schema/incident.js'

const folder = '../shared/feeds/awsd/'
const file = `${folder}security_incidents.2025-03.csv`
const present = existsSync(file)
if (!present) console.info(`Skipped: the real file of AWSD is not in ${folder}.`)

type Cells = Readonly<Record<string, string>>

/** Worked out from the cells, without the reading. */
const cellsOf = (): readonly Cells[] => Papa.parse<Cells>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data

const number = (cell: string | undefined): number => Number(cell ?? Number.NaN)
const sumOf = <T>(list: readonly T[], figure: (one: T) => number): number => list.reduce((sum, one) => sum + figure(one), 0)

describe.skipIf(!present)('the file of March 2025', () => {
  let cells: readonly Cells[] = []
  let fragments: readonly Fragment[] = []
  let incidents: readonly Incident[] = []
  let report: FeedReport
  let rows: ReadonlyMap<string, Cells> = new Map()

  beforeAll(async () => {
    cells = cellsOf()
    rows = new Map(cells.map((row) => [`awsd:${row['Incident ID']}`, row]))
    const reading = readFeed(file, { feeds: [awsd], release: '2025-04' })
    const read: Fragment[] = []
    for await (const outcome of reading) if (outcome.status === 'accepted') read.push(outcome.fragment)
    report = reading.report
    fragments = read
    incidents = read.flatMap((fragment) => fragment.incidents ?? [])
  }, 120_000)

  const rowOf = (incident: Incident): Cells => {
    const row = rows.get(incident.id)
    if (row === undefined) throw new Error(`No row of ${incident.id}.`)
    return row
  }

  test('4,337 rows, all accepted, with these issues', () => {
    expect(report).toMatchObject({ feed: 'awsd', generation: 'csv-41', rows: 4337, accepted: 4337, rejected: 0, complete: true })
    expect(Object.fromEntries(report.issues.map(({ code, count }) => [code, count]))).toEqual({
      'edge-space': 1293,
      'point-stand-in': 143,
      'no-iso-country': 27,
      'label-spelling': 20,
      'counts-disagree': 7,
      'unknown-label': 1,
      'none-affected': 1,
      'after-release': 1,
    })
  })

  test('killed 3,047, wounded 3,003, kidnapped 2,136', () => {
    const best = (kind: 'killed' | 'injured' | 'abducted') => sumOf(incidents, ({ harm }) => harm?.[kind]?.total?.best ?? 0)
    expect([best('killed'), best('injured'), best('abducted')]).toEqual([3047, 3003, 2136])
    expect(best('killed')).toBe(sumOf(cells, (row) => number(row['Total killed'])))
    expect(best('injured')).toBe(sumOf(cells, (row) => number(row['Total wounded'])))
    expect(best('abducted')).toBe(sumOf(cells, (row) => number(row['Total kidnapped'])))
    const confirmed = cells.filter((row) => row['Verified'] !== 'Pending')
    const least = sumOf(incidents, ({ harm }) => harm?.killed?.total?.min ?? 0)
    expect(least).toBe(sumOf(confirmed, (row) => number(row['Total killed'])))
  })

  test.each([
    ['national', 'Nationals'],
    ['international', 'Internationals'],
  ])('the %s parts are the cells', (value, group) => {
    for (const [kind, harm] of [
      ['killed', 'killed'],
      ['injured', 'wounded'],
      ['abducted', 'kidnapped'],
    ] as const) {
      const counted = sumOf(incidents, (incident) =>
        sumOf(incident.harm?.[kind]?.parts ?? [], (part) => (part.value === value ? (part.count.best ?? Number.NaN) : 0)),
      )
      expect(counted).toBe(sumOf(cells, (row) => number(row[`${group} ${harm}`])))
    }
  })

  test('organisations and sexes are parts where the row tells of which harm, and as they came elsewhere', () => {
    const columns = ['UN', 'INGO', 'ICRC', 'NRCS and IFRC', 'NNGO', 'Other', 'Gender Male', 'Gender Female', 'Gender Unknown']
    const words: Readonly<Record<string, string>> = {
      'Gender Male': 'male',
      'Gender Female': 'female',
      'Gender Unknown': 'unknown',
    }
    // Rows in which one kind of harm, or one organisation, has all who were affected, and the organisations add up.
    const inPartsByHand = cells.filter((row) => {
      const told = (names: readonly string[]) => names.map((name) => Number(row[name]))
      const affected = Number(row['Total affected'])
      const harms = told(['Total killed', 'Total wounded', 'Total kidnapped'])
      const organisations = told(columns.slice(0, 6))
      const addUp = sumOf(organisations, (one) => one) === affected
      return affected > 0 && addUp && (harms.includes(affected) || organisations.includes(affected))
    }).length
    expect(inPartsByHand).toBe(4313)
    let inParts = 0
    for (const incident of incidents) {
      const row = rowOf(incident)
      const kinds = Object.values(incident.harm ?? {}) as readonly { readonly parts?: readonly HarmPart[] }[]
      const parts = kinds.flatMap((kind) => kind.parts ?? [])
      for (const column of columns) {
        const told = row[column]
        const of = parts.filter(({ value }) => value === (words[column] ?? column))
        const native = incident.native?.find(({ scheme }) => scheme === `awsd:${column}`)
        const shared = of.length === 0 ? native?.code : String(sumOf(of, ({ count }) => count.best ?? Number.NaN))
        expect(shared ?? '', `${incident.id} ${column}`).toBe(told)
        expect(of.length > 0 && native !== undefined).toBe(false)
      }
      if (parts.some(({ dimension }) => dimension === 'organisation')) inParts += 1
    }
    expect(inParts).toBe(inPartsByHand)
  })

  test('dates, countries and points are those of the cells', () => {
    const countries = new Set<string>()
    for (const incident of incidents) {
      const row = rowOf(incident)
      const { start = '', end = '' } = incident.when ?? {}
      const [month, day] = [row['Month'], row['Day']].map((cell) => cell?.padStart(2, '0') ?? '')
      const told = [row['Year'], ...(row['Month'] ? [month, ...(row['Day'] ? [day] : [])] : [])].join('-')
      expect(start.startsWith(told) && end.startsWith(told), incident.id).toBe(true)
      expect(start === end).toBe(row['Day'] !== '')
      const { country, point, admin1, name } = incident.where ?? {}
      expect(country === undefined).toBe(row['Country Code'] === '')
      if (country !== undefined) countries.add(`${row['Country Code']} ${country}`)
      expect([String(point?.lat ?? ''), String(point?.lon ?? '')].map(Number)).toEqual(
        [row['Latitude'], row['Longitude']].map((cell) => Number(cell?.trim())),
      )
      expect([admin1 ?? '', name ?? '']).toEqual([row['Region']?.trim(), row['City']?.trim()])
    }
    expect(countries.size).toBe(93)
    expect(countries.has('NA NAM')).toBe(true)
    expect(incidents.filter(({ where }) => where?.country === 'NAM')).toHaveLength(1)
    expect(incidents.filter(({ when }) => when?.start?.endsWith('-01-01') && when.end?.endsWith('-12-31'))).toHaveLength(48)
  })

  test('every label stands in native as it came, but for white space at its edges', () => {
    for (const incident of incidents) {
      const row = rowOf(incident)
      for (const column of [
        'Means of attack',
        'Attack context',
        'Location',
        'Motive',
        'Actor type',
        'Actor name',
        'Verified',
        'Source',
      ])
        expect(incident.native?.find(({ scheme }) => scheme === `awsd:${column}`)?.label ?? '').toBe(row[column]?.trim())
      expect(incident.text ?? '').toBe(row['Details']?.trim())
    }
  })

  test('an id stands for one actor and one site, and every id that is named is there', () => {
    const known = new Map<string, unknown>()
    for (const { actors = [], sites = [], attributions = [], incidents: [incident] = [] } of fragments) {
      for (const record of [...actors, ...sites]) {
        expect(known.get(record.id) ?? record).toEqual(record)
        known.set(record.id, record)
      }
      for (const { actor } of incident?.participants ?? []) expect(known.has(actor)).toBe(true)
      for (const { against = [], by = '' } of attributions) for (const id of [...against, by]) expect(known.has(id)).toBe(true)
    }
    expect(fragments.filter(({ attributions }) => attributions !== undefined)).toHaveLength(
      cells.filter(
        (row) =>
          row['Actor type'] !== 'Unknown' ||
          !['', 'Unknown', 'Uknown', 'Unknwon', 'Unkown', 'Not applicable'].includes(row['Actor name']?.trim() ?? ''),
      ).length,
    )
    expect([...known.keys()].filter((id) => id.startsWith('awsd:site/'))).toHaveLength(6)
  })
})
