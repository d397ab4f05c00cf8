/**
 * Matches real releases of one feed that stand beside the checkout: every id that both have is a pair, and what was withdrawn and
 * added is found. What must be found is counted from the raw cells. The files may not enter the project.
 */
import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Row } from '../../src/feeds/feed.js'
import { toDataset } from '../../src/feeds/read/to-dataset.js'
import { matchAcross } from '../../src/match/match-across.js'
import { matchWithin } from '../../src/match/match-within.js'
import { readFeed } from '../../src/node/read-feed.js'
import type { Dataset } from '../../src/schema/dataset.js'

const folder = '../shared/feeds/'
const present = existsSync(folder)
if (!present) console.info(`Skipped: the real files of feeds are not in ${folder}.`)

const rowsOf = (file: string): readonly Row[] => {
  const text = readFileSync(folder + file, 'utf8')
  if (file.endsWith('.json')) return JSON.parse(text) as readonly Row[]
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data
}

const read = async (file: string): Promise<Dataset> => (await toDataset(readFeed(folder + file))).dataset

/** Keys that are there several times count as several. */
const numbered = (keys: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>()
  return keys.map((key) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return `${key} ${count}`
  })
}

const without = (keys: readonly string[], others: readonly string[]): readonly string[] => {
  const out = new Set(others)
  return keys.filter((key) => !out.has(key))
}

const ucdpIds = (file: string): readonly string[] =>
  rowsOf(file)
    .map((row) => String(row['id']))
    // The row of hashtags below the header of one file is no incident.
    .filter((id) => /^\d+$/.test(id))
    .map((id) => `ucdp:${id}`)

const attackKeys = (file: string): readonly string[] =>
  numbered(
    rowsOf(file).map((row) =>
      ['time_start', 'time_end', 'model', 'launch_place', 'target'].map((column) => row[column]).join('|'),
    ),
  )

describe.skipIf(!present)('real releases', { timeout: 120_000 }, () => {
  test.each([
    ['ucdp/ged191.csv', 'ucdp/hdx-bgd-hxl.csv', 601, 2593, 0],
    ['ucdp/hdx-bgd-hxl.csv', 'ucdp/ged191.csv', 601, 0, 2593],
    ['ucdp/ged191.csv', 'ucdp/ged231-300.csv', 0, 3194, 300],
    ['ucdp/ged231-300.csv', 'ucdp/api-500.json', 0, 300, 500],
  ])('%s and %s: %i records of both', async (before, after, shared, withdrawn, added) => {
    const found = matchAcross(await read(before), await read(after), { threshold: 0 })
    expect([found.pairs.length, found.leftOnly.length, found.rightOnly.length]).toEqual([shared, withdrawn, added])
    expect(found.pairs.every(({ by, left, right }) => by === 'id' && left === right)).toBe(true)
    const [ids, laterIds] = [ucdpIds(before), ucdpIds(after)]
    expect(found.leftOnly).toEqual([...without(ids, laterIds)].sort())
    expect(found.rightOnly).toEqual([...without(laterIds, ids)].sort())
    expect(found.compared).toBe(0)
  })

  test('the missile attacks of April 2025 and of a later day: ids that are made of cells', async () => {
    const [before, after] = ['missile-attacks/missile_attacks_daily.2025-04.csv', 'missile-attacks/missile_attacks_daily.csv']
    const [older, newer] = [await read(before), await read(after)]
    const [oldKeys, newKeys] = [attackKeys(before), attackKeys(after)]
    // Each row is one incident, in the order of the file.
    const idOf = (dataset: Dataset, keys: readonly string[]): ReadonlyMap<string, string> =>
      new Map(keys.map((key, at) => [key, dataset.incidents?.[at]?.id ?? '']))
    const [oldIds, newIds] = [idOf(older, oldKeys), idOf(newer, newKeys)]
    const found = matchAcross(older, newer, { threshold: 0 })
    expect(found.leftOnly).toEqual(
      without(oldKeys, newKeys)
        .map((key) => oldIds.get(key))
        .sort(),
    )
    expect(found.rightOnly).toEqual(
      without(newKeys, oldKeys)
        .map((key) => newIds.get(key))
        .sort(),
    )
    expect([found.pairs.length, found.leftOnly.length, found.rightOnly.length]).toEqual([2269, 17, 1501])
  })

  test('one release with itself: all are pairs, and nothing inside it is', async () => {
    const dataset = await read('ucdp/ged231-300.csv')
    const { pairs, leftOnly, rightOnly } = matchAcross(dataset, dataset, { threshold: 0 })
    expect([pairs.length, leftOnly, rightOnly]).toEqual([300, [], []])
    expect(matchWithin(dataset, { threshold: 0 }).pairs).toEqual([])
  })
})
