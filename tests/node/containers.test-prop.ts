/** Whatever is done to a zip archive or a workbook: it is read to an end, and each row that comes out has one fate. */
import { gzipSync } from 'node:zlib'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { isReadError } from '../../src/feeds/read/read-error.js'
import { readFeed } from '../../src/node/read-feed.js'
import { testFeed } from '../feeds/read/test-feed.js'
import { streamedZip, textRow, workbook, workbookParts, zip } from './make-zip.js'

const csv = `id,name\n${Array.from({ length: 30 }, (_, i) => `${i},"${((i * 7919) % 9973) ** 3} é"\n`).join('')}`
const sheet = Array.from({ length: 10 }, (_, i) => textRow(i + 2, String(i), `text ${i}`)).join('')

const containers = [
  ['deflated', zip({ 'readme.md': 'Read me.', 'a.csv': csv, 'b.csv': csv })],
  ['stored', zip({ 'a.csv': csv }, 0)],
  ['written as a stream', streamedZip({ 'readme.md': 'Read me.', 'a.csv': csv })],
  ['gzip', gzipSync(csv)],
  ['a workbook', workbook({ 'Read me': textRow(1, 'About'), Data: `${textRow(1, 'id', 'name')}${sheet}` })],
] as const

/** Bytes at random places, each changed by a random mask; then a random piece cut out, and the rest given in pieces. */
const damage = fc.record({
  flips: fc.array(fc.tuple(fc.nat({ max: 1 << 20 }), fc.integer({ min: 1, max: 255 })), { maxLength: 4 }),
  cut: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.option(fc.nat({ max: 300 }), { nil: 0 })),
  piece: fc.integer({ min: 1, max: 400 }),
})

const damaged = (whole: Uint8Array, { flips, cut }: { flips: [number, number][]; cut: [number, number] }): Uint8Array => {
  const bytes = Uint8Array.from(whole)
  for (const [at, mask] of flips) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ mask
  const from = Math.floor(cut[0] * bytes.length)
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + cut[1])])
}

function* inPieces(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

/** How often each is tried; see tests/setup/fast-check.ts for the longer run by hand. */
const numRuns = process.env['SITREP_LONG'] === '1' ? 2000 : 150

/** Reads to the end. Nothing but a ReadError may be thrown. */
const readAll = async (pieces: Iterable<Uint8Array>): Promise<void> => {
  const reading = readFeed(pieces, { feeds: [testFeed], maxBytes: 1e6 })
  let rows = 0
  try {
    for await (const _ of reading) rows++
  } catch (thrown) {
    expect(isReadError(thrown), String(thrown)).toBe(true)
  }
  const { accepted, rejected } = reading.report
  expect(accepted + rejected).toBe(rows)
  expect(reading.report.rows).toBe(rows)
}

describe('damaged containers', () => {
  for (const [name, whole] of containers)
    test.prop([damage], { numRuns })(name, ({ flips, cut, piece }) => readAll(inPieces(damaged(whole, { flips, cut }), piece)))

  // A checksum keeps damage away from the library. So here is a workbook that was written so.
  const parts = workbookParts({ 'Read me': textRow(1, 'About'), Data: `${textRow(1, 'id', 'name')}${sheet}` })
  const part = fc.constantFrom(...Object.keys(parts))
  test.prop([part, damage], { numRuns })('a part of a workbook', (name, { flips, cut }) =>
    readAll([zip({ ...parts, [name]: damaged(Buffer.from(parts[name] ?? ''), { flips, cut }) })]),
  )
})
