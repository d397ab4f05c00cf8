import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { readDataset } from '../../src/node/read-dataset.js'
import { type ReadFeedOptions, readFeed } from '../../src/node/read-feed.js'
import { all, codes, short, testFeed } from '../feeds/read/test-feed.js'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-read-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0
const file = (content: string | Uint8Array): string => {
  const path = join(folder, `${++files}.csv`)
  writeFileSync(path, content)
  return path
}
const options: ReadFeedOptions = { feeds: [testFeed] }
const read = async (input: Parameters<typeof readFeed>[0], more: ReadFeedOptions = {}) => {
  const reading = readFeed(input, { ...options, ...more })
  const outcomes = await all(reading)
  return { outcomes, rows: outcomes.map(short), report: reading.report }
}
/** Whether this process has the file open. */
const isOpen = (path: string): boolean =>
  readdirSync('/proc/self/fd').some((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === path
    } catch {
      return false
    }
  })
const long = `id,name\n${Array.from({ length: 50000 }, (_, i) => `${i},a\n`).join('')}`

describe('sources', () => {
  test('a path, a URL, a stream, a stream of text, a web stream', async () => {
    const path = file('id,name\n1,ü\n')
    const text = new PassThrough({ encoding: 'utf8' })
    text.end('id,name\n1,ü\n')
    for (const input of [
      path,
      pathToFileURL(path),
      Readable.from([Buffer.from('id,name\n1,ü\n')]),
      text,
      new Blob(['id,name\n1,ü\n']).stream(),
    ])
      expect((await read(input)).rows).toMatchObject([{ value: { id: '1', name: 'ü' }, codes: [] }])
    expect((await read(path)).report.file).toBe(path)
  })

  test.each([
    ['no file', join(folder, 'none.csv'), 'not-found'],
    ['a folder', folder, 'not-a-file'],
    ['a path through a file', '/dev/null/x', 'not-found'],
    ['an empty file', '/dev/null', 'empty-file'],
  ])('%s', async (_, path, code) => {
    await expect(read(path)).rejects.toMatchObject({ code, message: expect.stringMatching(/^[^\n]+\.$/) })
  })
})

describe('closing', () => {
  test('a loop that is left closes the file', async () => {
    for (const path of [file(long), file(gzipSync(long))]) {
      for await (const _ of readFeed(path, options)) {
        expect(isOpen(path)).toBe(true)
        break
      }
      expect(isOpen(path)).toBe(false)
    }
  })

  test('so does a signal, an error in the loop, and the end', async () => {
    const path = file(long)
    const stop = new AbortController()
    const aborted = async () => {
      for await (const _ of readFeed(path, { ...options, signal: stop.signal })) stop.abort(new Error('enough'))
    }
    await expect(aborted()).rejects.toThrow('enough')
    expect(isOpen(path)).toBe(false)
    const failing = async () => {
      for await (const _ of readFeed(path, options)) throw new Error('mine')
    }
    await expect(failing()).rejects.toThrow('mine')
    expect(isOpen(path)).toBe(false)
    await read(path)
    expect(isOpen(path)).toBe(false)
  })

  test('a stream that is left is destroyed, also while it waits', async () => {
    const early = Readable.from([Buffer.from(long), Buffer.from(long)])
    for await (const _ of readFeed(early, options)) break
    expect(early.destroyed).toBe(true)
    const waiting = new PassThrough()
    const stop = new AbortController()
    const reading = read(waiting, { signal: stop.signal })
    stop.abort(new Error('enough'))
    await expect(reading).rejects.toThrow('enough')
    expect(waiting.destroyed).toBe(true)
  })

  test('no more is taken from a stream than is needed', async () => {
    let given = 0
    const stream = new Readable({
      highWaterMark: 1,
      read() {
        given++
        this.push(given === 1 ? 'id,name\n' : '1,a\n'.repeat(1000))
      },
    })
    let rows = 0
    for await (const _ of readFeed(stream, options)) if (++rows === 20000) break
    expect(given).toBeLessThan(50)
  })
})

