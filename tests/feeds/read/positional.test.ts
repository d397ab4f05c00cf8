/** Files without a header: lines by position, each of the generation that has as many cells. All rows are invented. */
import * as T from 'fp-ts/lib/These.js'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Feed, Generation, Row } from '../../../src/feeds/feed.js'
import { readBytes } from '../../../src/feeds/read/read-bytes.js'
import type { Schema } from '../../../src/schema/schema.js'
import { all, codes, cut, read as readAny, short, testFeed, toBytes } from './test-feed.js'

const generation = (id: string, names: readonly string[], more: Record<string, z.ZodType> = {}): Generation => ({
  id,
  title: id,
  row: z.looseObject({ id: z.string().min(1), ...more }) as unknown as Schema<Row>,
  detect: ({ format, columns }) => format === 'positional' && columns.length === names.length && /^\d+$/.test(columns[0] ?? ''),
  positions: { delimiter: '\t', names },
})

/** Lines of three cells, of four, and of six. The reading tells which generation it was read as. */
const lines: Feed = {
  id: 'lines',
  title: 'Invented',
  licence: 'none',
  citation: 'none',
  generations: [
    generation('four', ['id', 'b', 'c', 'url']),
    generation('three', ['id', 'b', 'c'], { b: z.string().regex(/^[^!]*$/) }),
    generation('six', ['id', 'b', 'x', 'y', 'c', 'url']),
    {
      id: 'named',
      title: 'With a header',
      row: testFeed.generations[0]?.row as Schema<Row>,
      detect: ({ columns }) => columns.includes('url'),
    },
  ],
  read: (value, context) =>
    T.right({
      weapons: [
        {
          id: `lines:${value['id']}`,
          name: context.generation,
          category: 'rocket',
          extra: { row: JSON.stringify(value) },
        },
      ],
    }),
}

const read = (input: string | Uint8Array[], options = {}) =>
  readAny(typeof input === 'string' ? [input] : input, { feeds: [testFeed, lines], ...options })

describe('lines without a header', () => {
  test('of one width', async () => {
    const { rows, report } = await read('1\ta\tb\n2\tc\td\n')
    expect(rows).toEqual([
      { line: 1, status: 'accepted', codes: [], value: { id: '1', b: 'a', c: 'b' } },
      { line: 2, status: 'accepted', codes: [], value: { id: '2', b: 'c', c: 'd' } },
    ])
    expect(report).toMatchObject({ feed: 'lines', generation: 'three', issues: [], complete: true })
  })

  test('of several widths, each read as its own', async () => {
    const { outcomes, report } = await read('1\ta\tb\n2\tc\td\tu\n3\te\tf\n4\ta\tb\tc\td\te\n')
    expect(outcomes.map((row) => (row.status === 'accepted' ? row.fragment.weapons?.[0]?.name : row.status))).toEqual([
      'three',
      'four',
      'three',
      'six',
    ])
    expect(report).toMatchObject({ generation: 'three', rows: 4, accepted: 4 })
    expect(report.issues).toMatchObject([
      { code: 'several-generations', severity: 'info', count: 1, example: { value: { three: 2, four: 1, six: 1 } } },
    ])
    expect(report.issues[0]?.example.message).toContain('1 of four, 2 of three, 1 of six')
  })

  test('each is checked by the schema of its own generation', async () => {
    const { rows } = await read('1\ta!\tb\n2\tc!\td\tu\n')
    expect(rows.map(({ status }) => status)).toEqual(['rejected', 'accepted'])
  })

  test('quotes are letters', async () => {
    const { rows } = await read('1\t"a\tb\n2\ta"b"\t"c"\n')
    expect(rows.map((row) => ('value' in row ? row.value : row.status))).toEqual([
      { id: '1', b: '"a', c: 'b' },
      { id: '2', b: 'a"b"', c: '"c"' },
    ])
  })

  test.each([
    ['too few', '1\ta', 'rejected', ['too-few-cells']],
    ['between two widths', '1\ta\tb\tc\td', 'rejected', ['too-few-cells']],
    ['too many', '1\ta\tb\tc\td\te\tf', 'rejected', ['too-many-cells']],
    ['too many but empty', '1\ta\tb\tc\td\te\t\t', 'accepted', ['too-many-cells']],
    ['one cell', 'abc', 'rejected', ['too-few-cells']],
    ['NUL', '1\ta\u0000\tb', 'accepted', ['control-character']],
    ['a lone carriage return', '1\ta\rb\tc', 'accepted', ['control-character']],
    ['a carriage return before the line break', '1\ta\tb\r', 'accepted', []],
  ])('%s', async (_, line, status, expected) => {
    const { rows } = await read(`9\tx\ty\n${line}\n8\tz\tz\n`)
    expect(rows).toMatchObject([
      { line: 1, status: 'accepted', codes: [] },
      { line: 2, status, codes: expected },
      { line: 3, status: 'accepted', codes: [] },
    ])
  })

  test('a refused line keeps its text', async () => {
    const { rows } = await read('9\tx\ty\n1\tü\n')
    expect(rows[1]).toMatchObject({ raw: '1\tü' })
    expect(rows[1]?.codes).toEqual(['too-few-cells'])
  })

  test('blank lines are no rows', async () => {
    const { outcomes } = await read('\n1\ta\tb\n\r\n  \n2\ta\tb\n')
    expect(outcomes.map(({ row, line }) => [row, line])).toEqual([
      [1, 2],
      [2, 5],
    ])
  })

  test('bytes that are no UTF-8 spoil their own line', async () => {
    const latin = new Uint8Array([49, 9, 0xe9, 9, 98, 10])
    const { rows } = await read([toBytes('9\té\ty\n'), latin, toBytes('8\té\tz\n')])
    expect(rows).toMatchObject([
      { codes: [], value: { b: 'é' } },
      { codes: ['invalid-utf8'], value: { b: 'é' } },
      { codes: [], value: { b: 'é' } },
    ])
  })
})

