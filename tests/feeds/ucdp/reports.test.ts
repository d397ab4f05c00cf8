import { expect, test } from 'vitest'
import { incidentOf, nativeOf, readWith } from './reading.js'
import type { Event } from './rows.js'

const reportsOf = (changes: Event) => readWith(changes).fragment?.reports
const id = expect.stringMatching(/^ucdp:report\/[0-9a-f]{16}$/)

test('the lists, one report each', () => {
  expect(reportsOf({})).toEqual([
    {
      id,
      publisher: 'Invented Wire Service',
      title: 'Invented: raid, Namunah',
      published: { start: '2021-06-06', end: '2021-06-06' },
    },
    { id, publisher: 'Daily Placeholder', title: 'Invented: two dead', published: { start: '2021-06-07', end: '2021-06-07' } },
  ])
  expect(incidentOf(readWith({}))).not.toHaveProperty('incomplete')
})

test('the same reference in another event is the same report', () => {
  const [first] = reportsOf({}) ?? []
  expect(
    reportsOf({
      id: 9900777,
      number_of_sources: 1,
      source_office: 'Invented Wire Service ',
      source_date: '2021-06-06',
      source_headline: 'Invented: raid, Namunah',
      source_article: null,
    }),
  ).toEqual([first])
})

test('a reference that stands there twice is one report', () => {
  const reading = readWith({
    source_office: 'A;A',
    source_date: '2021-06-06;2021-06-06',
    source_headline: 'x;x',
    source_article: null,
  })
  expect(incidentOf(reading).reports).toHaveLength(1)
})

test('one source is no list, whatever its headline holds', () => {
  const reading = readWith({
    number_of_sources: 1,
    source_office: 'A',
    source_date: '2021-06-06',
    source_headline: 'x; y',
    source_article: '"A,2021-06-06,x; y"',
  })
  expect(reading.fragment?.reports).toEqual([
    { id, publisher: 'A', title: 'x; y', published: { start: '2021-06-06', end: '2021-06-06' } },
  ])
  expect(reading.codes).toEqual([])
})

const manyTitles: Event = { source_office: 'A;B', source_date: '2021-06-06;2021-06-07', source_headline: 'x; y;z' }

test('a headline with the separator is split as the article tells, where both say the same', () => {
  const reading = readWith({ ...manyTitles, source_article: '"A,2021-06-06,x; y";"B,2021-06-07,z"' })
  expect(reading.fragment?.reports?.map(({ title }) => title)).toEqual(['x; y', 'z'])
  expect(reading.codes).toEqual([])
})

test.each(['"A,2021-06-06,x; y";"B,2021-06-07,other"', '"A,2021-06-06,x; y";"C,2021-06-07,z"', 'nothing of the kind'])(
  'lists that do not split are one report: %s',
  (source_article) => {
    const reading = readWith({ ...manyTitles, source_article })
    expect(reading.codes).toEqual(['info sources-not-split source_office'])
    expect(incidentOf(reading).incomplete).toEqual(['reports'])
    expect(reading.fragment?.reports).toEqual([
      {
        id,
        text: source_article,
        native: [
          { scheme: 'ucdp:source_office', label: 'A;B' },
          { scheme: 'ucdp:source_date', label: '2021-06-06;2021-06-07' },
          { scheme: 'ucdp:source_headline', label: 'x; y;z' },
        ],
      },
    ])
  },
)

test('more sources than number_of_sources says are not split', () => {
  expect(readWith({ number_of_sources: 1 }).codes).toEqual(['info sources-not-split source_office'])
  expect(readWith({ number_of_sources: 3 }).codes).toEqual(['info sources-not-split source_office'])
  expect(readWith({ number_of_sources: null }).fragment?.reports).toEqual(reportsOf({}))
})

test('an article that says more than the lists is kept', () => {
  const article = `${readWith({}).fragment?.reports?.length} sources, invented`
  expect(nativeOf(readWith({ source_article: article }), 'source_article')).toEqual([article])
  const spaced = '"Invented Wire Service, 2021-06-06,Invented: raid, Namunah"; "Daily Placeholder,2021-06-07,Invented: two dead "'
  expect(nativeOf(readWith({ source_article: spaced }), 'source_article')).toEqual([])
})

const before2013: Event = { number_of_sources: -1, source_office: '', source_date: null, source_headline: 'NA' }

test('before 2013: one text, or nothing', () => {
  const reading = readWith({ ...before2013, source_article: 'Invented Wire Service 6/6/2001 "TWO DEAD"' })
  expect(reading.fragment?.reports).toEqual([{ id, text: 'Invented Wire Service 6/6/2001 "TWO DEAD"' }])
  expect(incidentOf(reading).incomplete).toEqual(['reports'])
  const none = readWith({ ...before2013, source_article: '' })
  expect(none.fragment).not.toHaveProperty('reports')
  expect(incidentOf(none)).not.toHaveProperty('reports')
  expect(nativeOf(none, 'number_of_sources')).toEqual(['-1'])
})

test('a date of a source that is no day is kept as words', () => {
  const [report] =
    reportsOf({ number_of_sources: 1, source_office: 'A', source_date: 'June', source_headline: 'x', source_article: null }) ?? []
  expect(report?.published).toEqual({ text: 'June' })
})
