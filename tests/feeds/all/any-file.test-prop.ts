/** Whatever happens to a file, it is read or refused as a whole; and what happens to one row harms no other. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { awkwardTexts } from './awkward-values.js'
import { readFile } from './file-outcome.js'
import { sampledFeeds, sampledGenerations } from './sampled-feeds.js'
import { filesOf, type WrittenFile } from './written-files.js'

const runs = process.env['SITREP_LONG'] === '1' ? 150 : 12
const encoder = new TextEncoder()
const feeds = sampledFeeds.map(({ feed }) => feed)

const dirt = fc.oneof(
  fc.constantFrom(...awkwardTexts.filter((text) => text.length < 1000)),
  fc.constantFrom('"', '"', '\n', '\r', ',', ';', '\t', '{', '}', '[', ']', '\\', ':', '\u0000', '",', ',"', '"\n', '\n"'),
)

/** One edit: at a place, from 0 to 1 of what is there, so much is taken out and this is put in. */
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), out: fc.integer({ min: 0, max: 12 }), into: dirt })

type Edit = { readonly at: number; readonly out: number; readonly into: string }

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((before, { at, out, into }) => {
    const place = Math.floor(at * before.length)
    return before.slice(0, place) + into + before.slice(Math.min(before.length, place + out))
  }, text)

const bytesOf = (text: string, encoding: string): Uint8Array => {
  if (encoding === 'utf-8') return encoder.encode(text)
  if (encoding === 'utf-8 with a mark') return encoder.encode(`\uFEFF${text}`)
  if (encoding === 'latin1') return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255)
  const units = Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0))
  const bytes = new Uint8Array(units.length * 2)
  units.forEach((unit, i) => {
    bytes[2 * i + (encoding === 'utf-16le' ? 0 : 1)] = unit & 255
    bytes[2 * i + (encoding === 'utf-16le' ? 1 : 0)] = unit >> 8
  })
  return bytes
}

const files = sampledGenerations.flatMap((sampled) =>
  filesOf(sampled).map((file) => ({ title: `${sampled.name}, ${file.name}`, sampled, file })),
)

test('every generation is written as a file', () => {
  const written = new Set(files.map(({ sampled }) => sampled.name))
  expect(sampledGenerations.map(({ name }) => name).filter((name) => !written.has(name))).toEqual([])
})

/** The marks that no outcome of a reading holds. */
const missing = async (
  { rows }: WrittenFile,
  text: string,
  sampled: (typeof files)[number]['sampled'],
): Promise<readonly string[]> => {
  const reading = await readFile(encoder.encode(text), feeds)
  if ('refused' in reading) return [reading.refused]
  const read = reading.outcomes.filter(({ status }) => status !== 'rejected')
  if (sampled.generation.positions !== undefined || sampled.feed.group !== undefined)
    // Lines have no column for a mark, and of rows that are one record the marks are not all told.
    return read.length >= rows.length ? [] : [`${read.length} of ${rows.length} rows`]
  const told = JSON.stringify(read)
  return rows.filter(({ mark }) => !told.includes(mark)).map(({ mark }) => mark)
}

describe.each(files)('$title', ({ sampled, file }) => {
  test('is read', async () => {
    expect(await missing(file, file.text, sampled)).toEqual([])
  })

  test('damage inside of one row harms no other', async () => {
    const row = fc.integer({ min: 1, max: file.rows.length - 2 })
    await fc.assert(
      fc.asyncProperty(row, fc.array(edit, { minLength: 1, maxLength: 4 }), async (which, edits) => {
        const { from, to } = file.rows[which] ?? { from: 0, to: 0 }
        const text = file.text.slice(0, from) + edited(file.text.slice(from, to), edits) + file.text.slice(to)
        const others = file.rows.filter((_, position) => position !== which)
        expect(await missing({ ...file, rows: others }, text, sampled)).toEqual([])
      }),
      { numRuns: runs },
    )
  })

  test('cut off anywhere, its rows before the cut are read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), async (at) => {
        const end = Math.floor(at * file.text.length)
        const whole = file.rows.filter(({ to }) => to < end)
        const reading = await missing({ ...file, rows: whole }, file.text.slice(0, end), sampled)
        // Without a first row nobody can tell what it is.
        if (whole.length > 0) expect(reading).toEqual([])
      }),
      { numRuns: runs },
    )
  })

  test('damaged anywhere, in any encoding, it is read or refused', async () => {
    const encoding = fc.constantFrom('utf-8', 'utf-8', 'utf-8 with a mark', 'latin1', 'utf-16le', 'utf-16be')
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 6 }), encoding, fc.boolean(), async (edits, name, twice) => {
        const text = edited(file.text, edits)
        await readFile(bytesOf(twice ? text + text : text, name), feeds)
      }),
      { numRuns: runs },
    )
  })
})
