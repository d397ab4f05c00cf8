import { describe, expect, test } from 'vitest'
import { codes, cut, read, testFeed, toBytes } from './test-feed.js'

const values = async (text: string) => (await read(text)).rows.map((row) => ('value' in row ? row.value : row.status))

describe('the header', () => {
  test.each([
    [',', 'id,name\n1,a\n'],
    ['\t', 'id\tname\n1\ta\n'],
    [';', 'id;name\n1;a\n'],
    ['|', 'id|name\n1|a\n'],
    ['sep=', 'sep=;\nid;name\n1;a\n'],
    ['sep= with CRLF', 'sep=;\r\nid;name\r\n1;a\r\n'],
    ['quoted', '"id","name"\n"1","a"\n'],
    ['CRLF', 'id,name\r\n1,a\r\n'],
    ['lone CR', 'id,name\r1,a\r'],
    ['a byte order mark', '\ufeffid,name\n1,a\n'],
    ['blank lines before it', '\n\nid,name\n1,a\n'],
  ])('%s', async (_, text) => {
    expect(await values(text)).toEqual([{ id: '1', name: 'a' }])
  })

  test('a title before it is noted', async () => {
    const { rows, report } = await read('Invented data\n\nid,name\n1,a\n')
    expect(rows.map((row) => [row.line, row.status])).toEqual([[4, 'accepted']])
    expect(codes(report)).toEqual({ 'lines-before-header': 1 })
  })

  test('columns in another order', async () => {
    expect(await values('name,x,id\na,y,1\n')).toEqual([{ name: 'a', x: 'y', id: '1' }])
  })

  test('a column without a name stays out, and is noted', async () => {
    const { rows, report } = await read(',id,name\n0,1,a\n')
    expect(rows[0]).toMatchObject({ value: { id: '1', name: 'a' } })
    expect(codes(report)).toEqual({ 'unnamed-column': 1 })
  })

  test('a name that stands there twice takes no cell from the other', async () => {
    const { rows, report } = await read('id,name,name,name_2\n1,a,b,c\n')
    expect(rows[0]).toMatchObject({ value: { id: '1', name: 'a', name_3: 'b', name_2: 'c' } })
    expect(report.issues[0]).toMatchObject({ code: 'duplicate-column', severity: 'warning' })
    expect(report.issues[0]?.example.line).toBeUndefined()
  })

  test('columns called like parts of objects are columns', async () => {
    const { outcomes } = await read('id,name,__proto__,constructor,toString\n1,a,p,c,t\n')
    const row = outcomes[0]?.status === 'accepted' ? outcomes[0].fragment.weapons?.[0]?.extra?.['row'] : ''
    expect(row).toBe('{"id":"1","name":"a","__proto__":"p","constructor":"c","toString":"t"}')
    expect(({} as Record<string, unknown>)['p']).toBeUndefined()
  })
})

describe('hashtag rows', () => {
  test.each([
    ['below the header', 'id,name\n#event+id,#loc +name\n1,a\n', 3],
    ['below it with empty cells', 'id,name,x\n,#loc+name,\n1,a,b\n', 3],
    ['below an index column', ',id,name,x\n0,#event+id,#loc+name,#x\n1,1,a,b\n', 3],
    ['below a row of data', 'id,name\n1,a\n#event+id,#loc+name\n', 2],
  ])('%s', async (_, text, line) => {
    const { rows, report } = await read(text)
    expect(rows).toMatchObject([{ line, status: 'accepted', value: { id: '1', name: 'a' } }])
    expect(report.rows).toBe(1)
  })

  test('a text that begins with # is data', async () => {
    expect(await values('id,name\n1,#a\n2,# of a\n')).toEqual([
      { id: '1', name: '#a' },
      { id: '2', name: '# of a' },
    ])
  })

  test('one after the 25th row is data', async () => {
    const { report } = await read(`id,name\n${'1,a\n'.repeat(30)}#event+id,#loc+name\n`)
    expect(report.rows).toBe(31)
  })
})

describe('rows and lines', () => {
  test('quoted line breaks count as lines, blank lines are no rows', async () => {
    const { outcomes } = await read('id,name\r\n\r\n1,"a\r\nb"\r\n\r\n2,"c\n\nd"\r\n  \r\n3,e\r\n')
    expect(outcomes.map(({ row, line }) => [row, line])).toEqual([
      [1, 3],
      [2, 6],
      [3, 10],
    ])
  })

  test('the raw text of a refused row is whole', async () => {
    const { rows } = await read('id,name,x\n1,"a\n""b"""\n2,ü,c\n')
    expect(rows[0]).toMatchObject({ status: 'rejected', raw: '1,"a\n""b"""', codes: ['too-few-cells'] })
  })

  test.each([
    ['too few', '1', 'rejected', ['too-few-cells']],
    ['too many', '1,a,b', 'rejected', ['too-many-cells']],
    ['too many but empty', '1,a,,', 'accepted', ['too-many-cells']],
    ['a control character', '1,a\u0000', 'accepted', ['control-character']],
    ['a quote inside a quoted cell', '1,"a "b" c"', 'accepted', ['malformed-quote']],
    ['a quote inside a cell', '1,5" gun', 'accepted', []],
    ['blanks after a quoted cell', '1,"a"  ', 'accepted', []],
  ])('%s', async (_, line, status, expected) => {
    const { rows } = await read(`id,name\n${line}\n9,z\n`)
    expect(rows).toMatchObject([
      { line: 2, status, codes: expected },
      { line: 3, status: 'accepted', codes: [] },
    ])
  })
})