describe('gzip', () => {
  const text = 'id,name\n1,a\n2,b\n'

  test('is found by what it is', async () => {
    expect((await read(file(gzipSync(text)))).rows).toMatchObject([{ codes: [] }, { codes: [] }])
    expect((await read(Readable.from([...gzipSync(text)].map((byte) => Buffer.from([byte]))))).report.rows).toBe(2)
  })

  test('in several members, with zeros or rubbish after it', async () => {
    const two = Buffer.concat([gzipSync('id,name\n1,a\n'), gzipSync('2,b\n')])
    expect((await read(file(two))).report).toMatchObject({ rows: 2, complete: true })
    expect((await read(file(Buffer.concat([two, Buffer.alloc(100)])))).report).toMatchObject({ rows: 2, complete: true })
    expect((await read(file(Buffer.concat([two, Buffer.from('rubbish')])))).report).toMatchObject({ rows: 2, complete: true })
  })

  test('cut at every byte keeps the rows before the cut', async () => {
    // Many rows that do not repeat, so that the cut falls into them.
    const rows = Array.from({ length: 60 }, (_, i) => `${i},"${((i * 7919) % 9973) ** 3} é"\n`)
    const packed = gzipSync(`id,name\n${rows.join('')}`)
    const whole = (await read(file(packed))).outcomes
    let most = 0
    for (let length = 2; length < packed.length; length++) {
      const result = await read([packed.subarray(0, length)]).catch((error: { code: string }) => error.code)
      if (typeof result === 'string') {
        expect(['damaged-file', 'unknown-feed']).toContain(result)
        continue
      }
      const { outcomes, report } = result
      most = Math.max(most, report.accepted)
      expect(codes(report)['cut-off-file']).toBe(1)
      expect(report.complete).toBe(false)
      const good = outcomes.filter(({ status }) => status === 'accepted')
      expect(good).toEqual(whole.slice(0, good.length))
      expect(outcomes.length - good.length).toBeLessThan(2)
      for (const { issues } of outcomes.slice(good.length)) expect(issues.map(({ code }) => code)).toContain('cut-off-row')
    }
    expect(most).toBe(rows.length)
  })

  test('damaged keeps what came before', async () => {
    const packed = gzipSync(text)
    packed[packed.length - 6] = (packed[packed.length - 6] ?? 0) ^ 0xff
    const { report } = await read(file(packed))
    expect(report).toMatchObject({ rows: 2, complete: false })
    expect(codes(report)['damaged-file']).toBe(1)
  })

  test('that grows without end stops at maxBytes', async () => {
    const bomb = gzipSync(`id,name\n${'1,a\n'.repeat(5_000_000)}`)
    const { report } = await read(file(bomb), { maxBytes: 1008 })
    expect(report).toMatchObject({ rows: 250, rejected: 0, complete: false })
    expect(codes(report)['too-large']).toBe(1)
  })

  test('in gzip is told', async () => {
    await expect(read(file(gzipSync(gzipSync(text))))).rejects.toMatchObject({ code: 'compressed-file' })
  })
})

test('progress counts the bytes of the file', async () => {
  const packed = gzipSync(long)
  const told: unknown[] = []
  await read(file(packed), { onProgress: (progress) => told.push(progress) })
  expect(told.at(-1)).toEqual({ bytes: packed.length, totalBytes: packed.length, rows: 50000 })
})

test('the report is live', async () => {
  const reading = readFeed(file(long), options)
  for await (const { row } of reading) if (row === 1234) break
  expect(reading.report).toMatchObject({ rows: 1234, accepted: 1234, complete: false })
})

test('a dataset in one line', async () => {
  const { dataset, report } = await readDataset(file('id,name\n1,a\n2,b\n'), options)
  expect(dataset.weapons).toHaveLength(2)
  expect(report.complete).toBe(true)
})
