/** Files that are read by their HXL hashtags. All rows are invented. */
import * as T from 'fp-ts/lib/These.js'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Feed, Row, Sample } from '../../../src/feeds/feed.js'
import type { Schema } from '../../../src/schema/schema.js'
import { codes, read as readAny, testFeed } from './test-feed.js'

const row: Schema<Row> = z.looseObject({}) as unknown as Schema<Row>

/** Knows whatever has the tag `#event+id`. */
const tagged: Feed = {
  ...testFeed,
  id: 'tagged',
  generations: [{ id: 'by-tag', title: 'By tag', row, keys: 'tag', detect: ({ tags }) => tags?.includes('#event+id') === true }],
  read: (value) =>
    T.right({
      weapons: [
        { id: `tagged:${value['#event+id']}`, name: 'invented', category: 'rocket', extra: { row: JSON.stringify(value) } },
      ],
    }),
}

const read = (text: string, feeds: readonly Feed[] = [tagged]) => readAny(text, { feeds })
const values = async (text: string, feeds?: readonly Feed[]) =>
  (await read(text, feeds)).rows.map((found) => ('value' in found ? found.value : found.codes))

const plain = [{ '#event+id': '1', '#adm1+name+provider': 'a' }]

describe('where the hashtags stand', () => {
  test.each([
    ['below the header', 'id,province\n#event+id,#adm1+name+provider\n1,a\n', 3, []],
    ['without a header', '#event+id,#adm1+name+provider\n1,a\n', 2, []],
    ['below a title and the header', 'Invented\n\nid,province\n#event+id,#adm1+name+provider\n1,a\n', 5, ['lines-before-header']],
    ['below two headers', 'event,place\nid,province\n#event+id,#adm1+name+provider\n1,a\n', 4, ['lines-before-header']],
    ['with spaces, capitals, attributes in another order', 'id,p\n#event +id,# ADM1 +Provider+name \n1,a\n', 3, []],
    ['after sep=', 'sep=;\nid;p\n#event+id;#adm1+provider+name\n1;a\n', 4, []],
    ['between tabs and CRLF', 'id\tp\r\n#event+id\t#adm1+provider+name\r\n1\ta\r\n', 3, []],
  ])('%s', async (_, text, line, notes) => {
    const { rows, report } = await read(text)
    expect(rows).toEqual([{ line, status: 'accepted', codes: [], value: plain[0] }])
    expect(Object.keys(codes(report))).toEqual(notes)
    expect(report.generation).toBe('by-tag')
  })

  test('above the header', async () => {
    const text = '#event+id,#adm1+name+provider,#date\nid,province,day\n1,a,2021-06-05\n'
    expect(await values(text)).toEqual([{ ...plain[0], '#date': '2021-06-05' }])
  })

  test('above a first row whose day is not told', async () => {
    const text = '#event+id,#adm1+name+provider,#date\n1,a,\n2,b,2021-06-05\n'
    expect((await values(text)).length).toBe(2)
  })

  test.each([
    ['a name is missing', 'id,,day'],
    ['two names are the same', 'id,id,day'],
    ['no letters under the day', 'id,province,-'],
    ['a digit under the day', 'id,province,day 1'],
  ])('above what may be data: %s', async (_, line) => {
    const { rows } = await read(`#event+id,#adm1+name+provider,#date\n${line}\n2,b,2021-06-05\n`)
    expect(rows.length).toBe(2)
  })

  test('below an index column', async () => {
    const { rows, report } = await read(',id,province\n,#event+id,#adm1+name+provider\n0,1,a\n')
    expect(rows).toMatchObject([{ value: plain[0] }])
    expect(codes(report)).toEqual({ 'unnamed-column': 1 })
  })

  test('not after the 25th row', async () => {
    const head = 'x,y\n'.repeat(25)
    await expect(read(`${head}#event+id,#adm1\n1,a\n`)).rejects.toMatchObject({ code: 'unknown-feed' })
    expect((await read(`${head.slice(4)}#event+id,#adm1\n1,a\n`)).report.rows).toBe(1)
  })

  test('at the end of the file', async () => {
    const { report } = await read('id,p\n#event+id,#adm1')
    expect(report).toMatchObject({ rows: 0, complete: false, issues: [{ code: 'cut-off-file' }] })
  })
})

