/** Invented rows of HDX HAPI in every generation, and the ways in which one count is written. No value is of a real row. */
import type { Row } from '../../../src/feeds/feed.js'
import { type AnyColumn, apiColumns, type Column, otherNames } from '../../../src/feeds/hapi/columns.js'
import { generations } from '../../../src/feeds/hapi/generations.js'
import type { FeedSample } from '../feed-sample.js'

/** A count with its types: numbers as numbers, days as `YYYY-MM-DD`, null where nothing was told. */
export type Count = { readonly [K in Column]?: string | number | boolean | null }

/** An invented count in a district. It has every column. */
export const district: Count = {
  location_code: 'NGA',
  location_name: 'Nigeria',
  location_ref: 9901,
  has_hrp: true,
  in_gho: true,
  provider_admin1_name: 'Mithal-State',
  provider_admin2_name: 'North Mithal L.G.A.',
  admin_level: 2,
  admin1_ref: 99011,
  admin1_code: 'NG099',
  admin1_name: 'Mithal State',
  admin2_ref: 990111,
  admin2_code: 'NG099007',
  admin2_name: 'North Mithal',
  event_type: 'political_violence',
  events: 7,
  fatalities: 12,
  reference_period_start: '2025-02-01',
  reference_period_end: '2025-02-28',
  dataset_hdx_id: '99999999-aaaa-4bbb-8ccc-000000000001',
  resource_hdx_id: '99999999-aaaa-4bbb-8ccc-000000000002',
  warning: 'PCode length NG99->NG099|PCode length NG99007->NG099007',
  error: 'Duplicate row',
}

/** The count of a country: no division, and no fatalities, as HDX publishes demonstrations. */
export const country: Count = {
  location_code: 'UKR',
  location_name: 'Ukraine',
  location_ref: 9902,
  has_hrp: false,
  in_gho: true,
  admin_level: 0,
  event_type: 'demonstration',
  events: 31,
  fatalities: null,
  reference_period_start: '2025-03-01',
  reference_period_end: '2025-03-31',
  dataset_hdx_id: '99999999-aaaa-4bbb-8ccc-000000000003',
  resource_hdx_id: '99999999-aaaa-4bbb-8ccc-000000000004',
}

/** The count of a province in which nothing was recorded. */
export const province: Count = {
  ...district,
  admin_level: 1,
  provider_admin2_name: null,
  admin2_ref: null,
  admin2_code: null,
  admin2_name: null,
  event_type: 'civilian_targeting',
  events: 0,
  fatalities: 0,
  reference_period_start: '2024-12-01',
  reference_period_end: '2024-12-31',
  warning: null,
  error: null,
}

interface Style {
  readonly flag: readonly [no: string, yes: string]
  readonly day: (date: string) => string
}

const early: Style = { flag: ['False', 'True'], day: (date) => `${date} 00:00:00+00:00` }
const late: Style = { flag: ['N', 'Y'], day: (date) => date }

const cellOf = (column: Column, value: string | number | boolean | null | undefined, style: Style): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return style.flag[value ? 1 : 0]
  return column.startsWith('reference_period') ? style.day(String(value)) : String(value)
}

const newest = (name: AnyColumn): Column => (Object.hasOwn(otherNames, name) ? otherNames[name as never] : (name as Column))

const csv =
  (names: readonly AnyColumn[], style: Style) =>
  (full: Count): Row =>
    Object.fromEntries(names.map((name) => [name, cellOf(newest(name), full[newest(name)], style)]))

const apiRecord = (full: Count): Row =>
  Object.fromEntries(
    apiColumns.map((name) => {
      const value = full[name as Column] ?? null
      return [name, name.startsWith('reference_period') && value !== null ? `${value}T00:00:00` : value]
    }),
  )

/** One way of writing a count: the generation that it is, and the row that it gives. */
export interface Encoding {
  readonly generation: string
  readonly write: (full: Count) => Row
}

const namesOf = (id: string): readonly AnyColumn[] =>
  (generations.find((generation) => generation.id === id)?.columns ?? []) as readonly AnyColumn[]

/** Every way. */
export const encodings: readonly Encoding[] = [
  { generation: 'csv-19', write: csv(namesOf('csv-19'), late) },
  { generation: 'csv-19-dataset-id', write: csv(namesOf('csv-19-dataset-id'), early) },
  { generation: 'csv-12', write: csv(namesOf('csv-12'), early) },
  { generation: 'api-json', write: apiRecord },
  { generation: 'api-csv', write: csv(namesOf('api-csv'), late) },
  {
    generation: 'csv-part',
    write: csv([...namesOf('csv-19').filter((name) => name !== 'in_gho'), 'admin2_ref'], late),
  },
]

export const samples: readonly FeedSample[] = encodings.map(({ generation, write }) => ({
  generation,
  rows: [district, country, province].map(write),
}))
