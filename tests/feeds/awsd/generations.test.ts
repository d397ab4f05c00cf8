import { expect, test } from 'vitest'
import { columns, columns35, columns41, columns44, core } from '../../../src/feeds/awsd/columns.js'
import { awsd, awsdIssues } from '../../../src/feeds/awsd/index.js'
import { detectFeed } from '../../../src/feeds/feed.js'
import { ucdp } from '../../../src/feeds/ucdp/index.js'
import { incidentOf, readAs, withoutOrigin } from './reading.js'
import { incident, mixed, rowOf, throughDatabase, throughR, written41, written44 } from './rows.js'
import { samples } from './samples.js'

const detect = (names: readonly string[], format: 'delimited' | 'json' = 'delimited') =>
  detectFeed([ucdp, awsd])({ columns: names, format })?.generation.id

test('44 columns, 41, and 35', () => {
  expect([columns44.length, columns41.length, columns35.length]).toEqual([44, 41, 35])
})

test.each(samples)('$generation is found from its columns and reads without a warning', ({ generation, rows }) => {
  const format = generation === 'json' ? 'json' : 'delimited'
  for (const row of rows) {
    expect(detect(Object.keys(row), format)).toBe(generation)
    expect(readAs(generation, row).codes.filter((code) => !code.startsWith('info'))).toEqual([])
  }
})

test('the samples have every column of their generation, each filled in at least one row', () => {
  for (const { generation, rows } of samples) {
    const names = awsd.generations.find(({ id }) => id === generation)?.columns ?? []
    for (const name of names)
      expect(
        rows.some((row) => row[name] !== ''),
        `${generation} ${name}`,
      ).toBe(true)
  }
})

test('columns of a re-user and another order change nothing', () => {
  expect(detect(['mine', ...[...columns41].reverse()])).toBe('csv-41')
  expect(detect([...columns35, 'Motive'])).toBe('csv-35')
  expect(detect([...columns41, 'Total detained'])).toBe('csv-41')
})

test('a table that lacks a column is a part of AWSD, and none where the core is not whole', () => {
  for (const name of columns41)
    expect(detect(columns41.filter((other) => other !== name)), name).toBe(core.includes(name) ? undefined : 'csv-part')
})

test('a header that was cut off is never taken for the whole', () => {
  for (const names of [columns44, columns41, columns35])
    for (let length = 0; length < names.length; length++)
      expect([undefined, 'csv-part', 'csv-41']).toContain(detect(names.slice(0, length)))
  for (let length = 0; length < 41; length++) expect(detect(columns41.slice(0, length))).not.toBe('csv-41')
})

test('an incident is one record, however its columns are called', () => {
  for (const cells of [incident, mixed]) {
    const own = readAs('csv-44', written44(cells))
    for (const [generation, row] of [
      ['csv-renamed', throughR(written44(cells))],
      ['json', throughDatabase(written44(cells))],
      ['json', written44(cells)],
      ['csv-part', written44(cells)],
    ] as const)
      expect(withoutOrigin(readAs(generation, row).fragment)).toEqual(withoutOrigin(own.fragment))
  }
})

test('an issue names the column as the row has it', () => {
  expect(readAs('json', { ...throughDatabase(written44(incident)), total_killed: 'x' }).codes).toEqual([
    'warning cell-unread total_killed',
  ])
  expect(readAs('json', throughDatabase(written44({ ...incident, 'Incident ID': '' }))).issues).toMatchObject([
    { code: 'id-missing', path: ['incident_id'] },
  ])
})

test('a column whose own name is there too is the re-user’s', () => {
  const reading = readAs('csv-41', { ...written41(incident), total_killed: 7 })
  expect(incidentOf(reading).extra).toEqual({ total_killed: 7 })
  expect(incidentOf(reading).harm?.killed?.total?.best).toBe(3)
})

test.each([
  ['', 'id-missing'],
  ['x', 'cell-number'],
  ['-3', 'cell-number'],
  ['1.5', 'cell-number'],
])('an id %j refuses the row', (id, code) => {
  const { fragment, issues } = readAs('csv-41', written41({ ...incident, 'Incident ID': id }))
  expect(fragment).toBeUndefined()
  expect(issues).toMatchObject([{ code, severity: 'error', path: ['Incident ID'] }])
})

test('nothing but the id refuses a row', () => {
  const odd = { ...Object.fromEntries(Object.keys(columns).map((name) => [name, { odd: [name] }])), 'Incident ID': 9900101.0 }
  const reading = readAs('csv-part', odd)
  expect(incidentOf(reading).id).toBe('awsd:9900101')
  expect(new Set(reading.issues.map(({ code }) => code))).toEqual(new Set(['cell-unread', 'date-missing']))
  for (const column of Object.keys(columns))
    if (column !== 'Incident ID')
      expect(incidentOf(reading).native, column).toContainEqual({ scheme: `awsd:${column}`, code: `{"odd":["${column}"]}` })
})

test('a part of the columns gives the same record, without what the others would tell', () => {
  const { fragment, issues } = readAs('csv-part', rowOf(incident, core))
  expect(issues).toEqual([])
  expect(fragment?.incidents).toEqual([
    {
      id: 'awsd:9900101',
      kind: 'attack',
      when: { start: '2021-01-01', end: '2021-12-31' },
      where: { country: 'IRQ', level: 'country' },
      weapons: [{ category: 'firearm' }],
      harm: {
        killed: {
          total: { min: 3, best: 3 },
          parts: [{ dimension: 'role', value: 'aid-worker', count: { min: 3, best: 3, max: 3 } }],
        },
        injured: {
          total: { min: 0, best: 0 },
          parts: [{ dimension: 'role', value: 'aid-worker', count: { min: 0, best: 0 } }],
        },
        abducted: {
          total: { min: 0, best: 0 },
          parts: [{ dimension: 'role', value: 'aid-worker', count: { min: 0, best: 0 } }],
        },
      },
      origin: { feed: 'awsd', generation: 'csv-part', id: '9900101', unit: 'incident' },
      native: [
        { scheme: 'awsd:Means of attack', label: 'Shooting' },
        { scheme: 'awsd:Country', label: 'Iraq' },
      ],
      incomplete: ['participants'],
    },
  ])
})

test('every kind of issue has a meaning that ends in a full stop', () => {
  for (const { meaning } of Object.values(awsdIssues)) expect(meaning).toMatch(/\.$/)
})
