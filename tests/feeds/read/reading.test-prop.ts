import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { delimitedReader } from '../../../src/feeds/read/delimited.js'
import { byteText } from '../../../src/feeds/read/encoding.js'
import { jsonReader } from '../../../src/feeds/read/json.js'
import { jsonLinesReader } from '../../../src/feeds/read/json-lines.js'
import { defaultLimits, type Limits, type RowReader, type TextRow } from '../../../src/feeds/read/text-row.js'
import { cut, read, rowOf, toBytes } from './test-feed.js'

/** Pieces of text that hurt: what they make together is seldom well written. */
const dirt = fc.array(
  fc.oneof(
    fc.constantFrom('"', '""', ',', '\n', '\r\n', '\r', ' ', '#a+b', '\u0000', 'é', '🙂', '{', '}', '[', ']', '\\', ':'),
    fc.constantFrom('1,a\n', '2,"b"\n', '3,"c\nd"\n', '4\n', '5,e,f\n', '{"id":6,"name":"g"}', '{"id":7}\n', '"id":'),
    fc.string({ maxLength: 3 }),
  ),
  { maxLength: 30 },
)
const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })
const limits = fc.constantFrom({}, { row: 40, cell: 20 }, { row: 12 })
const outcomesOf = async (bytes: readonly Uint8Array[], options = {}) =>
  read(bytes, options).then(
    ({ outcomes, report }) => ({ outcomes, report: { ...report, issues: report.issues } }),
    (error: { readonly code?: string }) => error.code ?? error,
  )

describe('where the pieces end makes no difference', () => {
  test.each([
    ['a table', 'id,name\n'],
    ['a table of lone CR', 'id,name\r'],
    ['an array', '[{"id":0,"name":"z"},'],
    ['lines', '{"id":0,"name":"z"}\n{"id":-1,"name":"y"}\n'],
    ['an envelope', '{"n":1,"data":[{"id":0,"name":"z"},'],
    ['anything', ''],
  ])('%s', async (_, start) => {
    await fc.assert(
      fc.asyncProperty(dirt, lengths, limits, async (parts, sizes, limits) => {
        const bytes = toBytes(start + parts.join(''))
        expect(await outcomesOf(cut(bytes, sizes), { limits })).toEqual(await outcomesOf([bytes], { limits }))
      }),
      { numRuns: 300 },
    )
  })

  test('bytes that are no UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), lengths, async (dirt, sizes) => {
        const bytes = new Uint8Array([...toBytes('id,name\n'), ...dirt])
        expect(await outcomesOf(cut(bytes, sizes))).toEqual(await outcomesOf([bytes]))
      }),
      { numRuns: 300 },
    )
  })

  // A small file is read at once, when its head is known. So the readers are given pieces by themselves too.
  const table = {
    delimiter: ',',
    lineBreak: '\n',
    names: ['id', 'name'],
    notes: [],
    encoding: 'utf-8',
    start: 0,
    line: 1,
  } as const
  const readers: readonly (readonly [string, string, (limits: Limits) => RowReader])[] = [
    ['delimited', '', (limits) => delimitedReader(table, limits)],
    ['array', '[{"id":0,"name":"z"},', (limits) => jsonReader('utf-8', false, limits)],
    ['envelope', '{"n":1,"data":[{"id":0,"name":"z"},', (limits) => jsonReader('utf-8', true, limits)],
    ['lines', '', (limits) => jsonLinesReader('utf-8', limits)],
  ]
  const readPieces = (reader: RowReader, pieces: readonly string[]) => ({
    rows: [...pieces.flatMap((piece) => [...reader.push(piece)]), ...reader.end(false)],
    notes: reader.notes(),
  })
  test.each(readers)('the %s reader', (_, start, make) => {
    fc.assert(
      fc.property(dirt, lengths, limits, (parts, sizes, some) => {
        const bytes = toBytes(start + parts.join(''))
        const limits = { ...defaultLimits, ...some }
        expect(readPieces(make(limits), cut(bytes, sizes).map(byteText))).toEqual(readPieces(make(limits), [byteText(bytes)]))
      }),
      { numRuns: 1000 },
    )
  })

  test('the next good record is not taken from inside one that is not complete yet', () => {
    const text = '[{"id":1},{"id":2,"name":"b,\n{"id":3,"list":[{"id":9},{"id":8}]},{"id":4}]'
    for (let i = 0; i < text.length; i++) {
      const { rows } = readPieces(jsonReader('utf-8', false, defaultLimits), [text.slice(0, i), text.slice(i)])
      expect(rows.map(({ value }) => value?.['id'])).toEqual([1, undefined, 3, 4])
    }
  })

  // The reader alone: a file gives it more than a window at a time before it may decide anything.
  test('rows that are longer than a window', () => {
    const filler = fc.constantFrom('"a', 'b"', ',', '\n', '1,c\n', '2,"d"\n', 'x'.repeat(9000), `${'y,z '.repeat(2000)}\n`, '"')
    fc.assert(
      fc.property(fc.array(filler, { maxLength: 40 }), fc.integer({ min: 100, max: 50000 }), (parts, size) => {
        const text = parts.join('')
        const readAll = (pieces: readonly string[]): readonly TextRow[] => {
          const reader = delimitedReader(table, { ...defaultLimits, row: 100000 })
          return [...pieces.flatMap((piece) => [...reader.push(piece)]), ...reader.end(false)]
        }
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size))
        expect(readAll(pieces)).toEqual(readAll([text]))
      }),
      { numRuns: 200 },
    )
  })
})

