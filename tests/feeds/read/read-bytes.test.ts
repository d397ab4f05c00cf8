import * as T from 'fp-ts/lib/These.js'
import { describe, expect, test } from 'vitest'
import type { Feed } from '../../../src/feeds/feed.js'
import { readBytes } from '../../../src/feeds/read/read-bytes.js'
import { isReadError } from '../../../src/feeds/read/read-error.js'
import { toDataset } from '../../../src/feeds/read/to-dataset.js'
import { all, codes, cut, read, testFeed, toBytes } from './test-feed.js'

describe('files that cannot be read', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'empty-file'],
    ['blanks', toBytes(' \n\n'), 'empty-file'],
    ['a zip archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'compressed-file'],
    ['gzip in a browser', new Uint8Array([0x1f, 0x8b, 8, 0]), 'compressed-file'],
    ['a binary file', new Uint8Array(100).map((_, i) => i % 8), 'binary-file'],
    ['a web page', toBytes('<!DOCTYPE html>\n<html>'), 'unknown-feed'],
    ['other columns', toBytes('a,b\n1,2\n'), 'unknown-feed'],
    ['other keys', toBytes('[{"a":1}]'), 'unknown-feed'],
  ])('%s', async (_, bytes, code) => {
    const thrown = await read([bytes]).then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(isReadError(thrown)).toBe(true)
    expect(thrown).toMatchObject({ code, message: expect.stringMatching(/^[^\n]+\.$/) })
  })

  test('names the columns', async () => {
    await expect(read('alpha,beta\n1,2\n')).rejects.toThrow('"alpha", "beta"')
  })

  test('a reading is for once', async () => {
    const reading = readBytes(['id,name\n'], { feeds: [testFeed] })
    await all(reading)
    expect(() => reading[Symbol.asyncIterator]()).toThrow('once')
  })
})

test('the generation is found by the data', async () => {
  expect((await read('key,label,id\na,b,1\n')).report).toMatchObject({ feed: 'test', generation: 'other' })
})

test('a feed can be forced, and none of that name is an unknown feed', async () => {
  const other = { ...testFeed, id: 'second' }
  const { report } = await read('id,name\n1,a\n', { feeds: [testFeed, other], feed: 'second' })
  expect(report.feed).toBe('second')
  await expect(read('id,name\n1,a\n', { feed: 'third' })).rejects.toMatchObject({ code: 'unknown-feed' })
})

test('the report counts rows once', async () => {
  const { report } = await read('id,name\n1,a\n1,a\n1,b\n,c\n2\n3,d,\n')
  expect(report).toMatchObject({ rows: 6, accepted: 4, warned: 2, rejected: 2, joined: 1, complete: true })
  expect(codes(report)).toMatchObject({ 'duplicate-row': 1, 'duplicate-id': 1, 'too-few-cells': 1, 'too-many-cells': 1 })
  expect(report.issues.find(({ code }) => code === 'duplicate-id')).toMatchObject({
    severity: 'warning',
    example: { row: 3, line: 4, value: 'test:1' },
  })
})

test('the example of an issue is the worst one', async () => {
  const { report } = await read('id,name\n1,a,\n2,b,c\n')
  expect(report.issues).toMatchObject([{ code: 'too-many-cells', severity: 'error', count: 2, example: { line: 3 } }])
})

describe('stopping', () => {
  const endless = () => {
    const state = { given: 0, closed: false }
    function* source(): Generator<Uint8Array> {
      try {
        yield toBytes('id,name\n')
        for (;;) {
          state.given++
          yield toBytes('1,a\n'.repeat(1000))
        }
      } finally {
        state.closed = true
      }
    }
    return { state, source: source() }
  }

  test('early closes the source, and takes no more than it needs', async () => {
    const { state, source } = endless()
    let rows = 0
    for await (const _ of readBytes(source, { feeds: [testFeed] })) if (++rows === 20000) break
    expect(state.closed).toBe(true)
    expect(state.given).toBeLessThan(45)
  })

  test('by a signal throws its reason and closes the source', async () => {
    const { state, source } = endless()
    const stop = new AbortController()
    let rows = 0
    const reading = async () => {
      for await (const _ of readBytes(source, { feeds: [testFeed], signal: stop.signal }))
        if (++rows === 10) stop.abort(new Error('enough'))
    }
    await expect(reading()).rejects.toThrow('enough')
    expect(rows).toBe(10)
    expect(state.closed).toBe(true)
  })

  test('by a signal does not wait for a source that hangs', async () => {
    const stop = new AbortController()
    const source = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) }
    const reading = all(readBytes(source, { feeds: [testFeed], signal: stop.signal }))
    stop.abort(new Error('enough'))
    await expect(reading).rejects.toThrow('enough')
  })

  test('an error of the source comes through', async () => {
    function* source(): Generator<string> {
      yield 'id,name\n'
      throw new Error('network')
    }
    await expect(read(source())).rejects.toThrow('network')
  })
})

test('progress is told', async () => {
  const told: number[] = []
  const bytes = toBytes('id,name\n1,a\n2,b\n')
  await read(cut(bytes, [5]), { onProgress: ({ bytes }) => told.push(bytes) })
  expect(told).toEqual([5, 10, 15, 16])
})

test('a web stream is a source', async () => {
  const { rows } = await read({
    getReader: () => {
      const queue = ['id,name\n', '1,a\n']
      return {
        read: () => Promise.resolve(queue.length > 0 ? { done: false, value: queue.shift() } : { done: true }),
        cancel: () => Promise.resolve(),
      }
    },
  })
  expect(rows).toMatchObject([{ value: { id: '1' } }])
})

test('a dataset joins equal records and tells of the others', async () => {
  const { dataset, rejected, conflicts } = await toDataset(readBytes(['id,name\n1,a\n1,a\n1,b\n2\n'], { feeds: [testFeed] }))
  expect(dataset.weapons?.map(({ id }) => id)).toEqual(['test:1'])
  expect(rejected).toMatchObject([{ raw: '2', line: 5 }])
  expect(conflicts).toMatchObject([{ list: 'weapons', row: 3, line: 4, record: { id: 'test:1' } }])
})

test('a row that says all that earlier ones say of a thing ends their conflict', async () => {
  const read: Feed['read'] = ({ name }) =>
    T.right({ weapons: [{ id: 'test:1', category: 'rocket', ...JSON.parse(String(name)) }] })
  const rows = (...told: readonly object[]) => JSON.stringify(told.map((one, n) => ({ id: n, name: JSON.stringify(one) })))
  const conflictsOf = async (...told: readonly object[]) => {
    const { dataset, conflicts } = await toDataset(readBytes([rows(...told)], { feeds: [{ ...testFeed, read }] }))
    return [dataset.weapons?.map(({ name, text }) => [name, text]), conflicts.map(({ row }) => row)]
  }
  expect(await conflictsOf({ name: 'a' }, { text: 'b' })).toEqual([[['a', undefined]], [2]])
  expect(await conflictsOf({ name: 'a' }, { text: 'b' }, { name: 'a', text: 'b' })).toEqual([[['a', 'b']], []])
  expect(await conflictsOf({ name: 'a' }, { text: 'b' }, { name: 'a', text: 'c' })).toEqual([[['a', 'c']], [2]])
})
