import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { type ReadFeedOptions, readFeed } from '../../src/node/read-feed.js'
import { all, codes, cut, short, testFeed } from '../feeds/read/test-feed.js'
import { streamedZip, zip } from './make-zip.js'

const read = async (bytes: Uint8Array | readonly Uint8Array[], more: ReadFeedOptions = {}) => {
  const reading = readFeed(bytes instanceof Uint8Array ? [bytes] : bytes, { feeds: [testFeed], ...more })
  const outcomes = await all(reading)
  return { outcomes, rows: outcomes.map(short), report: reading.report }
}
const csv = 'id,name\n1,Київ\n2,b\n'
const many = `id,name\n${Array.from({ length: 60 }, (_, i) => `${i},"${((i * 7919) % 9973) ** 3} é"\n`).join('')}`

/** One member, with every field of its header free. */
const member = (
  name: string,
  body: Uint8Array,
  fields: {
    flags?: number
    method?: number
    checksum?: number
    packed?: number
    size?: number
    extra?: Uint8Array
    after?: Uint8Array
  },
): Buffer => {
  const { flags = 0, method = 0, checksum = crc32(body), packed = body.length, size = body.length } = fields
  const { extra = new Uint8Array(0), after = new Uint8Array(0) } = fields
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(method, 8)
  header.writeUInt32LE(checksum, 14)
  header.writeUInt32LE(packed, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(Buffer.byteLength(name), 26)
  header.writeUInt16LE(extra.length, 28)
  return Buffer.concat([header, Buffer.from(name), extra, body, after])
}
const directory = Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2]), Buffer.alloc(60)])
const numbers = (...fields: readonly (readonly [bytes: 4 | 8, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes)
      if (bytes === 4) buffer.writeUInt32LE(value)
      else buffer.writeBigUInt64LE(BigInt(value))
      return buffer
    }),
  )

describe('a zip archive is unpacked', () => {
  test.each([
    ['deflated', zip({ '20180101.export.CSV': csv })],
    ['stored', zip({ 'a.csv': csv }, 0)],
    ['written as a stream', streamedZip({ 'a.csv': csv })],
  ])('%s, whatever pieces it comes in', async (_, bytes) => {
    for (const length of [1, 3, 29, 1000]) {
      const { rows, report } = await read(cut(bytes, [length]))
      expect(rows).toMatchObject([
        { value: { id: '1', name: 'Київ' }, codes: [] },
        { value: { id: '2' }, codes: [] },
      ])
      expect(report).toMatchObject({ complete: true, issues: [] })
    }
  })

  test('found by what it is, not by its name, from a path', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sitrep-zip-'))
    afterAll(() => rmSync(folder, { recursive: true }))
    const path = join(folder, 'data.csv')
    writeFileSync(path, zip({ 'a.csv': csv }))
    const reading = readFeed(path, { feeds: [testFeed] })
    expect(await all(reading)).toHaveLength(2)
    expect(await all(readFeed(createReadStream(path), { feeds: [testFeed] }))).toHaveLength(2)
  })

  const body = Buffer.from(csv)
  const packed = deflateRawSync(body)
  const checksum = crc32(body)
  test.each([
    ['4 bytes a length, signature', numbers([4, 0x08074b50], [4, checksum], [4, packed.length], [4, body.length])],
    ['4 bytes a length', numbers([4, checksum], [4, packed.length], [4, body.length])],
    ['8 bytes a length, signature', numbers([4, 0x08074b50], [4, checksum], [8, packed.length], [8, body.length])],
    ['8 bytes a length', numbers([4, checksum], [8, packed.length], [8, body.length])],
  ])('lengths after the data: %s', async (_, after) => {
    const bytes = member('a.csv', packed, { flags: 8, method: 8, checksum: 0, packed: 0, size: 0, after })
    const { rows, report } = await read(cut(Buffer.concat([bytes, directory]), [7]))
    expect(rows).toHaveLength(2)
    expect(report).toMatchObject({ complete: true, issues: [] })
  })

  test('what looks like a mark inside of the data is data', async () => {
    const marks = `PK\u0003\u0004PK\u0007\u0008PK\u0001\u0002${'a'.repeat(99)}`
    const text = Buffer.from(`id,name\n1,${marks}\n`)
    // A deflated body of level 0 holds its text as it is.
    const raw = deflateRawSync(text, { level: 0 })
    const after = numbers([4, 0x08074b50], [4, crc32(text)], [4, raw.length], [4, text.length])
    const streamed = member('a.csv', raw, { flags: 8, method: 8, checksum: 0, packed: 0, size: 0, after })
    for (const bytes of [zip({ 'a.csv': text }, 0), Buffer.concat([streamed, directory])])
      expect((await read(cut(bytes, [11]))).rows).toMatchObject([{ value: { name: marks }, codes: ['control-character'] }])
  })

  test('lengths in the field for large files', async () => {
    const extra = numbers([4, 0x00100001], [8, body.length], [8, packed.length])
    const bytes = member('a.csv', packed, { method: 8, checksum, packed: 0xffffffff, size: 0xffffffff, extra })
    expect((await read(Buffer.concat([bytes, directory]))).report).toMatchObject({ rows: 2, complete: true })
  })

  test('in Windows-1252', async () => {
    const { rows, report } = await read(
      zip({ 'a.csv': Uint8Array.from('id,name\n1,\xe9\xe0\x92\xfc\xe9\n', (c) => c.charCodeAt(0)) }),
    )
    expect(rows).toMatchObject([{ value: { name: 'éà’üé' } }])
    expect(codes(report)).toEqual({ 'encoding-detected': 1 })
  })
})

