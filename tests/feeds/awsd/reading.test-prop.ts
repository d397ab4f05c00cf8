import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Column, columns, columns41, columns44, organisationColumns } from '../../../src/feeds/awsd/columns.js'
import { awsd, awsdIssues } from '../../../src/feeds/awsd/index.js'
import { lists } from '../../../src/feeds/awsd/labels.js'
import type { Row } from '../../../src/feeds/feed.js'
import { incidentOf, readAs } from './reading.js'
import { type Cells, incident, rowOf, written44 } from './rows.js'
import { samples } from './samples.js'

const words = fc.oneof(
  fc.constantFrom(
    'NA',
    '',
    ' ',
    '0',
    '-1',
    '3.0',
    '1e308',
    'Unknown',
    'NULL',
    '=1+1',
    'two\nlines',
    '\u0000',
    '2021',
    '13',
    'R',
    'C',
  ),
  fc.constantFrom(...Object.values(lists).flatMap(({ labels, codes = {} }) => [...labels, ...Object.keys(codes)])),
  fc.string({ maxLength: 12 }),
  fc.nat(40).map(String),
)
const cell = fc.oneof({ weight: 4, arbitrary: words }, fc.anything())

test('whatever a row holds, it is read or refused, never thrown, and the records are valid', () => {
  const names = Object.keys(columns) as Column[]
  const row = fc.record(Object.fromEntries(names.map((name) => [name, cell])), { requiredKeys: [] })
  const id = fc.oneof({ weight: 6, arbitrary: fc.nat() }, cell)
  fc.assert(
    fc.property(
      row,
      id,
      fc.dictionary(fc.string(), fc.anything()),
      fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
      (cells, key, extra, release) => {
        const all = { ...extra, ...cells, 'Incident ID': key }
        for (const { id: generation } of awsd.generations) {
          const { fragment, issues } = readAs(generation, all, release === undefined ? {} : { release })
          expect(fragment === undefined).toBe(issues.some(({ severity }) => severity === 'error'))
          for (const { code, severity } of issues) expect(awsdIssues[code as keyof typeof awsdIssues]?.severity).toBe(severity)
        }
        awsd.read(all, { generation: 'csv-44' })
      },
    ),
  )
})

const oneOf = (column: keyof typeof lists) => fc.constantFrom('', ...lists[column].labels)
const figure = fc.oneof({ weight: 3, arbitrary: fc.constant('0') }, fc.nat(9).map(String), fc.constant(''))

/** Incidents whose figures add up, or not. */
const incidents: fc.Arbitrary<Cells> = fc
  .record({
    Year: fc.constantFrom('1997', '2021', '2024', ''),
    Month: fc.constantFrom('', '0', '2', '12'),
    Day: fc.constantFrom('', '0', '1', '29', '31'),
    'Country Code': fc.constantFrom('NA', 'IQ', 'XK', '', 'ZZ'),
    Country: fc.constantFrom('Namibia', 'Iraq', 'Kosovo', '', 'Chechnya'),
    City: fc.constantFrom('', 'Namunah', 'Between A and B'),
    'Means of attack': oneOf('Means of attack'),
    'Attack context': oneOf('Attack context'),
    Location: oneOf('Location'),
    Motive: oneOf('Motive'),
    'Actor type': oneOf('Actor type'),
    'Actor name': fc.constantFrom('', 'Unknown', 'Not applicable', 'Uknown', 'Police', 'Paper Lantern Front'),
    Verified: oneOf('Verified'),
    Source: oneOf('Source'),
    Latitude: fc.constantFrom('', '33.4', '91', '0'),
    Longitude: fc.constantFrom('', '44.1', '0'),
    UN: figure,
    INGO: figure,
    NNGO: figure,
    'Nationals killed': figure,
    'Nationals wounded': figure,
    'Nationals kidnapped': figure,
    'Nationals detained': figure,
    'Internationals killed': figure,
    'Total nationals': figure,
    'Total killed': figure,
    'Total wounded': figure,
    'Total kidnapped': figure,
    'Total detained': figure,
    'Total affected': figure,
    'Gender Male': figure,
    'Gender Unknown': figure,
  })
  .map((changes) => ({ ...incident, ...changes }))

test('nothing is lost: two rows that differ in a cell differ in their records or their issues', () => {
  const names = fc.constantFrom(...columns44)
  fc.assert(
    fc.property(incidents, incidents, names, (full, other, name) => {
      const changed = { ...full, [name]: other[name] ?? '' }
      fc.pre(changed[name] !== full[name])
      const [one, two] = [full, changed].map((cells) => {
        const { fragment, issues } = readAs('csv-44', written44(cells))
        return { fragment, issues }
      })
      expect(two).not.toEqual(one)
    }),
    { numRuns: 2000 },
  )
})

test('nothing is lost of the samples: a cell that is emptied shows', () => {
  for (const { generation, rows } of samples)
    for (const row of rows)
      for (const name of Object.keys(row)) {
        if (row[name] === '' || row[name] === 'NA' || row[name] === null) continue
        const { fragment, issues } = readAs(generation, { ...row, [name]: '' })
        const whole = readAs(generation, row)
        expect({ fragment, issues }, `${generation} ${name}`).not.toEqual({ fragment: whole.fragment, issues: whole.issues })
      }
})

test('a total is a lower bound and the best figure, and parts that are summed never exceed it for certain', () => {
  fc.assert(
    fc.property(incidents, (full) => {
      const { harm } = incidentOf(readAs('csv-44', written44(full)))
      for (const kind of ['killed', 'injured', 'abducted'] as const) {
        const { total, parts = [] } = harm?.[kind] ?? {}
        if (total !== undefined) expect(total).not.toHaveProperty('max')
        for (const dimension of ['organisation', 'sex'] as const) {
          const counts = parts.filter((part) => part.dimension === dimension).map(({ count }) => count.best ?? 0)
          if (counts.length > 0)
            expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(total?.best ?? Number.POSITIVE_INFINITY)
        }
      }
    }),
  )
})

test('one row gives one record, and an id stands for one actor, one site', () => {
  const known = new Map<string, unknown>()
  fc.assert(
    fc.property(incidents, (full) => {
      const row: Row = rowOf(full, columns41)
      const { fragment } = readAs('csv-41', row)
      expect(readAs('csv-41', row).fragment).toEqual(fragment)
      for (const record of [...(fragment?.actors ?? []), ...(fragment?.sites ?? [])]) {
        expect(known.get(record.id) ?? record).toEqual(record)
        known.set(record.id, record)
      }
      const actors = new Set(fragment?.actors?.map(({ id }) => id))
      for (const { actor } of fragment?.incidents?.[0]?.participants ?? []) expect(actors.has(actor)).toBe(true)
      expect(fragment?.sites?.map(({ id }) => id) ?? []).toEqual(
        fragment?.incidents?.[0]?.where?.site === undefined ? [] : [fragment.incidents[0].where.site],
      )
    }),
  )
  expect(organisationColumns[2025]).toHaveLength(6)
})
