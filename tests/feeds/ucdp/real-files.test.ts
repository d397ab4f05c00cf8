/** Reads real files of UCDP that stand beside the checkout. They may not enter the project, so without them there is nothing to do. */
import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { detectFeed, type Row } from '../../../src/feeds/feed.js'
import { ucdp } from '../../../src/feeds/ucdp/index.js'
import { incidentOf, type Reading, readAs, withoutOrigin } from './reading.js'

const folder = '../shared/feeds/ucdp/'
const present = existsSync(folder)
if (!present) console.info(`Skipped: the real files of UCDP are not in ${folder}.`)

const read = (file: string): readonly Row[] => {
  const text = readFileSync(folder + file, 'utf8')
  if (file.endsWith('.json')) return JSON.parse(text) as readonly Row[]
  const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data
  return rows.filter((row) => row['id'] !== '')
}

const readingsOf = (file: string): readonly { readonly row: Row; readonly reading: Reading }[] => {
  const rows = read(file)
  const format = file.endsWith('.json') ? 'json' : 'delimited'
  const found = detectFeed([ucdp])({ columns: Object.keys(rows[0] ?? {}), format })
  return rows.map((row) => ({ row, reading: readAs(found?.generation.id ?? '', row) }))
}

const countCodes = (readings: readonly Reading[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const { issues } of readings) for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

describe.skipIf(!present)('real files', () => {
  test.each([
    ['ged191.csv', 3194, { 'quantity-order': 6, 'edge-space': 134 }],
    ['ged231-300.csv', 300, { 'quantity-order': 5, 'no-iso-country': 3, 'country-territory': 2 }],
    ['hdx-bgd-hxl.csv', 601, { 'quantity-order': 1, 'edge-space': 10 }],
    ['api-500.json', 500, {}],
  ])('%s: %i rows, all accepted', (file, rows, codes) => {
    const all = readingsOf(file)
    expect(all.length).toBe(rows)
    expect(all.every(({ reading }) => reading.fragment !== undefined)).toBe(true)
    expect(countCodes(all.map(({ reading }) => reading))).toEqual(codes)
    const inOrder = all.filter(({ reading }) => !reading.issues.some(({ code }) => code === 'quantity-order'))
    for (const [figure, column] of [
      ['min', 'low'],
      ['best', 'best'],
      ['max', 'high'],
    ] as const) {
      const totals = inOrder.map(({ reading }) => incidentOf(reading).harm?.killed?.total?.[figure] ?? Number.NaN)
      expect(sum(totals)).toBe(sum(inOrder.map(({ row }) => Number(row[column]))))
    }
  })

  test('api-500.json adds up to what the file says', () => {
    const totals = readingsOf('api-500.json').map(({ reading }) => incidentOf(reading).harm?.killed?.total)
    expect([
      sum(totals.map((t) => t?.min ?? 0)),
      sum(totals.map((t) => t?.best ?? 0)),
      sum(totals.map((t) => t?.max ?? 0)),
    ]).toEqual([2807, 2824, 3919])
  })

  test('the 601 rows of Bangladesh are the same in both files', () => {
    const ged = new Map(readingsOf('ged191.csv').map(({ reading }) => [incidentOf(reading).id, reading]))
    const hdx = readingsOf('hdx-bgd-hxl.csv')
    for (const { reading } of hdx) {
      const other = ged.get(incidentOf(reading).id)
      expect(withoutOrigin(reading.fragment)).toEqual(withoutOrigin(other?.fragment))
      expect(reading.issues).toEqual(other?.issues)
    }
  })

  test('an id stands for one actor, and one report', () => {
    for (const file of ['ged191.csv', 'ged231-300.csv', 'api-500.json']) {
      const known = new Map<string, unknown>()
      for (const { reading } of readingsOf(file))
        for (const record of [...(reading.fragment?.actors ?? []), ...(reading.fragment?.reports ?? [])]) {
          expect(known.get(record.id) ?? record).toEqual(record)
          known.set(record.id, record)
        }
    }
  })
})