describe('what else is in it', () => {
  test('folders and what systems put in say nothing', async () => {
    const { report } = await read(
      zip({ 'data/': '', '__MACOSX/a.csv': 'x', 'data/.DS_Store': 'x', 'data/a.csv': csv, 'Thumbs.db': 'x' }),
    )
    expect(report).toMatchObject({ rows: 2, issues: [] })
  })

  test('documents are told, wherever they stand', async () => {
    for (const bytes of [
      zip({ 'readme.txt': 'Read me.', 'a.csv': csv, 'codebook.pdf': '%PDF' }),
      streamedZip({ LICENSE: 'Free.', 'a.csv': csv, 'notes.md': '# Notes' }),
    ]) {
      const { report } = await read(bytes)
      expect(report).toMatchObject({ rows: 2, complete: true })
      expect(report.issues).toMatchObject([{ code: 'unread-member', severity: 'info', count: 1 }])
    }
  })

  test('a second table is a warning that names it, and the way to it', async () => {
    const bytes = zip({ 'in/a.csv': csv, 'in/b.csv': 'id,name\n7,g\n', 'readme.txt': '' })
    const { report } = await read(bytes)
    expect(report.rows).toBe(2)
    expect(report.issues).toMatchObject([{ code: 'unread-member', severity: 'warning' }])
    expect(report.issues[0]?.example.message).toBe(
      'Only "in/a.csv" is read of the archive, not "in/b.csv", "readme.txt". The option `member` names another.',
    )
    for (const named of ['b.csv', 'in/b.csv'])
      expect((await read(bytes, { member: named })).rows).toMatchObject([{ value: { id: '7' } }])
    await expect(read(bytes, { member: 'c.csv' })).rejects.toMatchObject({ code: 'no-records' })
  })

  test('documents alone are no data, unless they are asked for', async () => {
    await expect(read(zip({ 'readme.txt': csv }))).rejects.toMatchObject({
      code: 'no-records',
      message: expect.stringContaining('readme'),
    })
    expect((await read(zip({ 'readme.txt': csv }), { member: 'readme.txt' })).rows).toHaveLength(2)
    await expect(read(zip({ 'folder/': '' }))).rejects.toMatchObject({ code: 'no-records' })
  })

  test('what cannot be unpacked and is not wanted is no hindrance', async () => {
    const locked = member('notes.md', Buffer.from('???'), { flags: 1, method: 99 })
    const { report } = await read(Buffer.concat([locked, zip({ 'a.csv': csv })]))
    expect(report).toMatchObject({ rows: 2, complete: true })
  })
})

describe('what cannot be read is told in one line', () => {
  test.each([
    ['locked by a password', member('a.csv', Buffer.from('???'), { flags: 1 }), 'encrypted-file', 'password'],
    ['locked by AES', member('a.csv', Buffer.from('???'), { method: 99 }), 'encrypted-file', 'password'],
    ['packed by LZMA', member('a.csv', Buffer.from('???'), { method: 14 }), 'compressed-file', 'LZMA'],
    ['packed by something else', member('a.csv', Buffer.from('???'), { method: 77 }), 'compressed-file', 'method 77'],
    ['stored without its length', streamedZip({ 'a.csv': csv }, true), 'compressed-file', 'length'],
    ['a zip archive in it', zip({ 'a.zip': zip({ 'a.csv': csv }) }), 'compressed-file', 'zip'],
    ['an OpenDocument sheet', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'compressed-file', 'CSV'],
    ['no member', Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]), 'compressed-file', 'empty'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'compressed-file', '.xls'],
  ])('%s', async (_, bytes, code, word) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, message: expect.stringMatching(/^[^\n]+\.$/) })
    await expect(read(bytes)).rejects.toThrow(word)
  })
})

