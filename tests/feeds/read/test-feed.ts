/** A feed for the tests of reading: invented, with the least that a feed needs. Its records carry the whole row. */
import * as T from 'fp-ts/lib/These.js'
import * as z from 'zod'
import type { Feed, Row } from '../../../src/feeds/feed.js'
import type { RowOutcome } from '../../../src/feeds/outcome.js'
import type { ByteSource } from '../../../src/feeds/read/byte-source.js'
import { type FeedReading, type ReadOptions, readBytes } from '../../../src/feeds/read/read-bytes.js'
import type { Schema } from '../../../src/schema/schema.js'

const row: Schema<Row> = z.looseObject({ id: z.union([z.string().min(1), z.number()]) }) as unknown as Schema<Row>

/** Knows data that has the columns `id` and `name`. A row becomes one weapon, whose `extra.row` is the row as JSON. */
export const testFeed: Feed = {
  id: 'test',
  title: 'Invented',
  licence: 'none',
  citation: 'none',
  generations: [
    { id: 'plain', title: 'Plain', row, detect: ({ columns }) => columns.includes('id') && columns.includes('name') },
    { id: 'other', title: 'Other', row, detect: ({ columns }) => columns.includes('key') && columns.includes('label') },
  ],
  read: (value) =>
    T.right({
      weapons: [
        {
          id: `test:${value['id'] ?? value['key']}`,
          name: 'invented',
          category: 'rocket',
          extra: { row: JSON.stringify(value) },
        },
      ],
    }),
}

/** The row that an accepted outcome came from. */
export const rowOf = (outcome: RowOutcome): unknown =>
  outcome.status === 'accepted' ? JSON.parse(String(outcome.fragment.weapons?.[0]?.extra?.['row'])) : undefined

/** What became of each row, in short: the row or the word, and the codes of the issues. */
export const short = (outcome: RowOutcome) => ({
  line: outcome.line,
  ...(outcome.status === 'accepted' ? { value: rowOf(outcome) } : outcome.status === 'rejected' ? { raw: outcome.raw } : {}),
  status: outcome.status,
  codes: outcome.issues.map(({ code }) => code),
})

export type Short = ReturnType<typeof short>

export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Cuts bytes into pieces of these lengths, over and over. */
export const cut = (bytes: Uint8Array, lengths: readonly number[]): Uint8Array[] => {
  const out: Uint8Array[] = []
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const length = Math.max(1, lengths[n % lengths.length] ?? bytes.length)
    out.push(bytes.subarray(at, at + length))
    at += length
  }
  return out
}

/** Reads everything. */
export const all = async (reading: FeedReading): Promise<RowOutcome[]> => {
  const out: RowOutcome[] = []
  for await (const outcome of reading) out.push(outcome)
  return out
}

/** Reads bytes or text with the test feed. */
export const read = async (input: ByteSource | string, options: Partial<ReadOptions> = {}) => {
  const reading = readBytes(typeof input === 'string' ? [input] : input, { feeds: [testFeed], ...options })
  const outcomes = await all(reading)
  return { outcomes, rows: outcomes.map(short), report: reading.report }
}

/** The codes of a report, with how often each arose. */
export const codes = (report: FeedReading['report']): Record<string, number> =>
  Object.fromEntries(report.issues.map(({ code, count }) => [code, count]))