describe('how it is found', () => {
  test('below lines that are damaged', async () => {
    const { rows } = await read('a line that was cut\n1\ta\tb\n')
    expect(rows.map(({ status }) => status)).toEqual(['rejected', 'accepted'])
  })

  test('not below 25 of them', async () => {
    const { rows } = await read(`${'no\n'.repeat(24)}1\ta\tb\n`)
    expect(rows.length).toBe(25)
    await expect(read(`${'no\n'.repeat(25)}1\ta\tb\n`)).rejects.toMatchObject({ code: 'unknown-feed' })
  })

  test('a file of one line without a line break', async () => {
    const { rows } = await read('1\ta\tb')
    expect(rows).toMatchObject([{ status: 'accepted', codes: ['no-final-line-break'] }])
  })

  test('a header that is known goes first', async () => {
    const { report } = await read('id\turl\n1\tb\n')
    expect(report.generation).toBe('named')
  })

  test('only under the delimiter of the feed', async () => {
    await expect(read('1,a,b\n')).rejects.toMatchObject({ code: 'unknown-feed' })
    await expect(read('1\ta\tb\n', { delimiter: ',' })).rejects.toMatchObject({ code: 'unknown-feed' })
  })
})

describe('the end of the file', () => {
  test.each([
    ['without a line break', '2\tc\td', 'accepted', ['no-final-line-break']],
    ['inside a line', '2\tc', 'rejected', ['cut-off-row']],
    ['between CR and LF', '2\tc\td\r', 'accepted', []],
  ])('%s', async (_, end, status, expected) => {
    const { rows } = await read(`1\ta\tb\r\n${end}`)
    expect(rows[1]).toMatchObject({ line: 2, status, codes: expected })
  })

  test('a line cut to the width of a narrower generation is not taken for it', async () => {
    const { rows } = await read('1\ta\tb\tu\n2\tc\td')
    expect(rows[1]).toMatchObject({ status: 'rejected', codes: ['cut-off-row'], raw: '2\tc\td' })
  })
})

describe('limits', () => {
  const limits = { row: 100, cell: 20 }

  test('a long cell', async () => {
    const { rows } = await read(`1\t${'a'.repeat(21)}\tb\n2\ta\tb\n`, { limits })
    expect(rows.map((row) => row.codes)).toEqual([['cell-too-long'], []])
  })

  test.each([120, 100_000])('a line of %i characters', async (length) => {
    const { outcomes } = await read(`1\ta\tb\n2\t${'a'.repeat(length)}\tb\n3\ta\tb\n`, { limits })
    expect(outcomes.map(short)).toMatchObject([
      { line: 1, status: 'accepted' },
      { line: 2, status: 'rejected', codes: ['row-too-long'] },
      { line: 3, status: 'accepted' },
    ])
    expect(outcomes[1]?.status === 'rejected' && outcomes[1].raw.length).toBe(100)
  })

  test('a long line at the end', async () => {
    const { rows } = await read(`1\ta\tb\n2\t${'a'.repeat(200_000)}`, { limits })
    expect(rows.map(({ codes: found }) => found)).toEqual([[], ['row-too-long']])
  })
})

test('where the pieces end makes no difference', async () => {
  const text = '1\ta\tb\r\n2\tc"\td\tu\n\n3\té\n4\ta\tb\tc\td\te\n5\tx\ty\tz'
  const whole = (await read(text)).rows
  for (const lengths of [[1], [2, 3], [7]]) expect((await read(cut(toBytes(text), lengths))).rows).toEqual(whole)
})

test('a long file is read in pieces', async () => {
  const text = Array.from({ length: 20_000 }, (_, i) => `${i + 1}\tü\tc${i % 2 === 0 ? '' : '\tu'}\n`).join('')
  const reading = readBytes(cut(toBytes(text), [65_536]), { feeds: [lines] })
  const outcomes = await all(reading)
  expect(outcomes.every(({ status }, i) => status === 'accepted' && outcomes[i]?.line === i + 1)).toBe(true)
  expect(codes(reading.report)).toEqual({ 'several-generations': 1 })
})
