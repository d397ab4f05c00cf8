import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { detectFeed, type Row } from '../../../src/feeds/feed.js'
import { ucdp } from '../../../src/feeds/ucdp/index.js'
import { incidentOf, readAs } from './reading.js'

const rows = Papa.parse<Row>(readFileSync('examples/data/ucdp-sample.csv', 'utf8'), { header: true, skipEmptyLines: true }).data
const readings = rows.map((row) => readAs('ged-csv-49', row))
const accepted = readings.filter(({ fragment }) => fragment !== undefined)

test('the sample is of GED since 20.1, 40 rows, one of them refused', () => {
  expect(detectFeed([ucdp])({ columns: Object.keys(rows[0] ?? {}), format: 'delimited' })?.generation.id).toBe('ged-csv-49')
  expect([rows.length, accepted.length]).toEqual([40, 39])
})

test('every row says that it is invented', () => {
  for (const row of rows) {
    expect(Number(row['id'])).toBeGreaterThan(9_900_000)
    expect(row['relid']).toMatch(/^INV-/)
  }
})

test('it has the dirt of the real files', () => {
  const counts: Record<string, number> = {}
  for (const { issues } of readings) for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1
  expect(counts).toEqual({
    'quantity-order': 1,
    'wkt-disagrees': 1,
    'cell-date': 2,
    'edge-space': 3,
    'sources-not-split': 1,
    'no-iso-country': 3,
    'country-territory': 1,
  })
  const ids = accepted.map((reading) => incidentOf(reading).id)
  expect(ids.length - new Set(ids).size).toBe(1)
  expect(new Set(rows.map((row) => row['where_prec']))).toEqual(new Set(['1', '2', '3', '4', '5', '6', '7']))
  expect(new Set(rows.map((row) => row['type_of_violence']))).toEqual(new Set(['1', '2', '3']))
  expect(new Set(rows.map((row) => row['date_prec'])).size).toBe(5)
})
