import { afterEach, describe, expect, test, vi } from 'vitest'
import { type ReadFeedOptions, readFeed } from '../../src/node/read-feed.js'
import { cellText, csvLine } from '../../src/node/sheet-text.js'
import { all, codes, cut, short, testFeed } from '../feeds/read/test-feed.js'
import { textRow, workbook, workbookParts, zip } from './make-zip.js'

const read = async (bytes: Uint8Array | readonly Uint8Array[], more: ReadFeedOptions = {}) => {
  const reading = readFeed(bytes instanceof Uint8Array ? [bytes] : bytes, { feeds: [testFeed], ...more })
  const outcomes = await all(reading)
  return { outcomes, rows: outcomes.map(short), report: reading.report }
}
const header = textRow(1, 'id', 'name')

describe('cells', () => {
  const valueIn = async (cell: string, strings = header): Promise<unknown> => {
    const { rows } = await read(workbook({ Data: `${strings}<row r="2"><c r="A2"><v>1</v></c>${cell}</row>` }))
    return (rows[0] as { value: { name: unknown } } | undefined)?.value.name
  }

  test.each([
    ['a shared string', '<c r="B2" t="s"><v>2</v></c>', 'rich text'],
    ['an inline string', '<c r="B2" t="inlineStr"><is><t>a &amp; b &lt;é&gt; Київ</t></is></c>', 'a & b <é> Київ'],
    ['edge spaces', '<c r="B2" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    ['CDATA', '<c r="B2" t="inlineStr"><is><t><![CDATA[x<y]]></t></is></c>', 'x<y'],
    ['line breaks and quotes', '<c r="B2" t="inlineStr"><is><t>a "b",\nc</t></is></c>', 'a "b",\nc'],
    ['a formula, by its value', '<c r="B2" t="str"><f>A1</f><v>id</v></c>', 'id'],
    ['a formula of a number', '<c r="B2"><f>1+1</f><v>2</v></c>', '2'],
    ['an error, by its name', '<c r="B2" t="e"><v>#N/A</v></c>', '#N/A'],
    ['a float as it was meant', '<c r="B2"><v>34.523842000000002</v></c>', '34.523842'],
    ['a small number', '<c r="B2"><v>-9</v></c>', '-9'],
    ['an id of twelve digits', '<c r="B2"><v>202101010001</v></c>', '202101010001'],
    ['true', '<c r="B2" t="b"><v>1</v></c>', 'TRUE'],
    ['false', '<c r="B2" t="b"><v>0</v></c>', 'FALSE'],
    ['a day', '<c r="B2" s="1"><v>44259</v></c>', '2021-03-04'],
    ['a day with its time', '<c r="B2" s="2"><v>44259.770833333336</v></c>', '2021-03-04T18:30:00'],
    ['a time without a day', '<c r="B2" s="2"><v>0.5</v></c>', '12:00:00'],
    ['a serial that is not formatted', '<c r="B2"><v>44259</v></c>', '44259'],
    ['a date beyond the calendar', '<c r="B2" s="1"><v>9e15</v></c>', '########'],
    ['an ISO day', '<c r="B2" t="d"><v>2021-03-04</v></c>', '2021-03-04'],
    ['nothing', '', ''],
    ['a cell without its place', '<c t="inlineStr"><is><t>b</t></is></c>', 'b'],
  ])('%s', async (_, cell, expected) => {
    expect(await valueIn(cell)).toBe(expected)
  })

  test('the text of a cell and of a line', () => {
    expect(cellText(0.1 + 0.2)).toBe('0.30000000000000004')
    expect(cellText(undefined)).toBe('')
    expect(csvLine(['a', null, 'b,c', 1, '"'], ',')).toBe('a,,"b,c",1,""""\n')
    expect(csvLine(['a', 'b,c', 'd;e'], ';')).toBe('a;b,c;"d;e"\n')
    expect(csvLine(['a', null, ''], ',', 3)).toBe('a,,\n')
    expect(csvLine([null, ''], ',', 3)).toBe('\n')
    expect(csvLine(['a', 'b'], ',', 1)).toBe('a,b\n')
  })
})

describe('sheets', () => {
  test('lines have the numbers of rows, empty ones among them', async () => {
    const { rows, report } = await read(
      cut(workbook({ Data: `${textRow(4, 'id', 'name')}${textRow(5, '1', 'a')}${textRow(9, '2', 'b')}` }), [100]),
    )
    expect(rows).toMatchObject([
      { line: 5, value: { id: '1', name: 'a' } },
      { line: 9, value: { id: '2', name: 'b' } },
    ])
    expect(report).toMatchObject({ rows: 2, complete: true })
  })

  test('the first with a known header is read, and the others with data are named', async () => {
    const bytes = workbook({
      'Read me': textRow(1, 'About these data'),
      Empty: '',
      Data: `${header}${textRow(2, '1', 'a')}`,
      More: `${header}${textRow(2, '2', 'b')}`,
    })
    const { rows, report } = await read(bytes)
    expect(rows).toMatchObject([{ value: { id: '1' } }])
    expect(report.issues).toMatchObject([{ code: 'unread-sheet', severity: 'warning', count: 1 }])
    expect(report.issues[0]?.example.message).toBe(
      'Only the sheet "Data" is read of the workbook, not "Read me", "More". The option `sheet` names another.',
    )
    expect((await read(bytes, { sheet: 'More' })).rows).toMatchObject([{ value: { id: '2' } }])
    await expect(read(bytes, { sheet: 'None' })).rejects.toMatchObject({
      code: 'no-records',
      message: expect.stringContaining('"More"'),
    })
  })

  test('a header further down, hashtags, and the options of CSV', async () => {
    const sheet = `${textRow(1, 'A title')}${textRow(3, 'id', 'name')}${textRow(4, '#event +id', '#event +name')}${textRow(5, '1', 'ü;,')}`
    for (const options of [{}, { delimiter: ';' }, { encoding: 'koi8-r' }])
      expect((await read(workbook({ Data: sheet }), options)).rows).toMatchObject([{ line: 5, value: { id: '1', name: 'ü;,' } }])
  })

  test('no feed', async () => {
    await expect(read(workbook({ A: textRow(1, 'x', 'y') }))).rejects.toMatchObject({
      code: 'unknown-feed',
      message: expect.stringContaining('"x", "y"'),
    })
    await expect(read(workbook({ A: '' }))).rejects.toMatchObject({ code: 'empty-file' })
  })

  test('rows end at their last cell: short ones are no fault, cells beyond the header are', async () => {
    const first = `${textRow(1, 'id', 'name', 'x')}${textRow(2, '1')}<row r="3"><c r="A3"><v>2</v></c><c r="H3" s="1"/></row>`
    const { rows } = await read(workbook({ A: `${first}${textRow(4, '3', 'a', 'b', 'c')}${textRow(5, '4')}` }))
    expect(rows).toMatchObject([
      { value: { id: '1', name: '', x: '' }, codes: [] },
      { value: { id: '2' }, codes: [] },
      { status: 'rejected', codes: ['too-many-cells'] },
      { value: { id: '4' }, codes: [] },
    ])
  })

  test('a cell far away takes no memory', async () => {
    const { report } = await read(
      workbook({ A: `${header}<row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576"><v>1</v></c></row>` }),
    )
    expect(report).toMatchObject({ rows: 1 })
  })

  test('more than one piece', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => textRow(i + 2, String(i), `text ${i} with some length to it`)).join('')
    const { outcomes, report } = await read(workbook({ A: `${header}${rows}` }))
    expect(report).toMatchObject({ rows: 5000, rejected: 0, complete: true })
    expect(short(outcomes[4321] as never)).toMatchObject({ line: 4323, value: { name: 'text 4321 with some length to it' } })
  })
})

