import { expect, test } from 'vitest'
import { detectFeed } from '../../../src/feeds/feed.js'
import { columns191, columns201, core, sparable } from '../../../src/feeds/ucdp/columns.js'
import { ucdp } from '../../../src/feeds/ucdp/index.js'
import { readAs } from './reading.js'
import { encodings191, encodings201, event } from './rows.js'

const detect = (columns: readonly string[], format: 'delimited' | 'json' = 'delimited') =>
  detectFeed([ucdp])({ columns, format })?.generation.id

test('42 columns, and 49', () => {
  expect([columns191.length, columns201.length]).toEqual([42, 49])
})

test.each([...encodings191, ...encodings201])('$name is found from its columns', ({ generation, write }) => {
  expect(detect(Object.keys(write(event)), generation === 'api-json' ? 'json' : 'delimited')).toBe(generation)
})

test('columns of a re-user change nothing', () => {
  expect(detect(['mine', ...columns201, 'also mine'])).toBe('ged-csv-49')
  expect(detect([...columns201, 'start_year'])).toBe('ged-csv-49')
  expect(detect([...columns191, 'relid'])).toBe('ged-csv-42')
})

test('a table that lacks a column is a part of UCDP, and none where the core is not whole', () => {
  for (const name of columns191) {
    const less = columns201.filter((other) => other !== name)
    const found = sparable.includes(name)
    const part = core.includes(name) ? undefined : 'ged-csv-part'
    expect(detect(columns191.filter((other) => other !== name))).toBe(found ? 'ged-csv-42' : part)
    expect(detect(less, 'json')).toBe(found ? 'api-json' : undefined)
  }
  expect(detect(core)).toBe('ged-csv-part')
  expect(detect(columns201.map((name) => name.toUpperCase()))).toBeUndefined()
})

test('GED in its own order, its header cut off anywhere, is never taken for the whole', () => {
  for (const { name, write } of [...encodings191, ...encodings201]) {
    if (name !== 'GED 19.1' && name !== 'GED 20.1') continue
    const header = Object.keys(write(event))
    for (let length = 0; length < header.length; length++)
      expect([undefined, 'ged-csv-part']).toContain(detect(header.slice(0, length)))
  }
})

test.each([
  ['id', 'x', 'cell-number'],
  ['id', '', 'id-missing'],
  ['best', '-1', 'cell-number'],
  ['best', '2.5', 'cell-number'],
  ['low', 'three', 'cell-number'],
  ['deaths_a', 1e300, 'cell-number'],
  ['number_of_sources', '-2', 'cell-number'],
  ['latitude', '33,4', 'cell-number'],
  ['active_year', 'maybe', 'cell-flag'],
  ['date_start', '2021-02-30', 'cell-date'],
  ['date_end', '2021-06-05T22:00:00Z', 'cell-date'],
  ['adm_1', { name: 'x' }, 'cell-text'],
  ['gwnoa', [645], 'cell-text'],
])('%s %j is refused with %s, the column and the value', (column, value, expected) => {
  const { fragment, issues } = readAs('api-json', { ...event, [column]: value })
  expect(fragment).toBeUndefined()
  expect(issues).toEqual([
    { code: expected, severity: 'error', path: [column], message: expect.stringMatching(/is needed here.*\.$/), value },
  ])
})

test('a row without an id says what to do', () => {
  const { id: _, ...rest } = event
  expect(readAs('api-json', rest).fragment).toBeUndefined()
  expect(readAs('api-json', rest).issues).toHaveLength(1)
})

test('a JSON record may leave out what was not told', () => {
  expect(readAs('api-json', { id: 9900501 }).fragment).toEqual({
    incidents: [{ id: 'ucdp:9900501', origin: { feed: 'ucdp', generation: 'api-json', id: '9900501' } }],
  })
})

test('a part of the columns gives the same record, without what the others would tell', () => {
  const part = Object.fromEntries(core.map((name) => [name, event[name]]))
  const { fragment, issues } = readAs('ged-csv-part', part)
  expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([])
  const [incident] = fragment?.incidents ?? []
  expect(incident).toMatchObject({ id: `ucdp:${part['id']}`, origin: { generation: 'ged-csv-part' } })
  expect(incident).not.toHaveProperty('participants')
  expect(incident).not.toHaveProperty('where.point')
})
