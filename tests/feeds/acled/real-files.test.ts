/**
 * Reads real files of ACLED that stand beside the checkout. They may not be passed on, so most people have none, and then there is
 * nothing to do.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { columnOf } from '../../../src/feeds/acled/columns.js'
import { acled } from '../../../src/feeds/acled/index.js'
import type { Row } from '../../../src/feeds/feed.js'
import { readDataset } from '../../../src/node/read-dataset.js'

const folder = '../shared/feeds/acled/'
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.csv')) : []
if (files.length === 0) console.info(`Skipped: there are no files of ACLED in ${folder}.`)

/** The cells of a column, whatever its case. */
const cellsOf = (rows: readonly Row[], column: string): readonly string[] =>
  rows.map((row) => String(Object.entries(row).find(([name]) => columnOf(name) === column)?.[1] ?? ''))

describe.skipIf(files.length === 0)('real files', () => {
  test.each(files)('%s: no row is lost, and the figures are those of the cells', async (file) => {
    const { dataset, report, rejected } = await readDataset(folder + file, { feeds: [acled] })
    const rows = Papa.parse<Row>(readFileSync(folder + file, 'utf8'), { header: true, skipEmptyLines: true }).data
    expect(report.complete).toBe(true)
    expect([report.rows, report.accepted + report.rejected]).toEqual([rows.length, rows.length])
    for (const { issues } of rejected) expect(issues.map(({ code }) => code)).toContain('id-missing')
    const fatalities = new Map<string, number>()
    const ids = cellsOf(rows, 'event_id_cnty')
    cellsOf(rows, 'fatalities').forEach((cell, i) => {
      const id = ids[i] ?? ''
      if (!fatalities.has(id)) fatalities.set(id, Number(cell))
    })
    expect(dataset.incidents?.length).toBe(fatalities.size)
    const killed = (dataset.incidents ?? []).map(({ harm }) => harm?.killed?.total?.best ?? 0)
    expect(killed.reduce((sum, one) => sum + one, 0)).toBe([...fatalities.values()].reduce((sum, one) => sum + one, 0))
  })
})
