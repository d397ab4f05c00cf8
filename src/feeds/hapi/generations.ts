/** The shapes in which HDX HAPI conflict events come: four years of files, and the API. */
import type { Generation, Sample } from '../feed.js'
import { hasColumns } from '../row/has-columns.js'
import {
  type AnyColumn,
  allColumns,
  apiColumns,
  core,
  datasetIdColumns,
  hdxIdColumns,
  otherNames,
  titledColumns,
} from './columns.js'
import { rowOf } from './row.js'

const csv = (id: string, title: string, names: readonly AnyColumn[]): Generation => ({
  id,
  title,
  row: rowOf(names),
  columns: names,
  // In any order, with any others. A row of hashtags changes nothing.
  detect: hasColumns('delimited', names),
})

const api = (id: string, title: string, format: Sample['format'], told: readonly string[]): Generation => ({
  id,
  title,
  row: rowOf(apiColumns),
  columns: apiColumns,
  detect: hasColumns(format, told),
})

const newestNames = /* @__PURE__ */ (() =>
  (Object.keys(allColumns) as AnyColumn[]).filter((name) => !Object.hasOwn(otherNames, name)))()

/** The generations of HDX HAPI conflict events, those with the most columns first. */
export const generations: readonly Generation[] = /* @__PURE__ */ (() => [
  csv('csv-19', 'HDX file since 2025, 19 columns with dataset_hdx_id', hdxIdColumns),
  csv('csv-19-dataset-id', 'HDX file of early 2025, 19 columns with dataset_id', datasetIdColumns),
  csv('csv-12', 'HDX file of January 2025, 12 columns with titles', titledColumns),
  api('api-json', 'HDX HAPI, JSON records', 'json', core),
  api('api-csv', 'HDX HAPI, CSV', 'delimited', [...core, 'location_ref', 'resource_hdx_id']),
  {
    id: 'csv-part',
    title: 'HDX file, a part of its columns',
    row: rowOf(newestNames),
    detect: hasColumns('delimited', core),
  },
])()