describe('damage', () => {
  test.each([
    ['lengths before', zip({ 'a.csv': many }), 1],
    ['lengths after', streamedZip({ 'a.csv': many }), 3],
    ['stored', zip({ 'a.csv': many }, 0), 7],
  ])('cut anywhere keeps the rows before the cut: %s', async (_, bytes, step) => {
    const whole = (await read(bytes)).outcomes
    const end = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    let most = 0
    for (let length = 4; length < end; length += step) {
      const result = await read(bytes.subarray(0, length)).catch((error: { code: string }) => error.code)
      if (typeof result === 'string') {
        expect(['damaged-file', 'unknown-feed']).toContain(result)
        continue
      }
      const { outcomes, report } = result
      expect(codes(report)['cut-off-file']).toBe(1)
      expect(report.complete).toBe(false)
      const good = outcomes.filter(({ status }) => status === 'accepted')
      most = Math.max(most, good.length)
      expect(good).toEqual(whole.slice(0, good.length))
      expect(outcomes.length - good.length).toBeLessThan(2)
    }
    expect(most).toBeGreaterThan(55)
    expect((await read(bytes.subarray(0, end + 30))).report).toMatchObject({ rows: 60, complete: true })
  })

  const body = Buffer.from(csv)
  const packed = deflateRawSync(body)
  test.each([
    ['a wrong checksum', member('a.csv', body, { checksum: 1 })],
    ['a wrong length', member('a.csv', packed, { method: 8, checksum: crc32(body), size: 1 })],
    [
      'a body that ends early',
      member('a.csv', Buffer.concat([packed, Buffer.alloc(9)]), { method: 8, checksum: crc32(body), size: 19 }),
    ],
    ['a wrong checksum after it', member('a.csv', packed, { flags: 8, method: 8, packed: 0, after: Buffer.alloc(16, 1) })],
    ['rubbish after it', Buffer.concat([member('a.csv', body, {}), Buffer.from('rubbish')])],
  ])('%s is told, and the rows are kept', async (_, bytes) => {
    const { report } = await read(Buffer.concat([bytes, directory]))
    expect(report).toMatchObject({ rows: 2, complete: false })
    expect(codes(report)).toEqual({ 'damaged-file': 1 })
  })

  test('a body that goes on beyond its length', async () => {
    const long = deflateRawSync(Buffer.from(many))
    const bytes = member('a.csv', long.subarray(0, 300), { method: 8, checksum: crc32(Buffer.from(many)), size: many.length })
    const { report } = await read(Buffer.concat([bytes, directory]))
    expect(report.complete).toBe(false)
    expect(codes(report)['damaged-file']).toBe(1)
  })

  test('rows of data are not lost by a second member that is damaged', async () => {
    const bytes = Buffer.concat([
      member('a.csv', body, {}),
      member('b.csv', packed, { flags: 8, method: 8, packed: 0 }),
      Buffer.alloc(99),
    ])
    const { report } = await read(bytes)
    expect(report).toMatchObject({ rows: 2, complete: false })
    expect(Object.keys(codes(report)).sort()).toEqual(['damaged-file', 'unread-member'])
  })
})

describe('bombs', () => {
  const bomb = zip({ 'a.csv': `id,name\n${'1,a\n'.repeat(5_000_000)}` })

  test('stop at maxBytes', async () => {
    const { report } = await read(bomb, { maxBytes: 1008 })
    expect(report).toMatchObject({ rows: 250, rejected: 0, complete: false })
    expect(codes(report)['too-large']).toBe(1)
  })

  test('that are passed over count too, where they must be unpacked', async () => {
    const bytes = streamedZip({ 'readme.md': 'a'.repeat(100_000), 'a.csv': csv })
    await expect(read(bytes, { maxBytes: 1000 })).rejects.toMatchObject({ code: 'too-large' })
    expect((await read(zip({ 'readme.md': 'a'.repeat(100_000), 'a.csv': csv }), { maxBytes: 1000 })).rows).toHaveLength(2)
  })

  test('no more is taken of a source than is needed', async () => {
    let given = 0
    function* source() {
      for (const piece of cut(bomb, [1000])) {
        given++
        yield piece
      }
    }
    for await (const _ of readFeed(source(), { feeds: [testFeed] })) break
    expect(given).toBeLessThan(10)
  })
})
