/** Invented UCDP events, and the ways in which publishers and re-users write one event. No value is of a real row. */
import Papa from 'papaparse'
import type { Row } from '../../../src/feeds/feed.js'
import { type Column, columns191, columns201 } from '../../../src/feeds/ucdp/columns.js'

/** An event with its types: numbers as numbers, days as `YYYY-MM-DD`, null where nothing was told. */
export type Event = { readonly [K in Column]?: string | number | boolean | null }

/** An invented event. It has all columns of GED since 20.1. */
export const event: Event = {
  id: 9900501,
  relid: 'INV-2021-1-990201-501',
  year: 2021,
  active_year: true,
  code_status: 'Clear',
  type_of_violence: 1,
  conflict_dset_id: 9101201,
  conflict_new_id: 9101202,
  conflict_name: 'Iraq: Invented conflict',
  dyad_dset_id: 9201201,
  dyad_new_id: 9201202,
  dyad_name: 'Government of Iraq - Paper Lantern Front',
  side_a_dset_id: 990111,
  side_a_new_id: 990101,
  gwnoa: '645',
  side_a: 'Government of Iraq',
  side_b_dset_id: 990211,
  side_b_new_id: 990201,
  gwnob: null,
  side_b: 'Paper Lantern Front',
  number_of_sources: 2,
  source_article: '"Invented Wire Service,2021-06-06,Invented: raid, Namunah";"Daily Placeholder,2021-06-07,Invented: two dead"',
  source_office: 'Invented Wire Service;Daily Placeholder',
  source_date: '2021-06-06;2021-06-07',
  source_headline: 'Invented: raid, Namunah;Invented: two dead',
  source_original: 'army statement',
  where_prec: 2,
  where_coordinates: 'Namunah village',
  where_description: 'orchards,\nnorth of Namunah',
  adm_1: 'Mithal province',
  adm_2: 'North Mithal district',
  latitude: 33.44,
  longitude: 44.06,
  geom_wkt: 'POINT (44.06 33.44)',
  priogrid_gid: 177569,
  country: 'Iraq',
  country_id: 645,
  region: 'Middle East',
  event_clarity: 1,
  date_prec: 2,
  date_start: '2021-06-04',
  date_end: '2021-06-05',
  deaths_a: 1,
  deaths_b: 2,
  deaths_civilians: 3,
  deaths_unknown: 0,
  low: 4,
  best: 6,
  high: 9,
}

/** The same event as it was before 20.1 added columns. */
export const without201 = (full: Event): Event =>
  Object.fromEntries(
    Object.entries(full).map(([name, value]) => [name, (columns191 as readonly string[]).includes(name) ? value : null]),
  )

interface Style {
  readonly day: (date: string) => string
  readonly number: (value: number) => string
  readonly missing: string
}

const plain: Style = { day: (date) => date, number: String, missing: '' }
const since201: Style = { ...plain, day: (date) => `${date} 00:00:00.000` }
const fromR: Style = { ...plain, day: (date) => `${date}T00:00:00Z`, missing: 'NA' }
const fromPandas: Style = { ...since201, number: (value) => (Number.isInteger(value) ? `${value}.0` : String(value)) }

const gwNumbers = (value: string, style: Style): string => (/^\d+$/.test(value) ? style.number(Number(value)) : value)

const cellOf = (name: string, value: string | number | boolean | null | undefined, style: Style): string => {
  if (value === null || value === undefined || value === '') return style.missing
  if (typeof value === 'boolean') return style.number(value ? 1 : 0)
  if (typeof value === 'number') return name === 'latitude' || name === 'longitude' ? String(value) : style.number(value)
  if (name === 'date_start' || name === 'date_end') return style.day(value)
  return name === 'gwnoa' || name === 'gwnob' ? gwNumbers(value, style) : value
}

/** Through a CSV file and back, so that quotes and line breaks are real. */
const throughCsv = (names: readonly string[], cells: readonly string[]): Row => {
  const file = Papa.unparse([names, cells], { newline: '\n' } as Papa.UnparseConfig)
  const [row] = Papa.parse<Row>(file, { header: true, newline: '\n', delimiter: ',' }).data
  if (row === undefined) throw new Error('The CSV has no row.')
  return row
}

const csv =
  (names: readonly string[], style: Style) =>
  (full: Event): Row => {
    const start = typeof full.date_start === 'string' ? full.date_start.slice(0, 4) : ''
    const end = typeof full.date_end === 'string' ? full.date_end.slice(0, 4) : ''
    const added: Readonly<Record<string, string>> = { iso3: 'IRQ', start_year: start, end_year: end, '': '17' }
    return throughCsv(
      names,
      names.map((name) => added[name] ?? cellOf(name, full[name as Column], style)),
    )
  }

const insert = (names: readonly string[], before: string, ...added: string[]): readonly string[] =>
  names.flatMap((name) => (name === before ? [...added, name] : [name]))

/** GED since 20.1 has other positions than GED 19.1 for the three figures and the states. */
const order201: readonly string[] = [
  ...columns201.filter((name) => !['low', 'best', 'high', 'gwnoa', 'gwnob'].includes(name)),
  ...['best', 'high', 'low', 'gwnoa', 'gwnob'],
]

const apiRecord = (full: Event): Row => {
  const text = (value: Event[Column]): string | null => (value === null || value === undefined ? null : String(value))
  return JSON.parse(
    JSON.stringify({
      ...full,
      conflict_dset_id: text(full.conflict_dset_id),
      dyad_dset_id: text(full.dyad_dset_id),
      side_a_dset_id: text(full.side_a_dset_id),
      side_b_dset_id: text(full.side_b_dset_id),
      source_original: full.source_original ?? '',
      date_start: `${full.date_start}T00:00:00`,
      date_end: `${full.date_end}T00:00:00`,
    }),
  ) as Row
}

/** One way of writing an event: the generation that it is, and the row that it gives. */
export interface Encoding {
  readonly name: string
  readonly generation: string
  readonly write: (full: Event) => Row
}

/** The encodings that have the 42 columns of GED 19.1 alone. */
export const encodings191: readonly Encoding[] = [
  { name: 'GED 19.1', generation: 'ged-csv-42', write: csv(columns191, plain) },
  { name: 'HDX 43', generation: 'hdx-csv-43', write: csv(insert(columns191, 'country_id', 'iso3'), plain) },
  {
    name: 'HDX 45',
    generation: 'hdx-csv-45',
    write: csv(insert(insert(columns191, 'type_of_violence', 'start_year', 'end_year'), 'country_id', 'iso3'), plain),
  },
  { name: 'GED 19.1 through R', generation: 'ged-csv-42', write: csv(['', ...columns191], fromR) },
]

/** The encodings that have the columns of GED since 20.1. */
export const encodings201: readonly Encoding[] = [
  { name: 'GED 20.1', generation: 'ged-csv-49', write: csv(order201, since201) },
  { name: 'GED 20.1, columns backwards', generation: 'ged-csv-49', write: csv([...order201].reverse(), since201) },
  { name: 'HDX 50', generation: 'hdx-csv-50', write: csv(insert(order201, 'country_id', 'iso3'), since201) },
  {
    name: 'HDX 52',
    generation: 'hdx-csv-52',
    write: csv(insert(insert(order201, 'active_year', 'start_year', 'end_year'), 'longitude', 'iso3'), since201),
  },
  { name: 'through R', generation: 'ged-csv-49', write: csv(order201, fromR) },
  { name: 'through pandas', generation: 'ged-csv-49', write: csv(['', ...order201], fromPandas) },
  { name: 'API', generation: 'api-json', write: apiRecord },
]
