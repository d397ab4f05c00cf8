import { expect, test } from 'vitest'
import { detectFeed, type Row } from '../../../src/feeds/feed.js'
import { core, datasetIdColumns, hdxIdColumns, titledColumns } from '../../../src/feeds/hapi/columns.js'
import { hapi } from '../../../src/feeds/hapi/index.js'
import { readBytes } from '../../../src/feeds/read/read-bytes.js'
import { toDataset } from '../../../src/feeds/read/to-dataset.js'
import type { Aggregate } from '../../../src/schema/aggregate.js'
import { readAs } from './reading.js'
import { type Count, country, district, encodings, province, samples } from './samples.js'

const detect = (columns: readonly string[], format: 'delimited' | 'json' = 'delimited') =>
  detectFeed([hapi])({ columns, format })?.generation.id

test('12 and 19 columns', () => {
  expect([titledColumns.length, datasetIdColumns.length, hdxIdColumns.length]).toEqual([12, 19, 19])
})

test.each(samples)('$generation is found from its columns, in any order', ({ generation, rows }) => {
  const names = Object.keys(rows[0] ?? {})
  const format = generation === 'api-json' ? 'json' : 'delimited'
  expect(detect(names, format)).toBe(generation)
  expect(detect(['', 'mine', ...names.toReversed()], format)).toBe(generation)
})

test('a file that lacks columns is a part, and none where the core is not whole', () => {
  for (const name of hdxIdColumns)
    expect(detect(hdxIdColumns.filter((other) => other !== name))).toBe(core.includes(name) ? undefined : 'csv-part')
  for (let length = 0; length < titledColumns.length; length++) expect(detect(titledColumns.slice(0, length))).toBeUndefined()
  expect(detect(hdxIdColumns, 'json')).toBe('api-json')
  expect(detect(titledColumns, 'json')).toBeUndefined()
  expect(detect(['event_id_cnty', 'event_date', 'event_type', 'fatalities'])).toBeUndefined()
})

const told = (aggregate: Aggregate | undefined, without: readonly string[]): unknown => {
  const { origin: _, ...rest } = aggregate ?? {}
  const native = aggregate?.native?.filter(({ scheme }) => !without.some((column) => scheme === `hapi:${column}`))
  return { ...rest, native }
}

test('a count is one record in every generation, as far as its columns tell', () => {
  // What some generations do not have.
  const some = [
    'location_code',
    'location_ref',
    'admin1_ref',
    'admin2_ref',
    'dataset_hdx_id',
    'error',
    'warning',
    'has_hrp',
    'in_gho',
  ]
  const names = ['provider_admin1_name', 'provider_admin2_name']
  for (const full of [district, country, province]) {
    const [first, ...others] = encodings.map(({ generation, write }) => readAs(generation, write(full)))
    expect(first?.aggregate).toBeDefined()
    for (const other of others)
      expect(told(other.aggregate, [...some, ...names])).toEqual(told(first?.aggregate, [...some, ...names]))
  }
})

test('an issue names the column as the file does', () => {
  const write = encodings.find(({ generation }) => generation === 'csv-12')?.write ?? (() => ({}))
  const row = write({ ...district, location_code: 'QQQ' })
  expect(readAs('csv-12', row).codes).toEqual(['warning country-unknown Country ISO3'])
  expect(readAs('csv-12', { ...row, 'End Date': '2024-01-31 00:00:00+00:00' }).issues.map(({ path }) => path)).toContainEqual([
    'End Date',
  ])
  expect(readAs('csv-12', { ...row, Events: 'x' }).codes).toEqual(['error cell-number Events'])
})

const hashtags =
  '#country+code,#meta+has_hrp,#meta+in_gho,#adm1+name+provider,#adm2+name+provider,#adm1+code,#adm1+name,#adm2+code,#adm2+name,' +
  '#adm+level,#event+type,#indicator+event+num,#affected+killed,#date+start,#date+end,#meta+dataset_id,#meta+resource_id,#meta+warning,#meta+error'

const order = hdxIdColumns.filter((name) => !name.endsWith('_hdx_id') && name !== 'warning' && name !== 'error')

const csvFile = (names: readonly string[], row: Row, tags?: string): string =>
  `\uFEFF${[names.join(','), ...(tags === undefined ? [] : [tags]), names.map((name) => `"${row[name] ?? ''}"`).join(',')].join('\r\n')}\r\n`

test.each(['dataset_id,resource_id', 'dataset_hdx_id,resource_hdx_id'])(
  'a whole file, with %s, with and without hashtags',
  async (ids) => {
    const names = [...order, ...ids.split(','), 'warning', 'error']
    const write = encodings.find(({ generation }) => (generation === 'csv-19') === ids.includes('hdx'))?.write ?? (() => ({}))
    const full: Count = { ...district, warning: null, error: null }
    for (const tags of [undefined, hashtags]) {
      const { dataset, report } = await toDataset(readBytes([csvFile(names, write(full), tags)], { feeds: [hapi] }))
      expect(report).toMatchObject({ rows: 1, accepted: 1, rejected: 0, complete: true, issues: [] })
      expect(dataset.aggregates?.map(({ id }) => id)).toEqual(['hapi:NGA/NG099/NG099007/political_violence/2025-02-01'])
      expect(dataset).not.toHaveProperty('incidents')
    }
  },
)

test('the envelope of the API is opened, and a row that says the same again is joined', async () => {
  const write = encodings.find(({ generation }) => generation === 'api-json')?.write ?? (() => ({}))
  const data = [write(district), write(country), write(country), write({ ...country, events: 32 })]
  const { dataset, report, conflicts } = await toDataset(readBytes([JSON.stringify({ data })], { feeds: [hapi] }))
  expect(report).toMatchObject({ generation: 'api-json', rows: 4, accepted: 4, joined: 1, complete: true })
  expect(report.issues.map(({ code }) => code)).toEqual(['duplicate-row', 'duplicate-id'])
  expect([dataset.aggregates?.length, conflicts.length]).toEqual([2, 1])
})
