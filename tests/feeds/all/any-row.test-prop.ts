/** Whatever a row holds, it is read or refused, in a time that grows with its length, and never thrown. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Row } from '../../../src/feeds/feed.js'
import { awkwardJson, awkwardTexts, longTexts } from './awkward-values.js'
import { expectLawful, readerOf, traceOf } from './row-outcome.js'
import { sampledFeeds, sampledGenerations } from './sampled-feeds.js'

/** Sets a key as JSON.parse does: `__proto__` is a key like any other. */
const withCells = (row: Row, cells: readonly (readonly [string, unknown])[], without: readonly string[]): Row =>
  Object.fromEntries([...Object.entries(row).filter(([name]) => !without.includes(name)), ...cells])

/** In all generations together there are many. */
const runs = process.env['SITREP_LONG'] === '1' ? 2_000 : 80

describe.each(sampledGenerations)('$name', ({ feed, generation, rows }) => {
  const read = readerOf(feed, generation)
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const told = [...new Set(rows.flatMap((row) => Object.values(row)))]
  const value = fc.oneof(
    fc.constantFrom(...awkwardTexts),
    fc.constantFrom(...awkwardJson),
    fc.constantFrom(...told),
    fc.anything(),
  )
  const name = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...columns) },
    fc.constantFrom('__proto__', 'constructor', '', 'mine'),
  )
  const row = fc
    .tuple(
      fc.constantFrom(...rows),
      fc.array(fc.tuple(name, value), { maxLength: 6 }),
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray(columns)),
    )
    .map(([whole, cells, without]) => withCells(whole, cells, without))

  test('any row is read or refused', () => {
    fc.assert(
      fc.property(row, (cells) => {
        const keys = Object.keys(cells)
        const reading = read(cells)
        expectLawful(feed, reading)
        expect(traceOf(read(cells))).toBe(traceOf(reading))
        expect(Object.keys(cells)).toEqual(keys)
        // A caller may come without the schema.
        feed.read(cells, { generation: generation.id })
        feed.group?.(cells, generation.id)
      }),
      { numRuns: runs },
    )
  })

  test('rows that are one record together are read or refused', () => {
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 3 }), (cells, twins) => {
        feed.read(cells, { generation: generation.id, twins, release: '25.1' })
      }),
      { numRuns: runs / 4 },
    )
  })
})

/** Far more than any cell needs whose reading is linear, and far less than one whose reading is quadratic. Of the processor, not of the clock. */
const MOST_MS = 3_000

const millisecondsOf = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

test.each(sampledFeeds)('$feed.id reads long cells in a time that grows with their length', ({ feed, samples }) => {
  const [first] = samples
  const generation = feed.generations.find(({ id }) => id === first?.generation)
  if (first === undefined || generation === undefined) throw new Error('No sample.')
  const read = readerOf(feed, generation)
  const [row = {}] = first.rows
  // Cells that may hold any words are made long together, so that there are few rows to read; the others refuse the row alone.
  const columns = Object.keys(row)
  const free = columns.filter((name) => read({ ...row, [name]: 'w' }).fragment !== undefined)
  const groups = [free, ...columns.filter((name) => !free.includes(name)).map((name) => [name])]
  for (const text of longTexts(100_000))
    for (const names of groups) {
      const long = { ...row, ...Object.fromEntries(names.map((name) => [name, text])) }
      const spent = millisecondsOf(() => expectLawful(feed, read(long)))
      if (spent > MOST_MS) expect.fail(`${names.join(', ')}: ${JSON.stringify(text.slice(0, 12))} took ${spent} ms`)
    }
})