describe('the end of the file', () => {
  test.each([
    ['inside a quoted cell', '2,"b', 'rejected', ['cut-off-row']],
    ['with too few cells', '2', 'rejected', ['cut-off-row']],
    ['without a line break', '2,b', 'accepted', ['no-final-line-break']],
    ['between CR and LF', '2,b\r', 'accepted', []],
    ['with a line break', '2,b\r\n', 'accepted', []],
  ])('%s', async (_, end, status, expected) => {
    const { rows } = await read(`id,name\r\n1,a\r\n${end}`)
    expect(rows).toMatchObject([
      { status: 'accepted', codes: [] },
      { line: 3, status, codes: expected },
    ])
  })

  test('a header alone is a feed of no rows', async () => {
    const { report } = await read('id,name\n')
    expect(report).toMatchObject({ feed: 'test', generation: 'plain', rows: 0, complete: true, issues: [] })
  })
  test('a file that ends in its header was cut off', async () => {
    const { report } = await read('id,name')
    expect(report).toMatchObject({ rows: 0, complete: false, issues: [{ code: 'cut-off-file', severity: 'error' }] })
  })
})

describe('a quote that is never closed', () => {
  test('takes no good rows with it', async () => {
    const { rows } = await read('id,name,x\n1,"a,b\n2,c,d\n3,"e",f\n4,g,h\n')
    expect(rows).toMatchObject([
      { line: 2, status: 'rejected', raw: '1,"a,b', codes: ['malformed-quote'] },
      { line: 3, value: { id: '2' } },
      { line: 4, value: { id: '3', name: 'e' } },
      { line: 5, value: { id: '4' } },
    ])
  })

  test('nor to the end of a file without another quote', async () => {
    const { report } = await read(`id,name,x\n1,"a,b\n${'2,c,d\n'.repeat(3)}`)
    expect(report).toMatchObject({ rows: 4, rejected: 1 })
  })

  test('nor a good row of several lines', async () => {
    const { rows } = await read('id,name,x\n1,"a,b\n2,"c\nd",e\n3,f,g\n')
    expect(rows.map((row) => ('raw' in row ? row.raw : 'value' in row ? row.value : row.status))).toEqual([
      '1,"a,b',
      { id: '2', name: 'c\nd', x: 'e' },
      { id: '3', name: 'f', x: 'g' },
    ])
  })

  test('a quoted text with quotes and line breaks is one row', async () => {
    const { rows } = await read('id,name,x\n1,"he said "go" and\nleft",b\n2,c,d\n')
    expect(rows).toMatchObject([
      { status: 'accepted', codes: ['malformed-quote'] },
      { line: 4, status: 'accepted' },
    ])
  })

  test('many of them are found in time', async () => {
    const lines = Array.from({ length: 20000 }, (_, i) => (i % 3 === 0 ? `${i},"a${i},b` : `${i},c,d`))
    const begun = performance.now()
    const { report } = await read(`id,name,x\n${lines.join('\n')}\n`)
    expect(report).toMatchObject({ rows: 20000, accepted: 13333 })
    expect(performance.now() - begun).toBeLessThan(20000)
  }, 30000)
})

describe('limits', () => {
  const limits = { row: 200, cell: 50 }

  test('a long cell is refused', async () => {
    const { rows } = await read(`id,name\n1,${'a'.repeat(51)}\n2,b\n`, { limits })
    expect(rows).toMatchObject([{ status: 'rejected', codes: ['cell-too-long'] }, { status: 'accepted' }])
  })

  test('a long line is refused once', async () => {
    const { rows } = await read(cut(toBytes(`id,name\n1,${'a'.repeat(1000)}\n2,b\n`), [70]), { limits })
    expect(rows).toMatchObject([
      { line: 2, status: 'rejected', codes: ['row-too-long'] },
      { line: 3, status: 'accepted' },
    ])
    expect(rows[0]).toMatchObject({ raw: `1,${'a'.repeat(198)}` })
  })

  test('a long row gives back the rows that it swallowed', async () => {
    const { rows } = await read(`id,name\n1,"a\n${'2,b\n'.repeat(100)}`, { limits })
    expect(rows).toHaveLength(101)
    expect(rows[0]).toMatchObject({ status: 'rejected', raw: '1,"a' })
  })
})

test('the delimiter can be told', async () => {
  const { rows } = await read('id^name\n1^a\n', { delimiter: '^' })
  expect(rows[0]).toMatchObject({ value: { id: '1', name: 'a' } })
})

test('rows share one shape and keep every column', async () => {
  const { outcomes } = await read('id,name,a column of somebody\n1,a,b\n', { feeds: [testFeed], release: '1' })
  expect(JSON.stringify(outcomes)).toContain('a column of somebody')
})
