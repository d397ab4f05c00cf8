/** Which data is GDELT's, and files of it as they are published. All lines are invented. */
import { describe, expect, test } from 'vitest'
import { detectFeed, type Sample } from '../../../src/feeds/feed.js'
import { gdelt } from '../../../src/feeds/gdelt/index.js'
import { readBytes } from '../../../src/feeds/read/read-bytes.js'
import { ucdp } from '../../../src/feeds/ucdp/index.js'
import { all } from '../read/test-feed.js'
import { lineOf, namesOf, rowOf } from './rows.js'

const detect = (sample: Sample) => detectFeed([ucdp, gdelt])(sample)?.generation.id

const read = async (text: string) => {
  const reading = readBytes([text], { feeds: [ucdp, gdelt] })
  const outcomes = await all(reading)
  return { outcomes, report: reading.report, codes: outcomes.map(({ issues }) => issues.map(({ code }) => code)) }
}

describe('lines without a header', () => {
  test.each(['events-2-61', 'events-1-58', 'events-1-57'])('%s', async (generation) => {
    expect(detect({ columns: lineOf(generation).split('\t'), format: 'positional' })).toBe(generation)
    expect(detect({ columns: lineOf(generation).split('\t'), format: 'delimited' })).toBeUndefined()
    const { outcomes, report } = await read(`${lineOf(generation)}\n`)
    expect(outcomes).toMatchObject([{ status: 'accepted', fragment: { incidents: [{ origin: { generation } }] } }])
    expect(report).toMatchObject({ feed: 'gdelt', generation })
  })

  test.each([
    { GLOBALEVENTID: 'x' },
    { SQLDATE: '20210231', MonthYear: '202102' },
    { SQLDATE: '2021-06-05' },
    { MonthYear: '202107' },
    { Year: '1' },
    { DATEADDED: '' },
    { DATEADDED: 'https://example.org' },
  ])('%j is no line to know it by', (changes) => {
    expect(detect({ columns: lineOf('events-2-61', changes).split('\t'), format: 'positional' })).toBeUndefined()
  })

  test('57 and 58 cells in one file, quotes and all', async () => {
    const text = [
      lineOf('events-1-58', { Actor1Name: '"QUOTED' }),
      lineOf('events-1-57', { GLOBALEVENTID: '2', Actor1Name: 'A "B' }),
      lineOf('events-1-58', { GLOBALEVENTID: '3' }).slice(0, 200),
      lineOf('events-1-58', { GLOBALEVENTID: '4', SQLDATE: '20212222' }),
    ].join('\n')
    const { outcomes, report, codes } = await read(`${text}\n`)
    expect(outcomes.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'rejected', 'rejected'])
    expect(codes).toEqual([[], [], ['too-few-cells'], ['cell-date']])
    expect(outcomes.map((one) => (one.status === 'accepted' ? one.fragment.incidents?.[0]?.origin?.generation : ''))).toEqual([
      'events-1-58',
      'events-1-57',
      '',
      '',
    ])
    expect(report.issues.find(({ code }) => code === 'several-generations')?.example.value).toEqual({
      'events-1-58': 2,
      'events-1-57': 1,
    })
  })

  test('one article with many events', async () => {
    const lines = ['1', '2', '3', '4'].map((id) =>
      lineOf('events-2-61', {
        GLOBALEVENTID: id,
        SOURCEURL: id === '3' ? 'https://example.org/other' : 'https://example.org/one',
      }),
    )
    const { outcomes, codes } = await read(`${lines.join('\n')}\n`)
    expect(codes).toEqual([[], ['same-article'], [], ['same-article']])
    expect(outcomes[3]?.issues[0]).toMatchObject({ severity: 'info', path: ['SOURCEURL'], value: 3 })
    // A line that is refused is no event, and one without an article is of none.
    const refused = [
      lineOf('events-2-61', { SQLDATE: '20219999' }),
      lineOf('events-2-61'),
      lineOf('events-2-61', { SOURCEURL: '', GLOBALEVENTID: '5' }),
    ]
    expect((await read(`${lines[0]}\n${refused.join('\n')}\n${refused[2]?.replace(/^5/, '6')}\n`)).codes).toEqual([
      [],
      ['cell-date'],
      [],
      [],
      [],
    ])
  })

  test('two files do not know of each other', async () => {
    const text = `${lineOf('events-2-61')}\n`
    expect((await read(text)).codes).toEqual([[]])
    expect((await read(text)).codes).toEqual([[]])
  })

  test('only the last articles are remembered', () => {
    const watch = gdelt.across?.()
    const issues = (id: string) => watch?.({ reports: [{ id: `gdelt:report/${id}` }] }) ?? []
    issues('first')
    issues('second')
    expect(issues('first').length).toBe(1)
    for (let i = 0; i < 19_999; i++) issues(`other-${i}`)
    expect(issues('first').length).toBe(1)
    expect(issues('second').length).toBe(0)
  })
})

describe('rows with a header', () => {
  const names = namesOf['events-csv'] ?? []
  test('are known by their columns, in any case and order', () => {
    expect(detect({ columns: names, format: 'delimited' })).toBe('events-csv')
    expect(detect({ columns: names, format: 'json' })).toBe('events-json')
    expect(detect({ columns: [...names].reverse().map((name) => name.toLowerCase()), format: 'delimited' })).toBe('events-csv')
    const codebook = ['GlobalEventID', 'Day', 'EventCode', 'ActionGeo_Type', 'ActionGeo_CountryCode', 'own']
    expect(detect({ columns: codebook, format: 'delimited' })).toBe('events-csv')
  })

  test.each(['GLOBALEVENTID', 'SQLDATE', 'EventCode', 'ActionGeo_Type', 'ActionGeo_CountryCode'])(
    'but not without %s',
    (missing) => {
      expect(detect({ columns: names.filter((name) => name !== missing), format: 'delimited' })).toBeUndefined()
    },
  )

  test('as CSV and as JSON give the same', async () => {
    const row = rowOf('events-csv')
    const csv = await read(`${names.join(',')}\n${names.map((name) => `"${row[name]}"`).join(',')}\n`)
    const json = await read(JSON.stringify([row]))
    const records = [csv, json].map(({ outcomes: [one] }) =>
      one?.status === 'accepted' ? one.fragment.incidents?.map(({ origin: _, ...rest }) => rest) : one,
    )
    expect(records[0]).toEqual(records[1])
    expect([csv.report.generation, json.report.generation]).toEqual(['events-csv', 'events-json'])
  })
})
