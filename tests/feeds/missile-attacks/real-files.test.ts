/** Reads real files of the missile attacks that stand beside the checkout. They may not enter the project. */
import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { mergeDatasets } from '../../../src/dataset/merge-datasets.js'
import type { Row } from '../../../src/feeds/feed.js'
import { missileAttacks } from '../../../src/feeds/missile-attacks/index.js'
import type { FeedDataset } from '../../../src/feeds/read/to-dataset.js'
import { toDataset } from '../../../src/feeds/read/to-dataset.js'
import { readFeed } from '../../../src/node/read-feed.js'
import { checkDataset } from '../../../src/schema/check-dataset.js'
import type { Quantity } from '../../../src/schema/quantity.js'

const folder = '../shared/feeds/missile-attacks/'
const present = existsSync(folder)
if (!present) console.info(`Skipped: the real files of the missile attacks are not in ${folder}.`)

const newer = 'missile_attacks_daily.csv'
const older = 'missile_attacks_daily.2025-04.csv'
const weapons = 'missiles_and_uavs.csv'

const rowsOf = (file: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(folder + file, 'utf8'), { header: true, skipEmptyLines: true }).data

const read = (file: string): Promise<FeedDataset> => toDataset(readFeed(folder + file, { feeds: [missileAttacks] }))

const total = (rows: readonly Row[], column: string): number => rows.reduce((sum, row) => sum + (Number(row[column]) || 0), 0)

const figures = ({ dataset }: FeedDataset, column: 'launched' | 'intercepted' | 'failed'): readonly Quantity[] =>
  (dataset.incidents ?? []).flatMap(({ weapons: uses }) => (uses ?? []).flatMap((use) => use[column] ?? []))

const sum = (quantities: readonly Quantity[], figure: 'min' | 'best' | 'max'): number =>
  quantities.reduce((all, quantity) => all + (quantity[figure] ?? Number.NaN), 0)

const counts = ({ report }: FeedDataset): Readonly<Record<string, number>> =>
  Object.fromEntries(report.issues.map(({ code, count }) => [code, count]))

describe.skipIf(!present)('real files', { timeout: 60_000 }, () => {
  test.each([
    [
      newer,
      3770,
      'attacks-csv-22',
      118_578,
      90_084,
      { 'assumed-zone': 3770, 'several-models': 291, 'target-abroad': 3, 'edge-space': 3, 'unknown-model': 3, ledger: 1 },
    ],
    [
      older,
      2286,
      'attacks-csv-17',
      31_148,
      20_816,
      {
        'assumed-zone': 2286,
        'several-models': 169,
        'target-abroad': 3,
        'edge-space': 3,
        ledger: 1,
        'literal-unread': 4,
        'unknown-model': 3,
      },
    ],
  ])('%s: %i rows, all accepted', async (file, rows, generation, launched, intercepted, codes) => {
    const reading = await read(file)
    const { report, dataset, conflicts, rejected } = reading
    expect([report.generation, report.rows, report.accepted, rejected.length, conflicts.length]).toEqual([
      generation,
      rows,
      rows,
      0,
      0,
    ])
    expect(dataset.incidents?.length).toBe(rows)
    expect(counts(reading)).toEqual(codes)
    expect(checkDataset(dataset)).toEqual([])
    const raw = rowsOf(file)
    for (const figure of ['min', 'best', 'max'] as const) {
      expect(sum(figures(reading, 'launched'), figure)).toBe(launched)
      expect(sum(figures(reading, 'intercepted'), figure)).toBe(intercepted)
    }
    expect([total(raw, 'launched'), total(raw, 'destroyed')]).toEqual([launched, intercepted])
    expect(sum(figures(reading, 'failed'), 'best')).toBe(total(raw, 'not_reach_goal'))
    // A blank is not told, and a zero is.
    for (const [column, figure] of [
      ['launched', 'launched'],
      ['destroyed', 'intercepted'],
      ['not_reach_goal', 'failed'],
    ] as const)
      expect(figures(reading, figure).length).toBe(raw.filter((row) => String(row[column]).trim() !== '').length)
  })

  test('the table of weapons, and what the attacks say of the same weapons', async () => {
    const table = await read(weapons)
    expect([table.report.generation, table.report.rows, table.report.accepted]).toEqual(['weapons-csv', 64, 64])
    expect(counts(table)).toEqual({})
    expect(table.dataset.weapons?.length).toBe(64)
    expect(checkDataset(table.dataset)).toEqual([])
    const attacks = await read(newer)
    for (const parts of [
      [table.dataset, attacks.dataset],
      [attacks.dataset, table.dataset],
    ]) {
      const merged = mergeDatasets(parts)
      expect(merged.issues).toEqual([])
      expect(checkDataset(merged.dataset)).toEqual([])
      // A weapon stands as the table says, whichever comes first.
      const stands = new Map(merged.dataset.weapons?.map((weapon) => [weapon.id, weapon]))
      for (const weapon of table.dataset.weapons ?? []) expect(stands.get(weapon.id)).toEqual(weapon)
    }
    const told = new Map(table.dataset.weapons?.map((weapon) => [weapon.id, weapon]))
    const shared = (attacks.dataset.weapons ?? []).filter(({ id }) => told.has(id))
    expect(shared.length).toBeGreaterThan(25)
    // The attacks say nothing of a weapon that the table does not say too.
    for (const weapon of shared) expect(told.get(weapon.id)).toMatchObject(weapon)
  })

  test('a later file gives its row the id that an earlier one gave it', async () => {
    const before = new Set((await read(older)).dataset.incidents?.map(({ id }) => id))
    const after = new Set((await read(newer)).dataset.incidents?.map(({ id }) => id))
    expect([...before].filter((id) => !after.has(id)).length).toBe(17)
  })
})