describe('each row comes out once', () => {
  test('rows that were written are read', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 10 }),
      fc.constantFrom('', ' ', '"', '""', 'a\nb', 'a\r\nb', ',', ';', '\t', '\ufeff', '=1'),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 10 }),
        fc.constantFrom(',', '\t', ';', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        lengths,
        async (cells, delimiter, newline, quotes, sizes) => {
          const rows = cells.map(([name, x], i) => ({ id: String(i + 1), name, x }))
          // A lone CR is a line break for the writer's quoting, not for a file of LF.
          const text = Papa.unparse(rows, { delimiter, newline, quotes }) + newline
          const { outcomes, report } = await read(cut(toBytes(text), sizes))
          expect(outcomes.map(rowOf)).toEqual(rows)
          expect(report).toMatchObject({ rows: rows.length, accepted: rows.length })
        },
      ),
      { numRuns: 300 },
    )
  })

  test('no line of a table is lost, whatever is wrong with others', async () => {
    // Each line bears its number in its first cell; a malformed line may end any way.
    const line = fc.constantFrom(
      'a,b',
      '"a",b',
      '"a',
      'a"',
      '"a"b",c',
      'a',
      'a,b,c,d',
      '"a,b',
      'a,"b',
      '"a\nb",c',
      'é,"',
      '',
      '"""a,b',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.boolean(), async (ends, ended) => {
        const body = ends.map((end, i) => `L${i}L,${end}`).join('\n') + (ended ? '\n' : '')
        const { outcomes, report } = await read(`id,name,x\n${body}`)
        const text = outcomes
          .map((outcome) => (outcome.status === 'rejected' ? outcome.raw : JSON.stringify(rowOf(outcome))))
          .join('\n')
        ends.forEach((_, i) => {
          expect(text.split(`L${i}L`).length).toBe(2)
        })
        expect(report.rows).toBe(outcomes.length)
        expect(outcomes.map(({ row }) => row)).toEqual(outcomes.map((_, i) => i + 1))
        const lines = outcomes.map(({ line }) => line)
        expect(lines).toEqual([...lines].sort((a, b) => a - b))
      }),
      { numRuns: 1000 },
    )
  })

  test('a well written row keeps its line and its cells among dirty lines', async () => {
    const bad = fc.constantFrom('x', 'x,y', 'x,y,z,w', 'x,"y', '"x"y,z', '')
    await fc.assert(
      fc.asyncProperty(fc.array(bad, { maxLength: 8 }), async (lines) => {
        const text = `id,name,x\n${lines.map((line) => `${line}\n7,"good, row",x\n`).join('')}`
        const { outcomes } = await read(text)
        const good = outcomes.filter((outcome) => outcome.issues.every(({ code }) => code === 'duplicate-row'))
        expect(good.map(({ line }) => line)).toEqual(lines.map((_, i) => 3 + 2 * i))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a file that is cut anywhere', () => {
  const rows = [
    { id: 1, name: 'a, "b"' },
    { id: 2, name: 'c\nd' },
    { id: 3, name: 'é🙂' },
    { id: 4, name: 'e' },
  ]
  const files = {
    table: `id,name\n${rows.map(({ id, name }) => `${id},"${name.replaceAll('"', '""')}"\n`).join('')}`,
    plain: 'id,name\n1,aa\n2,bb\n3,cc\n',
    array: JSON.stringify(rows),
    envelope: JSON.stringify({ count: 4, data: rows, next: null }),
    lines: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  }
  test.each(Object.entries(files))('%s, at every byte', async (name, text) => {
    const bytes = toBytes(text)
    const whole = (await read([bytes])).outcomes
    const ends = whole.map((_, i) => (name === 'table' || name === 'plain' ? 0 : i))
    expect(ends).toHaveLength(whole.length)
    for (let length = 0; length < bytes.length; length++) {
      const result = await outcomesOf([bytes.subarray(0, length)])
      if (typeof result === 'string') {
        expect(['empty-file', 'unknown-feed', 'no-records']).toContain(result)
        continue
      }
      const { outcomes, report } = result as Awaited<ReturnType<typeof read>>
      // All rows but the last are those of the whole file.
      const last = outcomes.length - 1
      expect(outcomes.slice(0, last)).toEqual(whole.slice(0, Math.max(0, last)))
      const cutRow = outcomes[last]
      const isIntact = cutRow !== undefined && JSON.stringify(cutRow) === JSON.stringify(whole[last])
      if (cutRow !== undefined && !isIntact)
        expect(cutRow.issues.map(({ code }) => code).join()).toMatch(/cut-off-row|no-final-line-break/)
      if (name === 'array' || name === 'envelope') expect(report.complete).toBe(false)
    }
  })

  test('a source that says it was cut makes the last row a refused one', async () => {
    function* source(): Generator<string> {
      yield 'id,name\n1,a\n2,b'
      throw Object.assign(new Error('cut'), { fault: { code: 'cut-off-file', severity: 'error', path: [], message: 'cut' } })
    }
    const { rows, report } = await read(source())
    expect(rows).toMatchObject([{ status: 'accepted' }, { status: 'rejected', codes: ['cut-off-row'] }])
    expect(report).toMatchObject({ complete: false, rows: 2 })
  })
})
