/** Rows that are one record together, of an invented feed whose rows have a key. */
import * as T from 'fp-ts/lib/These.js'
import { describe, expect, test } from 'vitest'
import type { Feed, Row } from '../../../src/feeds/feed.js'
import { readBytes } from '../../../src/feeds/read/read-bytes.js'
import { MOST_ROWS, MOST_TEXT } from '../../../src/feeds/read/settle.js'
import { toDataset } from '../../../src/feeds/read/to-dataset.js'
import { all, codes, testFeed, toBytes } from './test-feed.js'

const fault = { code: 'bad', severity: 'error', path: [], message: 'Bad.' } as const

/** Rows with a `key` belong together; the record tells the names of all. A row called `bad` refuses its record. */
const twinFeed: Feed = {
  ...testFeed,
  group: (row) => (typeof row['key'] === 'string' && row['key'] !== '' ? row['key'] : undefined),
  read: (row, { twins = [] }) => {
    const names = [row, ...twins].map((one: Row) => String(one['name']))
    if (names.includes('bad')) return T.left([fault])
    return T.right({ weapons: [{ id: `test:${row['id']}`, name: names.join('+'), category: 'rocket' }] })
  },
}

const read = async (text: string) => {
  const reading = readBytes([toBytes(text)], { feeds: [twinFeed] })
  const outcomes = await all(reading)
  return {
    outcomes,
    report: reading.report,
    short: outcomes.map((outcome) => [
      outcome.row,
      outcome.status === 'accepted' ? outcome.fragment.weapons?.[0]?.name : outcome.status,
      ...outcome.issues.map(({ code }) => code),
    ]),
  }
}

const HEAD = 'id,name,key\n'

test('rows of one key become one record, wherever they stand', async () => {
  const { short, report } = await read(`${HEAD}1,a,k\n2,x,\n3,b,l\n1,c,k\n3,d,l\n1,e,k\n`)
  expect(short).toEqual([
    [2, 'x'],
    [1, 'a+c+e'],
    [4, 'joined'],
    [6, 'joined'],
    [3, 'b+d'],
    [5, 'joined'],
  ])
  expect(report).toMatchObject({ rows: 6, accepted: 6, joined: 3, rejected: 0, complete: true })
})

test('a key of one row is read alone', async () => {
  expect((await read(`${HEAD}1,a,k\n`)).short).toEqual([[1, 'a']])
})

test('two rows that say the same are two rows of the record', async () => {
  expect((await read(`${HEAD}1,a,k\n1,a,k\n`)).short).toEqual([
    [1, 'a+a'],
    [2, 'joined'],
  ])
})

test('a record that is refused refuses all its rows, each with its text', async () => {
  const { outcomes } = await read(`${HEAD}1,a,k\n1,bad,k\n2,b,l\n`)
  expect(outcomes).toMatchObject([
    { row: 1, status: 'rejected', raw: '1,a,k', issues: [fault] },
    { row: 2, status: 'rejected', raw: '1,bad,k', issues: [fault] },
    { row: 3, status: 'accepted' },
  ])
})

test('a row that does not fit its schema is refused alone', async () => {
  const { short } = await read(`${HEAD}1,a,k\n,b,k\n1,c,k\n1\n`)
  expect(short).toMatchObject([
    [2, 'rejected', expect.any(String)],
    [4, 'rejected', 'too-few-cells'],
    [1, 'a+c'],
    [3, 'joined'],
  ])
})

test('the issues of how a row is written stay with it', async () => {
  const { short } = await read(`${HEAD}1,a,k\n1,b,k,\n`)
  expect(short).toEqual([
    [1, 'a+b'],
    [2, 'joined', 'too-many-cells'],
  ])
})

const filler = (rows: number): string => Array.from({ length: rows }, (_, i) => `f${i},f,f${i}\n`).join('')

describe('rows do not wait for ever', () => {
  test('a twin that comes in time is joined', async () => {
    const { outcomes, report } = await read(`${HEAD}1,a,k\n${filler(MOST_ROWS - 1)}1,b,k\n`)
    expect(outcomes.find(({ row }) => row === 1)).toMatchObject({ fragment: { weapons: [{ name: 'a+b' }] } })
    expect(report).toMatchObject({ rows: MOST_ROWS + 1, joined: 1, issues: [] })
  })

  test('one that comes later is read alone, which is told', async () => {
    const reading = readBytes([toBytes(`${HEAD}1,a,k\n${filler(MOST_ROWS)}1,b,k\n1,c,k\n`)], { feeds: [twinFeed] })
    const { dataset, conflicts, report } = await toDataset(reading)
    expect(dataset.weapons?.length).toBe(MOST_ROWS + 1)
    expect(conflicts).toMatchObject([{ row: MOST_ROWS + 2, record: { name: 'b+c' } }])
    expect(codes(report)).toEqual({ 'late-twin': 1 })
    expect(report).toMatchObject({ rows: MOST_ROWS + 3, accepted: MOST_ROWS + 3, joined: 1, warned: 1 })
  })

  test('one that comes later and says the same is a repeated row', async () => {
    const { report } = await read(`${HEAD}1,a,k\n${filler(MOST_ROWS)}1,a,k\n`)
    expect(codes(report)).toEqual({ 'duplicate-row': 1 })
  })

  test('rows are repeated only when all of their key are', async () => {
    const { report } = await read(`${HEAD}1,a,k\n1,b,k\n${filler(MOST_ROWS)}1,a,k\n1,c,k\n`)
    expect(codes(report)).toEqual({ 'late-twin': 1 })
  })

  test('a key of very many rows is read in parts', async () => {
    const { report } = await read(`${HEAD}${'1,a,k\n'.repeat(MOST_ROWS * 2)}`)
    expect(report).toMatchObject({ rows: MOST_ROWS * 2, accepted: MOST_ROWS * 2, complete: true })
  })

  test('text that waits is bounded too', async () => {
    const long = 'x'.repeat(1_000_000)
    let waited = 0
    function* source(): Generator<Uint8Array> {
      yield toBytes(HEAD)
      for (let i = 0; i < 100; i++) {
        waited++
        yield toBytes(`${i},${long},k${i}\n`)
      }
    }
    for await (const { row } of readBytes(source(), { feeds: [twinFeed] })) {
      expect(row).toBe(1)
      break
    }
    expect(waited).toBeLessThan(MOST_TEXT / long.length + 5)
  })
})

test('a file that is cut off gives what waits', async () => {
  const { short, report } = await read(`${HEAD}1,a,k\n1,"b`)
  expect(short).toEqual([
    [2, 'rejected', 'cut-off-row'],
    [1, 'a'],
  ])
  expect(report.rows).toBe(2)
})
