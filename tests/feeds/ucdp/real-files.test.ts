/** Reads real files of UCDP that stand beside the checkout. They may not enter the project, so without them there is nothing to do. */
import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { rollup } from '../../../src/aggregate/rollup.js'
import { count, sum as sumOfPath } from '../../../src/aggregate/rollup-figures.js'
import { bucket, participatingActor } from '../../../src/aggregate/rollup-keys.js'
import { run } from '../../../src/aggregate/run.js'
import { detectFeed, type Row } from '../../../src/feeds/feed.js'
import { ucdp } from '../../../src/feeds/ucdp/index.js'
import { table } from '../../../src/table/table.js'
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

  test.each(['ged191.csv', 'ged231-300.csv', 'api-500.json'])('%s: rollups are what is counted from the cells', (file) => {
    const all = readingsOf(file)
    const incidents = all.map(({ reading }) => incidentOf(reading))
    const rows = all.map(({ row }) => row)
    const months = (row: Row): readonly string[] => [String(row['date_start']).slice(0, 7), String(row['date_end']).slice(0, 7)]
    const least = (row: Row): number => Math.min(Number(row['low']), Number(row['best']), Number(row['high']))

    const byMonth = rollup({ by: { month: bucket('month') }, select: { incidents: count(), killed: sumOfPath('killed') } })
    const certain = new Map<string, { incidents: number; killed: number }>()
    for (const row of rows) {
      const [first = '', last] = months(row)
      if (first !== last) continue
      const before = certain.get(first) ?? { incidents: 0, killed: 0 }
      certain.set(first, { incidents: before.incidents + 1, killed: before.killed + least(row) })
    }
    const answered = run(byMonth)(table(incidents)).filter(({ incidents: { min } }) => min > 0)
    expect(answered.map(({ month, incidents: { min }, killed }) => [month, min, killed.min])).toEqual(
      [...certain].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, one]) => [month, one.incidents, one.killed]),
    )
    // One that spans months may belong to each of them.
    const possible = rows.filter((row) => months(row)[0] !== months(row)[1]).length
    expect(run(byMonth)(incidents).some(({ incidents: { min, max } }) => max !== min)).toBe(possible > 0)

    const actors = new Map<string, number>()
    for (const row of rows)
      for (const side of new Set([row['side_a_new_id'], row['side_b_new_id']]))
        actors.set(`ucdp:actor/${side}`, (actors.get(`ucdp:actor/${side}`) ?? 0) + 1)
    const byActor = run(rollup({ by: { actor: participatingActor() }, select: { incidents: count() } }))(incidents)
    const counted = [...actors].sort(([a], [b]) => (a < b ? -1 : 1))
    expect(byActor.map(({ actor, incidents: { min, max } }) => [actor, min, max])).toEqual(counted.map(([id, n]) => [id, n, n]))
  })
})
