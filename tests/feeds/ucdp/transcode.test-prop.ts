import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columns } from '../../../src/feeds/ucdp/columns.js'
import { ucdp } from '../../../src/feeds/ucdp/index.js'
import { readAs, withoutOrigin } from './reading.js'
import { type Encoding, type Event, encodings191, encodings201, event, without201 } from './rows.js'

const words = fc.oneof(
  fc.constantFrom('Namunah', 'Örnek Dağı', 'a;b', '"x","y"', 'two\nlines', ' edge ', 'x, y', '1.0', 'Nan', '0'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `w${text}w`),
)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const code = fc.integer({ min: 1, max: 20_000 })
const figure = fc.integer({ min: 0, max: 3000 })
const degrees = (most: number) => fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((millionths) => millionths / 1e6)
const date = fc
  .date({ min: new Date('1989-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10))
const states = maybe(fc.constantFrom('645', '2;200', '345', '365'))

const events: fc.Arbitrary<Event> = fc
  .record({
    id: code,
    year: fc.integer({ min: 1989, max: 2024 }),
    active_year: fc.boolean(),
    type_of_violence: fc.integer({ min: 1, max: 3 }),
    side_a_new_id: code,
    side_b_new_id: fc.oneof(code, fc.constant(1)),
    side_a: maybe(words),
    side_b: words,
    gwnoa: states,
    gwnob: states,
    number_of_sources: fc.integer({ min: -1, max: 3 }),
    source_article: maybe(words),
    source_office: maybe(words),
    source_date: maybe(fc.constantFrom('2021-06-05', '2021-06-05;2021-06-06', 'June')),
    source_headline: maybe(words),
    source_original: maybe(words),
    where_prec: maybe(fc.integer({ min: 1, max: 8 })),
    where_coordinates: maybe(words),
    adm_1: maybe(words),
    adm_2: maybe(words),
    latitude: maybe(degrees(95)),
    longitude: maybe(degrees(185)),
    geom_wkt: maybe(fc.constantFrom('POINT (44.06 33.44)', 'POINT EMPTY', 'nowhere')),
    event_clarity: fc.integer({ min: 1, max: 2 }),
    date_prec: fc.integer({ min: 1, max: 5 }),
    date_start: date,
    date_end: date,
    deaths_a: figure,
    deaths_b: maybe(figure),
    deaths_civilians: figure,
    deaths_unknown: figure,
    low: maybe(figure),
    best: maybe(figure),
    high: maybe(figure),
    relid: maybe(words.map((text) => `INV-${text}`.trim())),
    code_status: maybe(fc.constantFrom('Clear', 'Check, invented')),
    conflict_dset_id: maybe(code),
    where_description: maybe(words),
  })
  .map((changes) => ({ ...event, ...changes }))

const agree = (encodings: readonly Encoding[], full: Event): void => {
  const [first, ...others] = encodings.map(({ generation, write }) => readAs(generation, write(full)))
  expect(first?.fragment).toBeDefined()
  for (const other of others) {
    expect(withoutOrigin(other.fragment)).toEqual(withoutOrigin(first?.fragment))
    expect(other.codes).toEqual(first?.codes)
  }
}

test('an event is one record, however it was written', () => {
  fc.assert(
    fc.property(events, (full) => {
      agree(encodings201, full)
      agree([...encodings191, ...encodings201], without201(full))
    }),
  )
}, 600_000)

const accepted = (full: Event) => readAs('api-json', full).fragment?.incidents?.[0]

test('the bounds of the dead contain all three figures, and are those figures where they are in order', () => {
  fc.assert(
    fc.property(events, (full) => {
      const total = accepted(full)?.harm?.killed?.total
      const { low, best, high } = full
      const figures = [low, best, high].filter((value) => typeof value === 'number')
      if (total === undefined) {
        expect(figures).toEqual([])
        return
      }
      for (const value of figures) {
        expect(total.min).toBeLessThanOrEqual(value)
        if (total.max !== undefined) expect(total.max).toBeGreaterThanOrEqual(value)
      }
      expect(total.best ?? null).toBe(best)
      if (figures.length === 3 && figures.every((value, i) => value >= (figures[i - 1] ?? 0)))
        expect([total.min, total.max]).toEqual([low, high])
    }),
  )
})

test('whatever a row holds, it is read or refused, never thrown', () => {
  const cell = fc.oneof(fc.anything(), words, fc.constantFrom('NA', '-1', '1.0', '2021-06-05', -1, 1, 2, 3))
  const row = fc.record(Object.fromEntries(Object.keys(columns).map((name) => [name, cell])), { requiredKeys: ['id'] })
  fc.assert(
    fc.property(row, fc.dictionary(fc.string(), fc.anything()), (cells, extra) => {
      const { fragment, issues } = readAs('hdx-csv-52', { ...extra, ...cells })
      expect(fragment === undefined).toBe(issues.some(({ severity }) => severity === 'error'))
      ucdp.read({ ...extra, ...cells }, { generation: 'hdx-csv-52' })
    }),
  )
})

test('one bad cell refuses the row, and names its column', () => {
  const bad = fc.constantFrom('best', 'low', 'high', 'deaths_a', 'where_prec', 'latitude', 'date_start', 'active_year')
  fc.assert(
    fc.property(events, bad, (full, column) => {
      const { fragment, issues } = readAs('api-json', { ...full, [column]: 'w' })
      expect(fragment).toBeUndefined()
      expect(issues.map(({ path, value }) => [path, value])).toEqual([[[column], 'w']])
    }),
  )
})