describe('the names of columns', () => {
  test('a column without a tag has its header', async () => {
    expect(await values('id,remarks,\n#event+id,,\n1,a,b\n')).toEqual([{ '#event+id': '1', remarks: 'a' }])
  })

  test('a tag that stands there twice takes no cell from the other', async () => {
    const { rows, report } = await read('id,a,b\n#event+id,#adm1+name+x,#adm1+x+name\n1,a,b\n')
    expect(rows).toMatchObject([{ value: { '#event+id': '1', '#adm1+name+x': 'a', '#adm1+name+x_2': 'b' } }])
    expect(codes(report)).toEqual({ 'duplicate-column': 1 })
  })

  test('fewer tags than headers', async () => {
    expect(await values('id,remarks\n#event+id\n1,a\n')).toEqual([{ '#event+id': '1', remarks: 'a' }])
  })
})

describe('feeds that are known by their columns', () => {
  test('do not see the tags as data, and go by the order of the list', async () => {
    const text = 'id,name\n#event+id,#loc+name\n1,a\n'
    expect(await values(text, [testFeed, tagged])).toEqual([{ id: '1', name: 'a' }])
    expect(await values(text, [tagged, testFeed])).toEqual([{ '#event+id': '1', '#loc+name': 'a' }])
  })

  test('have their header below the hashtags too', async () => {
    expect(await values('#event+id,#loc+name\nid,name\n1,a\n', [testFeed])).toEqual([{ id: '1', name: 'a' }])
    const { rows, report } = await read('#event+id,#loc+name,#date\nid,name,day\n1,a,2021\n', [testFeed])
    expect(rows).toMatchObject([{ line: 3, value: { id: '1', name: 'a', day: '2021' } }])
    expect(report.issues).toEqual([])
  })

  test('are told the tags', async () => {
    const samples: Sample[] = []
    const spy: Feed = { ...testFeed, generations: [{ id: 'a', title: 'a', row, detect: (sample) => samples.push(sample) > 99 }] }
    await read('id,name\n#Event +id,\n1,a\n', [spy]).catch(() => undefined)
    expect(samples[0]).toEqual({ columns: ['id', 'name'], tags: ['#event+id', ''], format: 'delimited' })
  })
})

describe('JSON', () => {
  test('records whose keys are tags', async () => {
    const text = '[{"#event+id":"1","#ADM1 +provider +name":"a"},{"#event+id":2,"note":null}]'
    expect(await values(text)).toEqual([plain[0], { '#event+id': 2, note: null }])
  })

  test('one of each line', async () => {
    expect(await values('{"#Event+ID":1,"#x":2}\n{"#Event+ID":2,"#x":3}\n')).toEqual([
      { '#event+id': 1, '#x': 2 },
      { '#event+id': 2, '#x': 3 },
    ])
  })

  test('two keys that are one tag', async () => {
    const text = '[{"#event+id":1,"#x+b+a":2,"#X+a+b":3,"__proto__":4}]'
    const { outcomes } = await read(text)
    const found = outcomes[0]?.status === 'accepted' ? outcomes[0].fragment.weapons?.[0]?.extra?.['row'] : ''
    expect(found).toBe('{"#event+id":1,"#x+a+b":2,"#x+a+b_2":3,"__proto__":4}')
  })

  test('records of a feed that is known by its keys keep them', async () => {
    const text = '[{"id":1,"name":"a","#event +id":"x"}]'
    expect(await values(text, [testFeed, tagged])).toEqual([{ id: 1, name: 'a', '#event +id': 'x' }])
  })
})
