/** Real files, damaged: whatever happens to their cells and bytes, they are read or refused, and what stands before a cut is read. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RowOutcome } from '../../../src/feeds/outcome.js'
import { awkwardJson, awkwardTexts } from './awkward-values.js'
import { readFile } from './file-outcome.js'
import { headOf, present, realFiles, rowsOf } from './real-rows.js'
import { expectLawful, readerOf } from './row-outcome.js'
import { sampledFeeds } from './sampled-feeds.js'

const long = process.env['SITREP_LONG'] === '1'
const feeds = sampledFeeds.map(({ feed }) => feed)
/** How much of each file is looked at. */
const HEAD = 150_000
const ROWS = 300

const outcomesOf = async (bytes: Uint8Array): Promise<readonly RowOutcome[]> => {
  const reading = await readFile(bytes, feeds)
  return 'outcomes' in reading ? reading.outcomes : []
}

/** Bytes that separate or quote, or are no UTF-8. */
const byte = fc.oneof(
  fc.constantFrom(...[0, 9, 10, 13, 34, 39, 44, 59, 91, 92, 93, 123, 125, 0xc3, 0xff]),
  fc.integer({ min: 0, max: 255 }),
)

describe.skipIf(!present).each(realFiles)('$name', (file) => {
  const head = file.name.endsWith('.zip') ? new Uint8Array(0) : headOf(file, HEAD)

  test('cells that hold anything are read or refused', async () => {
    const rows = await rowsOf(file, ROWS)
    expect(rows.length).toBeGreaterThan(0)
    const value = fc.oneof(fc.constantFrom(...awkwardTexts), fc.constantFrom(...awkwardJson))
    const cells = fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.constantFrom(...rows), cells, fc.constantFrom(...rows), ({ feed, generation, row }, changes, other) => {
        const names = Object.keys(row)
        const changed = Object.fromEntries(changes.map(([at, cell]) => [names[at % names.length] ?? '', cell]))
        const swapped = Object.fromEntries(
          changes.map(([at]) => names[at % names.length] ?? '').map((name) => [name, other.row[name]]),
        )
        const read = readerOf(feed, generation)
        expectLawful(feed, read({ ...row, ...changed }))
        expectLawful(feed, read({ ...row, ...swapped }))
      }),
      { numRuns: long ? 10_000 : 100 },
    )
  })

  test.skipIf(head.length === 0)('bytes that hold anything are read or refused', async () => {
    const edits = fc.array(fc.tuple(fc.nat({ max: head.length - 1 }), byte, fc.integer({ min: 0, max: 3 })), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const bytes = Uint8Array.from(head)
        for (const [at, into, length] of changes) bytes.fill(into, at, at + length + 1)
        await readFile(bytes, feeds)
      }),
      { numRuns: long ? 60 : 4 },
    )
  })

  test.skipIf(head.length === 0)('what stands before a cut is read as it is without one', async () => {
    const whole = await outcomesOf(head)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: head.length }), async (end) => {
        const cut = await outcomesOf(head.subarray(0, end))
        // The row that is cut is another one, and so may be the one of a group that waits for its twins.
        const sure = cut.slice(0, -1)
        expect(sure).toEqual(whole.slice(0, sure.length))
      }),
      { numRuns: long ? 60 : 4 },
    )
  })
})

test.skipIf(!present)('there are real files of a feed at least', () => {
  expect(realFiles.length).toBeGreaterThan(0)
})
