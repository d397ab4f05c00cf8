/** The shapes in which AWSD comes: three generations of its own export, and what re-users make of them. */
import type { Generation, Sample } from '../feed.js'
import { hasColumns } from '../row/has-columns.js'
import { type Column, columns, columns35, columns41, columns44, core } from './columns.js'
import { columnOf } from './own-names.js'
import { rowOf } from './row.js'

const hasUnderOtherNames = (sample: Sample, names: readonly Column[]): boolean => {
  const found = sample.columns.map(columnOf)
  return names.every((name) => found.includes(name))
}

const csv = (id: string, title: string, names: readonly Column[]): Generation => ({
  id,
  title,
  row: rowOf(names),
  columns: names,
  detect: hasColumns('delimited', names),
})

const renamed = (id: string, title: string, format: Sample['format']): Generation => ({
  id,
  title,
  // The id stands under another name: reading the row looks for it.
  row: rowOf([]),
  detect: (sample) => sample.format === format && hasUnderOtherNames(sample, core),
})

/** The generations of AWSD, those with the most columns first. */
export const generations: readonly Generation[] = /* @__PURE__ */ (() => [
  csv('csv-44', 'AWSD since it counts people who were detained, 44 columns', columns44),
  csv('csv-41', 'AWSD as of 2025, 41 columns with labels', columns41),
  csv('csv-35', 'AWSD as of 2016, 35 columns with codes', columns35),
  {
    id: 'csv-part',
    title: 'AWSD, a part of its columns',
    row: rowOf(Object.keys(columns) as Column[]),
    detect: hasColumns('delimited', core),
  },
  renamed('csv-renamed', 'AWSD with the column names that R, pandas or a database makes, such as means_of_attack', 'delimited'),
  renamed('json', 'AWSD as JSON records, under its own column names or those that a program makes of them', 'json'),
])()
