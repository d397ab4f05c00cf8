/** Generations are found from the columns. */
import { describe, expect, test } from 'vitest'
import { detectFeed } from '../../../src/feeds/feed.js'
import { missileAttacks } from '../../../src/feeds/missile-attacks/index.js'
import { readBytes } from '../../../src/feeds/read/read-bytes.js'
import { toDataset } from '../../../src/feeds/read/to-dataset.js'
import { attack, attackIn, weaponRow } from './rows.js'

const found = (columns: readonly string[], format: 'delimited' | 'json' | 'positional' = 'delimited') =>
  detectFeed([missileAttacks])({ columns, format })?.generation.id

describe('generations', () => {
  test.each(Object.entries({ ...attackIn, 'weapons-csv': weaponRow }))('%s in any order, with others', (id, row) => {
    expect(found(Object.keys(row))).toBe(id)
    expect(found(['mine', ...Object.keys(row).reverse()])).toBe(id)
    expect(found(Object.keys(row), 'json')).toBe(id)
    expect(found(Object.keys(row), 'positional')).toBeUndefined()
  })

  test('the numbers of columns are those of their names', () => {
    expect(missileAttacks.generations.map(({ id, columns }) => [id, columns?.length])).toEqual([
      ['attacks-csv-22', 22],
      ['attacks-csv-19', 19],
      ['attacks-csv-17', 17],
      ['attacks-csv-9', 9],
      ['attacks-csv-8', 8],
      ['weapons-csv', 12],
      ['attacks-csv-part', undefined],
    ])
  })

  test('another set of columns is a part, a header without the core is nothing', () => {
    const names = Object.keys(attack)
    expect(found(names)).toBe('attacks-csv-part')
    expect(found(Object.keys(attackIn['attacks-csv-22'] ?? {}).filter((name) => name !== 'turbojet'))).toBe('attacks-csv-part')
    expect(found(['time_start', 'time_end', 'model', 'launch_place', 'target', 'launched'])).toBeUndefined()
    expect(found(['model', 'category', 'name'])).toBeUndefined()
    expect(found([])).toBeUndefined()
  })

  test('the table of August 2023 has semicolons', async () => {
    const row = attackIn['attacks-csv-8'] ?? {}
    const lines = [Object.keys(row), Object.values(row), Object.values({ ...row, launched: '13.0' })].map((cells) =>
      cells.join(';'),
    )
    const { report, dataset, conflicts } = await toDataset(
      readBytes([new TextEncoder().encode([...lines, lines[1]].join('\n'))], { feeds: [missileAttacks] }),
    )
    // Rows with other counts are others, and the same row twice is one.
    expect([report.generation, report.rows, report.accepted, report.joined]).toEqual(['attacks-csv-8', 3, 3, 1])
    expect([dataset.incidents?.length, conflicts.length]).toEqual([2, 0])
  })
})