describe('what cannot be read', () => {
  const parts = workbookParts({ A: `${header}${textRow(2, '1', 'a')}` })
  const without = (name: string) => zip(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)))

  test.each([
    ['no workbook in it', without('xl/workbook.xml'), 'damaged-file'],
    ['no sheet in it', without('xl/worksheets/sheet1.xml'), 'empty-file'],
    ['a document', zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), 'damaged-file'],
    ['cut off', workbook({ A: header }).subarray(0, 900), 'damaged-file'],
    ['broken XML', zip({ ...parts, 'xl/workbook.xml': '<workbook><sheets' }), 'damaged-file'],
  ])('%s', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, message: expect.stringMatching(/^[^\n]+\.$/) })
  })

  test('a sheet that breaks further down keeps the rows before', async () => {
    const rows = Array.from({ length: 9000 }, (_, i) => textRow(i + 2, String(i), `text ${i} of the sheet`)).join('')
    const { report } = await read(workbook({ A: `${header}${rows}<row r="9002"><c r="ZZZZZ9002"><v>1</v></c></row>` }))
    expect(report).toMatchObject({ complete: false })
    expect(report.accepted).toBeGreaterThan(5000)
    expect(codes(report)['damaged-file']).toBe(1)
  })

  test('more than maxBytes, before it is parsed', async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => textRow(i + 2, String(i), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')).join(
      '',
    )
    await expect(read(workbook({ A: `${header}${rows}` }), { maxBytes: 10_000 })).rejects.toMatchObject({ code: 'too-large' })
  })

  afterEach(() => {
    vi.doUnmock('hucre/xlsx')
    vi.resetModules()
  })

  test('the package is not installed', async () => {
    vi.resetModules()
    vi.doMock('hucre/xlsx', () => {
      throw new Error('Cannot find package')
    })
    const fresh = await import('../../src/node/read-feed.js')
    await expect(all(fresh.readFeed([workbook({ A: header })], { feeds: [testFeed] }))).rejects.toMatchObject({
      code: 'missing-package',
      message: expect.stringContaining('npm install hucre'),
    })
  })
})
