import { describe, expect, test } from 'vitest'
import { codes, cut, read, toBytes } from './test-feed.js'

const one = { id: 1, name: 'a' }
const two = { id: 2, name: 'b', list: [{ id: 9 }, { id: 8 }] }

describe('shapes', () => {
  test.each([
    ['an array', JSON.stringify([one, two])],
    ['an array, indented', JSON.stringify([one, two], null, 2)],
    ['an envelope', JSON.stringify({ count: 2, pages: [1, 2], more: { x: [{}] }, data: [one, two], next: null })],
    ['an envelope, indented', JSON.stringify({ count: 2, data: [one, two] }, null, 2)],
    ['lines', `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`],
    ['lines, CRLF, without the last break', `${JSON.stringify(one)}\r\n\r\n${JSON.stringify(two)}`],
    ['one after the other', `${JSON.stringify(one, null, 2)}\n${JSON.stringify(two, null, 2)}`],
    ['pages of arrays', `${JSON.stringify([one])}\n${JSON.stringify([two])}`],
    ['pages of envelopes', `${JSON.stringify({ n: 1, data: [one] })}\n${JSON.stringify({ n: 2, data: [two] })}`],
    ['blanks and a byte order mark before it', `\ufeff \n ${JSON.stringify([one, two])}`],
  ])('%s', async (_, text) => {
    const { rows, report } = await read(text)
    expect(rows).toMatchObject([
      { value: one, codes: [] },
      { value: two, codes: [] },
    ])
    expect(report).toMatchObject({ complete: true, issues: [] })
  })

  test('one record alone, though a list of objects stands in it', async () => {
    const { rows } = await read(JSON.stringify({ ...one, data: [two] }))
    expect(rows).toMatchObject([{ value: { id: 1 } }])
  })

  test('a second list in an envelope is noted', async () => {
    const { report } = await read(JSON.stringify({ data: [one], others: [two] }))
    expect(report.rows).toBe(1)
    expect(codes(report)).toEqual({ 'unread-list': 1 })
  })

  test('no record at all', async () => {
    await expect(read('[]')).rejects.toMatchObject({ code: 'no-records' })
    await expect(read('{"count":0,"data":[]}')).rejects.toMatchObject({ code: 'no-records' })
  })
})

test('lines are counted', async () => {
  const { outcomes } = await read('[\n{"id":1,\n"name":"a"},\n\n{"id":2}]')
  expect(outcomes.map(({ row, line }) => [row, line])).toEqual([
    [1, 2],
    [2, 5],
  ])
})

describe('malformed records are refused alone', () => {
  test.each([
    ['a comma too many', '{"id":2,,"name":"b"}'],
    ['a bare word', '{"id":2,"name":nope}'],
    ['a quote missing', '{"id":2,"name":"b}'],
    ['a brace missing', '{"id":2,"name":"b"'],
    ['a wrong bracket', '{"id":2,"name":["b"}'],
    ['no object', '7'],
  ])('%s', async (_, bad) => {
    for (const text of [
      `[{"id":1,"name":"a"},\n${bad},\n{"id":3,"name":"c"}]`,
      `{"id":1,"name":"a"}\n${bad}\n{"id":3,"name":"c"}\n`,
    ]) {
      const { rows } = await read(text)
      expect(rows).toMatchObject([
        { value: { id: 1 } },
        { status: 'rejected', raw: bad, line: 2, codes: ['malformed-json'] },
        { value: { id: 3 }, line: 3 },
      ])
    }
  })

  test('also the first one', async () => {
    const { rows } = await read('[{"id":2,"name":"b"\n,{"id":3,"name":"c"}]')
    expect(rows).toMatchObject([{ status: 'rejected' }, { value: { id: 3 } }])
  })
})

describe('the end of the file', () => {
  test.each([
    ['inside a record', '[{"id":1,"name":"a"},{"id":2,"na', 2, { 'cut-off-row': 1, 'cut-off-file': 1 }],
    ['between records', '[{"id":1,"name":"a"},', 1, { 'cut-off-file': 1 }],
    ['in an envelope', '{"data":[{"id":1,"name":"a"}', 1, { 'cut-off-file': 1 }],
    ['after its list', '{"data":[{"id":1,"name":"a"}],"n":', 1, { 'cut-off-file': 1 }],
    ['inside a line', '{"id":1,"name":"a"}\n{"id":2,"na', 2, { 'cut-off-row': 1 }],
  ])('%s', async (_, text, rows, expected) => {
    const { report } = await read(text)
    expect(report).toMatchObject({ rows, accepted: 1 })
    expect(codes(report)).toEqual(expected)
  })
})

