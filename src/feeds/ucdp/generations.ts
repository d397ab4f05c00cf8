/** The shapes in which UCDP GED comes: from UCDP itself, from its API, and from HDX. */
import type { Generation, Sample } from '../feed.js'
import { hasColumns } from '../row/has-columns.js'
import { type Column, columns, columns191, columns201, core, sparable } from './columns.js'
import { rowOf } from './row.js'

const generation = (id: string, title: string, format: Sample['format'], names: readonly Column[]): Generation => ({
  id,
  title,
  row: rowOf(names),
  columns: names,
  detect: hasColumns(format, names, sparable),
})

/**
 * The generations of UCDP GED, those with the most columns first. Candidate releases have the columns of GED itself, and a
 * re-save from R or pandas has those of the table that it was made of.
 */
export const generations: readonly Generation[] = /* @__PURE__ */ (() => [
  generation('hdx-csv-52', 'HDX country file, 52 columns', 'delimited', [...columns201, 'iso3', 'start_year', 'end_year']),
  generation('hdx-csv-50', 'HDX country file, 50 columns', 'delimited', [...columns201, 'iso3']),
  generation('ged-csv-49', 'UCDP GED 20.1 and later, and UCDP Candidate, 49 columns', 'delimited', columns201),
  generation('hdx-csv-45', 'HDX country file, 45 columns', 'delimited', [...columns191, 'iso3', 'start_year', 'end_year']),
  generation('hdx-csv-43', 'HDX country file, 43 columns', 'delimited', [...columns191, 'iso3']),
  generation('ged-csv-42', 'UCDP GED up to 19.1, 42 columns', 'delimited', columns191),
  generation('api-json', 'UCDP API, JSON records', 'json', columns191),
  {
    id: 'ged-csv-part',
    title: 'UCDP GED, a part of its columns',
    row: rowOf(Object.keys(columns) as Column[]),
    detect: hasColumns('delimited', core),
  },
])()