describe('a record that lost its beginning is refused alone', () => {
  const whole = '{"id":3,"name":"c","a":1,"b":2,"list":[{"id":9,"x":1},{"id":8,"x":"{[]"}]}'
  const wraps: readonly (readonly [string, (records: string) => string])[] = [
    ['an array', (records) => `[${records}]`],
    ['an envelope', (records) => `{"n":1,"data":[${records}],"page":{"next":null}}`],
    ['records one after the other', (records) => records],
  ]
  test.each(wraps)('in %s', async (_, wrap) => {
    for (const damaged of [
      whole.slice(1),
      `"${whole.slice(1)}`,
      `"id":7,"list":[{"id":9},"x"],{"b":{}}`,
      `${whole}]`,
      `]${whole}`,
      whole.replace('{', ']'),
    ])
      for (const between of [',', ',\n']) {
        const { report, outcomes } = await read(
          wrap([whole, damaged, whole.replace('3', '4'), '{"id":5,"name":"d"}'].join(between)),
        )
        const ids = outcomes.flatMap((outcome) =>
          outcome.status === 'accepted' ? outcome.fragment.weapons?.map(({ id }) => id) : [],
        )
        // What is in a list of a record is no record, and the records after it are read.
        expect(new Set(ids)).toEqual(new Set(['test:3', 'test:4', 'test:5']))
        expect(report.rejected).toBeGreaterThan(0)
      }
  })

  test.each(wraps)('one that swallowed the next is refused up to that, in %s', async (_, wrap) => {
    const next = whole.replace('3', '4').replace('"c"', JSON.stringify('"c"'))
    for (const damaged of [`${whole.slice(0, -1)}[`, whole.replace('"c"', '"c""'), whole.replace('"c"', '{"c"')]) {
      const { outcomes } = await read(wrap([whole, damaged, next, '{"id":5,"name":"d"}'].join(',')))
      const ids = outcomes.flatMap((outcome) =>
        outcome.status === 'accepted' ? outcome.fragment.weapons?.map(({ id }) => id) : [],
      )
      expect(ids).toEqual(['test:3', 'test:4', 'test:5'])
    }
  })

  test('records have keys of their own', async () => {
    const other = '{"id":4,"name":"d","q":1,"r":2,"s":3,"t":4,"u":5}'
    expect((await read(`[${whole},${whole.slice(0, -1)}[,${other}]`)).report).toMatchObject({ rows: 3, accepted: 2 })
  })

  test('records go on behind an envelope that was closed too early', async () => {
    const { report } = await read(`{"n":1,"data":[${whole}],"name":"x"},{"id":5,"name":"d"},{"id":6,"name":"e"}]}`)
    expect(report.accepted).toBe(3)
  })

  test('what is nested too deep is told as that, whatever is in it', async () => {
    const deep = `{"id":7,"name":${'['.repeat(70)}{"id":8,"name":"h","a":1}${']'.repeat(70)}}`
    const { rows } = await read(`[${whole},${deep},{"id":5,"name":"d"}]`)
    expect(rows).toMatchObject([{ status: 'accepted' }, { codes: ['too-deep'] }, { status: 'accepted' }])
  })

  test('the last one too, and the file is whole', async () => {
    for (const [, wrap] of wraps.slice(0, 2)) {
      const { report } = await read(wrap(`${whole},"id":7,"name":"g"}`))
      expect(report).toMatchObject({ rows: 2, accepted: 1, complete: true })
    }
  })
})

describe('limits', () => {
  test('depth', async () => {
    const deep = `${'['.repeat(70)}${']'.repeat(70)}`
    for (const text of [`[{"id":1,"name":${deep}},{"id":2,"name":"b"}]`, `{"id":1,"name":${deep}}\n{"id":2,"name":"b"}\n`])
      expect((await read(text)).rows).toMatchObject([{ codes: ['too-deep'] }, { status: 'accepted' }])
  })

  test.each([
    ['an array', (record: string) => `[${record},{"id":2,"name":"b"}]`],
    ['lines', (record: string) => `${record}\n{"id":2,"name":"b"}\n`],
  ])('length, in %s', async (_, wrap) => {
    const { rows } = await read(cut(toBytes(wrap(JSON.stringify({ id: 1, name: 'a'.repeat(500) }))), [30]), {
      limits: { row: 100 },
    })
    expect(rows).toMatchObject([{ codes: ['row-too-long'] }, { status: 'accepted' }])
  })
})

test('own keys called __proto__ are harmless', async () => {
  const { outcomes } = await read('[{"id":1,"name":"a","__proto__":{"polluted":true}}]')
  expect(outcomes).toMatchObject([{ status: 'accepted' }])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})
